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

/** A place in a tree as seen from another place of it. */
export interface SeenPlace {
  /** How many keys the two paths share from the top. */
  readonly shared: number;
  /** How many keys its path has. */
  readonly depth: number;
  /** Its own information content, in parts of 10,000. */
  readonly content: number;
}

/** How a place is seen from another one of its tree. */
export function seenFrom(from: TreePlace, { path, content }: TreePlace): SeenPlace {
  return {
    shared: commonDepth(from.path, path),
    depth: path.length,
    content: content[path.length - 1] ?? 0,
  };
}

/**
 * The likeness of two places of one tree under a measure.
 *
 * @param demand - Where the demand stands.
 * @param offer - Where the offer stands, seen from there.
 * @param options - The measure.
 * @returns 0 to 1; 0 where only the root is common.
 */
export function placeSimilarity(
  demand: TreePlace,
  { shared, depth, content }: SeenPlace,
  options: MeasureOptions,
): number {
  if (shared === 0) return 0;
  if (options.measure === 'wu-palmer') return (2 * shared) / (demand.path.length + depth);
  const common = demand.content[shared - 1] ?? 0;
  if (options.measure === 'resnik') return common / 10_000;
  const isLin = options.measure === 'lin';
  const missing = (demand.content[demand.path.length - 1] ?? 0) - common;
  const extra = content - common;
  const lacks = (isLin ? 0.5 : options.alpha) * missing;
  return common / (common + lacks + (isLin ? 0.5 : options.beta) * extra);
}
