import { grown } from '../retrieval/grown.ts';
import type { Saturation } from '../retrieval/impact.ts';
import {
  createInvertedIndex,
  type IndexDocument,
  type IndexQuery,
} from '../retrieval/inverted-index.ts';
import type { ScorerIndex } from './scorer.ts';

/** What `tfidf` reads from a technology. */
export interface TfidfFeature extends IndexDocument {
  /** Primary languages of its texts. */
  readonly languages: readonly string[];
}

/** The technologies by their terms, with their languages. */
export interface TfidfIndex extends ScorerIndex<TfidfFeature> {
  /** Makes a query ready. */
  readonly query: (terms: readonly string[], emphases: readonly number[]) => IndexQuery;
  /** Number of the set of languages of each slot. */
  readonly languageSets: () => Uint16Array;
  /** The sets of languages, by number. */
  readonly languagesOf: (set: number) => readonly string[];
  /** How many sets of languages there are. */
  readonly languageSetCount: () => number;
}

/** Makes an empty index. */
export function createTfidfIndex(saturation: Saturation): TfidfIndex {
  const inverted = createInvertedIndex(saturation);
  const numbers = new Map<string, number>();
  const sets: (readonly string[])[] = [];
  let setOf = new Uint16Array(0);

  return {
    add: (slot, feature) => {
      inverted.add(slot, feature);
      const key = feature.languages.join(' ');
      let number = numbers.get(key);
      if (number === undefined) {
        number = sets.length;
        numbers.set(key, number);
        sets.push(feature.languages);
      }
      setOf = grown(setOf, slot + 1);
      setOf[slot] = number;
    },
    remove: inverted.remove,
    feature: (slot) => ({
      ...inverted.document(slot),
      languages: sets[setOf[slot] as number] as readonly string[],
    }),
    query: inverted.query,
    languageSets: () => setOf,
    languagesOf: (set) => sets[set] as readonly string[],
    languageSetCount: () => sets.length,
  };
}
