import { SilkmatchError } from '../model/error.ts';
import { MILLION } from '../scoring/millionths.ts';
import { type ComparisonReport, compareEvaluations } from './compare-evaluations.ts';
import { type Evaluation, evaluateRun, valuesOf } from './evaluate-run.ts';
import type { PairMatrix, Weighting } from './pair-matrix.ts';
import { rankPairs } from './rank-pairs.ts';
import { linearShares } from './tuning/linear-form.ts';

/** How {@link ablate} and {@link sweepWeight} measure. */
export interface AblationOptions {
  /**
   * The metric.
   * @defaultValue 'nDCG@10'
   */
  readonly metric?: string;
  /**
   * Seed of the tests.
   * @defaultValue 1
   */
  readonly seed?: number;
}

/** What one scorer brings. */
export interface EntryContribution {
  /** Name of the entry. */
  readonly name: string;
  /** Its share of all weight, 0 to 1. */
  readonly share: number;
  /** Share of the measured pairs for which it has evidence. */
  readonly evidence: number;
  /** The mean without it. */
  readonly without: number;
  /** The mean with it alone. */
  readonly alone: number;
}

/** What each scorer of a pipeline brings. */
export interface AblationReport {
  /** The metric. */
  readonly metric: string;
  /** The mean of the whole pipeline. */
  readonly mean: number;
  /** The entries, in the order of the pipeline. */
  readonly entries: readonly EntryContribution[];
  /** The pipeline without each entry, against the whole: intervals and tests. */
  readonly without: ComparisonReport;
}

/**
 * Drops every scorer in turn, and keeps every scorer alone. Entries without weight are left out.
 *
 * @param matrix - What `measurePairs` gave.
 * @param options - See {@link AblationOptions}.
 * @example
 * ```ts
 * for (const { name, without, alone } of ablate(matrix).entries) console.log(name, without, alone);
 * ```
 */
export function ablate(matrix: PairMatrix, options: AblationOptions = {}): AblationReport {
  const { metric = 'nDCG@10', seed = 1 } = options;
  const { scorers } = matrix.pipeline;
  const measure = (weighting: Weighting): Evaluation => measured(matrix, weighting, metric);
  const whole = measure(matrix.pipeline);
  const shares = linearShares(matrix.pipeline);
  const weighed = scorers.flatMap((entry, k) => ((shares[k] as number) > 0 ? [{ entry, k }] : []));
  const others = weighed.length > 1 ? weighed : [];
  const without = others.map(({ entry, k }) => ({
    name: `without ${entry.as}`,
    evaluation: measure(scaled(matrix, (i) => (i === k ? 0 : 1))),
  }));
  return Object.freeze({
    metric,
    mean: valuesOf(whole, metric).mean,
    entries: weighed.map(({ entry, k }, n) => ({
      name: entry.as,
      share: shares[k] as number,
      evidence: evidenceShare(matrix, k),
      without: without[n] ? valuesOf(without[n].evaluation, metric).mean : Number.NaN,
      alone: valuesOf(measure(alone(matrix, k)), metric).mean,
    })),
    without: compareEvaluations({ name: 'whole', evaluation: whole }, without, { metric, seed }),
  });
}

/** A metric as a function of one weight. */
export interface WeightSweep {
  /** Name of the entry. */
  readonly name: string;
  /** The metric. */
  readonly metric: string;
  /** The mean for each factor by which the weight was multiplied, in the order given. */
  readonly points: readonly {
    /** By what the weight was multiplied. */
    readonly factor: number;
    /** The mean of the metric. */
    readonly mean: number;
  }[];
}

/** Factors of a sweep unless given. */
const FACTORS = [0, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4];

/**
 * Measures how much depends on one weight: a flat curve says that its exact value does not matter.
 *
 * @param matrix - What `measurePairs` gave.
 * @param name - Name of the entry.
 * @param options - See {@link AblationOptions}; `factors`: what the weight is multiplied by, 0 or more.
 * @throws A {@link SilkmatchError} with code `invalid-option` if the pipeline has no such entry.
 * @example
 * ```ts
 * sweepWeight(matrix, 'sector', { factors: [0, 1, 2] }).points;
 * ```
 */
export function sweepWeight(
  matrix: PairMatrix,
  name: string,
  options: AblationOptions & { readonly factors?: readonly number[] } = {},
): WeightSweep {
  const { metric = 'nDCG@10', factors = FACTORS } = options;
  const index = matrix.pipeline.scorers.findIndex((entry) => entry.as === name);
  if (index < 0) {
    const names = matrix.pipeline.scorers.map((entry) => entry.as).join(', ');
    throw new SilkmatchError(
      'invalid-option',
      `The pipeline has no entry \`${name}\`; expected one of ${names}.`,
    );
  }
  const points = factors.map((factor) => {
    const weighting = scaled(matrix, (i) => (i === index ? factor : 1));
    return { factor, mean: valuesOf(measured(matrix, weighting, metric), metric).mean };
  });
  return Object.freeze({ name, metric, points });
}

function measured(matrix: PairMatrix, weighting: Weighting, metric: string): Evaluation {
  return evaluateRun(rankPairs(matrix, weighting), matrix.judgments, { metrics: [metric] });
}

function scaled({ pipeline }: PairMatrix, factorOf: (index: number) => number): Weighting {
  return {
    coupling: pipeline.coupling,
    scorers: pipeline.scorers.map((entry, i) => ({
      ...entry,
      demandWeight: Math.round(entry.demandWeight * factorOf(i)),
      technologyWeight: Math.round(entry.technologyWeight * factorOf(i)),
    })),
  };
}

function alone({ pipeline }: PairMatrix, index: number): Weighting {
  return {
    coupling: pipeline.coupling,
    scorers: pipeline.scorers.map((entry, i) => {
      const weight = i === index ? MILLION : 0;
      return { ...entry, demandWeight: weight, technologyWeight: weight };
    }),
  };
}

function evidenceShare({ queries }: PairMatrix, index: number): number {
  let known = 0;
  let all = 0;
  for (const { ids, values } of queries) {
    const from = index * ids.length;
    for (let r = from; r < from + ids.length; r++) if ((values[r] as number) >= 0) known++;
    all += ids.length;
  }
  return all === 0 ? 0 : known / all;
}
