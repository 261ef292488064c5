import { grown } from './grown.ts';
import { damaged } from './sections.ts';

const SMALLEST_CLASS = 1;
const CLASSES = 32;
const FIRST_ROOM = 1024;

/** Ascending lists of distinct integers (from 0 to 2³² − 1), many short ones, in one typed array. */
export interface SortedLists {
  /** Makes an empty list and gives its number; numbers of freed lists are given again. */
  create(): number;
  /** Forgets a list. */
  free(list: number): void;
  /** Adds a value, unless it is in the list. */
  insert(list: number, value: number): void;
  /** Takes out a value, if it is in the list. */
  remove(list: number, value: number): void;
  /** How many values a list has. */
  length(list: number): number;
  /** Index in {@link SortedLists.values} of the first value. */
  start(list: number): number;
  /** The array that holds all lists; another one after any change. */
  values(): Uint32Array;
}

/** Lists one after the other. */
export interface StoredLists {
  /** Where each list starts, and after the last one where it ends. */
  readonly starts: Uint32Array;
  /** Their values. */
  readonly values: Uint32Array;
}

/**
 * Makes lists. Each takes a block of 2ⁿ places; blocks that a list has outgrown are used again.
 *
 * @param stored - Lists to begin with, numbered from 0, none of them empty. Their values are not copied before the first
 *   change, and never changed.
 */
export function createSortedLists(stored?: StoredLists): SortedLists {
  let store = stored?.values ?? new Uint32Array(FIRST_ROOM);
  let isOwn = stored === undefined;
  let used = stored?.values.length ?? 0;
  let count = stored ? stored.starts.length - 1 : 0;
  let starts = stored?.starts.slice(0, count) ?? new Uint32Array(FIRST_ROOM);
  let lengths = new Uint32Array(starts.length);
  let classes = new Uint8Array(starts.length);
  const freeLists: number[] = [];
  const freeBlocks: number[][] = Array.from({ length: CLASSES }, () => []);
  for (let list = 0; list < count; list++) {
    const length = (stored?.starts[list + 1] as number) - (starts[list] as number);
    lengths[list] = length;
    classes[list] = 31 - Math.clz32(length);
  }

  function takeBlock(sizeClass: number): number {
    const free = freeBlocks[sizeClass]?.pop();
    if (free !== undefined) return free;
    const start = used;
    used += 1 << sizeClass;
    store = grown(store, used);
    return start;
  }

  function grow(list: number): void {
    const oldClass = classes[list] as number;
    const oldStart = starts[list] as number;
    const start = takeBlock(oldClass + 1);
    store.copyWithin(start, oldStart, oldStart + (lengths[list] as number));
    freeBlocks[oldClass]?.push(oldStart);
    starts[list] = start;
    classes[list] = oldClass + 1;
  }

  function ownStore(): void {
    if (isOwn) return;
    store = store.slice();
    isOwn = true;
  }

  /** Place of the first value that is not less. */
  function find(list: number, value: number): number {
    let low = starts[list] as number;
    let high = low + (lengths[list] as number);
    if (high > low && (store[high - 1] as number) < value) return high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((store[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  const endOf = (list: number) => (starts[list] as number) + (lengths[list] as number);

  return {
    create: () => {
      ownStore();
      const list = freeLists.pop() ?? count++;
      starts = grown(starts, count);
      lengths = grown(lengths, count);
      classes = grown(classes, count);
      starts[list] = takeBlock(SMALLEST_CLASS);
      lengths[list] = 0;
      classes[list] = SMALLEST_CLASS;
      return list;
    },
    free: (list) => {
      freeBlocks[classes[list] as number]?.push(starts[list] as number);
      lengths[list] = 0;
      freeLists.push(list);
    },
    insert: (list, value) => {
      ownStore();
      let at = find(list, value);
      if (at < endOf(list) && store[at] === value) return;
      if ((lengths[list] as number) >= 1 << (classes[list] as number)) {
        const place = at - (starts[list] as number);
        grow(list);
        at = (starts[list] as number) + place;
      }
      if (at < endOf(list)) store.copyWithin(at + 1, at, endOf(list));
      store[at] = value;
      lengths[list] = (lengths[list] as number) + 1;
    },
    remove: (list, value) => {
      ownStore();
      const at = find(list, value);
      if (at === endOf(list) || store[at] !== value) return;
      store.copyWithin(at, at + 1, endOf(list));
      lengths[list] = (lengths[list] as number) - 1;
    },
    length: (list) => lengths[list] as number,
    start: (list) => starts[list] as number,
    values: () => store,
  };
}

/**
 * Checks stored lists: each has a value, and its values ascend.
 *
 * @param lists - The lists.
 * @param limit - All values are below this.
 * @throws A `SilkmatchError` with code `invalid-sections`.
 */
export function checkLists({ starts, values }: StoredLists, limit: number): void {
  checkStarts(starts, values.length, 1);
  for (let list = 0; list + 1 < starts.length; list++) {
    let before = -1;
    const end = starts[list + 1] as number;
    for (let at = starts[list] as number; at < end; at++) {
      const value = values[at] as number;
      if (value <= before || value >= limit) {
        throw damaged(`A list must ascend below ${limit}; found ${value} after ${before}.`);
      }
      before = value;
    }
  }
}

/**
 * Checks where stored lists start.
 *
 * @param starts - The starts, and the end of the last.
 * @param length - How many values there are.
 * @param least - How many values a list has at least.
 * @throws A `SilkmatchError` with code `invalid-sections`.
 */
export function checkStarts(starts: Uint32Array, length: number, least = 0): void {
  if (starts[0] !== 0 || starts[starts.length - 1] !== length) {
    throw damaged(`Lists must start at 0 and end at ${length}.`);
  }
  for (let list = 0; list + 1 < starts.length; list++) {
    if ((starts[list + 1] as number) < (starts[list] as number) + least) {
      throw damaged(`List ${list} must have at least ${least} values.`);
    }
  }
}
