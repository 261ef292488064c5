import type { PairMatrix, Weighting } from '../pair-matrix.ts';
import { rankPairs } from '../rank-pairs.ts';
import { rankTargets } from '../ranking.ts';

/** A list that was shown. */
export interface LoggedList {
  /** Id of the demand. */
  readonly demand: string;
  /** Ids of the technologies, the best first. */
  readonly shown: readonly string[];
}

/** How one logged list would look under a proposal. */
export interface ShadowList {
  /** Id of the demand. */
  readonly demand: string;
  /** Share of the places shown that would be the same, in any order. */
  readonly overlap: number;
  /** Technologies that would come in, the best first. */
  readonly entering: readonly string[];
  /** Technologies that would drop out, the best first. */
  readonly leaving: readonly string[];
}

/** Logged lists against a proposal. */
export interface ShadowComparison {
  /** The lists, the most changed first, equal ones by demand. */
  readonly lists: readonly ShadowList[];
  /** Mean overlap. */
  readonly overlap: number;
  /** Logged lists whose demand is not in the matrix. */
  readonly unknown: number;
}

/**
 * Shows what a proposal would have changed in lists that were shown, before anybody decides on it.
 *
 * @param matrix - What `measurePairs` gave for the demands of the lists.
 * @param proposal - The weights proposed.
 * @param logged - The lists.
 * @example
 * ```ts
 * const { overlap, lists } = compareWithLog(matrix, learnt.pipeline, logged);
 * ```
 */
export function compareWithLog(
  matrix: PairMatrix,
  proposal: Weighting,
  logged: readonly LoggedList[],
): ShadowComparison {
  const run = rankPairs(matrix, proposal);
  const known = logged.filter(({ demand }) => run.has(demand));
  const lists = known
    .map(({ demand, shown }) => {
      const proposed = rankTargets(run.get(demand) ?? []).slice(0, shown.length);
      const entering = proposed.filter((id) => !shown.includes(id));
      const leaving = shown.filter((id) => !proposed.includes(id));
      const overlap = shown.length === 0 ? 1 : 1 - leaving.length / shown.length;
      return { demand, overlap, entering, leaving };
    })
    .sort((a, b) => a.overlap - b.overlap || (a.demand < b.demand ? -1 : 1));
  const total = lists.reduce((sum, { overlap }) => sum + overlap, 0);
  return Object.freeze({
    lists,
    overlap: lists.length === 0 ? 1 : total / lists.length,
    unknown: logged.length - known.length,
  });
}
