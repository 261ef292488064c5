import { ln } from '../../retrieval/ln.ts';
import { exp } from '../exp.ts';
import { lnGamma, lowerGamma, nonZero } from './gamma.ts';

/**
 * The regularised incomplete beta function I_x(a, b) for 0 ≤ x ≤ 1, by its continued fraction (Lentz' method).
 *
 * @see NIST Digital Library of Mathematical Functions, 8.17.22, https://dlmf.nist.gov/8.17
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * ln(x) + b * ln(1 - x));
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 1000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    const factor = d * c;
    value *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return value;
}

/** The chance that a value of Student's t distribution lies further from 0 than `t`, on either side. */
export function twoSidedT(t: number, degrees: number): number {
  if (!Number.isFinite(t)) return 0;
  return incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
}

/** The `t` beyond which, on either side, lies the share `p` of Student's t distribution. */
export function twoSidedTQuantile(p: number, degrees: number): number {
  return solve((t) => -twoSidedT(t, degrees), -p, [0, 1e8]);
}

/** The standard normal distribution function. */
export function normalBelow(z: number): number {
  const half = lowerGamma(0.5, (z * z) / 2) / 2;
  return z < 0 ? 0.5 - half : 0.5 + half;
}

/** The point below which lies the share `p` of the standard normal distribution; ±38 at the ends. */
export function normalQuantile(p: number): number {
  return solve(normalBelow, p, [-38, 38]);
}

/** Where an increasing function reaches a value, by halving. */
function solve(
  f: (x: number) => number,
  value: number,
  [from, to]: readonly [number, number],
): number {
  let [low, high] = [from, to];
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (f(middle) < value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
