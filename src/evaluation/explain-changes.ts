import type { Engine } from '../engine/engine.ts';
import { compare, type DifferenceTerm } from '../explain/compare.ts';
import type { Grades } from './judgments.ts';

/** What two pipelines make of one judged pair. */
export interface PairChange {
  /** Id of the technology. */
  readonly technology: string;
  /** Its grade. */
  readonly grade: number;
  /** Its rank before, from 1; `undefined` if a hard rule excludes it. */
  readonly rankBefore: number | undefined;
  /** Its rank after. */
  readonly rankAfter: number | undefined;
  /** Its score before, 0 to 1. */
  readonly before: number;
  /** Its score after. */
  readonly after: number;
  /** What makes the difference of the scores, the greatest first, in millionths: `first` is after, `second` before. */
  readonly terms: readonly DifferenceTerm[];
}

/**
 * Shows why a demand won or lost: the technologies that are relevant for it under two pipelines side by side, with
 * what each scorer adds to the difference.
 *
 * @param demand - Id of the demand, known to both engines.
 * @param grades - Its judgments.
 * @param engines - The same records under the pipeline before and after.
 * @returns The relevant technologies, the highest grade first, equal ones by their rank after.
 * @throws A {@link silkmatch!SilkmatchError} with code `unknown-record` if an engine does not know the demand.
 * @example
 * ```ts
 * explainChange('d013', judgments.get('d013'), { before, after })[0]?.terms[0]?.name;
 * ```
 */
export function explainChange(
  demand: string,
  grades: Grades,
  engines: { readonly before: Engine; readonly after: Engine },
): readonly PairChange[] {
  const ranks = {
    before: ranksOf(engines.before, demand),
    after: ranksOf(engines.after, demand),
  };
  return [...grades]
    .filter(([id, grade]) => grade > 0 && engines.after.technology(id) !== undefined)
    .map(([technology, grade]) => {
      const [before, after] = [engines.before, engines.after].map((engine) =>
        engine.score(demand, technology),
      ) as [ReturnType<Engine['score']>, ReturnType<Engine['score']>];
      return {
        technology,
        grade,
        rankBefore: ranks.before.get(technology),
        rankAfter: ranks.after.get(technology),
        before: before.score,
        after: after.score,
        terms: compare(after, before).terms,
      };
    })
    .sort(
      (a, b) =>
        b.grade - a.grade ||
        (a.rankAfter ?? Number.MAX_SAFE_INTEGER) - (b.rankAfter ?? Number.MAX_SAFE_INTEGER) ||
        (a.technology < b.technology ? -1 : 1),
    );
}

function ranksOf(engine: Engine, demand: string): ReadonlyMap<string, number> {
  const { matches } = engine.match(demand, { top: Number.POSITIVE_INFINITY, from: 'demands' });
  return new Map(matches.map(({ technology }, i) => [technology, i + 1]));
}
