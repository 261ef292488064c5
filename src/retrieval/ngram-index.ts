import { createSortedLists } from './dictionary-lists.ts';

const BOUNDARY = 0;
const LAST_ASCII = 0x7f;
const ASCII_BITS = 7;
const UNIT = 0x10000;

/** Numbers of grams, by kind: pairs and triples of ASCII symbols, then pairs and triples of any. */
const FIRST_ASCII_TRIPLE = 2 ** 21;
const FIRST_PAIR = 2 ** 22;
const FIRST_TRIPLE = 2 ** 33;

/** Words have at most so many symbols. */
const LONGEST = 64;

/** Lengths up to this are a class each, longer ones by fours. */
const LAST_SINGLE_LENGTH = 12;
const CLASSES = 32;

function classOfLength(length: number): number {
  return length <= LAST_SINGLE_LENGTH ? length : (length + 3 * LAST_SINGLE_LENGTH + 3) >> 2;
}

/** Classes of length from two thirds to one and a half times a length, one symbol more at either end. */
function classesNear(length: number): readonly [number, number] {
  const least = length - Math.floor(length / 3) - 1;
  const most = length + (length >> 1) + 1;
  return [classOfLength(least > 1 ? least : 1), classOfLength(most < LONGEST ? most : LONGEST)];
}

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
}

/** Symbols in a gram. */
export type GramSize = 2 | 3;

/** The distinct pairs of a word, boundaries included; one edit changes at most two, a swap three. */
function pairsOf(word: string): readonly number[] {
  const pairs = new Set<number>();
  for (let i = 0; i <= word.length; i++)
    pairs.add(pairCode(symbolAt(word, i - 1), symbolAt(word, i)));
  return [...pairs];
}

/** The distinct triples of a word, boundaries included; one edit changes at most three, a swap four. */
function triplesOf(word: string): readonly number[] {
  const triples = new Set<number>();
  for (let i = 0; i < word.length; i++) {
    triples.add(tripleCode(symbolAt(word, i - 1), symbolAt(word, i), symbolAt(word, i + 1)));
  }
  return [...triples];
}

/** The distinct grams of a word. */
export function gramsOf(word: string, size: GramSize): readonly number[] {
  return size === 2 ? pairsOf(word) : triplesOf(word);
}

/** How many of a word's grams another word must share to be found: a quarter, at least one. */
export function leastShared(grams: number): number {
  return (grams + 3) >> 2;
}

function twoThirds(count: number): number {
  return Math.ceil((2 * count) / 3);
}

function symbolAt(word: string, at: number): number {
  return at < 0 || at >= word.length ? BOUNDARY : word.charCodeAt(at);
}

function pairCode(first: number, second: number): number {
  if ((first | second) <= LAST_ASCII) return (first << ASCII_BITS) | second;
  return FIRST_PAIR + UNIT * first + second;
}

function tripleCode(first: number, second: number, third: number): number {
  if ((first | second | third) <= LAST_ASCII) {
    return FIRST_ASCII_TRIPLE + ((((first << ASCII_BITS) | second) << ASCII_BITS) | third);
  }
  return FIRST_TRIPLE + UNIT * (UNIT * first + second) + third;
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
  const tally = new Uint32Array(LONGEST + 2);
  let counts = new Uint8Array(1024);
  let lengths = new Uint8Array(1024);
  let touched = new Uint32Array(1024);
  let most = 0;

  function reserve(id: number): void {
    if (id < counts.length) return;
    const room = 2 * (id + 1);
    counts = new Uint8Array(room);
    touched = new Uint32Array(room);
    const larger = new Uint8Array(room);
    larger.set(lengths);
    lengths = larger;
  }

  /** The lists of grams in words of a class of length, the shortest first. */
  function listsOf(grams: readonly number[], lengthClass: number): readonly number[] {
    const found: number[] = [];
    for (const gram of grams) {
      const list = listOf.get(gram * CLASSES + lengthClass);
      if (list !== undefined) found.push(list);
    }
    return found.sort((a, b) => lists.length(a) - lists.length(b));
  }

  /**
   * Counts the grams that each word of a class of length shares, and notes the words; gives how many are
   * noted now. A word that comes up first when fewer lists are left than any of the best must share is not
   * noted.
   */
  function countClass(found: readonly number[], least: number, alreadyNoted: number): number {
    let noted = alreadyNoted;
    for (const [i, list] of found.entries()) {
      const left = found.length - i;
      const from = lists.start(list);
      const to = from + lists.length(list);
      if (left < least || left < twoThirds(most)) countNoted(from, to);
      else noted = countAll(from, to, noted);
    }
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

  /** The least count of shared grams that can still be among the `limit` best. */
  function worthwhile(found: number, least: number, limit: number): number {
    const [shared, words] = [counts, touched];
    tally.fill(0);
    for (let i = 0; i < found; i++) {
      const common = shared[words[i] as number] as number;
      tally[common] = (tally[common] as number) + 1;
    }
    let enough = tally.length - 1;
    while (enough > least && tally[enough] === 0) enough--;
    const lowest = Math.max(least, twoThirds(enough));
    let sum = tally[enough] as number;
    while (enough > lowest && sum < limit) sum += tally[--enough] as number;
    return enough;
  }

  return {
    add: (id, word) => {
      reserve(id);
      lengths[id] = word.length;
      for (const place of placesOf(word)) {
        let list = listOf.get(place);
        if (list === undefined) {
          list = lists.create();
          listOf.set(place, list);
        }
        lists.insert(list, id);
      }
    },
    remove: (id, word) => {
      for (const place of placesOf(word)) {
        const list = listOf.get(place);
        if (list === undefined) continue;
        lists.remove(list, id);
        if (lists.length(list) > 0) continue;
        lists.free(list);
        listOf.delete(place);
      }
    },
    nearest: (word, size, limit, known = false) => {
      const grams = gramsOf(word, size);
      most = known ? grams.length : 0;
      let found = 0;
      const [from, to] = classesNear(word.length);
      for (let lengthClass = from; lengthClass <= to; lengthClass++) {
        found = countClass(listsOf(grams, lengthClass), leastShared(grams.length), found);
      }
      const least = worthwhile(found, leastShared(grams.length), limit);
      const shortlist = createShortlist(limit, before);
      const [shared, words] = [counts, touched];
      for (let i = 0; i < found; i++) {
        const id = words[i] as number;
        const common = shared[id] as number;
        shared[id] = 0;
        if (common < least) continue;
        const difference = (lengths[id] as number) - word.length;
        shortlist.offer(id, (common << 8) - (difference < 0 ? -difference : difference));
      }
      return shortlist.ids;
    },
  };
}

/** Where a word is listed: its grams, each with its class of length. */
function placesOf(word: string): readonly number[] {
  const lengthClass = classOfLength(word.length);
  return [...pairsOf(word), ...triplesOf(word)].map((gram) => gram * CLASSES + lengthClass);
}

interface Shortlist {
  readonly ids: readonly number[];
  offer(id: number, rank: number): void;
}

/** Keeps the `limit` best of what it is offered, the best first. */
function createShortlist(
  limit: number,
  before: (first: number, second: number) => boolean,
): Shortlist {
  const ids: number[] = [];
  const ranks: number[] = [];

  /** Whether the entry at a place stays ahead of a newcomer. */
  function leads(at: number, id: number, rank: number): boolean {
    const other = ranks[at] as number;
    return other > rank || (other === rank && before(ids[at] as number, id));
  }

  return {
    ids,
    offer: (id, rank) => {
      let at = ids.length;
      if (at === limit) {
        if (leads(at - 1, id, rank)) return;
        at--;
      }
      while (at > 0 && !leads(at - 1, id, rank)) {
        ids[at] = ids[at - 1] as number;
        ranks[at] = ranks[at - 1] as number;
        at--;
      }
      ids[at] = id;
      ranks[at] = rank;
    },
  };
}
