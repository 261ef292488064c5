import { HASH_OF_NOTHING, hashOn } from '../model/hash.ts';
import { createNumberTable } from '../model/number-table.ts';
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

/** Makes the empty list. */
export function createCodeLists(): CodeLists {
  let rows: ShortNumbers = new Uint16Array(ROW);
  let longer: ShortNumbers = new Uint16Array(0);
  let used = 0; // places of longer lists
  let count = 1;

  const at = (number: number): readonly number[] => {
    const row = ROW * number;
    if (rows[row] !== MORE) return numbersIn(rows, row, row + ROW);
    const start = startIn(rows, row);
    return numbersIn(longer, start + 1, start + 1 + ROW * (longer[start] as number));
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

  const { numberOf } = createNumberTable<readonly number[]>(
    {
      hashOf: (list) => list.reduce(hashOn, HASH_OF_NOTHING),
      keyAt: at,
      isAt: (number, list) => isEqual(at(number), list),
      append,
    },
    1,
  );

  return {
    count: () => count,
    numberOf: (list) => (list.length === 0 ? 0 : numberOf(list)),
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

function isEqual(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((number, at) => number === other[at]);
}
