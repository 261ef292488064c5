import { grown } from '../retrieval/grown.ts';

/** Distinct lists of numbers, numbered themselves; 0 is the empty list. */
export interface CodeLists {
  /** How many there are. */
  readonly count: () => number;
  /** The number of a list, which it gets if it has none. */
  readonly numberOf: (list: Iterable<number>) => number;
  /** A list by its number. */
  readonly at: (number: number) => Int32Array;
  /** All lists in one run: where each begins, and their numbers; list `n` ends where `n + 1` begins. */
  readonly run: () => { readonly starts: Int32Array; readonly numbers: Int32Array };
}

/** Makes the empty list. */
export function createCodeLists(): CodeLists {
  let starts = new Int32Array(16);
  let numbers = new Int32Array(16);
  let count = 1;
  const known = new Map<string, number>([['', 0]]);
  return {
    count: () => count,
    numberOf: (list) => {
      const row = [...list];
      const key = row.join();
      const number = known.get(key);
      if (number !== undefined) return number;
      const start = starts[count] as number;
      numbers = grown(numbers, start + row.length);
      numbers.set(row, start);
      starts = grown(starts, count + 2);
      starts[count + 1] = start + row.length;
      known.set(key, count);
      return count++;
    },
    at: (number) => numbers.subarray(starts[number], starts[number + 1]),
    run: () => ({ starts, numbers }),
  };
}
