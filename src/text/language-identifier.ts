import { CharacterClass } from './character-class.ts';
import { stopWords } from './stop-words.data.ts';

/** The letters of a language, lower case. */
interface Alphabet {
  readonly language: string;
  readonly letters: ReadonlySet<string>;
  /** Sequences of letters that its neighbours hardly have; a space stands for the end of a word. */
  readonly typical: readonly string[];
}

const RUSSIAN = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const ENGLISH = 'abcdefghijklmnopqrstuvwxyz';
const ARABIC = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي';
const PERSIAN = `${ARABIC}پچژگکی`;

/** In this order a text that fits several languages equally well is decided. */
const ALPHABETS: ReadonlyMap<number, readonly Alphabet[]> = new Map([
  [
    CharacterClass.cyrillic,
    alphabets([
      ['ru', RUSSIAN],
      ['uk', 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'],
      ['bg', 'абвгдежзийклмнопрстуфхцчшщъьюя', 'ъц,ъд,ът,ъл,ър,ън,ъв,ъс,ък,ъб,ъг,ъм,ъп,ъч,ъж,ъз'],
      ['be', 'абвгдеёжзійклмнопрстуўфхцчшыьэюя'],
      ['sr', 'абвгдђежзијклљмнњопрстћуфхцчџш'],
      ['mk', 'абвгдѓежзѕијклљмнњопрстќуфхцчџш'],
      ['mn', `${RUSSIAN}өү`, 'ийн ,ийг ,ууд ,үүд ,лаг ,лэг ,аар ,ээр ,ажил,төхөөрөмж'],
      [
        'ky',
        `${RUSSIAN}ңөү`,
        'нын ,нин ,нун ,нүн ,дын ,дин ,дүн ,лары,лери,дары,дери,тары,тери,туу ,түү ,луу ,лүү ,ткыч,ткич',
      ],
      ['kk', `${RUSSIAN}әғқңөұүһі`],
      ['tg', `${RUSSIAN}ғӣқӯҳҷ`],
      ['uz', `${RUSSIAN}ўқғҳ`],
      ['tt', `${RUSSIAN}әөүҗңһ`],
      ['az', 'абвгғдеәжзиыјкҝлмноөпрстуүфхһчҹш'],
    ]),
  ],
  [
    CharacterClass.latin,
    alphabets([
      ['en', ENGLISH],
      ['de', `${ENGLISH}äöüß`],
      ['fr', `${ENGLISH}àâæçéèêëîïôœùûü`],
      ['es', `${ENGLISH}áéíñóúü`],
      ['it', `${ENGLISH}àèéìíîòóù`],
      ['pt', `${ENGLISH}ãáàâçéêíóôõú`],
      ['nl', `${ENGLISH}éëïü`],
      ['pl', `${ENGLISH}ąćęłńóśźż`, 'rz,cz,sz,nia ,ych ,ego ,ów ,cja ,wy ,ość'],
      ['tr', `${ENGLISH}çğıöşüâ`],
      ['uz', ENGLISH, 'o‘,g‘,oʻ,gʻ,larini ,larning ,lash ,ning ,ligi ,chiq,qish,tish '],
      ['az', `${ENGLISH}çəğıöşü`],
      ['sv', `${ENGLISH}åäöé`],
      ['no', `${ENGLISH}æøåéò`],
      ['da', `${ENGLISH}æøåé`],
      ['fi', `${ENGLISH}äöå`, 'inen ,isen ,iseksi ,ksi ,ään ,jä,ttä,ssä ,stä ,llä ,jär,tee'],
      ['cs', `${ENGLISH}áčďéěíňóřšťúůýž`, 'ní ,ění,ého ,ých ,ů ,ho '],
      ['sk', `${ENGLISH}áäčďéíĺľňóôŕšťúýž`, 'nie ,ania ,ého ,ých ,ovania ,ov '],
      ['hu', `${ENGLISH}áéíóöőúüű`],
      ['ro', `${ENGLISH}ăâîșşțţ`],
      ['hr', `${ENGLISH}čćđšž`, 'anje,enje,nje,rsk,radu ,pada ,oj ,iju ,ije '],
      ['sl', `${ENGLISH}čšž`, 'anje,enje,lja,ega ,nih ,kov ,ava ,lo '],
      ['id', ENGLISH],
      ['ms', ENGLISH],
      ['vi', `${ENGLISH}ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ`],
    ]),
  ],
  [
    CharacterClass.arabic,
    alphabets([
      ['ar', ARABIC],
      ['fa', PERSIAN],
      ['ur', `${PERSIAN}ٹڈڑںےہھۂۓ`],
      ['ug', 'ئابپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىيە'],
    ]),
  ],
]);

type AlphabetRow = readonly [language: string, letters: string, typical?: string];

function alphabets(rows: readonly AlphabetRow[]): readonly Alphabet[] {
  return rows.map(([language, letters, typical]) => ({
    language,
    letters: new Set(letters),
    typical: typical?.split(',') ?? [],
  }));
}

const HIT = 4;
const MISFIT = 3;
const SPECIAL = 1;
const TYPICAL = 2;

let functionWords: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The function words of a language. */
export function functionWordsOf(language: string): ReadonlySet<string> | undefined {
  functionWords ??= new Map(
    Object.entries(stopWords).map(([key, words]) => [key, new Set(words.split(' '))]),
  );
  return functionWords.get(language);
}

/** The languages that are told apart in a script, in the order in which ties are decided. */
export function languagesOfScript(script: number): readonly string[] {
  return (ALPHABETS.get(script) ?? []).map(({ language }) => language);
}

/**
 * What a word says for each language of its script: a function word counts {@link HIT}, a typical sequence
 * of letters {@link TYPICAL}, a letter beyond the basic ones {@link SPECIAL}, a letter outside the
 * language's alphabet against it. Good enough to choose a stemmer.
 *
 * @param word - Lower case, of this script.
 * @param script - A letter class of {@link CharacterClass}.
 * @returns A score for each of {@link languagesOfScript}.
 */
export function scoreWord(word: string, script: number): readonly number[] {
  const candidates = ALPHABETS.get(script) ?? [];
  const basic = candidates[0]?.letters ?? new Set();
  return candidates.map((candidate) => scoreFor(word, candidate, basic));
}

function scoreFor(word: string, candidate: Alphabet, basic: ReadonlySet<string>): number {
  let score = functionWordsOf(candidate.language)?.has(word) ? HIT : 0;
  if (candidate.typical.some((sequence) => `${word} `.includes(sequence))) score += TYPICAL;
  for (const letter of word) {
    if (basic.has(letter) && candidate.letters.has(letter)) continue;
    score += candidate.letters.has(letter) ? SPECIAL : -MISFIT;
  }
  return score;
}
