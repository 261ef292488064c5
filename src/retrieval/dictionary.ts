import { createSortedLists } from './dictionary-lists.ts';
import { createNgramIndex, type NgramIndex } from './ngram-index.ts';

const FIRST_ROOM = 1024;
const UNIT = 0x10000;

/** The first three code units of a term as one number, in the order of code units. */
function headOf(term: string): number {
  const unit = (at: number) => (at < term.length ? term.charCodeAt(at) : 0);
  return (unit(0) * UNIT + unit(1)) * UNIT + unit(2);
}

/** The distinct terms of numbered documents, with the documents of each and the terms that sound alike. */
export interface Dictionary {
  /** Puts a document into a free slot (an integer from 0); its terms are distinct. */
  add(slot: number, terms: readonly string[]): void;
  /** Takes it out with the terms it was put in with; a term of no other document is forgotten. */
  remove(slot: number, terms: readonly string[]): void;
  /** How many documents there are. */
  readonly documents: number;
  /** How many distinct terms there are. */
  readonly size: number;
  /** Number of a term, `undefined` if no document has it. Changes when documents change. */
  find(term: string): number | undefined;
  /** The term of a number. */
  term(id: number): string;
  /** How the term of a number sounds. */
  key(id: number): string;
  /** How many documents have the term. */
  frequency(id: number): number;
  /** Slots of the documents that have the term, ascending; until the next change. */
  slots(id: number): Uint32Array;
  /** The terms nearest to a key, as {@link NgramIndex.nearest} orders them, ties by code units. */
  readonly nearest: NgramIndex['nearest'];
}

/**
 * Makes an empty dictionary. What it answers depends on the documents in it alone, not on the order in
 * which they came or on what has been in it before.
 *
 * @param keyOf - How a term sounds; the empty string for a term that is met exactly or not at all.
 */
export function createDictionary(keyOf: (term: string) => string): Dictionary {
  const ids = new Map<string, number>();
  const terms: string[] = [];
  const keys: string[] = [];
  const documentLists: number[] = [];
  const freeIds: number[] = [];
  const lists = createSortedLists();
  let heads = new Float64Array(FIRST_ROOM);
  const ngrams = createNgramIndex((first, second) => {
    const difference = (heads[first] as number) - (heads[second] as number);
    return difference !== 0 ? difference < 0 : (terms[first] as string) < (terms[second] as string);
  });
  let documents = 0;

  function enter(term: string): number {
    const id = freeIds.pop() ?? terms.length;
    const key = keyOf(term);
    ids.set(term, id);
    terms[id] = term;
    if (id >= heads.length) {
      const larger = new Float64Array(2 * heads.length);
      larger.set(heads);
      heads = larger;
    }
    heads[id] = headOf(term);
    keys[id] = key;
    documentLists[id] = lists.create();
    if (key !== '') ngrams.add(id, key);
    return id;
  }

  function forget(id: number): void {
    const key = keys[id] as string;
    if (key !== '') ngrams.remove(id, key);
    ids.delete(terms[id] as string);
    terms[id] = '';
    keys[id] = '';
    lists.free(documentLists[id] as number);
    freeIds.push(id);
  }

  return {
    add: (slot, added) => {
      for (const term of added) {
        const id = ids.get(term) ?? enter(term);
        lists.insert(documentLists[id] as number, slot);
      }
      documents++;
    },
    remove: (slot, removed) => {
      for (const term of removed) {
        const id = ids.get(term);
        if (id === undefined) continue;
        lists.remove(documentLists[id] as number, slot);
        if (lists.length(documentLists[id] as number) === 0) forget(id);
      }
      documents--;
    },
    get documents() {
      return documents;
    },
    get size() {
      return ids.size;
    },
    find: (term) => ids.get(term),
    term: (id) => terms[id] as string,
    key: (id) => keys[id] as string,
    frequency: (id) => lists.length(documentLists[id] as number),
    slots: (id) => {
      const list = documentLists[id] as number;
      const start = lists.start(list);
      return lists.values().subarray(start, start + lists.length(list));
    },
    nearest: ngrams.nearest,
  };
}
