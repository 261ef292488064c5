import { createSortedLists } from './dictionary-lists.ts';

const BOUNDARY = 0;
const LAST_DIRECT = 0x7f;
const DIRECT_BITS = 7;

/** Words by the pairs of neighbouring symbols in them, word boundaries included. */
export interface NgramIndex {
  /** Puts in a word under a free number (from 0). */
  add(id: number, word: string): void;
  /** Takes it out again; nothing of it stays. */
  remove(id: number, word: string): void;
  /**
   * Finds the words with most pairs in common.
   *
   * @param word - The word to compare with.
   * @param limit - At most so many are found.
   * @returns Numbers, the nearest first: by the count of common distinct pairs, then by the lesser
   *   difference in the number of distinct pairs, then by `before`. Words with fewer than
   *   {@link leastShared} common pairs are left out.
   */
  nearest(word: string, limit: number): readonly number[];
}

/**
 * The distinct pairs of a word, as numbers. A word of n symbols has at most n + 1; one edit changes at
 * most two of them, the swap of two neighbours three.
 */
export function pairsOf(word: string): readonly number[] {
  const pairs = new Set<number>();
  let last = BOUNDARY;
  for (let i = 0; i <= word.length; i++) {
    const symbol = i < word.length ? word.charCodeAt(i) : BOUNDARY;
    pairs.add(pairCode(last, symbol));
    last = symbol;
  }
  return [...pairs];
}

function pairCode(first: number, second: number): number {
  if (first <= LAST_DIRECT && second <= LAST_DIRECT) return (first << DIRECT_BITS) | second;
  return 65536 * first + second + 65536;
}

/** How many pairs a word must share with one of `pairs` pairs to be looked at: a quarter, at least one. */
export function leastShared(pairs: number): number {
  return (pairs + 3) >> 2;
}

/**
 * Makes an empty index.
 *
 * @param before - Whether the first word comes before the second where all else is equal; a total order
 *   that does not depend on the numbers.
 */
export function createNgramIndex(before: (first: number, second: number) => boolean): NgramIndex {
  const lists = createSortedLists();
  const listOf = new Map<number, number>();
  let counts = new Uint16Array(1024);
  let sizes = new Uint16Array(1024);
  let touched = new Uint32Array(1024);

  function reserve(id: number): void {
    if (id < counts.length) return;
    const room = 2 * (id + 1);
    counts = new Uint16Array(room);
    touched = new Uint32Array(room);
    const larger = new Uint16Array(room);
    larger.set(sizes);
    sizes = larger;
  }

  function count(pairs: readonly number[]): number {
    const values = lists.values();
    let found = 0;
    for (const pair of pairs) {
      const list = listOf.get(pair);
      if (list === undefined) continue;
      const from = lists.start(list);
      const to = from + lists.length(list);
      for (let at = from; at < to; at++) {
        const id = values[at] as number;
        const seen = counts[id] as number;
        if (seen === 0) touched[found++] = id;
        counts[id] = seen + 1;
      }
    }
    return found;
  }

  return {
    add: (id, word) => {
      reserve(id);
      const pairs = pairsOf(word);
      sizes[id] = pairs.length;
      for (const pair of pairs) {
        let list = listOf.get(pair);
        if (list === undefined) {
          list = lists.create();
          listOf.set(pair, list);
        }
        lists.insert(list, id);
      }
    },
    remove: (id, word) => {
      for (const pair of pairsOf(word)) {
        const list = listOf.get(pair);
        if (list === undefined) continue;
        lists.remove(list, id);
        if (lists.length(list) > 0) continue;
        lists.free(list);
        listOf.delete(pair);
      }
    },
    nearest: (word, limit) => {
      const pairs = pairsOf(word);
      const least = leastShared(pairs.length);
      const found = count(pairs);
      const rankOf = (id: number) => {
        const difference = (sizes[id] as number) - pairs.length;
        const distance = difference < 0 ? -difference : difference;
        return (counts[id] as number) * 256 - (distance < 255 ? distance : 255);
      };
      const best: number[] = [];
      const ranks: number[] = [];
      for (let i = 0; i < found; i++) {
        const id = touched[i] as number;
        if ((counts[id] as number) >= least) {
          place(id, rankOf(id), { best, ranks, limit, before });
        }
      }
      for (let i = 0; i < found; i++) counts[touched[i] as number] = 0;
      return best;
    },
  };
}

interface Shortlist {
  readonly best: number[];
  readonly ranks: number[];
  readonly limit: number;
  readonly before: (first: number, second: number) => boolean;
}

/** Keeps the best of what was found so far in order. */
function place(id: number, rank: number, { best, ranks, limit, before }: Shortlist): void {
  let at = best.length;
  if (at === limit) {
    const worst = ranks[at - 1] as number;
    if (rank < worst || (rank === worst && !before(id, best[at - 1] as number))) return;
    at--;
  }
  while (at > 0) {
    const next = ranks[at - 1] as number;
    if (next > rank || (next === rank && before(best[at - 1] as number, id))) break;
    best[at] = best[at - 1] as number;
    ranks[at] = next;
    at--;
  }
  best[at] = id;
  ranks[at] = rank;
}
