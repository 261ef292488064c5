import { lazy } from '../lazy.ts';
import { GENERIC_ENDINGS, GENERIC_WORDS } from './country-aliases.data.ts';

/** Marks that are not part of a name: apostrophes of all kinds, points and the mark of the plural. */
const droppedMarks = /['`´‘’ʻʼʹ"“”„«».·•*]/g;

/** Marks that part words. */
const separators = /[\s,;:/\\()[\]{}|_+‐-―−-]+/g;

const combiningMarks = /[\u0300-\u036f]/g;

/** Letters that people write in two ways, and joiners that cannot be seen. */
const letterForms: ReadonlyMap<string, string> = new Map([
  ['ё', 'е'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ø', 'o'],
  ['ß', 'ss'],
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ك', 'ک'],
  ['ة', 'ه'],
  ['\u200c', ''],
  ['\u200d', ''],
  ['\u0640', ''],
]);

const letterFormPattern = new RegExp(`[${[...letterForms.keys()].join('')}]`, 'g');

const han = /[\u3400-\u9fff]/;

const abbreviations: ReadonlyMap<string, string> = new Map([
  ['rep', 'republic'],
  ['dem', 'democratic'],
  ['fed', 'federated'],
  ['st', 'saint'],
  ['is', 'islands'],
  ['isl', 'islands'],
  ['респ', 'республика'],
  ['нар', 'народная'],
  ['сев', 'северная'],
  ['ю', 'южная'],
]);

const fillers: ReadonlySet<string> = new Set(['of', 'the', 'and', 'и']);

const genericWords = lazy(() => new Set(GENERIC_WORDS.flatMap((words) => words.split(' '))));

/**
 * Brings the spellings of one name together: compatibility forms, case, accents, letters with two forms,
 * apostrophes, punctuation, spaces and common abbreviations.
 *
 * @param name - Any text.
 * @returns The folded name; names that only differ in these points fold alike.
 */
export function foldName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(letterFormPattern, (letter) => letterForms.get(letter) ?? letter)
    .normalize('NFD')
    .replace(combiningMarks, '')
    .normalize('NFC')
    .replace(/&/g, ' and ')
    .replace(droppedMarks, '')
    .replace(separators, ' ')
    .trim();
  if (han.test(plain)) return plain.replace(/ /g, '');
  return words(plain)
    .map((word) => abbreviations.get(word) ?? word)
    .join(' ');
}

function words(folded: string): readonly string[] {
  return folded.split(' ').filter((word) => word !== '');
}

/** The words of a folded name in a fixed order, so that `Korea, Republic of` meets `Republic of Korea`. */
export function inFixedOrder(folded: string): string {
  return words(folded)
    .filter((word) => !fillers.has(word))
    .sort()
    .join(' ');
}

/** A folded name without the words that a long name adds to a short one; empty if nothing else is left. */
export function withoutGenericWords(folded: string): string {
  if (han.test(folded)) {
    const ending = GENERIC_ENDINGS.find((one) => folded.endsWith(one));
    return ending ? folded.slice(0, -ending.length) : folded;
  }
  return words(folded)
    .filter((word) => !genericWords().has(word))
    .join(' ');
}
