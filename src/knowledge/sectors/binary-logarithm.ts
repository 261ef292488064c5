/** Bits of a logarithm after the point. */
const FRACTION_BITS = 32;

/**
 * Binary logarithm, bit by bit: squaring a number between 1 and 2 doubles its logarithm, and passing 2 shows
 * the next bit. Only + − × ÷, so the same on every machine (`Math.log2` is not).
 *
 * @param x - A finite number greater than 0.
 * @returns log₂ x, at most 2⁻³² too small.
 */
export function binaryLogarithm(x: number): number {
  let whole = 0;
  let rest = x;
  while (rest >= 2) {
    rest /= 2;
    whole++;
  }
  while (rest < 1) {
    rest *= 2;
    whole--;
  }
  let fraction = 0;
  let bit = 0.5;
  for (let count = 0; count < FRACTION_BITS; count++) {
    rest *= rest;
    if (rest >= 2) {
      rest /= 2;
      fraction += bit;
    }
    bit /= 2;
  }
  return whole + fraction;
}
