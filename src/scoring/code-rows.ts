import { grown } from '../retrieval/grown.ts';
import { SHORT, type ShortNumbers } from '../retrieval/short-numbers.ts';

/** Lists of a few numbers, one for each slot. */
export interface CodeRows {
  /** Puts a list into an empty slot. */
  readonly put: (slot: number, list: readonly number[]) => void;
  /** Empties a slot. */
  readonly clear: (slot: number) => void;
  /** The list of a slot. */
  readonly at: (slot: number) => readonly number[];
  /** How many slots there may be something in. */
  readonly slots: () => number;
  /**
   * {@link ROW} places for each slot, so that a loop over many slots needs no loop in it: the numbers of a list plus
   * {@link FIRST}, and zeros. A longer list stands elsewhere: {@link MORE}, and where by {@link startIn}.
   */
  readonly places: () => ShortNumbers;
  /** Of each longer list how long it is, then what is in it as it would stand in a row. */
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

/** Fewer numbers of longer lists that are no more are not worth a look. */
const LEAST_LEFT = 1024;

/** Makes rows of no slot. */
export function createCodeRows(): CodeRows {
  let places: ShortNumbers = new Uint16Array(0);
  let longer: ShortNumbers = new Uint16Array(0);
  let used = 0; // places of longer lists
  let left = 0; // numbers of longer lists that are no more

  const longerAt = (slot: number): readonly number[] => {
    const start = startIn(places, ROW * slot);
    return numbersIn(longer, start + 1, start + 1 + (longer[start] as number));
  };
  const putLonger = (slot: number, list: readonly number[]): void => {
    longer = grown(longer, used + 1 + list.length);
    places.set([MORE, 0, used >>> 16, used & 0xffff], ROW * slot);
    longer[used++] = list.length;
    for (const number of list) longer[used++] = number + FIRST;
  };
  const isLonger = (slot: number) => places[ROW * slot] === MORE;

  /** Moves the longer lists together. */
  const tidy = (): void => {
    const kept = new Map<number, readonly number[]>();
    for (let slot = 0; ROW * slot < places.length; slot++) {
      if (isLonger(slot)) kept.set(slot, longerAt(slot));
    }
    used = 0;
    left = 0;
    for (const [slot, list] of kept) putLonger(slot, list);
  };

  return {
    put: (slot, list) => {
      if (places instanceof Uint16Array && isLong(list)) {
        places = Int32Array.from(places);
        longer = Int32Array.from(longer);
      }
      places = grown(places, ROW * (slot + 1), GROWTH);
      if (list.length > ROW) putLonger(slot, list);
      else for (const [at, number] of list.entries()) places[ROW * slot + at] = number + FIRST;
    },
    clear: (slot) => {
      if (isLonger(slot)) left += 1 + longerAt(slot).length;
      places.fill(0, ROW * slot, ROW * (slot + 1));
      if (left > LEAST_LEFT && 2 * left > used) tidy();
    },
    at: (slot) => {
      if (isLonger(slot)) return longerAt(slot);
      let end = ROW * slot;
      while (end < ROW * (slot + 1) && (places[end] ?? 0) > 0) end++;
      return numbersIn(places, ROW * slot, end);
    },
    slots: () => places.length / ROW,
    places: () => places,
    longer: () => longer,
  };
}

/** Whether a list needs more than 16 binary digits for a number. */
function isLong(list: readonly number[]): boolean {
  return list.length >= SHORT || list.some((number) => number + FIRST >= SHORT);
}

function numbersIn(places: ShortNumbers, start: number, end: number): readonly number[] {
  const numbers: number[] = [];
  for (let at = start; at < end; at++) numbers.push((places[at] as number) - FIRST);
  return numbers;
}

/** Where a longer list begins, from its row. */
export function startIn(places: ShortNumbers, row: number): number {
  return ((places[row + 2] as number) << 16) | (places[row + 3] as number);
}
