import type { SlotBounds } from './scorer.ts';

/** Raw scores are told apart in so many binary digits when values are bounded. */
const LIMIT_BITS = 10;

/**
 * The limits of values that are made of raw scores.
 *
 * @param most - No raw score is greater; an integer from 0 to 2³¹ - 1.
 * @param valueFor - The greatest value of a raw score, in millionths; does not fall as raw scores rise.
 */
export function limitsOfRaw(
  most: number,
  valueFor: (raw: number) => number,
): Pick<SlotBounds, 'shift' | 'limits'> {
  const shift = Math.max(0, 32 - Math.clz32(most) - LIMIT_BITS);
  const limits = new Int32Array((most >> shift) + 1);
  for (let at = 0; at < limits.length; at++) {
    limits[at] = valueFor(Math.min(most, (at + 1) * (1 << shift) - 1));
  }
  return { shift, limits };
}
