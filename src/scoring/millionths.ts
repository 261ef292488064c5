/** One, in millionths. Every published number is an integer of millionths divided by this. */
export const MILLION = 1_000_000;

/**
 * A value from 0 to 1 as an integer of millionths.
 *
 * @param value - 0 to 1.
 * @returns The nearest integer of millionths.
 * @example
 * ```ts
 * toMillionths(0.25); // => 250000
 * ```
 */
export function toMillionths(value: number): number {
  return Math.round(value * MILLION);
}

/** An integer of millionths as a number; prints with at most six decimals on every machine. */
export function fromMillionths(millionths: number): number {
  return millionths / MILLION;
}
