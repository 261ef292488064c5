const FIRST_SYLLABLE = 0xac00;
const VOWEL_COUNT = 21;
const FINAL_COUNT = 28;

const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/**
 * Spells a Hangul syllable with Latin letters, each letter by itself.
 *
 * @param unit - Code of a syllable, U+AC00 to U+D7A3.
 * @returns Its spelling by the Revised Romanisation of Korean, without the changes between syllables.
 * @example
 * ```ts
 * romaniseHangul('한'.charCodeAt(0)); // => 'han'
 * ```
 */
export function romaniseHangul(unit: number): string {
  const syllable = unit - FIRST_SYLLABLE;
  const final = syllable % FINAL_COUNT;
  const rest = (syllable - final) / FINAL_COUNT;
  const vowel = rest % VOWEL_COUNT;
  const initial = (rest - vowel) / VOWEL_COUNT;
  return (INITIALS[initial] ?? '') + (VOWELS[vowel] ?? '') + (FINALS[final] ?? '');
}
