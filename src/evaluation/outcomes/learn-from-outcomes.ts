import { SilkmatchError } from '../../model/error.ts';
import { MILLION } from '../../scoring/millionths.ts';
import type { Pipeline } from '../../scoring/pipeline.ts';
import type { PairMatrix, QueryPairs, Weighting } from '../pair-matrix.ts';
import { standIns } from '../rank-pairs.ts';
import { linearShares, withShares } from '../tuning/linear-form.ts';
import { minimised } from '../tuning/pairwise-logistic.ts';
import { logisticModel, priorPull, type RowStack } from '../tuning/preference-stack.ts';
import { pipelineWith } from '../tuning/tuned-pipeline.ts';
import { inverseDiagonal } from './inverse-diagonal.ts';
import { type Observation, type Outcome, observationsOf } from './outcome.ts';

/** How {@link learnFromOutcomes} learns. */
export interface LearnOptions {
  /**
   * How many outcomes the weights as they are count for: their say is that of so many observations.
   * @defaultValue 50
   */
  readonly strength?: number;
  /**
   * By how much the log-odds of a step rise with a score of 1 instead of 0, by the weights as they are.
   * @defaultValue 10
   */
  readonly steepness?: number;
}

/** The weight of one entry before and after, as a share of all weight. */
export interface LearntWeight {
  /** Name of the entry. */
  readonly name: string;
  /** Its share as it was, 0 to 1. */
  readonly before: number;
  /** The share proposed. */
  readonly after: number;
  /** Standard deviation of the share proposed (Laplace's approximation): how little the outcomes tell about it. */
  readonly deviation: number;
}

/** What outcomes teach. A proposal: nothing is changed by it. */
export interface LearntWeights {
  /** The pipeline with the weights proposed. */
  readonly pipeline: Pipeline;
  /** Every entry, in the order of the pipeline. */
  readonly weights: readonly LearntWeight[];
  /** How many observations there were. */
  readonly observations: number;
  /** Pairs with an outcome that are not in the matrix: unknown records, or excluded by a hard rule. */
  readonly unusedPairs: number;
  /** What the weights as they were count for. */
  readonly strength: number;
}

/**
 * Learns weights from what became of suggestions, with the weights as they are as a prior: the maximum of the
 * posterior of a logistic model of each step (was it taken, given the one before), with an offset for each step and
 * weights that are 0 or more.
 *
 * @param matrix - What `measurePairs` gave for the pairs; give them any grade as judgments to have them measured.
 * @param outcomes - What was recorded.
 * @param options - See {@link LearnOptions}.
 * @throws A {@link SilkmatchError} with code `invalid-input` if no outcome can be used or a reason names no entry.
 * @example
 * ```ts
 * const { weights, pipeline } = learnFromOutcomes(matrix, outcomes, { strength: 50 });
 * ```
 */
export function learnFromOutcomes(
  matrix: PairMatrix,
  outcomes: readonly Outcome[],
  options: LearnOptions = {},
): LearntWeights {
  const { strength = 50, steepness = 10 } = options;
  const prior = linearShares(matrix.pipeline);
  const all = observationsOf(outcomes);
  const rows = all.flatMap((observation) => rowOf(matrix, observation));
  if (rows.length === 0) {
    throw new SilkmatchError(
      'invalid-input',
      `None of the ${outcomes.length} outcomes tells anything about a pair of the matrix: expected a judgement or a closed stage of measured pairs.`,
    );
  }
  const questions = [...new Set(rows.flatMap(({ question }) => question ?? []))].sort();
  const data = stacked(rows, questions, prior.length);
  const centre = [...prior.map((share) => share * steepness), ...questions.map(() => 0)];
  const pull = priorPull(data, centre, strength / rows.length).map((p, k) =>
    k < prior.length ? p : OFFSET_PULL,
  );
  const floors = centre.map((_, k) => (k < prior.length ? 0 : Number.NEGATIVE_INFINITY));
  const model = logisticModel(data, centre, pull);
  const { beta } = minimised(model, centre, floors);
  const sum = beta.slice(0, prior.length).reduce((total, b) => total + b, 0);
  const variances = inverseDiagonal(model(beta).curvature, beta.length);
  const weighting =
    sum > 0 ? withShares(matrix.pipeline, beta.slice(0, prior.length)) : matrix.pipeline;
  const after = linearShares(weighting);
  return Object.freeze({
    pipeline: pipelineWith(matrix.pipeline, weighting),
    weights: matrix.pipeline.scorers.map((entry, k) => ({
      name: entry.as,
      before: prior[k] as number,
      after: after[k] as number,
      deviation: sum > 0 ? Math.sqrt(variances[k] as number) / sum : Number.NaN,
    })),
    observations: rows.length,
    unusedPairs: unusedPairs(matrix, all),
    strength,
  });
}

/** Offsets of steps are nearly free: a standard deviation of 10 in log-odds. */
const OFFSET_PULL = 0.01;

interface ObservedRow {
  readonly values: readonly number[];
  /** Left out where a single entry is in question: a reason has no offset. */
  readonly question?: string;
  readonly answer: boolean;
  readonly weight: number;
}

function rowOf(matrix: PairMatrix, observation: Observation): readonly ObservedRow[] {
  const { demand, technology, question, answer, weight, entry } = observation;
  const pairs = matrix.queries.find(({ query }) => query === demand);
  const row = pairs?.ids.indexOf(technology) ?? -1;
  const { scorers } = matrix.pipeline;
  const only = entry === undefined ? -1 : scorers.findIndex(({ as }) => as === entry);
  if (entry !== undefined && only < 0) {
    throw new SilkmatchError(
      'invalid-input',
      `An outcome of ${demand} was declined for \`${entry}\`; expected the name of an entry: ${scorers.map(({ as }) => as).join(', ')}.`,
    );
  }
  if (!pairs || row < 0) return [];
  const values = gainsOf(pairs, row, matrix.pipeline).map((gain, k) =>
    entry === undefined || k === only ? gain : 0,
  );
  return [{ values, answer, weight, ...(entry === undefined ? { question } : {}) }];
}

/** The values of a pair above or below what an unrelated pair gets. */
function gainsOf(pairs: QueryPairs, row: number, { scorers }: Weighting): readonly number[] {
  return scorers.map((entry, k) => {
    const value = pairs.values[k * pairs.ids.length + row] as number;
    const counts = value >= 0 ? value : (standIns(entry)[-value] as number);
    return (counts - entry.neutral) / MILLION;
  });
}

/** A no is a yes with all signs turned. */
function stacked(
  observed: readonly ObservedRow[],
  questions: readonly string[],
  entries: number,
): RowStack {
  const width = entries + questions.length;
  const rows = new Float64Array(observed.length * width);
  observed.forEach(({ values, question, answer }, r) => {
    const sign = answer ? 1 : -1;
    values.forEach((value, k) => {
      rows[r * width + k] = sign * value;
    });
    if (question !== undefined) rows[r * width + entries + questions.indexOf(question)] = sign;
  });
  return { width, rows, weights: Float64Array.from(observed, ({ weight }) => weight) };
}

function unusedPairs(matrix: PairMatrix, all: readonly Observation[]): number {
  const known = new Map(matrix.queries.map(({ query, ids }) => [query, new Set(ids)]));
  const unused = all.filter(
    ({ demand, technology }) => known.get(demand)?.has(technology) !== true,
  );
  return new Set(unused.map(({ demand, technology }) => JSON.stringify([demand, technology]))).size;
}
