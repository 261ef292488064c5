import { grown } from './grown.ts';

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

/** So many idle terms are no burden. */
const IDLE = 1024;

/** Makes an empty dictionary. */
export function createTermDictionary(): TermDictionary {
  let numbers = new Map<string, number>();
  let terms: string[] = [];
  let frequencies = new Int32Array(0);
  let live = 0;

  const numberOf = (term: string): number => {
    let number = numbers.get(term);
    if (number === undefined) {
      number = terms.length;
      numbers.set(term, number);
      terms.push(term);
      frequencies = grown(frequencies, number + 1);
    }
    return number;
  };

  const count = (number: number, change: 1 | -1): void => {
    const frequency = (frequencies[number] as number) + change;
    frequencies[number] = frequency;
    if (frequency === 0) live--;
    else if (frequency === 1 && change === 1) live++;
  };

  const tidy = (): Int32Array | undefined => {
    if (terms.length - live <= live + IDLE) return undefined;
    const renumbered = new Int32Array(terms.length).fill(-1);
    const old = { terms, frequencies };
    numbers = new Map();
    terms = [];
    frequencies = new Int32Array(live);
    for (let number = 0; number < old.terms.length; number++) {
      if (old.frequencies[number] === 0) continue;
      const next = numberOf(old.terms[number] as string);
      frequencies[next] = old.frequencies[number] as number;
      renumbered[number] = next;
    }
    return renumbered;
  };

  return {
    numberOf,
    find: (term) => numbers.get(term) ?? -1,
    termOf: (number) => terms[number] as string,
    size: () => terms.length,
    frequencyOf: (number) => frequencies[number] ?? 0,
    count,
    tidy,
  };
}
