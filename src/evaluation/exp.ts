const LN2_HIGH = 0.6931471803691238; // the leading 33 bits of ln 2: exact when multiplied by an exponent
const LN2_LOW = 1.9082149292705877e-10;
const TERMS = 14; // the first term left out is below 2^-53 for |r| ≤ ½ ln 2

/** 1 / n! for n from 0. */
const COEFFICIENTS = Float64Array.from({ length: TERMS + 1 }, (_, n) => {
  let factorial = 1;
  for (let i = 2; i <= n; i++) factorial *= i;
  return 1 / factorial;
});

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
  let sum = COEFFICIENTS[TERMS] as number;
  for (let n = TERMS - 1; n >= 0; n--) sum = sum * r + (COEFFICIENTS[n] as number);
  return scaled(sum, k);
}

/** value × 2^k in two steps, so that neither factor leaves the range of a double. */
function scaled(value: number, k: number): number {
  const half = Math.trunc(k / 2);
  return value * powerOfTwo(half) * powerOfTwo(k - half);
}

const SMALL_POWERS = 30;

function powerOfTwo(k: number): number {
  let power = 1;
  let left = Math.abs(k);
  for (; left > SMALL_POWERS; left -= SMALL_POWERS) power *= 1 << SMALL_POWERS;
  power *= 1 << left;
  return k < 0 ? 1 / power : power;
}
