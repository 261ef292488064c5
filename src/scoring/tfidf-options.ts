import * as z from 'zod/mini';
import { type Analyzer, createAnalyzer } from '../text/analyzer.ts';
import type { AnalyzerOptions } from '../text/analyzer-options.ts';
import { guardOwnAnalysis, type OwnAnalysis } from '../text/own-analysis.ts';
import type { demandTextFields, FieldWeights, technologyTextFields } from './tfidf-text.ts';

const fieldWeight = (standard: number) => z._default(z.int().check(z.gte(0), z.lte(16)), standard);

/** Schema of {@link TfidfOptions}, with the defaults filled in. */
export const tfidfOptionsSchema = z.strictObject({
  k1: z._default(z.number().check(z.gte(0), z.lte(10)), 1.2),
  b: z._default(z.number().check(z.gte(0), z.lte(1)), 0.7),
  repetition: z._default(z.number().check(z.gte(0), z.lte(1000)), 12),
  halfway: z._default(z.number().check(z.gt(0), z.lte(1)), 0.12),
  technologyWeights: z._default(
    z.strictObject({
      title: fieldWeight(4),
      keywords: fieldWeight(4),
      summary: fieldWeight(2),
      description: fieldWeight(1),
      problemSolved: fieldWeight(1),
      advantages: fieldWeight(1),
      applications: fieldWeight(2),
    }),
    {
      title: 4,
      keywords: 4,
      summary: 2,
      description: 1,
      problemSolved: 1,
      advantages: 1,
      applications: 2,
    },
  ),
  demandWeights: z._default(
    z.strictObject({
      title: fieldWeight(3),
      keywords: fieldWeight(3),
      problem: fieldWeight(2),
      summary: fieldWeight(2),
      description: fieldWeight(1),
    }),
    { title: 3, keywords: 3, problem: 2, summary: 2, description: 1 },
  ),
  analyzer: z._default(
    z.strictObject({
      language: z.optional(z.string()),
      stem: z.optional(z.boolean()),
      keepStopWords: z.optional(z.boolean()),
    }),
    {},
  ),
});

/** Options of the `tfidf` scorer, all with defaults. */
export interface TfidfOptions {
  /**
   * How slowly a repeated word of a technology saturates, 0 to 10.
   * @defaultValue 1.2
   */
  readonly k1: number;
  /**
   * How far the length of a technology counts against its words, 0 to 1.
   * @defaultValue 0.7
   */
  readonly b: number;
  /**
   * How slowly a repeated word of a demand saturates, 0 to 1000.
   * @defaultValue 12
   */
  readonly repetition: number;
  /**
   * Share of the greatest thinkable score at which the value is near one half, above 0, at most 1.
   * @defaultValue 0.12
   */
  readonly halfway: number;
  /** How often a word of a technology counts, by field: integers from 0 to 16. */
  readonly technologyWeights: FieldWeights<(typeof technologyTextFields)[number]>;
  /** How often a word of a demand counts, by field: integers from 0 to 16. */
  readonly demandWeights: FieldWeights<(typeof demandTextFields)[number]>;
  /** How text is read; see {@link createAnalyzer}. */
  readonly analyzer: AnalyzerOptions;
}

/** Gives the analyzer of an entry's options: one for all its records, because it remembers words. */
export type AnalyzerOf = (options: TfidfOptions) => Analyzer;

/** Makes the source of analyzers, with a host's own reading of languages if there is one, whose faults it tells now. */
export function analyzerSource(own: OwnAnalysis | undefined): AnalyzerOf {
  if (own) guardOwnAnalysis(own);
  const analyzers = new WeakMap<TfidfOptions, Analyzer>();
  return (options) => {
    let analyzer = analyzers.get(options);
    if (analyzer === undefined) {
      analyzer = createAnalyzer(options.analyzer, own);
      analyzers.set(options, analyzer);
    }
    return analyzer;
  };
}
