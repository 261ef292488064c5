import type { MatchResult } from '../engine/result.ts';
import type { Run, ScoredTarget } from './judgments.ts';

/**
 * Takes the run out of an engine's results: ids and scores, without the accounts.
 *
 * @param results - What `engine.matchAll()` gives, or a list of what `engine.match()` gave.
 * @example
 * ```ts
 * const run = runOf(engine.matchAll({ top: 100 }));
 * ```
 */
export function runOf(results: Iterable<MatchResult>): Run {
  const run = new Map<string, readonly ScoredTarget[]>();
  for (const { query, matches } of results) {
    run.set(
      query.id,
      matches.map(({ demand, technology, score }) => ({
        id: query.side === 'demand' ? technology : demand,
        score,
      })),
    );
  }
  return run;
}
