/** Gives an array of so many numbers, filled with anything. */
export type Lend = (length: number) => Int32Array;

/** Arrays of one ranking, which the next works in again, so that none has to be made for each. */
export interface Scratch {
  /** Lends an array until `giveBack` is called. */
  readonly lend: Lend;
  /** Takes back everything that was lent. */
  readonly giveBack: () => void;
}

/** More than is asked for, so that an index that grows does not need new arrays each time. */
const SPARE = 1.2;

/**
 * Lends arrays from a shelf and puts them back. A ranking within a ranking finds on the shelf only what the
 * outer one does not use.
 */
export function borrowFrom(shelf: Int32Array[]): Scratch {
  const lent: Int32Array[] = [];
  return {
    lend: (length) => {
      const place = smallestFor(shelf, length);
      const [idle] = place < 0 ? [] : shelf.splice(place, 1);
      const array = idle ?? new Int32Array(Math.ceil(length * SPARE));
      lent.push(array);
      return array.subarray(0, length);
    },
    giveBack: () => {
      shelf.push(...lent.splice(0));
    },
  };
}

/** The place of the smallest array on the shelf with so much room; -1 for none. */
function smallestFor(shelf: readonly Int32Array[], length: number): number {
  let best = -1;
  for (const [place, array] of shelf.entries()) {
    if (array.length < length) continue;
    if (best < 0 || array.length < (shelf[best] as Int32Array).length) best = place;
  }
  return best;
}
