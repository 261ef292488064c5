import { CharacterClass, characterTable } from './character-class.ts';
import { simplifyCharacters } from './simplified-characters.ts';

/** A text of ASCII characters alone. */
export const ASCII = /^[\0-\x7f]*$/;
/** An accent that is typed for an apostrophe: NFKC would make a space and a mark of it. */
const ACUTE = /\u00b4/g;
/** Combining marks that carry no distinction worth keeping between two Latin or Greek words. */
const LATIN_MARKS = /[\u0300-\u036f]/g;
/** Stress marks of Cyrillic; the breve of й and ў and the dots of ї stay. */
const STRESS_MARKS = /[\u0300\u0301]/g;
const ARABIC_MARKS = /[\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const HEBREW_MARKS = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/g;

/** Letters that no decomposition takes apart. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ð', 'd'],
  ['đ', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ς', 'σ'],
  ['ё', 'е'],
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ې', 'ي'],
  ['ئ', 'ي'],
  ['ؤ', 'و'],
  ['ة', 'ه'],
  ['ہ', 'ه'],
  ['ھ', 'ه'],
  ['ۂ', 'ه'],
  ['ە', 'ه'],
  ['ک', 'ك'],
  ['ँ', 'ं'],
]);
const SPECIAL_LETTERS = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu');
const DEVANAGARI_DOT = /\u093c/g;

/**
 * Brings a run of word characters to one spelling: ignorable characters out, compatibility forms to
 * plain ones, lower case. A spacing acute accent is an apostrophe.
 *
 * @param run - Characters of Unicode 15.0 only; others differ between runtimes.
 * @returns The run in NFKC, lower case.
 */
export function normaliseRun(run: string): string {
  if (ASCII.test(run)) return run.toLowerCase();
  const written = withoutIgnorable(run).replace(ACUTE, "'");
  return written.normalize('NFKC').toLowerCase().normalize('NFKC');
}

function withoutIgnorable(run: string): string {
  const { of } = characterTable();
  let kept = '';
  for (const character of run) {
    const kind = of(character.codePointAt(0) as number);
    if (kind !== CharacterClass.ignorable) kept += character;
  }
  return kept;
}

/**
 * Folds what writers of one word leave out or vary: diacritics of Latin and Greek, stress and ё of
 * Russian, vowel marks and letter variants of Arabic and Hebrew script, the Devanagari dot, traditional
 * and simplified Chinese characters. Comes after stemming, because stemmers need the marks.
 */
export function foldMarks(word: string): string {
  if (ASCII.test(word)) return word;
  const bare = stripMarks(word);
  return bare.replace(SPECIAL_LETTERS, (letter) => LETTERS.get(letter) as string);
}

function stripMarks(word: string): string {
  switch (characterTable().of(word.codePointAt(0) as number)) {
    case CharacterClass.latin:
    case CharacterClass.greek:
      return word.normalize('NFD').replace(LATIN_MARKS, '').normalize('NFC');
    case CharacterClass.cyrillic:
      return word.replace(STRESS_MARKS, '');
    case CharacterClass.arabic:
      return word.replace(ARABIC_MARKS, '');
    case CharacterClass.hebrew:
      return word.replace(HEBREW_MARKS, '');
    case CharacterClass.devanagari:
      return word.replace(DEVANAGARI_DOT, '');
    case CharacterClass.han:
    case CharacterClass.kana:
      return simplifyCharacters(word);
    default:
      return word;
  }
}
