import { coupledScore } from '../scoring/coupling.ts';
import { MILLION } from '../scoring/millionths.ts';
import { ABSENT } from '../scoring/missing-policy.ts';
import { effectiveValue, scoreOf, type WeightedEntry } from '../scoring/utility.ts';
import type { Run } from './judgments.ts';
import type { PairMatrix, QueryPairs, Weighting } from './pair-matrix.ts';

/**
 * Ranks measured pairs again, under the pipeline that measured them or under other weights, neutral values,
 * policies or coupling: the same scores, in millionths, as an engine with that pipeline gives.
 *
 * @param matrix - What `measurePairs` gave.
 * @param weighting - The pipeline that measured, or one that differs from it in these only.
 * @returns Scored targets of each demand.
 * @example
 * ```ts
 * const run = rankPairs(matrix, tuned);
 * ```
 */
export function rankPairs(matrix: PairMatrix, weighting: Weighting = matrix.pipeline): Run {
  return new Map(
    matrix.queries.map((pairs) => {
      const scores = scorePairs(pairs, weighting);
      return [
        pairs.query,
        pairs.ids.map((id, r) => ({ id, score: (scores[r] as number) / MILLION })),
      ];
    }),
  );
}

/** The score of each technology of a demand, in millionths. */
export function scorePairs(pairs: QueryPairs, { scorers, coupling }: Weighting): Float64Array {
  const rows = pairs.ids.length;
  if (scorers.some(({ missing }) => Object.values(missing).includes('renormalise'))) {
    return rowByRow(pairs, { scorers, coupling });
  }
  const demand = sideSums(pairs, scorers, 'demandWeight');
  const technology = sideSums(pairs, scorers, 'technologyWeight');
  const scores = new Float64Array(rows);
  for (let r = 0; r < rows; r++) {
    const d = (demand ?? technology)?.[r] ?? 0;
    const t = (technology ?? demand)?.[r] ?? 0;
    scores[r] = coupledScore(coupling, d, t);
  }
  return scores;
}

/** The utilities of one side, rounded to millionths; `undefined` if the side has no weight. */
function sideSums(
  pairs: QueryPairs,
  scorers: readonly WeightedEntry[],
  side: 'demandWeight' | 'technologyWeight',
): Float64Array | undefined {
  const rows = pairs.ids.length;
  const total = scorers.reduce((sum, entry) => sum + entry[side], 0);
  if (total === 0) return undefined;
  const sums = new Float64Array(rows);
  scorers.forEach((entry, k) => {
    const weight = entry[side];
    if (weight === 0) return;
    const standIn = standIns(entry);
    for (let r = 0; r < rows; r++) {
      const value = pairs.values[k * rows + r] as number;
      sums[r] = (sums[r] as number) + weight * (value >= 0 ? value : (standIn[-value] as number));
    }
  });
  for (let r = 0; r < rows; r++) sums[r] = Math.round((sums[r] as number) / total);
  return sums;
}

/** What counts for each kind of absence, at the absence's number with the sign taken off. */
export function standIns(entry: WeightedEntry): readonly number[] {
  const counts = [0];
  for (const absent of Object.values(ABSENT))
    counts[-absent] = effectiveValue(entry, absent) ?? entry.neutral;
  return counts;
}

function rowByRow(pairs: QueryPairs, { scorers, coupling }: Weighting): Float64Array {
  const rows = pairs.ids.length;
  const values = new Int32Array(scorers.length);
  const scores = new Float64Array(rows);
  for (let r = 0; r < rows; r++) {
    for (let k = 0; k < scorers.length; k++) values[k] = pairs.values[k * rows + r] as number;
    scores[r] = scoreOf(scorers, values, coupling);
  }
  return scores;
}

/** Places of ids in ascending order of code units. */
export interface IdOrder {
  /** The row whose id has a place; without meaning at places of other ids. */
  readonly rowAt: Uint32Array;
  /** The place that the id of a row has. */
  readonly placeOf: Uint32Array;
}

/** The order of the ids of rows. */
export function idOrder(ids: readonly string[]): IdOrder {
  const rowAt = Uint32Array.from(
    ids.map((_, row) => row).sort((a, b) => ((ids[a] as string) < (ids[b] as string) ? -1 : 1)),
  );
  const placeOf = new Uint32Array(ids.length);
  rowAt.forEach((row, place) => {
    placeOf[row] = place;
  });
  return { rowAt, placeOf };
}

/**
 * One whole number for each row that orders as its score in millionths descending, then its id: numbers sort without a
 * comparison function.
 */
export function orderKeys({ rowAt, placeOf }: IdOrder, scores: Float64Array): Float64Array {
  const places = rowAt.length;
  const keys = new Float64Array(scores.length);
  for (let r = 0; r < keys.length; r++) {
    keys[r] = (MILLION - (scores[r] as number)) * places + (placeOf[r] as number);
  }
  return keys;
}

/** Rows by score in millionths descending, then id: as an engine ranks them. */
export function rankedRows(order: IdOrder, scores: Float64Array): Uint32Array {
  const { rowAt } = order;
  const keys = orderKeys(order, scores).sort();
  const ranked = new Uint32Array(keys.length);
  for (let i = 0; i < ranked.length; i++) {
    ranked[i] = rowAt[(keys[i] as number) % rowAt.length] as number;
  }
  return ranked;
}
