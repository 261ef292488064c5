const LN2_HIGH = 0.6931471803691238; // the leading 33 bits of ln 2: exact when multiplied by an exponent
const LN2_LOW = 1.9082149292705877e-10;
const TWO_54 = 18014398509481984;
const SQRT_HALF_HIGH_WORD = 0x3fe6a09e;

const view = new DataView(new ArrayBuffer(8));

/**
 * Natural logarithm, with the same bits on every runtime (`Math.log` is not).
 *
 * The argument is reduced to x = 2^k (1 + f) with √½ ≤ 1 + f < √2; with s = f / (2 + f),
 * ln(1 + f) = 2s + 2s³/3 + 2s⁵/5 + …, cut after the 21st power, where the rest is below half a unit in
 * the last place (the argument reduction of W. J. Cody and W. Waite, Software Manual for the Elementary
 * Functions, 1980). Only + − × ÷ and the bits of the number are used.
 *
 * @param x - Any number.
 * @returns ln x, within one unit in the last place; `-Infinity` for 0, `NaN` for a negative number.
 * @example
 * ```ts
 * ln(1); // => 0
 * ```
 */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN;
  if (x === Infinity) return x;
  const subnormal = x < 2.2250738585072014e-308;
  view.setFloat64(0, subnormal ? x * TWO_54 : x);
  const high = view.getUint32(0);
  // Rounds the exponent so that the significand falls between √½ and √2.
  const k = ((high - SQRT_HALF_HIGH_WORD) >> 20) - (subnormal ? 54 : 0);
  const reduced = ((high - SQRT_HALF_HIGH_WORD) & 0xfffff) + SQRT_HALF_HIGH_WORD;
  view.setUint32(0, reduced);
  const f = view.getFloat64(0) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const rest =
    z *
    (2 / 3 +
      z *
        (2 / 5 +
          z *
            (2 / 7 +
              z *
                (2 / 9 +
                  z *
                    (2 / 11 +
                      z * (2 / 13 + z * (2 / 15 + z * (2 / 17 + z * (2 / 19 + z * (2 / 21))))))))));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + rest) + k * LN2_LOW) - f);
}
