/** Distinct terms, numbered from 0 in order of appearance. */
export interface TermTable {
  /** The number of a term; a new one if it is new. */
  readonly numberOf: (term: string) => number;
  /** The terms, by number. */
  readonly terms: readonly string[];
}

/** Makes an empty table. */
export function createTermTable(): TermTable {
  const numbers = new Map<string, number>();
  const terms: string[] = [];
  return {
    numberOf: (term) => {
      let number = numbers.get(term);
      if (number === undefined) {
        number = terms.length;
        numbers.set(term, number);
        terms.push(term);
      }
      return number;
    },
    terms,
  };
}
