import type { Technology } from '../model/technology.ts';
import { createDictionary, type Dictionary } from '../retrieval/dictionary.ts';
import type { Sections } from '../retrieval/sections.ts';
import { createTermComparison, keyOfTerm, SAME } from './fuzzy-text-similarity.ts';
import { isWhole, visitTerms, wholeTerm } from './fuzzy-text-terms.ts';
import type { ScorerIndex } from './scorer.ts';

/** What a technology's short texts say: distinct terms, in the order of the record. */
export interface FuzzyFeature {
  /** Words, pairs of characters and short phrases. */
  readonly terms: readonly string[];
}

/**
 * Reads what a technology's short texts say.
 *
 * @param technology - The technology.
 * @param limit - So many words are read.
 * @returns `null` if there is no word.
 */
export function readFeature(technology: Technology, limit: number): FuzzyFeature | null {
  const terms = new Set<string>();
  const keep = (term: string) => {
    terms.add(term);
  };
  visitTerms(technology, limit, { word: keep, phrase: keep });
  return terms.size > 0 ? { terms: [...terms] } : null;
}

/** A term of the dictionary and its similarity to a given term. */
export interface Neighbour {
  /** Number in the dictionary. */
  readonly id: number;
  /** 1 to {@link SAME}. */
  readonly similarity: number;
}

/** The dictionary of all technologies' terms. */
export interface FuzzyTextIndex extends ScorerIndex<FuzzyFeature> {
  /** The terms and their documents. */
  readonly dictionary: Dictionary;
  /** The dictionary terms that a term meets. */
  neighbours(term: string): readonly Neighbour[];
  /** The term itself alone, if the dictionary has it. */
  itself(term: string): readonly Neighbour[];
  /** Number of the term for the whole of a text that says what a term says, if there is one. */
  whole(id: number): number | undefined;
  /** Similarity of two terms, whether in the dictionary or not, 0 to {@link SAME}. */
  compare(first: string, second: string): number;
  /** As many zeros, to be used before the next are asked for. */
  zeros(count: number): Uint16Array;
}

/** Of the dictionary's terms, only so many with most letter pairs in common are compared. */
export const SETTLED = 12;

/** Where triples of letters find no term so similar, pairs are tried as well. */
const CONFIDENT = 850;
/** In keys longer than this a few errors leave triples enough. */
const LONGEST_BY_PAIRS = 9;

const REMEMBERED = 16_384;

/**
 * Makes an index.
 *
 * @param sections - What its `save` gave; without it the index is empty.
 * @throws A `SilkmatchError` with code `invalid-sections`.
 */
export function createFuzzyTextIndex(sections?: Sections): FuzzyTextIndex {
  const dictionary = createDictionary(keyOfTerm, sections);
  const comparison = createTermComparison();
  const remembered = new Map<string, readonly Neighbour[]>();
  let room = new Uint16Array(0);

  /** Compares terms with the one that is open; gives the greatest similarity. */
  function settle(ids: readonly number[], found: Map<number, number>): number {
    let greatest = 0;
    for (const id of ids) {
      const known = found.get(id);
      const similarity = known ?? comparison.similarity(dictionary.term(id), dictionary.key(id));
      if (known === undefined) found.set(id, similarity);
      if (similarity > greatest) greatest = similarity;
    }
    return greatest;
  }

  function search(term: string): readonly Neighbour[] {
    const found = new Map<number, number>();
    const own = dictionary.find(term);
    const key = own === undefined ? keyOfTerm(term) : dictionary.key(own);
    if (own !== undefined) found.set(own, SAME);
    if (key !== '') {
      comparison.open(term, key);
      const byTriples = dictionary.nearest(key, 3, SETTLED, own !== undefined);
      if (settle(byTriples, found) < CONFIDENT && key.length <= LONGEST_BY_PAIRS) {
        settle(dictionary.nearest(key, 2, SETTLED), found);
      }
    }
    return [...found]
      .filter(([, similarity]) => similarity > 0)
      .map(([id, similarity]) => ({ id, similarity }));
  }

  return {
    dictionary,
    add: (slot, feature) => {
      remembered.clear();
      dictionary.add(slot, feature.terms);
    },
    remove: (slot) => {
      remembered.clear();
      dictionary.remove(slot);
    },
    feature: (slot) => ({ terms: dictionary.terms(slot) }),
    save: dictionary.save,
    neighbours: (term) => {
      const known = remembered.get(term);
      if (known) return known;
      if (remembered.size === REMEMBERED) remembered.clear();
      const found = search(term);
      remembered.set(term, found);
      return found;
    },
    itself: (term) => {
      const id = dictionary.find(term);
      return id === undefined ? [] : [{ id, similarity: SAME }];
    },
    whole: (id) => {
      const term = dictionary.term(id);
      return isWhole(term) ? id : dictionary.find(wholeTerm([term]));
    },
    compare: (first, second) => {
      comparison.open(first, keyOfTerm(first));
      return comparison.similarity(second, keyOfTerm(second));
    },
    zeros: (count) => {
      if (room.length < count) room = new Uint16Array(count);
      return room.fill(0, 0, count);
    },
  };
}
