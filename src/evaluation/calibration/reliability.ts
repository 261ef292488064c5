import type { Band } from '../../model/match.ts';
import { ln } from '../../retrieval/ln.ts';
import { MILLION } from '../../scoring/millionths.ts';
import type { Pipeline } from '../../scoring/pipeline.ts';
import type { PairMatrix } from '../pair-matrix.ts';
import { scorePairs } from '../rank-pairs.ts';
import type { Interval } from '../statistics/bootstrap-interval.ts';
import { normalQuantile } from '../statistics/distributions.ts';
import type { OutcomeSample } from './outcome-sample.ts';

/** How {@link samplesOf} reads judgments. */
export interface SampleOptions {
  /**
   * Least grade of a relevant technology.
   * @defaultValue 2
   */
  readonly least?: number;
  /**
   * How many of the first ranks of each demand are looked at: the chance is of what people are shown.
   * @defaultValue 10
   */
  readonly top?: number;
  /**
   * What unjudged technologies among them count as.
   * @defaultValue 'ignore'
   */
  readonly unjudged?: 'not-relevant' | 'ignore';
}

/**
 * The best ranked pairs of judged demands as samples for calibration.
 *
 * @param matrix - What `measurePairs` gave.
 * @param options - See {@link SampleOptions}.
 * @example
 * ```ts
 * const { curve } = calibrate(samplesOf(matrix, { least: 2 }));
 * ```
 */
export function samplesOf(
  matrix: PairMatrix,
  options: SampleOptions = {},
): readonly OutcomeSample[] {
  const { least = 2, top = 10, unjudged = 'ignore' } = options;
  return matrix.queries.flatMap((pairs) => {
    const scores = scorePairs(pairs, matrix.pipeline);
    return Array.from(scores.slice(0, top), (score, r) => ({
      score: score / MILLION,
      grade: pairs.grades[r] as number,
    }))
      .filter(({ grade }) => grade >= 0 || unjudged === 'not-relevant')
      .map(({ score, grade }) => ({ score, relevant: grade >= least }));
  });
}

/** A row of a reliability table. */
export interface ReliabilityRow {
  /** Least chance claimed in the row. */
  readonly from: number;
  /** Greatest chance claimed in the row. */
  readonly to: number;
  /** How many samples. */
  readonly count: number;
  /** Mean chance claimed. */
  readonly claimed: number;
  /** Share that was relevant. */
  readonly observed: number;
}

/** How far claimed chances can be relied on. */
export interface Reliability {
  /** Rows with about equal numbers of samples, the lowest chances first. */
  readonly rows: readonly ReliabilityRow[];
  /** Mean squared difference of chance and outcome: 0 is best. */
  readonly brier: number;
  /** Mean −ln of the chance given to what happened: 0 is best. */
  readonly logLoss: number;
  /** Mean |claimed − observed| over the rows, by their counts (expected calibration error). */
  readonly calibrationError: number;
}

/** Keeps the logarithm of a chance of 0 finite. */
const LEAST_CHANCE = 1e-6;

/**
 * Compares claimed chances with what happened. Judge a calibration by samples that it was not learnt from.
 *
 * @param samples - What happened.
 * @param chance - The chance claimed for a score.
 * @param options - `bins`: how many rows, 10 unless given.
 * @see Naeini, Cooper & Hauskrecht 2015, Obtaining well calibrated probabilities using Bayesian binning (ECE)
 * @example
 * ```ts
 * reliability(samples, (score) => chanceOf(curve, score)).rows;
 * ```
 */
export function reliability(
  samples: readonly OutcomeSample[],
  chance: (score: number) => number,
  options: { readonly bins?: number } = {},
): Reliability {
  const { bins = 10 } = options;
  const claims = samples
    .map(({ score, relevant }) => ({ claim: chance(score), hit: relevant ? 1 : 0 }))
    .sort((a, b) => a.claim - b.claim);
  const rows = Array.from({ length: bins }, (_, bin) =>
    claims.slice(
      Math.floor((bin * claims.length) / bins),
      Math.floor(((bin + 1) * claims.length) / bins),
    ),
  )
    .filter((part) => part.length > 0)
    .map((part) => ({
      from: part[0]?.claim ?? 0,
      to: part.at(-1)?.claim ?? 0,
      count: part.length,
      claimed: mean(part.map(({ claim }) => claim)),
      observed: mean(part.map(({ hit }) => hit)),
    }));
  const errors = rows.map(({ count, claimed, observed }) => count * Math.abs(claimed - observed));
  return {
    rows,
    brier: mean(claims.map(({ claim, hit }) => (claim - hit) * (claim - hit))),
    logLoss: mean(
      claims.map(({ claim, hit }) => -ln(Math.max(LEAST_CHANCE, hit === 1 ? claim : 1 - claim))),
    ),
    calibrationError: errors.reduce((sum, error) => sum + error, 0) / claims.length,
  };
}

/** What became of the pairs of one band. */
export interface BandRow {
  /** The band, by score alone. */
  readonly band: Exclude<Band, 'insufficient'>;
  /** Its least score. */
  readonly from: number;
  /** How many samples. */
  readonly count: number;
  /** How many of them were relevant. */
  readonly relevant: number;
  /** Their share; `NaN` without samples. */
  readonly share: number;
  /** Wilson's 95 % interval of the share. */
  readonly interval: Interval;
}

/**
 * Counts what became of the pairs of each band: what "strong" has meant so far.
 *
 * @param samples - What happened.
 * @param bands - The least scores of the bands in millionths: `pipeline.bands`.
 * @returns The bands, the best first.
 * @see Wilson 1927, Probable inference, the law of succession, and statistical inference,
 * doi:10.1080/01621459.1927.10502953
 * @example
 * ```ts
 * bandTable(samplesOf(matrix), matrix.pipeline.bands);
 * ```
 */
export function bandTable(
  samples: readonly OutcomeSample[],
  bands: Pipeline['bands'],
): readonly BandRow[] {
  const floors = [
    ['strong', bands.strong / MILLION],
    ['good', bands.good / MILLION],
    ['possible', bands.possible / MILLION],
    ['weak', 0],
  ] as const;
  return floors.map(([band, from], i) => {
    const above = floors[i - 1]?.[1] ?? Number.POSITIVE_INFINITY;
    const own = samples.filter(({ score }) => score >= from && score < above);
    const relevant = own.filter((sample) => sample.relevant).length;
    return {
      band,
      from,
      count: own.length,
      relevant,
      share: relevant / own.length,
      interval: wilson(relevant, own.length),
    };
  });
}

function wilson(hits: number, count: number): Interval {
  if (count === 0) return { low: 0, high: 1, confidence: 0.95 };
  const z = normalQuantile(0.975);
  const share = hits / count;
  const spread = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  const middle = share + (z * z) / (2 * count);
  const scale = 1 + (z * z) / count;
  return {
    low: Math.max(0, (middle - spread) / scale),
    high: Math.min(1, (middle + spread) / scale),
    confidence: 0.95,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
