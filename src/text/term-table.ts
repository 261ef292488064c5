import { hashOfString } from '../model/hash.ts';
import { createNumberTable } from '../model/number-table.ts';

/** Distinct terms, numbered from 0 in order of appearance. */
export interface TermTable {
  /** The number of a term; a new one if it is new. */
  readonly numberOf: (term: string) => number;
  /** The terms, by number. */
  readonly terms: readonly string[];
}

/** Makes an empty table. */
export function createTermTable(): TermTable {
  const terms: string[] = [];
  const { numberOf } = createNumberTable<string>({
    hashOf: hashOfString,
    keyAt: (number) => terms[number] as string,
    isAt: (number, term) => terms[number] === term,
    append: (term) => terms.push(term) - 1,
  });
  return { numberOf, terms };
}
