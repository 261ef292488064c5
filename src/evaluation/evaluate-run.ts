import { SilkmatchError } from '../model/error.ts';
import { judgedList } from './judged-list.ts';
import type { Grades, Judgments, Run } from './judgments.ts';
import type { Metric } from './metric.ts';
import { parseMetric } from './metric-name.ts';
import { rankTargets, type TieOrder } from './ranking.ts';
import { meanOf } from './statistics/mean.ts';

/** Metrics that {@link evaluateRun} gives unless others are asked for. */
export const defaultMetrics: readonly string[] = Object.freeze([
  'nDCG@10',
  'AP',
  'RR',
  'P@5',
  'R@100',
  'Success@1',
  'Judged@10',
]);

/** How to evaluate a run. */
export interface EvaluationOptions {
  /**
   * Metrics, by name or as objects.
   * @defaultValue {@link defaultMetrics}
   */
  readonly metrics?: readonly (string | Metric)[];
  /**
   * How targets of equal score are ordered.
   * @defaultValue 'silkmatch'
   */
  readonly ties?: TieOrder;
  /**
   * What becomes of queries none of whose targets has a grade above 0: left out of every mean, or measured (0 by
   * most metrics), as trec_eval does.
   * @defaultValue 'leave-out'
   */
  readonly withoutRelevant?: 'leave-out' | 'measure';
}

/** The values of one metric. */
export interface MetricValues {
  /** Name of the metric. */
  readonly name: string;
  /** The value for each query that counts, in the order of {@link Evaluation.queries}. */
  readonly values: readonly number[];
  /** Mean over all queries that count; a query that the run does not answer counts as 0. */
  readonly mean: number;
  /** Mean over the queries that the run answers; `NaN` if it answers none. */
  readonly meanAnswered: number;
  /** Mean of what the metric leaves open, where it bounds that; see {@link Metric.residual}. */
  readonly residual?: number;
}

/** What a run is worth by judgments. */
export interface Evaluation {
  /** The queries that count, by id in code units. */
  readonly queries: readonly string[];
  /** Those of them that the run does not answer. */
  readonly missing: readonly string[];
  /** Judged queries without a relevant target. */
  readonly withoutRelevant: readonly string[];
  /** Queries of the run that nobody judged. */
  readonly unjudged: readonly string[];
  /** The values, in the order in which the metrics were asked for. */
  readonly metrics: readonly MetricValues[];
}

/**
 * Measures a run against judgments. Targets that are not judged count as not relevant, except by `Bpref`.
 *
 * @param run - The answers.
 * @param judgments - The grades.
 * @param options - See {@link EvaluationOptions}.
 * @throws A {@link SilkmatchError} with code `invalid-option` for an unknown metric, `invalid-input` if no query
 * counts.
 * @example
 * ```ts
 * const { metrics } = evaluateRun(run, judgments, { metrics: ['nDCG@10', 'R@100'] });
 * console.log(metrics[0]?.name, metrics[0]?.mean);
 * ```
 */
export function evaluateRun(
  run: Run,
  judgments: Judgments,
  options: EvaluationOptions = {},
): Evaluation {
  const { ties = 'silkmatch', withoutRelevant: rule = 'leave-out' } = options;
  const metrics = (options.metrics ?? defaultMetrics).map((metric) =>
    typeof metric === 'string' ? parseMetric(metric) : metric,
  );
  const judged = [...judgments.keys()].sort();
  const withoutRelevant = judged.filter((query) => !hasRelevant(judgments.get(query)));
  const queries = rule === 'measure' ? judged : judged.filter((q) => hasRelevant(judgments.get(q)));
  if (queries.length === 0) throw nothingToMeasure(judged.length);
  const highest = highestGrade(judgments);
  const lists = queries.map((query) =>
    judgedList(rankTargets(run.get(query) ?? [], ties), judgments.get(query) as Grades, highest),
  );
  const isAnswered = queries.map((query) => (run.get(query)?.length ?? 0) > 0);
  return Object.freeze({
    queries,
    missing: queries.filter((_, i) => !isAnswered[i]),
    withoutRelevant,
    unjudged: [...run.keys()].filter((query) => !judgments.has(query)).sort(),
    metrics: metrics.map((metric) => {
      const values = lists.map((list, i) => (isAnswered[i] ? metric.measure(list) : 0));
      const { residual } = metric;
      return {
        name: metric.name,
        values,
        mean: meanOf(values),
        meanAnswered: meanOf(values.filter((_, i) => isAnswered[i])),
        ...(residual ? { residual: meanOf(lists.map((list) => residual(list))) } : {}),
      };
    }),
  });
}

/** The values of a metric of an evaluation. */
export function valuesOf(evaluation: Evaluation, metric: string): MetricValues {
  const found = evaluation.metrics.find(({ name }) => name === metric);
  if (found) return found;
  const names = evaluation.metrics.map(({ name }) => name).join(', ');
  throw new SilkmatchError(
    'invalid-input',
    `The evaluation has no metric \`${metric}\`, only ${names}: evaluate with it first.`,
  );
}

/** The highest grade of all, at least 1. */
export function highestGrade(judgments: Judgments): number {
  let highest = 1;
  for (const grades of judgments.values()) {
    for (const grade of grades.values()) if (grade > highest) highest = grade;
  }
  return highest;
}

function hasRelevant(grades: Grades | undefined): boolean {
  for (const grade of grades?.values() ?? []) if (grade > 0) return true;
  return false;
}

function nothingToMeasure(judged: number): SilkmatchError {
  const found = judged === 0 ? 'no judgment' : `${judged} judged queries without a relevant target`;
  return new SilkmatchError(
    'invalid-input',
    `There is nothing to measure: got ${found}; expected at least one query with a grade above 0.`,
  );
}
