/** Bits of a logarithm after the point; parts of 10,000 need fourteen. */
const FRACTION_BITS = 32;

/**
 * Intrinsic information content of Seco, Veale and Hayes 2004 in parts of 10,000:
 * 1 − log(descendants + 1) / log(nodes). A tree of one node says everything.
 *
 * @param descendants - How many nodes lie below, from 0.
 * @param nodes - How many nodes the tree has, its unnamed root included.
 * @returns A whole number from 0 to 10,000.
 */
export function informationContent(descendants: number, nodes: number): number {
  if (nodes <= 1) return 10_000;
  return Math.round(10_000 * (1 - binaryLogarithm(descendants + 1) / binaryLogarithm(nodes)));
}

/**
 * Binary logarithm of a whole number from 1, bit by bit: squaring a number between 1 and 2 doubles its
 * logarithm, and passing 2 shows the next bit. Only + − × ÷, so the same on every machine.
 */
function binaryLogarithm(x: number): number {
  let whole = 0;
  let rest = x;
  while (rest >= 2) {
    rest /= 2;
    whole++;
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
