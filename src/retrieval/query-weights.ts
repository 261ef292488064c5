import { LARGEST_IMPACT } from './impact.ts';
import { ln } from './ln.ts';

/** Steps of an idf of 1. */
const IDF_STEPS = 4096;
/** Weights of a query add up to at most this, so that a score fits a signed 32-bit integer. */
const LARGEST_TOTAL = Math.floor(0x7fffffff / LARGEST_IMPACT);

/**
 * Inverse document frequency as an integer: round(4096 · ln(1 + (N − df + ½) / (df + ½))), never
 * negative (S. Robertson and H. Zaragoza, 2009, with the usual 1 added under the logarithm).
 */
export function integerIdf(documents: number, documentFrequency: number): number {
  const odds = (documents - documentFrequency + 0.5) / (documentFrequency + 0.5);
  return Math.round(IDF_STEPS * ln(1 + odds));
}

/**
 * Weights of the terms of a query: emphasis times idf, all divided by the least power of two under which
 * no score can pass 2³¹ − 1.
 *
 * @param emphases - What the query makes of each term: integers from 0.
 * @param idfs - See {@link integerIdf}.
 */
export function queryWeights(emphases: readonly number[], idfs: readonly number[]): Int32Array {
  const products = emphases.map((emphasis, i) => emphasis * (idfs[i] as number));
  const total = products.reduce((sum, product) => sum + product, 0);
  let divisor = 1;
  while (total / divisor > LARGEST_TOTAL) divisor *= 2;
  return Int32Array.from(products, (product) => Math.floor(product / divisor));
}
