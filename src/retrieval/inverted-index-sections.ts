import { createForwardStore, type ForwardStore, type StoredDocuments } from './forward-store.ts';
import { impactFunction, roundedMeanLength, type Saturation } from './impact.ts';
import { packStrings, stringSections, takeSortedStrings } from './packed-strings.ts';
import { damaged, type Sections, takeSection } from './sections.ts';
import { type Segment, sealSegment } from './segment.ts';
import { restoreSegment, segmentSections } from './segment-sections.ts';
import { createTermDictionary, type TermDictionary } from './term-dictionary.ts';

/** What an index consists of. */
export interface IndexParts {
  /** The documents. */
  readonly store: ForwardStore;
  /** Their terms. */
  readonly dictionary: TermDictionary;
}

/** An index made ready to answer. */
export interface SealedParts extends IndexParts {
  /** The postings of all documents. */
  readonly segment: Segment;
}

/** Changes when the sections change their meaning. */
const FORMAT = 1;

/**
 * The contents of an index: terms in order of code units, documents in the given order, and the postings
 * that follow from them.
 *
 * @param parts - The index.
 * @param saturation - The parameters of BM25.
 * @param slots - The slots in the order in which they are to be numbered; where one is free, so is its
 * number.
 */
export function indexSections(
  parts: IndexParts,
  saturation: Saturation,
  slots: Uint32Array,
): Sections {
  const terms = sortedTerms(parts.dictionary);
  const documents = gather(parts, terms, slots);
  const store = createForwardStore(documents);
  const occupied = occupiedSlots(store);
  const mean = roundedMeanLength(totalLength(store, occupied), occupied.length);
  const impactOf = impactFunction(saturation, mean);
  return {
    format: Float64Array.of(FORMAT, saturation.k1, saturation.b),
    ...stringSections('terms', packStrings(terms)),
    'documents.terms': documents.terms,
    'documents.counts': documents.counts,
    'documents.sizes': documents.sizes,
    'documents.lengths': documents.lengths,
    ...segmentSections(sealSegment(store, occupied, terms.length, impactOf)),
  };
}

/** The terms that documents have. */
function sortedTerms({ size, frequencyOf, termOf }: TermDictionary): readonly string[] {
  const terms: string[] = [];
  for (let number = 0; number < size(); number++) {
    if (frequencyOf(number) > 0) terms.push(termOf(number));
  }
  return terms.sort();
}

function gather(
  { store, dictionary }: IndexParts,
  sorted: readonly string[],
  slots: Uint32Array,
): StoredDocuments {
  const renumbered = new Uint32Array(dictionary.size());
  sorted.forEach((term, number) => {
    renumbered[dictionary.find(term)] = number;
  });
  const sizes = Uint32Array.from(slots, (slot) =>
    store.has(slot) ? store.endOf(slot) - store.startOf(slot) + 1 : 0,
  );
  const lengths = Uint32Array.from(slots, (slot) => (store.has(slot) ? store.lengthOf(slot) : 0));
  const postings = sizes.reduce((sum, size) => sum + Math.max(0, size - 1), 0);
  const terms = new Uint32Array(postings);
  const counts = new Uint8Array(postings);
  let at = 0;
  for (const slot of slots) {
    if (!store.has(slot)) continue;
    const columns = store.columnsOf(slot);
    const end = store.endOf(slot);
    for (let from = store.startOf(slot); from < end; from++, at++) {
      terms[at] = renumbered[columns.terms[from] as number] as number;
      counts[at] = columns.counts[from] as number;
    }
  }
  return { terms, counts, sizes, lengths };
}

/** The slots of a store that hold documents, ascending. */
export function occupiedSlots(store: ForwardStore): Uint32Array {
  const slots: number[] = [];
  for (let slot = 0; slot < store.slots(); slot++) if (store.has(slot)) slots.push(slot);
  return Uint32Array.from(slots);
}

/** The sum of the lengths of documents. */
export function totalLength(store: ForwardStore, slots: Uint32Array): number {
  return slots.reduce((sum, slot) => sum + store.lengthOf(slot), 0);
}

/**
 * Makes the parts of an index from its sections: views of them, with what can be changed copied.
 *
 * @param sections - What {@link indexSections} gave.
 * @param saturation - The parameters of BM25, the same as then.
 * @throws A {@link SilkmatchError} with code `invalid-sections`. Numbers are checked for range and order; whether
 * the postings are those of the documents is not.
 */
export function restoreParts(sections: Sections, { k1, b }: Saturation): SealedParts {
  const [format, ...parameters] = takeSection(sections, 'format', Float64Array, 3);
  if (format !== FORMAT) throw damaged(`Expected an index of format ${FORMAT}; found ${format}.`);
  if (parameters[0] !== k1 || parameters[1] !== b) {
    throw damaged(`Expected an index for k1 ${k1} and b ${b}; found ${parameters.join(' and ')}.`);
  }
  const terms = takeSortedStrings(sections, 'terms');
  const documents = takeDocuments(sections);
  const frequencies = countDocuments(documents, terms.starts.length - 1);
  const store = createForwardStore(documents);
  const last = documents.sizes.findLastIndex((size) => size > 0);
  return {
    store,
    segment: restoreSegment(sections, Uint32Array.from(frequencies), last + 1),
    dictionary: createTermDictionary({ terms, frequencies }),
  };
}

function takeDocuments(sections: Sections): StoredDocuments {
  const terms = takeSection(sections, 'documents.terms', Uint32Array);
  const counts = takeSection(sections, 'documents.counts', Uint8Array, terms.length);
  const sizes = takeSection(sections, 'documents.sizes', Uint32Array);
  const lengths = takeSection(sections, 'documents.lengths', Uint32Array, sizes.length);
  const postings = sizes.reduce((sum, size) => sum + Math.max(0, size - 1), 0);
  if (postings !== terms.length) {
    throw damaged(`The documents should have ${postings} terms; found ${terms.length}.`);
  }
  return { terms, counts, sizes, lengths };
}

/** In how many documents each of so many terms stands. */
function countDocuments({ terms, counts, sizes }: StoredDocuments, known: number): Int32Array {
  if (counts.includes(0)) throw damaged('A term counts 0 in a document.');
  const frequencies = new Int32Array(known);
  const lastIn = new Int32Array(known).fill(-1);
  let at = 0;
  for (let document = 0; document < sizes.length; document++) {
    for (const end = at + Math.max(0, (sizes[document] as number) - 1); at < end; at++) {
      const term = terms[at] as number;
      if (term >= known || lastIn[term] === document) {
        throw damaged(`Document ${document} has term ${term} of ${known} twice or wrongly.`);
      }
      lastIn[term] = document;
      (frequencies[term] as number)++;
    }
  }
  if (frequencies.includes(0)) throw damaged('A term stands in no document.');
  return frequencies;
}
