import { HASH_OF_NOTHING, hashOn, placeOfHash } from '../model/hash.ts';
import { grown } from '../retrieval/grown.ts';
import { SHORT, type ShortNumbers } from '../retrieval/short-numbers.ts';

/** Distinct lists of numbers, numbered themselves; 0 is the empty list. */
export interface CodeLists {
  /** How many there are. */
  readonly count: () => number;
  /** The number of a list, which it gets if it has none. */
  readonly numberOf: (list: readonly number[]) => number;
  /** A list by its number. */
  readonly at: (number: number) => readonly number[];
  /**
   * {@link ROW} places for each list, so that a loop over many lists needs no loop in it: the numbers of a list plus
   * {@link FIRST}, and zeros. A longer list stands elsewhere: {@link MORE}, and where by {@link startIn}.
   */
  readonly rows: () => ShortNumbers;
  /** Of each longer list how many rows it takes, then these rows. */
  readonly longer: () => ShortNumbers;
}

/** Places of a row. */
export const ROW = 4;

/** In the first place of a row: the list is longer. */
export const MORE = 1;

/** What stands for the number 0. */
export const FIRST = 2;

/** Room is made for so many times what is there: the rows are the greatest part of an index. */
const GROWTH = 1.1;

/** Places of the table in which lists are found again at first: a power of two. */
const FIRST_PLACES = 64;

/** Of eight places so many are taken at most. */
const FULL = 7;

/** Makes the empty list. */
export function createCodeLists(): CodeLists {
  let rows: ShortNumbers = new Uint16Array(ROW);
  let longer: ShortNumbers = new Uint16Array(0);
  let used = 0; // places of longer lists
  let places = new Int32Array(FIRST_PLACES); // numbers of lists by their hash; 0 is free
  let count = 1;

  const at = (number: number): readonly number[] => {
    const row = ROW * number;
    if (rows[row] !== MORE) return numbersIn(rows, row, row + ROW);
    const start = startIn(rows, row);
    return numbersIn(longer, start + 1, start + 1 + ROW * (longer[start] as number));
  };

  /** The place of a list, or the free one where it belongs. */
  const placeOf = (list: readonly number[]): number => {
    let place = hashOf(list) & (places.length - 1);
    for (;;) {
      const number = places[place] as number;
      if (number === 0 || isEqual(at(number), list)) return place;
      place = (place + 1) & (places.length - 1);
    }
  };

  const widen = (): void => {
    places = new Int32Array(2 * places.length);
    for (let number = 1; number < count; number++) places[placeOf(at(number))] = number;
  };

  const append = (list: readonly number[]): number => {
    if (rows instanceof Uint16Array && isLong(list)) {
      rows = Int32Array.from(rows);
      longer = Int32Array.from(longer);
    }
    const number = count++;
    rows = grown(rows, ROW * count, GROWTH);
    if (list.length <= ROW) rows.set(list.map(inRow), ROW * number);
    else {
      const taken = Math.ceil(list.length / ROW);
      longer = grown(longer, used + 1 + ROW * taken);
      longer.set([taken, ...list.map(inRow)], used);
      rows.set([MORE, 0, used >>> 16, used & 0xffff], ROW * number);
      used += 1 + ROW * taken;
    }
    return number;
  };

  return {
    count: () => count,
    numberOf: (list) => {
      if (list.length === 0) return 0;
      const place = placeOf(list);
      const known = places[place] as number;
      if (known > 0) return known;
      const number = append(list);
      places[place] = number;
      if (8 * count > FULL * places.length) widen();
      return number;
    },
    at,
    rows: () => rows.subarray(0, ROW * count),
    longer: () => longer,
  };
}

function inRow(number: number): number {
  return number + FIRST;
}

/** Whether a list needs more than 16 binary digits for a number. */
function isLong(list: readonly number[]): boolean {
  return list.length >= SHORT || list.some((number) => inRow(number) >= SHORT);
}

/** What is in places up to the first that is empty. */
function numbersIn(places: ShortNumbers, start: number, end: number): readonly number[] {
  const numbers: number[] = [];
  for (let at = start; at < end && places[at] !== 0; at++) {
    numbers.push((places[at] as number) - FIRST);
  }
  return numbers;
}

/** Where a longer list begins, from its row. */
export function startIn(rows: ShortNumbers, row: number): number {
  return ((rows[row + 2] as number) << 16) | (rows[row + 3] as number);
}

function hashOf(list: readonly number[]): number {
  return placeOfHash(list.reduce(hashOn, HASH_OF_NOTHING));
}

function isEqual(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((number, at) => number === other[at]);
}
