import { hashOf } from './runs.ts';
import { createWordMemory, recall, remember, UNREAD } from './word-memory.ts';

/** Distinct terms, numbered from 0 in order of appearance. */
export interface TermTable {
  /** The number of a term; a new one if it is new. */
  readonly numberOf: (term: string) => number;
  /** The terms, by number. */
  readonly terms: readonly string[];
}

const FIRST_ROOM = 1 << 8;

/** Makes an empty table. */
export function createTermTable(): TermTable {
  const memory = createWordMemory();
  const terms: string[] = [];
  let units = new Uint16Array(FIRST_ROOM);
  return {
    numberOf: (term) => {
      const end = term.length;
      if (end > units.length) units = new Uint16Array(end * 2);
      for (let at = 0; at < end; at++) units[at] = term.charCodeAt(at);
      const stretch = { start: 0, end, hash: hashOf(units, 0, end) };
      const known = recall(memory, units, stretch);
      if (known !== UNREAD) return known;
      remember(memory, units, stretch, terms.length);
      return terms.push(term) - 1;
    },
    terms,
  };
}
