import { hashOfString, placeOfHash } from '../model/hash.ts';

/** Distinct terms, numbered from 0 in order of appearance. */
export interface TermTable {
  /** The number of a term; a new one if it is new. */
  readonly numberOf: (term: string) => number;
  /** The terms, by number. */
  readonly terms: readonly string[];
}

const FIRST_PLACES = 1 << 10;

/**
 * Makes an empty table: open addressing over hashes. Nearly every term it is told is new.
 */
export function createTermTable(): TermTable {
  const terms: string[] = [];
  let numbers = new Int32Array(FIRST_PLACES); // plus one; 0 where there is none

  /** Place of a term, or of the vacancy where it belongs. */
  const placeOf = (term: string): number => {
    const mask = numbers.length - 1;
    let place = placeOfHash(hashOfString(term)) & mask;
    for (;;) {
      const number = (numbers[place] as number) - 1;
      if (number < 0 || terms[number] === term) return place;
      place = (place + 1) & mask;
    }
  };

  const widen = (): void => {
    numbers = new Int32Array(numbers.length * 4);
    for (let number = 0; number < terms.length; number++) {
      numbers[placeOf(terms[number] as string)] = number + 1;
    }
  };

  const numberOf = (term: string): number => {
    const place = placeOf(term);
    const known = (numbers[place] as number) - 1;
    if (known >= 0) return known;
    const number = terms.push(term) - 1;
    numbers[place] = number + 1;
    if (terms.length * 2 > numbers.length) widen();
    return number;
  };

  return { numberOf, terms };
}
