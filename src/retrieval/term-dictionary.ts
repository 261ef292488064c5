import { hashOfString } from '../model/hash.ts';
import { createNumberTable } from '../model/number-table.ts';
import { grown } from './grown.ts';
import { compareWith, type PackedStrings, stringAt } from './packed-strings.ts';

/** The terms of an index, numbered from 0, with the number of documents that have each. */
export interface TermDictionary {
  /** The number of a term; a new one if it is new. */
  readonly numberOf: (term: string) => number;
  /** The number of a term, or -1. */
  readonly find: (term: string) => number;
  /** The term of a number. */
  readonly termOf: (number: number) => string;
  /** How many numbers are given. */
  readonly size: () => number;
  /** In how many documents a term stands; 0 for -1. */
  readonly frequencyOf: (number: number) => number;
  /** Counts a document in (1) or out (-1) for a term. */
  readonly count: (number: number, change: 1 | -1) => void;
  /**
   * Forgets the terms that no document has, if they are the most, and numbers the others anew.
   *
   * @returns The new number of each old one, -1 for a forgotten one; `undefined` if nothing changed.
   */
  readonly tidy: () => Int32Array | undefined;
}

/** Terms that are numbered already, in ascending order of code units. */
export interface StoredTerms {
  /** The terms; never changed. */
  readonly terms: PackedStrings;
  /** In how many documents each stands; the dictionary's own from now on. */
  readonly frequencies: Int32Array;
}

/** So many idle terms are no burden. */
const IDLE = 1024;

/**
 * Makes a dictionary. The terms are kept as code units in one run, about ten bytes and their letters
 * each. Stored terms are found by bisection, so that they cost nothing before they are asked for; the
 * others by a table of their hashes.
 *
 * @param stored - What to begin with; nothing unless given.
 */
export function createTermDictionary(stored?: StoredTerms): TermDictionary {
  let units = stored?.terms.units ?? new Uint16Array(0);
  let starts = stored?.terms.starts ?? new Uint32Array(1);
  let frequencies = stored?.frequencies ?? new Int32Array(0);
  let size = starts.length - 1;
  let sorted = size; // the first so many are in order; the others are in the table
  let live = frequencies.reduce((sum, frequency) => sum + Number(frequency > 0), 0);

  const bisect = (term: string): number => {
    let from = 0;
    for (let to = sorted; from < to; ) {
      const middle = (from + to) >>> 1;
      const order = compareWith({ units, starts }, middle, term);
      if (order === 0) return middle;
      if (order < 0) from = middle + 1;
      else to = middle;
    }
    return -1;
  };

  const find = (term: string): number => {
    const number = bisect(term);
    return number >= 0 || sorted === size ? number : table.find(term);
  };

  const append = (term: string): number => {
    const start = starts[size] as number;
    units = grown(units, start + term.length);
    for (let i = 0; i < term.length; i++) units[start + i] = term.charCodeAt(i);
    starts = grown(starts, size + 2);
    starts[size + 1] = start + term.length;
    frequencies = grown(frequencies, size + 1);
    return size++;
  };

  const tableOfRest = () =>
    createNumberTable<string>(
      {
        hashOf: hashOfString,
        keyAt: (number) => stringAt({ units, starts }, number),
        isAt: (number, term) => compareWith({ units, starts }, number, term) === 0,
        append,
      },
      sorted,
    );
  let table = tableOfRest();

  const numberOf = (term: string): number => {
    const stored = bisect(term);
    return stored >= 0 ? stored : table.numberOf(term);
  };

  const count = (number: number, change: 1 | -1): void => {
    const frequency = (frequencies[number] as number) + change;
    frequencies[number] = frequency;
    if (frequency === 0) live--;
    else if (frequency === 1 && change === 1) live++;
  };

  const tidy = (): Int32Array | undefined => {
    if (size - live <= live + IDLE) return undefined;
    const renumbered = new Int32Array(size).fill(-1);
    const old = { units, starts, frequencies, size, sorted };
    units = new Uint16Array(0);
    starts = new Uint32Array(live + 1);
    frequencies = new Int32Array(live);
    size = 0;
    const keep = (from: number, to: number, numberAnew: (term: string) => number): void => {
      for (let number = from; number < to; number++) {
        const frequency = old.frequencies[number] as number;
        if (frequency === 0) continue;
        const next = numberAnew(stringAt(old, number));
        frequencies[next] = frequency;
        renumbered[number] = next;
      }
    };
    keep(0, old.sorted, append);
    sorted = size;
    table = tableOfRest();
    keep(old.sorted, old.size, table.numberOf);
    return renumbered;
  };

  return {
    numberOf,
    find,
    termOf: (number) => stringAt({ units, starts }, number),
    size: () => size,
    frequencyOf: (number) => frequencies[number] ?? 0,
    count,
    tidy,
  };
}
