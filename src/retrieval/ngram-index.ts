import { grown } from './grown.ts';
import { type GramSize, gramsOf } from './ngram.ts';
import {
  classOfLength,
  createNgramLists,
  LONGEST_WORD,
  type StoredNgramLists,
} from './ngram-lists.ts';
import { createShortlist } from './shortlist.ts';

/**
 * Words of at most 64 symbols by the pairs and triples of neighbouring symbols in them (grams), word
 * boundaries included.
 */
export interface NgramIndex {
  /** Puts in a word under a free number (from 0). */
  add(id: number, word: string): void;
  /** Takes it out again; nothing of it stays. */
  remove(id: number, word: string): void;
  /**
   * Finds the words with most grams in common, among those of near length: from two
   * thirds to one and a half, one symbol more at either end, lengths above 12 taken by fours.
   *
   * @param word - The word to compare with.
   * @param size - Pairs (2) find more, triples (3) find faster.
   * @param limit - At most so many are found.
   * @param known - Whether the word itself is in the index; only makes it faster.
   * @returns Numbers, the nearest first: by the count of common distinct grams, then by the lesser
   *   difference in length, then by `before`. Words with fewer than {@link leastShared} common grams, or
   *   fewer than two thirds as many as another word, are left out.
   */
  nearest(word: string, size: GramSize, limit: number, known?: boolean): readonly number[];
  /** Its lists, with other numbers for the words. */
  save(numberOf: Uint32Array): StoredNgramLists;
}

/** The words of an index and the lists of them, as typed arrays. */
export interface StoredNgrams {
  /** The lists; see `checkNgramLists`. */
  readonly lists: StoredNgramLists;
  /** Length of each word. */
  readonly lengths: Uint8Array;
}

/** How many of a word's grams another word must share to be found: a quarter, at least one. */
export function leastShared(grams: number): number {
  return (grams + 3) >> 2;
}

function twoThirds(count: number): number {
  return Math.ceil((2 * count) / 3);
}

/** Classes of length from two thirds to one and a half times a length, one symbol more at either end. */
function classesNear(length: number): readonly [number, number] {
  const least = length - Math.floor(length / 3) - 1;
  const most = length + (length >> 1) + 1;
  return [
    classOfLength(least > 1 ? least : 1),
    classOfLength(most < LONGEST_WORD ? most : LONGEST_WORD),
  ];
}

/**
 * Makes an index.
 *
 * @param before - Whether the first word comes before the second where all else is equal; a total order
 *   that does not depend on the numbers.
 * @param stored - Words to begin with.
 */
export function createNgramIndex(
  before: (first: number, second: number) => boolean,
  stored?: StoredNgrams,
): NgramIndex {
  const ngrams = createNgramLists(stored?.lists);
  const { lists } = ngrams;
  const tally = new Uint32Array(LONGEST_WORD + 2);
  const rows = new Uint32Array(LONGEST_WORD + 1);
  const sizes = new Uint32Array(LONGEST_WORD + 1);
  let lengths = stored?.lengths ?? new Uint8Array(1024);
  let counts = new Uint8Array(lengths.length);
  let touched = new Uint32Array(lengths.length);
  let most = 0;

  /** How many words of near length have a gram, the gram's row given. */
  function sizeOf(row: number, from: number, to: number): number {
    let size = 0;
    for (let lengthClass = from; lengthClass <= to; lengthClass++) {
      const list = ngrams.listAt(row, lengthClass);
      if (list > 0) size += lists.length(list - 1);
    }
    return size;
  }

  /** Notes the rows of the grams that words of near length have, the shortest first; gives how many. */
  function findRows(grams: readonly number[], from: number, to: number): number {
    let found = 0;
    for (const gram of grams) {
      const row = ngrams.rowOf(gram);
      if (row !== undefined) found = noteRow(row, sizeOf(row, from, to), found);
    }
    return found;
  }

  function noteRow(row: number, size: number, noted: number): number {
    if (size === 0) return noted;
    let at = noted;
    for (; at > 0 && (sizes[at - 1] as number) > size; at--) {
      rows[at] = rows[at - 1] as number;
      sizes[at] = sizes[at - 1] as number;
    }
    rows[at] = row;
    sizes[at] = size;
    return noted + 1;
  }

  /**
   * Counts the grams that each word of near length shares, and notes the words; gives how many. A word that
   * comes up first when fewer rows are left than any of the best must share is not noted.
   */
  function countWords(found: number, from: number, to: number, least: number): number {
    let noted = 0;
    for (let i = 0; i < found; i++) {
      const left = found - i;
      const isLate = left < least || left < twoThirds(most);
      for (let lengthClass = from; lengthClass <= to; lengthClass++) {
        const list = ngrams.listAt(rows[i] as number, lengthClass);
        if (list > 0) noted = countList(list - 1, isLate, noted);
      }
    }
    return noted;
  }

  function countList(list: number, isLate: boolean, noted: number): number {
    const start = lists.start(list);
    const end = start + lists.length(list);
    if (!isLate) return countAll(start, end, noted);
    countNoted(start, end);
    return noted;
  }

  function countAll(from: number, to: number, alreadyNoted: number): number {
    const [values, shared, words] = [lists.values(), counts, touched];
    let noted = alreadyNoted;
    let greatest = most;
    for (let at = from; at < to; at++) {
      const id = values[at] as number;
      const seen = shared[id] as number;
      shared[id] = seen + 1;
      words[noted] = id;
      if (seen === 0) noted++;
      if (seen >= greatest) greatest = seen + 1;
    }
    most = greatest;
    return noted;
  }

  function countNoted(from: number, to: number): void {
    const [values, shared] = [lists.values(), counts];
    for (let at = from; at < to; at++) {
      const id = values[at] as number;
      const seen = shared[id] as number;
      shared[id] = seen + (-seen >>> 31); // one more, but 0 stays 0
    }
  }

  /** Keeps the noted words that share enough grams to be near, forgets the counts of others; gives how many it keeps. */
  function keepNear(noted: number, least: number): number {
    const [shared, words] = [counts, touched];
    const lowest = Math.max(least, twoThirds(most));
    tally.fill(0);
    let kept = 0;
    for (let i = 0; i < noted; i++) {
      const id = words[i] as number;
      const common = shared[id] as number;
      if (common < lowest) shared[id] = 0;
      else {
        tally[common] = (tally[common] as number) + 1;
        words[kept++] = id;
      }
    }
    return kept;
  }

  /** The least count of shared grams that can still be among the `limit` best of the words kept. */
  function worthwhile(least: number, limit: number): number {
    let enough = tally.length - 1;
    while (enough > least && tally[enough] === 0) enough--;
    const lowest = Math.max(least, twoThirds(enough));
    let sum = tally[enough] as number;
    while (enough > lowest && sum < limit) sum += tally[--enough] as number;
    return enough;
  }

  return {
    add: (id, word) => {
      if (id >= counts.length) {
        counts = new Uint8Array(2 * (id + 1));
        touched = new Uint32Array(counts.length);
        lengths = grown(lengths, counts.length);
      }
      lengths[id] = word.length;
      ngrams.add(id, word);
    },
    remove: ngrams.remove,
    nearest: (word, size, limit, known = false) => {
      const grams = gramsOf(word, size);
      const [from, to] = classesNear(word.length);
      most = known ? grams.length : 0;
      const least = leastShared(grams.length);
      const kept = keepNear(countWords(findRows(grams, from, to), from, to, least), least);
      const enough = worthwhile(least, limit);
      const shortlist = createShortlist(limit, before);
      const [shared, words] = [counts, touched];
      for (let i = 0; i < kept; i++) {
        const id = words[i] as number;
        const common = shared[id] as number;
        shared[id] = 0;
        if (common < enough) continue;
        const difference = (lengths[id] as number) - word.length;
        shortlist.offer(id, (common << 8) - (difference < 0 ? -difference : difference));
      }
      return shortlist.ids;
    },
    save: ngrams.save,
  };
}
