import type { JudgedList } from '../judged-list.ts';
import { powerOfTwo } from './gain.ts';

/**
 * Expected reciprocal rank: Σ over ranks of p(rank) / rank × Π over better ranks of (1 − p), with
 * p = (2^grade − 1) / 2^highest, the chance that a target satisfies the reader.
 *
 * @see Chapelle et al. 2009, Expected reciprocal rank for graded relevance, doi:10.1145/1645953.1646033
 */
export function expectedReciprocalRank(
  { ranked }: JudgedList,
  highest: number,
  cutoff: number,
): number {
  const scale = powerOfTwo(highest);
  let reached = 1;
  let sum = 0;
  const length = Math.min(ranked.length, cutoff);
  for (let i = 0; i < length; i++) {
    const grade = Math.min(ranked[i] ?? 0, highest);
    const satisfied = (powerOfTwo(grade) - 1) / scale;
    sum += (reached * satisfied) / (i + 1);
    reached *= 1 - satisfied;
  }
  return sum;
}

/**
 * Rank-biased precision: (1 − p) Σ over relevant ranks of p^(rank − 1), where p is the chance that the reader goes
 * on to the next target.
 *
 * @see Moffat & Zobel 2008, Rank-biased precision for measurement of retrieval effectiveness,
 * doi:10.1145/1416950.1416952
 */
export function rankBiasedPrecision(list: JudgedList, p: number, rel: number): number {
  return rankBiasedSum(list, p, (grade) => grade !== undefined && grade >= rel);
}

/** What rank-biased precision leaves open: the weight of ranks that are not judged, or beyond the end of the list. */
export function rankBiasedResidual(list: JudgedList, p: number): number {
  let beyond = 1;
  for (let i = 0; i < list.ranked.length; i++) beyond *= p;
  return rankBiasedSum(list, p, (grade) => grade === undefined) + beyond;
}

function rankBiasedSum(
  { ranked }: JudgedList,
  p: number,
  counts: (grade: number | undefined) => boolean,
): number {
  let weight = 1 - p;
  let sum = 0;
  for (const grade of ranked) {
    if (counts(grade)) sum += weight;
    weight *= p;
  }
  return sum;
}
