import { SilkmatchError } from '../model/error.ts';
import { type Evaluation, valuesOf } from './evaluate-run.ts';
import type { Run } from './judgments.ts';
import { discount } from './metrics/gain.ts';
import { rankTargets } from './ranking.ts';
import { meanOf } from './statistics/mean.ts';

/** How much of a list readers see of one group of targets. */
export interface GroupExposure {
  /** Name of the group. */
  readonly group: string;
  /** Its share of all exposure, 0 to 1. */
  readonly share: number;
  /** How many places of the lists it holds. */
  readonly places: number;
}

/** How {@link exposureByGroup} looks at a run. */
export interface ExposureOptions {
  /**
   * Ranks beyond this one are not seen.
   * @defaultValue 10
   */
  readonly top?: number;
}

/**
 * Share of the readers' attention that each group of targets gets, such as the technologies of a country, a hub or an
 * organization. A place at a rank has the exposure 1 / log2(rank + 1); a group's share is its exposure divided by all.
 *
 * @param run - The answers.
 * @param groupOf - The group of a target; `undefined` puts it into the group `(none)`.
 * @param options - See {@link ExposureOptions}.
 * @returns The groups, the most exposed first, equal ones by name.
 * @see Singh & Joachims 2018, Fairness of exposure in rankings, doi:10.1145/3219819.3220088
 * @example
 * ```ts
 * exposureByGroup(run, (id) => engine.technology(id)?.country);
 * ```
 */
export function exposureByGroup(
  run: Run,
  groupOf: (target: string) => string | undefined,
  options: ExposureOptions = {},
): readonly GroupExposure[] {
  const top = checkedTop(options.top ?? 10);
  const groups = new Map<string, { exposure: number; places: number }>();
  let total = 0;
  for (const query of [...run.keys()].sort()) {
    const ids = rankTargets(run.get(query) ?? []).slice(0, top);
    ids.forEach((id, i) => {
      const name = groupOf(id) ?? '(none)';
      const group = groups.get(name) ?? { exposure: 0, places: 0 };
      groups.set(name, group);
      group.exposure += discount(i + 1);
      group.places++;
      total += discount(i + 1);
    });
  }
  return [...groups]
    .map(([group, { exposure, places }]) => ({ group, share: exposure / total, places }))
    .sort((a, b) => b.share - a.share || (a.group < b.group ? -1 : 1));
}

/**
 * Share of a catalogue that appears among the first `top` of any list, 0 to 1.
 *
 * @param run - The answers.
 * @param catalogue - Ids of all targets; what is not in it does not count.
 * @param options - See {@link ExposureOptions}.
 * @throws A {@link SilkmatchError} with code `invalid-input` if the catalogue is empty.
 * @example
 * ```ts
 * catalogueCoverage(run, technologies.map(({ id }) => id), { top: 10 });
 * ```
 */
export function catalogueCoverage(
  run: Run,
  catalogue: Iterable<string>,
  options: ExposureOptions = {},
): number {
  const top = checkedTop(options.top ?? 10);
  const known = new Set(catalogue);
  if (known.size === 0) {
    throw new SilkmatchError('invalid-input', 'Expected a catalogue of at least one id, got none.');
  }
  const shown = new Set<string>();
  for (const targets of run.values()) {
    for (const id of rankTargets(targets).slice(0, top)) if (known.has(id)) shown.add(id);
  }
  return shown.size / known.size;
}

/** The mean of a metric over the queries of one group. */
export interface GroupMean {
  /** Name of the group. */
  readonly group: string;
  /** How many queries. */
  readonly queries: number;
  /** Their mean. */
  readonly mean: number;
}

/**
 * The mean of a metric for each group of queries, such as the demands of a hub: a good mean over all may hide a hub
 * that gets nothing.
 *
 * @param evaluation - What `evaluateRun` gave.
 * @param metric - Name of one of its metrics.
 * @param groupOf - The group of a query; `undefined` puts it into the group `(none)`.
 * @returns The groups, the worst first, equal ones by name.
 * @throws A {@link SilkmatchError} with code `invalid-input` if the evaluation lacks the metric.
 * @example
 * ```ts
 * meanByGroup(evaluation, 'nDCG@10', (id) => engine.demand(id)?.country);
 * ```
 */
export function meanByGroup(
  evaluation: Evaluation,
  metric: string,
  groupOf: (query: string) => string | undefined,
): readonly GroupMean[] {
  const { values } = valuesOf(evaluation, metric);
  const groups = new Map<string, number[]>();
  evaluation.queries.forEach((query, i) => {
    const name = groupOf(query) ?? '(none)';
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push(values[i] as number);
  });
  return [...groups]
    .map(([group, of]) => ({ group, queries: of.length, mean: meanOf(of) }))
    .sort((a, b) => a.mean - b.mean || (a.group < b.group ? -1 : 1));
}

function checkedTop(top: number): number {
  if (top === Number.POSITIVE_INFINITY || (Number.isInteger(top) && top >= 1)) return top;
  throw new SilkmatchError(
    'invalid-option',
    `Expected \`top\` to be a whole number from 1 or \`Infinity\`, got \`${String(top)}\`.`,
  );
}
