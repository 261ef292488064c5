import type { Saturation } from '../retrieval/impact.ts';
import { createInvertedIndex, type IndexQuery } from '../retrieval/inverted-index.ts';
import type { Sections } from '../retrieval/sections.ts';
import { createLanguageSets, type LanguageSets } from './language-sets.ts';
import type { ScorerIndex } from './scorer.ts';
import type { TfidfFeature } from './tfidf-feature.ts';

/** The technologies by their terms, with their languages. */
export interface TfidfIndex extends ScorerIndex<TfidfFeature> {
  /** Makes a query ready. */
  readonly query: (terms: readonly string[], emphases: readonly number[]) => IndexQuery;
  /** The languages of each slot. */
  readonly languageSets: LanguageSets;
  /** See {@link ScorerIndex.save}. */
  readonly save: (slots: Uint32Array) => Sections;
}

/**
 * Makes an index.
 *
 * @param saturation - The parameters of BM25.
 * @param stored - What {@link TfidfIndex.save} gave; nothing unless given.
 * @throws A {@link SilkmatchError} with code `invalid-sections`.
 */
export function createTfidfIndex(saturation: Saturation, stored?: Sections): TfidfIndex {
  const inverted = createInvertedIndex(saturation, stored);
  const languageSets = createLanguageSets(inverted, stored);

  return {
    add: (slot, feature) => {
      inverted.add(slot, feature);
      languageSets.put(slot, feature.languages);
    },
    remove: inverted.remove,
    feature: (slot) => ({ ...inverted.document(slot), languages: languageSets.of(slot) }),
    query: inverted.query,
    languageSets,
    save: (slots) => ({ ...inverted.save(slots), ...languageSets.save(slots) }),
  };
}
