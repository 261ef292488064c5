import * as z from 'zod/mini';
import type { Demand } from '../model/demand.ts';
import type { Technology } from '../model/technology.ts';
import { defineScorer } from './define-scorer.ts';
import type { ReadContext } from './scorer.ts';
import {
  compareVectors,
  prepareVector,
  type VectorMetric,
  vectorMetrics,
} from './vector-metric.ts';

const vectorSimilarityOptionsSchema = z.strictObject({
  vector: z._default(z.string().check(z.minLength(1)), 'text'),
  metric: z._default(z.enum(vectorMetrics), 'cosine'),
});

/** Options of {@link vectorSimilarity}. */
export interface VectorSimilarityOptions {
  /**
   * Name of the vector on the records: a key of `vectors`.
   * @defaultValue 'text'
   */
  readonly vector: string;
  /**
   * How two vectors are compared; see {@link VectorMetric}.
   * @defaultValue 'cosine'
   */
  readonly metric: VectorMetric;
}

/**
 * How near the vectors are that the host put on both records under `vectors[name]`, typically embeddings
 * of their texts. Negative similarities count as 0.
 *
 * Without evidence: a record without that vector, or with one that says nothing (empty, all zeros, a
 * component that is not a finite number); inapplicable: vectors of different lengths. The neutral value
 * 0.3 suits the cosine of common sentence embeddings; what unrelated texts get depends on the model, so
 * measure it and set `neutral` on the entry of the pipeline.
 *
 * @example
 * ```ts
 * const options = { vector: 'e5', metric: 'cosine' };
 * definePipeline({ scorers: [{ use: vectorSimilarity, weight: 1, neutral: 0.7, options }] });
 * ```
 * @see The formulas of {@link VectorMetric} are those of the package ml-distance.
 */
export const vectorSimilarity = defineScorer<VectorSimilarityOptions, Float64Array, Float64Array>({
  id: 'silkmatch/vector-similarity',
  version: '1.0.0',
  neutral: 0.3,
  options: vectorSimilarityOptionsSchema,
  reads: { demand: ['vectors'], technology: ['vectors'] },
  symmetric: true,
  readTechnology: readVector,
  readDemand: readVector,
  open: (demand, { options: { vector, metric } }) => ({
    ceiling: 1,
    score: (technology) => compareVectors(metric, demand, technology),
    explain: (technology) => {
      const value = compareVectors(metric, demand, technology) ?? 0;
      return {
        value,
        evidence: [
          {
            code: value < 0.5 ? 'vector.far' : 'vector.near',
            sentiment: value < 0.5 ? 'mixed' : 'positive',
            params: { vector, metric, similarity: Math.round(value * 1000) / 1000 },
          },
        ],
      };
    },
  }),
});

function readVector(
  { vectors }: Technology | Demand,
  { options }: ReadContext<VectorSimilarityOptions>,
): Float64Array | null {
  if (!vectors || !Object.hasOwn(vectors, options.vector)) return null;
  return prepareVector(vectors[options.vector], options.metric);
}
