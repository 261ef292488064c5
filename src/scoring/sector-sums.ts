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

/** Sums over sequences of kinds, by number. */
export interface RunningSums {
  /** The sum of no term; what was remembered before may be forgotten from here on. */
  readonly none: () => number;
  /** The sum after one more term. */
  readonly after: (sum: number, kind: number) => number;
  /** The value of a sum in millionths, -1 if nothing could be compared. */
  readonly value: (sum: number) => number;
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
  const forget = (): number => {
    for (const step of taken) next[step] = 0;
    taken.length = 0;
    sums.length = 1;
    values.length = 1;
    return 0;
  };
  const extend = (sum: number, kind: number): number => {
    const extended = plus(sums[sum] as Sum, kinds[kind] as TermKind);
    const number = sums.push(extended) - 1;
    values.push(valueInMillionths(extended, weights, lambda));
    taken.push(sum * width + kind);
    next[sum * width + kind] = number;
    if (sums.length * width > next.length) next = twice(next);
    return number;
  };
  return {
    none: () => (sums.length * width > MOST_STEPS ? forget() : 0),
    after: (sum, kind) => (next[sum * width + kind] as number) || extend(sum, kind),
    value: (sum) => values[sum] as number,
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
