const SMALLEST_CLASS = 1;
const CLASSES = 31;
const FIRST_ROOM = 1024;

/** Ascending lists of distinct integers (from 0 to 2³² − 1), many short ones, in one typed array. */
export interface SortedLists {
  /** Makes an empty list and gives its number; numbers of freed lists are given again. */
  create(): number;
  /** Forgets a list. */
  free(list: number): void;
  /** Adds a value that is not in the list yet. */
  insert(list: number, value: number): void;
  /** Takes out a value that is in the list. */
  remove(list: number, value: number): void;
  /** How many values a list has. */
  length(list: number): number;
  /** Index in {@link SortedLists.values} of the first value. */
  start(list: number): number;
  /** The array that holds all lists; another one after any change. */
  values(): Uint32Array;
}

/** Makes lists. Each takes a block of 2ⁿ places; blocks that a list has outgrown are used again. */
export function createSortedLists(): SortedLists {
  let store = new Uint32Array(FIRST_ROOM);
  let used = 0;
  const starts: number[] = [];
  const lengths: number[] = [];
  const classes: number[] = [];
  const freeLists: number[] = [];
  const freeBlocks: number[][] = Array.from({ length: CLASSES }, () => []);

  function takeBlock(sizeClass: number): number {
    const free = freeBlocks[sizeClass]?.pop();
    if (free !== undefined) return free;
    const start = used;
    used += 1 << sizeClass;
    if (used > store.length) {
      const larger = new Uint32Array(used > 2 * store.length ? used : 2 * store.length);
      larger.set(store);
      store = larger;
    }
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

  return {
    create: () => {
      const list = freeLists.pop() ?? starts.length;
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
      if (lengths[list] === 1 << (classes[list] as number)) grow(list);
      const at = find(list, value);
      const end = (starts[list] as number) + (lengths[list] as number);
      if (at < end) store.copyWithin(at + 1, at, end);
      store[at] = value;
      lengths[list] = (lengths[list] as number) + 1;
    },
    remove: (list, value) => {
      const at = find(list, value);
      const end = (starts[list] as number) + (lengths[list] as number);
      store.copyWithin(at, at + 1, end);
      lengths[list] = (lengths[list] as number) - 1;
    },
    length: (list) => lengths[list] as number,
    start: (list) => starts[list] as number,
    values: () => store,
  };
}
