import { ln } from '../../retrieval/ln.ts';
import type { JudgedList } from '../judged-list.ts';

/** What a grade is worth: itself (`log2`, as trec_eval), or 2^grade − 1 (`exp-log2`, after Burges). */
export type GainKind = 'log2' | 'exp-log2';

const LN2 = ln(2);
const discounts: number[] = [];

/** 1 / log2(rank + 1) for a rank from 1. */
export function discount(rank: number): number {
  const known = discounts[rank];
  if (known !== undefined) return known;
  const value = LN2 / ln(rank + 1);
  if (rank <= 10_000) discounts[rank] = value;
  return value;
}

/** 2^exponent for a whole number from 0. */
export function powerOfTwo(exponent: number): number {
  let power = 1;
  for (let i = 0; i < exponent; i++) power *= 2;
  return power;
}

function gainOf(grade: number | undefined, kind: GainKind): number {
  if (grade === undefined || grade <= 0) return 0;
  return kind === 'log2' ? grade : powerOfTwo(grade) - 1;
}

function discountedGain(
  grades: readonly (number | undefined)[],
  kind: GainKind,
  cutoff: number,
): number {
  let sum = 0;
  const length = Math.min(grades.length, cutoff);
  for (let i = 0; i < length; i++) {
    const gain = gainOf(grades[i], kind);
    if (gain > 0) sum += gain * discount(i + 1);
  }
  return sum;
}

/**
 * Normalised discounted cumulative gain: Σ gain(rank) / log2(rank + 1), divided by the same sum for the best
 * possible order of all judged targets; 0 if no target has a gain.
 *
 * @see Järvelin & Kekäläinen 2002, Cumulated gain-based evaluation of IR techniques, doi:10.1145/582415.582418;
 * Burges et al. 2005, Learning to rank using gradient descent, doi:10.1145/1102351.1102363 (the exponential gain).
 */
export function ndcg({ ranked, judged }: JudgedList, kind: GainKind, cutoff: number): number {
  const ideal = discountedGain(judged, kind, cutoff);
  return ideal === 0 ? 0 : discountedGain(ranked, kind, cutoff) / ideal;
}
