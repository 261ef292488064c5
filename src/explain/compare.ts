import type { Side } from '../model/evidence.ts';
import type { Match } from '../model/match.ts';
import { sideFigures } from './side-figures.ts';

/** One term of the difference of two scores. */
export interface DifferenceTerm {
  /** Name of the entry of the pipeline; `baseline` for the starting points. */
  readonly name: string;
  /** The scorer, `id@version`; left out for the starting points. */
  readonly scorer?: string;
  /** What the term adds to the difference, an integer of millionths: above 0 in favour of the first match. */
  readonly millionths: number;
  /** Its part of the score of the first match. */
  readonly first: number;
  /** Its part of the score of the second match. */
  readonly second: number;
}

/** Why one match scores more than another. */
export interface Comparison {
  /** The first match. */
  readonly first: Match;
  /** The second match. */
  readonly second: Match;
  /** Score of the first minus score of the second, an integer of millionths. */
  readonly millionths: number;
  /** The terms of the difference, the greatest first; they add up to it exactly. */
  readonly terms: readonly DifferenceTerm[];
}

/**
 * Splits the difference of two scores into its terms: "why is A above B".
 *
 * @param first - A match.
 * @param second - Another, usually of the same query and pipeline. An entry that only one of them has counts as 0 in
 * the other.
 * @param options - `forSide` compares how good the two are for that side, instead of the scores.
 * @example
 * ```ts
 * const [a, b] = engine.match('demand-1').matches;
 * compare(a, b).terms[0]?.name; // what makes the greatest difference
 * ```
 */
export function compare(
  first: Match,
  second: Match,
  options: { readonly forSide?: Side } = {},
): Comparison {
  const [a, b] = [sideFigures(first, options.forSide), sideFigures(second, options.forSide)];
  const scorers = new Map<string, string>();
  for (const { name, scorer } of [...first.components, ...second.components]) {
    if (!scorers.has(name)) scorers.set(name, scorer);
  }
  const terms = [
    term('baseline', a.baseline, b.baseline),
    ...[...scorers].map(([name, scorer]) => ({
      ...term(name, contributionOf(a, name), contributionOf(b, name)),
      scorer,
    })),
  ];
  return {
    first,
    second,
    millionths: a.score - b.score,
    terms: terms
      .map((item, order) => ({ item, order }))
      .filter(({ item }) => item.millionths !== 0)
      .sort(
        (x, y) => Math.abs(y.item.millionths) - Math.abs(x.item.millionths) || x.order - y.order,
      )
      .map(({ item }) => item),
  };
}

function term(name: string, first: number, second: number): DifferenceTerm {
  return { name, millionths: first - second, first, second };
}

function contributionOf(figures: ReturnType<typeof sideFigures>, name: string): number {
  return figures.contributions.get(name) ?? 0;
}
