import { MILLION } from './millionths.ts';

/** What stands for two codes that cannot be compared. */
export const NONE = -1;

/** The greatest of some likenesses. */
export function greatest(values: readonly number[]): number {
  let most = NONE;
  for (const value of values) if (value > most) most = value;
  return most;
}

/** A kind of terms: those with these likenesses to the demand's codes and this weight. */
export interface TermKind {
  /** Likeness to each code of the demand. */
  readonly row: readonly number[];
  /** Greater than 0, at most 1. */
  readonly weight: number;
}

/** Sums over sequences of kinds, by number; 0 is the sum of none. */
export interface RunningSums {
  /** The sum after one more term: at sum × number of kinds + kind; 0 if not yet computed. Valid until `extend`. */
  readonly steps: () => Int32Array;
  /** Computes a step and remembers it. */
  readonly extend: (sum: number, kind: number) => number;
  /** The value of each sum in millionths, -1 if nothing could be compared. */
  readonly values: readonly number[];
  /** Forgets everything if it takes too much memory; sums numbered before are void then. */
  readonly forgetIfMany: () => void;
}

/** What the terms of a sequence add up to. */
interface Sum {
  /** The greatest likeness to each code of the demand. */
  readonly most: readonly number[];
  readonly offered: number;
  readonly total: number;
}

/** Remembering more steps than these would take more memory than it saves time. */
const MOST_STEPS = 1 << 21;

/**
 * Makes the sums of one demand.
 *
 * @param kinds - The kinds of terms.
 * @param weights - Weights of the demand's codes.
 * @param lambda - Weight of the demand's coverage.
 */
export function runningSums(
  kinds: readonly TermKind[],
  weights: readonly number[],
  lambda: number,
): RunningSums {
  const width = kinds.length;
  const sums: Sum[] = [{ most: weights.map(() => NONE), offered: 0, total: 0 }];
  const values: number[] = [NONE];
  const taken: number[] = [];
  let next = new Int32Array(width * 64);
  return {
    steps: () => next,
    values,
    extend: (sum, kind) => {
      const extended = plus(sums[sum] as Sum, kinds[kind] as TermKind);
      const number = sums.push(extended) - 1;
      values.push(valueInMillionths(extended, weights, lambda));
      taken.push(sum * width + kind);
      next[sum * width + kind] = number;
      if (sums.length * width > next.length) next = twice(next);
      return number;
    },
    forgetIfMany: () => {
      if (sums.length * width <= MOST_STEPS) return;
      for (const step of taken) next[step] = 0;
      taken.length = 0;
      sums.length = 1;
      values.length = 1;
    },
  };
}

function twice(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function plus({ most, offered, total }: Sum, { row, weight }: TermKind): Sum {
  const best = greatest(row);
  if (best < 0) return { most, offered, total };
  return {
    most: most.map((value, at) => Math.max(value, row[at] as number)),
    offered: offered + weight * best,
    total: total + weight,
  };
}

function valueInMillionths(
  { most, offered, total }: Sum,
  weights: readonly number[],
  lambda: number,
): number {
  if (total === 0) return NONE;
  let sum = 0;
  let wanted = 0;
  for (const [at, value] of most.entries()) {
    if (value < 0) continue;
    sum += (weights[at] as number) * value;
    wanted += weights[at] as number;
  }
  const value = lambda * (sum / wanted) + (1 - lambda) * (offered / total);
  return Math.round(Math.min(1, value) * MILLION);
}
