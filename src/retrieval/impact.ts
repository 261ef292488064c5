/** Binary digits of an impact. */
export const IMPACT_BITS = 8;

/** The largest impact: what a term frequent without end has. */
export const LARGEST_IMPACT = (1 << IMPACT_BITS) - 1;

/** The parameters of BM25. */
export interface Saturation {
  /** How slowly repetition saturates, from 0. */
  readonly k1: number;
  /** How far length counts, 0 to 1. */
  readonly b: number;
}

/** Gives the impact of a term that counts `count` in a document of `length` words. */
export type ImpactOf = (count: number, length: number) => number;

/**
 * The mean length as the impacts use it: rounded to five binary digits, so that impacts stay valid while
 * the mean moves a little. A function of the two integers alone, whatever changes led to them.
 *
 * @param totalLength - Sum of the lengths of all documents, an integer.
 * @param documents - Number of documents.
 */
export function roundedMeanLength(totalLength: number, documents: number): number {
  if (totalLength <= 0 || documents <= 0) return 1;
  const mean = totalLength / documents;
  let step = 1;
  while (mean >= step * 32) step *= 2;
  while (mean < step * 16) step /= 2;
  return Math.round(mean / step) * step;
}

/**
 * The BM25 weight of a term in a document, without idf, as an integer from 0 to 255:
 * round(255 · tf / (tf + k1 · (1 − b + b · length / mean))) (S. Robertson and H. Zaragoza, The
 * Probabilistic Relevance Framework: BM25 and Beyond, 2009; the simple form of BM25F, in which the fields
 * of a document are counted together under integer weights before saturation).
 */
export function impactFunction({ k1, b }: Saturation, meanLength: number): ImpactOf {
  const fixed = k1 * (1 - b);
  const perWord = (k1 * b) / meanLength;
  return (count, length) =>
    Math.round((LARGEST_IMPACT * count) / (count + (fixed + perWord * length)));
}
