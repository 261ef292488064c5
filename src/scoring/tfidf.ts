import type { OwnAnalysis } from '../text/own-analysis.ts';
import { defineScorer } from './define-scorer.ts';
import { MILLION } from './millionths.ts';
import type { Scorer } from './scorer.ts';
import { tfidfExplainer } from './tfidf-explain.ts';
import { type TfidfFeature, tfidfFeature } from './tfidf-feature.ts';
import { createTfidfIndex, type TfidfIndex } from './tfidf-index.ts';
import { analyzerSource, type TfidfOptions, tfidfOptionsSchema } from './tfidf-options.ts';
import { createTfidfScoring, emphasize, type TfidfQuery } from './tfidf-query.ts';
import { demandTextFields, placedTexts, technologyTextFields } from './tfidf-text.ts';

const NEUTRAL = 0.06;

/** A scorer of text, with the built-in reading of all languages or a host's own of some. */
export type TextScorer = Scorer<TfidfOptions, TfidfFeature, TfidfQuery, undefined, TfidfIndex>;

/**
 * How well the words of a technology answer the words of a demand: TF-IDF with the saturation and length
 * normalisation of BM25 over weighted fields, in an inverted index, on integers.
 *
 * Raw score: the sum over the demand's terms of emphasis × rarity × impact, each given by a formula in
 * `docs/text.md`. Value: with r the raw score over the greatest thinkable one and h the option
 * `halfway`, r · (1 + h) / (r + h), so that values rise with raw scores. Neutral: 0.06, about what an
 * unrelated text in the same language gives.
 *
 * A record without a word is absent. Texts without a common language and without a common term cannot be
 * compared; with a common term (a formula, a model name, an acronym) the value is at least neutral.
 *
 * @example
 * ```ts
 * definePipeline({ scorers: [{ use: tfidf, weight: 1, options: { b: 0.6 } }] });
 * ```
 */
export const tfidf: TextScorer = textScorer('silkmatch/tfidf', '1.0.0');

/**
 * {@link tfidf} with a host's own stemmers, function words and segmenters. The scorer bears the name and the
 * version of the analysis: a specification names them, and is revived only by a scorer that has them.
 *
 * @param own - The host's reading of some languages; all others stay built in.
 * @throws A {@link SilkmatchError} with code `invalid-plugin` if its name or version is malformed, `invalid-option` if
 * its languages are.
 * @example
 * ```ts
 * const ours = tfidfOf({
 *   id: 'our-hub/polish',
 *   version: '1.0.0',
 *   languages: { pl: { stem: stemPolish } },
 * });
 * definePipeline({ scorers: [{ use: ours, as: 'text', weight: 1 }] });
 * ```
 */
export function tfidfOf(own: OwnAnalysis): TextScorer {
  return textScorer(own.id, own.version, own);
}

function textScorer(id: string, version: string, own?: OwnAnalysis): TextScorer {
  const analyzerOf = analyzerSource(own);
  return defineScorer<TfidfOptions, TfidfFeature, TfidfQuery, undefined, TfidfIndex>({
    id,
    version,
    neutral: NEUTRAL,
    options: tfidfOptionsSchema,
    reads: { demand: demandTextFields, technology: technologyTextFields },
    readTechnology: (technology, { options }) => {
      const texts = placedTexts(technology, options.technologyWeights);
      const counted = analyzerOf(options).countNumbers(texts);
      return counted.numbers.length === 0 ? null : tfidfFeature(counted);
    },
    readDemand: (demand, { options }) => {
      const counted = analyzerOf(options).count(placedTexts(demand, options.demandWeights));
      return counted.terms.length === 0 ? null : emphasize(counted, options.repetition);
    },
    index: ({ options }) => createTfidfIndex(options),
    restoreIndex: (sections, { options }) => createTfidfIndex(options, sections),
    open: (demand, { index, options }) => {
      const { halfway } = options;
      const scoring = createTfidfScoring(demand, index, { halfway, neutral: NEUTRAL });
      return {
        ceiling: Math.max(NEUTRAL, scoring.valueFor(scoring.query.bound, true) / MILLION),
        score: (feature) => {
          const value = scoring.valueFor(
            scoring.query.scoreOf(feature),
            scoring.sharesLanguage(feature),
          );
          return value < 0 ? undefined : value / MILLION;
        },
        explain: tfidfExplainer({ demand, scoring, analyzer: analyzerOf(options), options }),
        candidates: scoring.query.slots,
        scoreRange: scoring.scoreRange,
        scoreSlot: scoring.scoreSlot,
        slotBounds: scoring.slotBounds,
      };
    },
  });
}
