import { romaniseHangul } from './transliterate-hangul.ts';
import { latinSpellings } from './transliterate-letters.ts';

const LAST_ASCII = 0x7f;
const FIRST_MARK = 0x300;
const LAST_MARK = 0x36f;
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

/**
 * Spells text with plain Latin letters, so that the same name in two scripts looks alike: Cyrillic of all
 * languages of the region, Greek, Georgian, Armenian and Hangul letter by letter, Latin letters without
 * their marks (`š` as `sh`). Lossy and lower-case: a key for comparison, not a spelling to show.
 * Characters of other scripts stay as they are.
 *
 * @param text - Any text.
 * @returns The text in lower case, every known letter in Latin.
 * @example
 * ```ts
 * transliterate('Щукин'); // => 'shchukin'
 * transliterate('Қазақстан'); // => 'qazaqstan'
 * transliterate('Šimkutė'); // => 'shimkute'
 * ```
 * @see BGN/PCGN romanisation systems, without diacritics.
 */
export function transliterate(text: string): string {
  let latin = '';
  for (const letter of text.toLowerCase().normalize('NFC')) latin += latinOf(letter);
  return latin;
}

/** The Latin spelling of one lower-case, composed character; itself where none is known. */
export function latinOf(letter: string): string {
  const unit = letter.charCodeAt(0);
  if (unit <= LAST_ASCII) return letter;
  const known = latinSpellings().get(letter);
  if (known !== undefined) return known;
  if (unit >= FIRST_SYLLABLE && unit <= LAST_SYLLABLE) return romaniseHangul(unit);
  return latinOfMarked(letter);
}

function latinOfMarked(letter: string): string {
  let plain = '';
  for (const part of letter.normalize('NFD')) {
    const unit = part.charCodeAt(0);
    if (unit >= FIRST_MARK && unit <= LAST_MARK) continue;
    plain += latinSpellings().get(part) ?? part;
  }
  return plain;
}
