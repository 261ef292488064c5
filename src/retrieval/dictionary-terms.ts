import { checkStarts } from './dictionary-lists.ts';
import { damaged } from './sections.ts';

/** Strings one after the other, as UTF-16 units. */
export interface StoredStrings {
  /** The units. */
  readonly units: Uint16Array;
  /** Where each string starts, and after the last one where it ends. */
  readonly starts: Uint32Array;
}

/** Terms by code units, ascending, and how each sounds. */
export interface StoredTerms {
  /** The terms. */
  readonly terms: StoredStrings;
  /** Their keys. */
  readonly keys: StoredStrings;
}

/** Numbered terms, each with a key. */
export interface DictionaryTerms {
  /** How many there are. */
  readonly size: number;
  /** Number of a term, `undefined` if it is not there. */
  find(term: string): number | undefined;
  /** The term of a number. */
  term(id: number): string;
  /** The key of a number. */
  key(id: number): string;
  /** Puts in a term that is not there, and gives its number. */
  enter(term: string): number;
  /** Takes out the term of a number; the number may be given again. */
  forget(id: number): void;
  /** Whether the first term comes before the second by code units. */
  before(first: number, second: number): boolean;
  /** One more than the greatest number ever given. */
  readonly numbers: number;
  /** The numbers, by code units of the terms. */
  sorted(): readonly number[];
}

/**
 * Makes terms.
 *
 * @param keyOf - The key of a term.
 * @param stored - Terms to begin with, numbered from 0. They are read in place, as they are asked for.
 */
export function createDictionaryTerms(
  keyOf: (term: string) => string,
  stored?: StoredTerms,
): DictionaryTerms {
  const storedCount = stored ? stored.terms.starts.length - 1 : 0;
  const forgotten = new Set<number>(); // of the stored ones
  const entered = new Map<string, number>();
  const terms = new Array<string | undefined>(storedCount);
  const keys = new Array<string | undefined>(storedCount);
  const free: number[] = [];
  let numbers = storedCount;

  function term(id: number): string {
    const known = terms[id];
    if (known !== undefined || stored === undefined) return known as string;
    const read = stringAt(stored.terms, id);
    terms[id] = read;
    return read;
  }

  function findStored(wanted: string): number | undefined {
    if (stored === undefined) return undefined;
    let low = 0;
    let high = storedCount;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = compareAt(stored.terms, middle, wanted);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return undefined;
  }

  return {
    term,
    key: (id) => {
      const known = keys[id];
      if (known !== undefined || stored === undefined) return known as string;
      const read = stringAt(stored.keys, id);
      keys[id] = read;
      return read;
    },
    find: (wanted) => {
      const id = entered.get(wanted);
      if (id !== undefined || stored === undefined) return id;
      const found = findStored(wanted);
      return found === undefined || forgotten.has(found) ? undefined : found;
    },
    enter: (added) => {
      const found = findStored(added);
      if (found !== undefined) {
        forgotten.delete(found);
        return found;
      }
      const id = free.pop() ?? numbers++;
      entered.set(added, id);
      terms[id] = added;
      keys[id] = keyOf(added);
      return id;
    },
    forget: (id) => {
      if (id < storedCount) forgotten.add(id);
      else {
        entered.delete(terms[id] as string);
        terms[id] = '';
        keys[id] = '';
        free.push(id);
      }
    },
    before: (first, second) =>
      first < storedCount && second < storedCount ? first < second : term(first) < term(second),
    get size() {
      return storedCount - forgotten.size + entered.size;
    },
    get numbers() {
      return numbers;
    },
    sorted: () => {
      const ids = [...entered.values()];
      for (let id = 0; id < storedCount; id++) if (!forgotten.has(id)) ids.push(id);
      return ids.sort((first, second) => (term(first) < term(second) ? -1 : 1));
    },
  };
}

/** Puts strings one after the other. */
export function joinStrings(strings: readonly string[]): StoredStrings {
  const starts = new Uint32Array(strings.length + 1);
  for (const [i, { length }] of strings.entries()) starts[i + 1] = (starts[i] as number) + length;
  const units = new Uint16Array(starts[strings.length] as number);
  let at = 0;
  for (const string of strings) {
    for (let i = 0; i < string.length; i++) units[at++] = string.charCodeAt(i);
  }
  return { units, starts };
}

/**
 * Checks stored terms: they ascend, and no key is longer than a limit.
 *
 * @throws A `SilkmatchError` with code `invalid-sections`.
 */
export function checkTerms({ terms, keys }: StoredTerms, longestKey: number): void {
  checkStarts(terms.starts, terms.units.length, 1);
  checkStarts(keys.starts, keys.units.length);
  for (let id = 0; id + 1 < terms.starts.length; id++) {
    if (id > 0 && !ascendsTo(terms, id)) throw damaged(`Term ${id} is out of order.`);
    const length = (keys.starts[id + 1] as number) - (keys.starts[id] as number);
    if (length > longestKey) {
      throw damaged(`Key ${id} must have at most ${longestKey} units; found ${length}.`);
    }
  }
}

function stringAt({ units, starts }: StoredStrings, id: number): string {
  return String.fromCharCode(...units.subarray(starts[id], starts[id + 1]));
}

/** Less than 0 if the string of a number comes before another, 0 if they are equal. */
function compareAt({ units, starts }: StoredStrings, id: number, other: string): number {
  const start = starts[id] as number;
  const length = (starts[id + 1] as number) - start;
  const common = length < other.length ? length : other.length;
  for (let i = 0; i < common; i++) {
    const difference = (units[start + i] as number) - other.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return length - other.length;
}

/** Whether the string of a number comes after the one before it. */
function ascendsTo({ units, starts }: StoredStrings, id: number): boolean {
  const [first, second, end] = [starts[id - 1], starts[id], starts[id + 1]] as [
    number,
    number,
    number,
  ];
  const common = Math.min(second - first, end - second);
  for (let i = 0; i < common; i++) {
    const difference = (units[second + i] as number) - (units[first + i] as number);
    if (difference !== 0) return difference > 0;
  }
  return end - second > second - first;
}
