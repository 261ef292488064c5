import { twoSidedT } from './distributions.ts';
import { meanOf } from './mean.ts';

/** Result of a paired t-test. */
export interface TTest {
  /** Mean difference divided by its standard error; ±Infinity where all differences are equal but not 0. */
  readonly t: number;
  /** Degrees of freedom: queries − 1. */
  readonly degrees: number;
  /** Chance of so large a |t| if the true mean difference were 0. */
  readonly p: number;
}

/**
 * The paired t-test of differences against 0, two-sided. Fewer than two differences, or only zeros, give p = 1.
 *
 * @param differences - One for each query.
 * @see Student 1908, The probable error of a mean, doi:10.1093/biomet/6.1.1
 * @example
 * ```ts
 * pairedTTest([1, 2, 3]).t; // 2 / (1 / √3) = 3.46…
 * ```
 */
export function pairedTTest(differences: readonly number[]): TTest {
  const degrees = Math.max(0, differences.length - 1);
  const mean = degrees === 0 ? 0 : meanOf(differences);
  if (mean === 0) return { t: 0, degrees, p: 1 };
  const t = mean / (standardDeviation(differences) / Math.sqrt(differences.length));
  return { t, degrees, p: twoSidedT(t, degrees) };
}

/** Standard deviation with n − 1 in the denominator; 0 for fewer than two values. */
export function standardDeviation(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = meanOf(values);
  let sum = 0;
  for (const value of values) sum += (value - mean) * (value - mean);
  return Math.sqrt(sum / (values.length - 1));
}
