/**
 * Latin letters for the letters of other scripts and for the Latin letters that have no plain form: pairs
 * of a letter and its spelling, one language a row. Later rows win. The romanisations follow BGN/PCGN,
 * without its diacritics.
 */
const SPELLINGS = [
  // Russian, with the letters of its old spelling
  'а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya ѣ e ѳ f ѵ i',
  // Belarusian and Ukrainian
  'і i ї yi є ye ґ g ў w',
  // Kazakh, Kyrgyz, Tajik, Uzbek, Mongolian, Turkmen, Azerbaijani, Tatar, Bashkir
  'ә a ғ gh қ q ң ng ө o ұ u ү u һ h ҷ j ҳ h ҝ g ӣ i ӯ u җ j ҙ z ҫ s ҡ q ҥ ng ӊ ng ҹ j ҕ gh ӷ gh',
  // Other languages of the Russian Federation
  'ӓ a ӑ a ӕ ae ӗ e ӧ o ӫ o ӱ u ӳ u ӟ z ӝ zh ӂ zh ӵ ch ӥ i ӹ y ӏ - ԥ p',
  // Serbian, Macedonian, Montenegrin, Bulgarian
  'ј y љ ly њ ny ђ dj ћ ch џ dzh ѓ gj ќ kj ѕ dz ѝ i ѐ e',
  // Greek
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ kh ψ ps ω o',
  // Georgian
  'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h',
  // Armenian
  'ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f և ev',
  // Latin letters of Europe and of the Turkic languages
  'š sh ş sh ș sh ś sh č ch ć ch ç ch ĉ ch ž zh ż zh ź zh ř rzh ţ ts ț ts ł l ø o œ e æ e ö e ä e ı i đ d ð d þ th ß ss ə a ğ g ĝ j ĵ j ŝ sh ñ ny ń ny ň ny ŋ ng ħ h ĸ k ŧ t ŭ u ƣ gh ʻ - ʼ - ʹ - ʺ -',
];

let shared: ReadonlyMap<string, string> | undefined;

/** The table from a lower-case letter to its Latin spelling, made at the first call. */
export function latinSpellings(): ReadonlyMap<string, string> {
  shared ??= readSpellings();
  return shared;
}

function readSpellings(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const row of SPELLINGS) {
    const parts = row.split(' ');
    for (let i = 0; i + 1 < parts.length; i += 2) {
      const [letter = '', spelling = ''] = parts.slice(i, i + 2);
      table.set(letter, spelling === '-' ? '' : spelling);
    }
  }
  return table;
}
