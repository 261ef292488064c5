import type { DictionaryDocuments, StoredDocuments } from './dictionary-documents.ts';
import { checkLists, checkStarts, type SortedLists, type StoredLists } from './dictionary-lists.ts';
import {
  checkTerms,
  type DictionaryTerms,
  joinStrings,
  type StoredTerms,
} from './dictionary-terms.ts';
import type { NgramIndex, StoredNgrams } from './ngram-index.ts';
import { checkNgramLists, joinLists, LONGEST_WORD } from './ngram-lists.ts';
import { damaged, type Sections, takeSection } from './sections.ts';

/** A dictionary as typed arrays. */
export interface StoredDictionary {
  /** The terms. */
  readonly terms: StoredTerms;
  /** The terms of each document. */
  readonly documents: StoredDocuments;
  /** The documents of each term. */
  readonly slots: StoredLists;
  /** The keys by their grams. */
  readonly ngrams: StoredNgrams;
}

/** The parts of a dictionary. */
export interface DictionaryParts {
  /** The terms. */
  readonly terms: DictionaryTerms;
  /** The terms of each document. */
  readonly documents: DictionaryDocuments;
  /** Lists of slots. */
  readonly lists: SortedLists;
  /** The list of each term. */
  readonly listOf: Uint32Array;
  /** The keys by their grams. */
  readonly ngrams: NgramIndex;
}

/** Writes a dictionary: terms by code units, documents in the order of `slots`. */
export function writeDictionary(
  { terms, documents, lists, listOf, ngrams }: DictionaryParts,
  slots: Uint32Array,
): Sections {
  const order = terms.sorted();
  const numberOf = new Uint32Array(terms.numbers);
  for (const [number, id] of order.entries()) numberOf[id] = number;
  const placeOf = new Uint32Array(slots.reduce((most, slot) => Math.max(most, slot), -1) + 1);
  for (const [place, slot] of slots.entries()) placeOf[slot] = place;

  const documentStarts = new Uint32Array(slots.length + 1);
  for (const [place, slot] of slots.entries()) {
    documentStarts[place + 1] = (documentStarts[place] as number) + documents.terms(slot).length;
  }
  const documentTerms = new Uint32Array(documentStarts[slots.length] as number);
  for (const [place, slot] of slots.entries()) {
    const own = documents.terms(slot).map((id) => numberOf[id] as number);
    documentTerms.set(own, documentStarts[place]);
  }

  const words = joinStrings(order.map(terms.term));
  const keys = joinStrings(order.map(terms.key));
  const held = joinLists(
    lists,
    order.map((id) => listOf[id] as number),
    placeOf,
  );
  const grams = ngrams.save(numberOf);
  return {
    terms: words.units,
    termStarts: words.starts,
    keys: keys.units,
    keyStarts: keys.starts,
    documentTerms,
    documentStarts,
    slots: held.values,
    slotStarts: held.starts,
    grams: grams.grams,
    gramClasses: grams.classes,
    gramTerms: grams.values,
    gramStarts: grams.starts,
  };
}

/**
 * Reads what {@link writeDictionary} wrote and checks every number in it once.
 *
 * @throws A `SilkmatchError` with code `invalid-sections`.
 */
export function readDictionary(sections: Sections): StoredDictionary {
  const termStarts = takeSection(sections, 'termStarts', Uint32Array);
  if (termStarts.length === 0) throw damaged('Section "termStarts" must not be empty.');
  const count = termStarts.length - 1;
  const terms: StoredTerms = {
    terms: { units: takeSection(sections, 'terms', Uint16Array), starts: termStarts },
    keys: {
      units: takeSection(sections, 'keys', Uint16Array),
      starts: takeSection(sections, 'keyStarts', Uint32Array, count + 1),
    },
  };
  checkTerms(terms, LONGEST_WORD);

  const documents: StoredDocuments = {
    starts: takeSection(sections, 'documentStarts', Uint32Array),
    terms: takeSection(sections, 'documentTerms', Uint32Array),
  };
  const slots: StoredLists = {
    starts: takeSection(sections, 'slotStarts', Uint32Array, count + 1),
    values: takeSection(sections, 'slots', Uint32Array),
  };
  checkDocuments(documents, slots);

  const grams = takeSection(sections, 'grams', Float64Array);
  const lists = {
    grams,
    classes: takeSection(sections, 'gramClasses', Uint8Array, grams.length),
    starts: takeSection(sections, 'gramStarts', Uint32Array, grams.length + 1),
    values: takeSection(sections, 'gramTerms', Uint32Array),
  };
  const { starts } = terms.keys;
  const lengths = Uint8Array.from(
    { length: count },
    (_, id) => (starts[id + 1] as number) - (starts[id] as number),
  );
  checkNgramLists(lists, lengths);
  return { terms, documents, slots, ngrams: { lists, lengths } };
}

/** Checks that the documents of the terms are those that have the terms. */
function checkDocuments(documents: StoredDocuments, slots: StoredLists): void {
  checkStarts(documents.starts, documents.terms.length);
  checkLists(slots, documents.starts.length - 1);
  if (slots.values.length !== documents.terms.length) {
    throw damaged('The documents of the terms are not those that have the terms.');
  }
  const next = slots.starts.slice(0, -1);
  for (let slot = 0; slot + 1 < documents.starts.length; slot++) {
    const end = documents.starts[slot + 1] as number;
    for (let at = documents.starts[slot] as number; at < end; at++) {
      const id = documents.terms[at] as number;
      const place = next[id] ?? slots.values.length;
      if (place >= (slots.starts[id + 1] ?? 0) || slots.values[place] !== slot) {
        throw damaged(`Document ${slot} is not among the documents of its term ${id}.`);
      }
      next[id] = place + 1;
    }
  }
}
