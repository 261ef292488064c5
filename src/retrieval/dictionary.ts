import { createDictionaryDocuments } from './dictionary-documents.ts';
import { createSortedLists } from './dictionary-lists.ts';
import { readDictionary, writeDictionary } from './dictionary-sections.ts';
import { createDictionaryTerms } from './dictionary-terms.ts';
import { grown } from './grown.ts';
import { createNgramIndex, type NgramIndex } from './ngram-index.ts';
import type { Sections } from './sections.ts';

/** The distinct terms of numbered documents, with the documents of each and the terms that sound alike. */
export interface Dictionary {
  /** Puts a document into a free slot (an integer from 0); its terms are distinct. */
  add(slot: number, terms: readonly string[]): void;
  /** Takes it out; a term of no other document is forgotten. */
  remove(slot: number): void;
  /** The terms of a document, in the order in which they were given. */
  terms(slot: number): readonly string[];
  /** How many documents with a term there are. */
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
  /** Its contents as typed arrays, the same whatever the history: terms by code units, slots in a given order. */
  save(slots: Uint32Array): Sections;
}

/**
 * Makes a dictionary. What it answers depends on the documents in it alone, not on the order in
 * which they came or on what has been in it before.
 *
 * @param keyOf - How a term sounds, in at most 64 units; the empty string for a term that is met exactly or not at all.
 * @param sections - What {@link Dictionary.save} gave; without it the dictionary is empty. They are read in
 *   place and never changed.
 * @throws A `SilkmatchError` with code `invalid-sections`.
 */
export function createDictionary(keyOf: (term: string) => string, sections?: Sections): Dictionary {
  const stored = sections && readDictionary(sections);
  const terms = createDictionaryTerms(keyOf, stored?.terms);
  const documents = createDictionaryDocuments(stored?.documents);
  const lists = createSortedLists(stored?.slots);
  const ngrams = createNgramIndex(terms.before, stored?.ngrams);
  let listOf = stored
    ? Uint32Array.from({ length: terms.numbers }, (_, id) => id)
    : new Uint32Array(0);

  function enter(term: string): number {
    const id = terms.enter(term);
    listOf = grown(listOf, id + 1);
    listOf[id] = lists.create();
    const key = terms.key(id);
    if (key !== '') ngrams.add(id, key);
    return id;
  }

  function forget(id: number): void {
    const key = terms.key(id);
    if (key !== '') ngrams.remove(id, key);
    lists.free(listOf[id] as number);
    terms.forget(id);
  }

  return {
    add: (slot, added) => {
      const ids = added.map((term) => terms.find(term) ?? enter(term));
      for (const id of ids) lists.insert(listOf[id] as number, slot);
      documents.put(slot, ids);
    },
    remove: (slot) => {
      for (const id of documents.terms(slot)) {
        lists.remove(listOf[id] as number, slot);
        if (lists.length(listOf[id] as number) === 0) forget(id);
      }
      documents.drop(slot);
    },
    terms: (slot) => Array.from(documents.terms(slot), terms.term),
    get documents() {
      return documents.size;
    },
    get size() {
      return terms.size;
    },
    find: terms.find,
    term: terms.term,
    key: terms.key,
    frequency: (id) => lists.length(listOf[id] as number),
    slots: (id) => {
      const list = listOf[id] as number;
      const start = lists.start(list);
      return lists.values().subarray(start, start + lists.length(list));
    },
    nearest: ngrams.nearest,
    save: (slots) => writeDictionary({ terms, documents, lists, listOf, ngrams }, slots),
  };
}
