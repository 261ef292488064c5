const LN2_HIGH = 0.6931471803691238; // the leading 33 bits of ln 2: exact when multiplied by an exponent
const LN2_LOW = 1.9082149292705877e-10;
const TERMS = 14; // the first term left out is below 2^-53 for |r| ≤ ½ ln 2

/**
 * The exponential function, with the same bits on every runtime (`Math.exp` is not): e^x = 2^k e^r with
 * |r| ≤ ½ ln 2 and the Taylor series of e^r. Only + − × ÷ are used.
 *
 * @param x - Any number.
 * @returns e^x to about one unit in the last place; 0 below −745, `Infinity` above 709.78.
 */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x < -745) return 0;
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  const k = Math.round(x / (LN2_HIGH + LN2_LOW));
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let sum = 1;
  for (let i = TERMS; i >= 1; i--) sum = 1 + (r * sum) / i;
  return scaled(sum, k);
}

/** value × 2^k in two steps, so that neither factor leaves the range of a double. */
function scaled(value: number, k: number): number {
  const half = Math.trunc(k / 2);
  return value * powerOfTwo(half) * powerOfTwo(k - half);
}

function powerOfTwo(k: number): number {
  let power = 1;
  let factor = k < 0 ? 0.5 : 2;
  for (let n = Math.abs(k); n > 0; n = Math.floor(n / 2)) {
    if (n % 2 === 1) power *= factor;
    factor *= factor;
  }
  return power;
}
