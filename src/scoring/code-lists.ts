import { grown } from '../retrieval/grown.ts';
import { SHORT, type ShortNumbers } from '../retrieval/short-numbers.ts';

/** Distinct lists of numbers, numbered themselves; 0 is the empty list. */
export interface CodeLists {
  /** How many there are. */
  readonly count: () => number;
  /** The number of a list, which it gets if it has none. */
  readonly numberOf: (list: Iterable<number>) => number;
  /** A list by its number. */
  readonly at: (number: number) => ShortNumbers;
  /** All lists in one run: where each begins, and their numbers; list `n` ends where `n + 1` begins. */
  readonly run: () => { readonly starts: Int32Array; readonly numbers: ShortNumbers };
}

/** Places of the table in which lists are found again at first: a power of two. */
const FIRST_PLACES = 64;

/** Of four places so many are taken at most. */
const FULL = 3;

/** Makes the empty list. */
export function createCodeLists(): CodeLists {
  let starts = new Int32Array(16);
  let numbers: ShortNumbers = new Uint16Array(16);
  let places = new Int32Array(FIRST_PLACES); // numbers of lists by their hash; 0 is free
  let count = 1;

  const at = (number: number) => numbers.subarray(starts[number], starts[number + 1]);

  /** The place of a list, or the free one where it belongs. */
  const placeOf = (list: ArrayLike<number>): number => {
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

  return {
    count: () => count,
    numberOf: (list) => {
      const row = Int32Array.from(list);
      if (row.length === 0) return 0;
      const place = placeOf(row);
      const known = places[place] as number;
      if (known > 0) return known;
      const number = count++;
      const end = (starts[number] as number) + row.length;
      if (numbers instanceof Uint16Array && row.some((code) => code >= SHORT)) {
        numbers = Int32Array.from(numbers);
      }
      numbers = grown(numbers, end);
      numbers.set(row, starts[number]);
      starts = grown(starts, number + 2);
      starts[number + 1] = end;
      places[place] = number;
      if (4 * count > FULL * places.length) widen();
      return number;
    },
    at,
    run: () => ({ starts, numbers }),
  };
}

/** FNV-1a over the numbers, mixed once more because the last digits are used. */
function hashOf(list: ArrayLike<number>): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < list.length; i++) hash = Math.imul(hash ^ (list[i] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isEqual(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
