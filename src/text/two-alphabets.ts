/** Spellings of one language in its other alphabet, letter by letter. */
type Spelling = ReadonlyMap<string, string>;

const pairs = (letters: string): Spelling =>
  new Map(letters.split(' ').map((pair) => pair.split('=') as [string, string]));

const UZBEK = pairs(
  'а=a б=b в=v г=g д=d е=e ё=yo ж=j з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=x ц=ts ч=ch ш=sh щ=sh ъ= ь= ы=i э=e ю=yu я=ya ў=o қ=q ғ=g ҳ=h',
);
const AZERBAIJANI = pairs(
  'а=a б=b в=v г=q ғ=ğ д=d е=e ә=ə ж=j з=z и=i ы=ı й=y ј=y к=k ҝ=g л=l м=m н=n о=o ө=ö п=p р=r с=s т=t у=u ү=ü ф=f х=x һ=h ч=ç ҹ=c ш=ş э=e ю=yu я=ya',
);
const SERBIAN = pairs(
  'а=a б=b в=v г=g д=d ђ=đ е=e ж=ž з=z и=i ј=j к=k л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t ћ=ć у=u ф=f х=h ц=c ч=č џ=dž ш=š',
);
const KAZAKH = pairs(
  'a=а ä=ә á=ә b=б c=ц d=д e=е f=ф g=г ğ=ғ ǵ=ғ h=х i=і ı=ы í=и j=ж k=к q=қ l=л m=м n=н ñ=ң ŋ=ң ń=ң o=о ö=ө ó=ө p=п r=р s=с ş=ш t=т u=у ū=ұ ü=ү ú=ү v=в w=у x=кс y=ы ý=у z=з',
);

/** The alphabet that a language is brought to, and the letters that are replaced. */
const UNIFIED: ReadonlyMap<string, Spelling> = new Map([
  ['uz', UZBEK],
  ['az', AZERBAIJANI],
  ['sr', SERBIAN],
  ['kk', KAZAKH],
]);

/**
 * Brings a word of a language written in two alphabets to one of them: Uzbek, Azerbaijani and Serbian to
 * Latin, Kazakh to Cyrillic. Other words are returned unchanged.
 *
 * @param word - Lower case, NFKC.
 * @param language - Primary language code.
 */
export function unifyAlphabet(word: string, language: string): string {
  const spelling = UNIFIED.get(language);
  if (spelling === undefined) return word;
  let unified = '';
  for (const letter of word) unified += spelling.get(letter) ?? letter;
  return unified;
}
