/** What a letter is to the syllables of a word. */
const CONSONANT = 0;
const VOWEL = 1;
/** A y after a consonant: a vowel that opens a group of its own. */
const VOWEL_Y = 2;

const A = 0x61;
const Y = 0x79;
/** Bits of a, e, i, o, u, by distance from a. */
const VOWELS = (1 << 0) | (1 << 4) | (1 << 8) | (1 << 14) | (1 << 20);

function isPlainVowel(unit: number): boolean {
  const distance = unit - A;
  return distance >= 0 && distance < 26 && ((VOWELS >>> distance) & 1) === 1;
}

function kindAt(word: string, at: number): number {
  const unit = word.charCodeAt(at);
  if (isPlainVowel(unit)) return VOWEL;
  if (unit !== Y || at === 0) return CONSONANT;
  const before = word.charCodeAt(at - 1);
  return before === Y || isPlainVowel(before) ? CONSONANT : VOWEL_Y;
}

/**
 * Twice Porter's measure of the first letters of a word: the number of vowel–consonant sequences, where a y read
 * as a vowel does not merge with vowels after it and so may count for a half.
 *
 * @param length - How many letters are looked at; -2 is returned for none.
 */
export function twiceMeasure(word: string, length: number): number {
  if (length <= 0) return -2;
  let groups = 0;
  let first = CONSONANT;
  let last = -1;
  for (let at = 0; at < length; at++) {
    const kind = kindAt(word, at);
    if (at === 0) first = kind;
    if (kind !== last || kind === VOWEL_Y) groups++;
    last = kind;
  }
  if (first === CONSONANT) groups--;
  if (last !== CONSONANT) groups--;
  return groups;
}

/** Whether there is a vowel among the first letters of a word. */
export function hasVowel(word: string, length: number): boolean {
  for (let at = 0; at < length; at++) if (kindAt(word, at) !== CONSONANT) return true;
  return false;
}

/** Whether the last three of the first letters of a word are consonant, vowel, consonant. */
export function isConsonantVowelConsonant(word: string, length: number): boolean {
  return (
    length >= 3 &&
    kindAt(word, length - 1) === CONSONANT &&
    kindAt(word, length - 2) !== CONSONANT &&
    kindAt(word, length - 3) === CONSONANT
  );
}
