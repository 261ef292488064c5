import fc from 'fast-check';
import {
  createInvertedIndex,
  type IndexDocument,
  type InvertedIndex,
} from '../../src/retrieval/inverted-index.ts';

export const SATURATION = { k1: 1.2, b: 0.75 };
export const WORDS = Array.from({ length: 30 }, (_, i) => `w${i}`);

/** A document of up to twelve of the words. */
export const aDocument: fc.Arbitrary<IndexDocument> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 29 }), fc.integer({ min: 1, max: 255 })), {
    selector: ([word]) => word,
    maxLength: 12,
  })
  .map((pairs) => ({
    terms: pairs.map(([word]) => WORDS[word] as string),
    counts: pairs.map(([, count]) => count),
    length: pairs.reduce((sum, [, count]) => sum + count, 0),
  }));

/** Words with emphases; some of the words are in no document. */
export const aQuery = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 0, max: 32 }), fc.integer({ min: 0, max: 500 })),
  { selector: ([word]) => word, minLength: 1, maxLength: 10 },
);

export type Asked = readonly (readonly [number, number])[];
export const ask = (index: InvertedIndex, query: Asked) =>
  index.query(
    query.map(([word]) => WORDS[word] ?? `unknown${word}`),
    query.map(([, emphasis]) => emphasis),
  );

/** Slots far apart, so that several windows are in use. */
export const spread = (i: number) => i * 2741;

export function fill(documents: readonly IndexDocument[], order = documents.map((_, i) => i)) {
  const index = createInvertedIndex(SATURATION);
  for (const i of order) index.add(spread(i), documents[i] as IndexDocument);
  return index;
}

export const asMap = (documents: readonly IndexDocument[]) =>
  new Map(documents.map((document, i) => [spread(i), document]));
