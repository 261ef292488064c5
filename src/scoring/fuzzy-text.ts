import { defineScorer } from './define-scorer.ts';
import { fuzzyExplainer } from './fuzzy-text-explain.ts';
import {
  createFuzzyTextIndex,
  type FuzzyFeature,
  type FuzzyTextIndex,
  readFeature,
} from './fuzzy-text-index.ts';
import { type FuzzyQuery, readQuery, weighQuery } from './fuzzy-text-query.ts';
import { createFuzzyScoring } from './fuzzy-text-scoring.ts';

const LIMITS = { demand: 128, technology: 256 };

/**
 * Spelling variants, typing errors, inflections and transliterations still meet: each word of the demand's
 * title and keywords counts by the most similar word or short phrase of the technology's title and
 * keywords, across scripts. Where a record has neither title nor keywords, a summary or description as
 * short as a title is read instead.
 *
 * Value: the weighted share of the demand's words that were met, 0 to 1; rare words weigh more. Neutral:
 * 0.01, about what unrelated titles give. A side without a word is absent.
 *
 * Cost per demand: for each word the letter pairs it shares with the dictionary's terms, and the documents
 * of the terms it meets; none of it grows with the records that share a term but the last.
 *
 * @example
 * ```ts
 * definePipeline({ scorers: [{ use: fuzzyText, weight: 0.1 }] });
 * ```
 */
export const fuzzyText = defineScorer<
  Record<string, never>,
  FuzzyFeature,
  FuzzyQuery,
  undefined,
  FuzzyTextIndex
>({
  id: 'silkmatch/fuzzy-text',
  version: '1.0.0',
  neutral: 0.01,
  reads: {
    demand: ['title', 'keywords', 'summary', 'description'],
    technology: ['title', 'keywords', 'summary', 'description'],
  },
  readTechnology: (technology) => readFeature(technology, LIMITS.technology),
  readDemand: (demand) => {
    const query = readQuery(demand, LIMITS.demand);
    return query.words.length > 0 ? query : null;
  },
  index: () => createFuzzyTextIndex(),
  restoreIndex: (sections) => createFuzzyTextIndex(sections),
  open: (query, { index }) => {
    const weighed = weighQuery(query, index);
    const scoring = createFuzzyScoring(weighed, index);
    const explain = fuzzyExplainer(weighed, LIMITS);
    return {
      ceiling: 1,
      score: scoring.score,
      explain: (feature, pair) => explain(scoring.matches(feature), pair),
      candidates: scoring.candidates,
      scoreRange: scoring.scoreRange,
      scoreSlot: scoring.scoreSlot,
      slotBounds: scoring.slotBounds,
    };
  },
});
