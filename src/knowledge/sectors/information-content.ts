import { binaryLogarithm } from './binary-logarithm.ts';

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
