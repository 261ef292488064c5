import { seededRandom } from '../seeded-random.ts';
import { BILLION } from './billionths.ts';

/** Result of a paired randomisation test. */
export interface RandomisationTest {
  /** Chance of so large a |mean| if the sign of each difference were a matter of chance. */
  readonly p: number;
  /** Whether all sign patterns were tried instead of a sample. */
  readonly exact: boolean;
  /** How many patterns were tried. */
  readonly rounds: number;
}

/** Up to so many differences that are not 0, every pattern of signs is tried: 65,536 at most. */
const EXACT_UP_TO = 16;

/**
 * The paired randomisation test of differences against 0, two-sided: how often is the mean as far from 0 with signs
 * thrown at random? All patterns are tried for up to 16 differences that are not 0; else `rounds` are drawn, and the
 * pattern observed counts as one more, so that p is never 0.
 *
 * @param differences - One for each query.
 * @param options - `rounds`: patterns to draw, 100,000 unless given; `seed`: a whole number, 1 unless given.
 * @see Fisher 1935, The design of experiments; Smucker, Allan & Carterette 2007, A comparison of statistical
 * significance tests for information retrieval evaluation, doi:10.1145/1321440.1321528
 * @example
 * ```ts
 * randomisationTest([1, 2, 3]).p; // => 0.25: of 8 patterns, +++ and −−− are as far from 0
 * ```
 */
export function randomisationTest(
  differences: readonly number[],
  options: { readonly rounds?: number; readonly seed?: number } = {},
): RandomisationTest {
  const whole = differences.map((d) => Math.round(d * BILLION)).filter((d) => d !== 0);
  const observed = Math.abs(whole.reduce((sum, d) => sum + d, 0));
  if (whole.length <= EXACT_UP_TO) return everyPattern(whole, observed);
  const { rounds = 100_000, seed = 1 } = options;
  const random = seededRandom(seed);
  const values = Float64Array.from(whole);
  let asFar = 0;
  for (let round = 0; round < rounds; round++) {
    let sum = 0;
    let bits = 0;
    for (let i = 0; i < values.length; i++) {
      if (i % 32 === 0) bits = random.bits();
      const value = values[i] as number;
      sum += (bits & 1) === 1 ? value : -value;
      bits >>>= 1;
    }
    if (Math.abs(sum) >= observed) asFar++;
  }
  return { p: (asFar + 1) / (rounds + 1), exact: false, rounds };
}

function everyPattern(values: readonly number[], observed: number): RandomisationTest {
  const patterns = 1 << values.length;
  let asFar = 0;
  for (let pattern = 0; pattern < patterns; pattern++) {
    let sum = 0;
    values.forEach((value, i) => {
      sum += ((pattern >> i) & 1) === 1 ? value : -value;
    });
    if (Math.abs(sum) >= observed) asFar++;
  }
  return { p: asFar / patterns, exact: true, rounds: patterns };
}
