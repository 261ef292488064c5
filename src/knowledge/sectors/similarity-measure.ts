import type { TaxonomyNode } from './taxonomy.ts';

/** A place in a tree, as far as a measure needs it. */
export type TreePlace = Pick<TaxonomyNode, 'path' | 'content'>;

/**
 * How alike two places in one tree are.
 *
 * - `tversky` (default): Tversky's ratio model on information content,
 *   IC(c) / (IC(c) + alpha (IC(d) - IC(c)) + beta (IC(o) - IC(c))), c the deepest common ancestor, d the demand's
 *   place, o the offer's. With alpha > beta what the demand asks for in particular weighs more than what the
 *   offer adds. Tversky 1977, "Features of similarity", eq. of the ratio model; information content of Seco,
 *   Veale and Hayes 2004.
 * - `lin`: Tversky with alpha = beta = 1/2: 2 IC(c) / (IC(d) + IC(o)). Lin 1998.
 * - `resnik`: IC(c). Resnik 1995. A place is like itself only as far as it is specific.
 * - `wu-palmer`: 2 depth(c) / (depth(d) + depth(o)). Wu and Palmer 1994.
 */
export type SimilarityMeasure = 'tversky' | 'lin' | 'resnik' | 'wu-palmer';

/** The parameters of a {@link SimilarityMeasure}. */
export interface MeasureOptions {
  /** Which one. */
  readonly measure: SimilarityMeasure;
  /** Weight of what the demand has and the offer lacks; `tversky` only. 0 or more. */
  readonly alpha: number;
  /** Weight of what the offer has and the demand lacks; `tversky` only. 0 or more. */
  readonly beta: number;
}

/** How many keys two paths share from the top. */
export function commonDepth(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let depth = 0;
  while (depth < most && a[depth] === b[depth]) depth++;
  return depth;
}

/**
 * The likeness of two places of one tree under a measure.
 *
 * @param demand - Where the demand stands.
 * @param offer - Where the offer stands.
 * @param options - The measure.
 * @returns 0 to 1; 0 where only the root is common.
 */
export function placeSimilarity(
  demand: TreePlace,
  offer: TreePlace,
  options: MeasureOptions,
): number {
  const depth = commonDepth(demand.path, offer.path);
  if (depth === 0) return 0;
  if (options.measure === 'wu-palmer')
    return (2 * depth) / (demand.path.length + offer.path.length);
  const common = demand.content[depth - 1] ?? 0;
  if (options.measure === 'resnik') return common / 10_000;
  const [alpha, beta] = options.measure === 'lin' ? [0.5, 0.5] : [options.alpha, options.beta];
  const missing = (demand.content[demand.path.length - 1] ?? 0) - common;
  const extra = (offer.content[offer.path.length - 1] ?? 0) - common;
  return common / (common + alpha * missing + beta * extra);
}
