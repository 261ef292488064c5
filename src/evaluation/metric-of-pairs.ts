import { evaluateRun, highestGrade } from './evaluate-run.ts';
import type { Grades } from './judgments.ts';
import type { Metric } from './metric.ts';
import type { PairMatrix, QueryPairs, Weighting } from './pair-matrix.ts';
import { rankedRows, scorePairs } from './rank-pairs.ts';

/** Measures single queries of a matrix under any weighting, quickly. */
export interface QueryMeter {
  /** The metric. */
  readonly metric: Metric;
  /** The queries that count: those with a relevant target. */
  readonly queries: readonly QueryPairs[];
  /** The value of a query under a weighting. */
  measure(pairs: QueryPairs, weighting: Weighting): number;
}

/** Makes a meter for the demands of a matrix that have a relevant technology. */
export function queryMeter(matrix: PairMatrix, metric: Metric): QueryMeter {
  const { queries } = evaluateRun(new Map(), matrix.judgments, { metrics: [] });
  const counting = new Set(queries);
  const highest = highestGrade(matrix.judgments);
  const judged = new Map(
    matrix.queries.map(({ query }) => [query, gradesOf(matrix.judgments.get(query))]),
  );
  return {
    metric,
    queries: matrix.queries.filter(({ query }) => counting.has(query)),
    measure(pairs, weighting) {
      const scores = scorePairs(pairs, weighting);
      const order = rankedRows(pairs, scores);
      const ranked = Array.from(order, (r) => {
        const grade = pairs.grades[r] as number;
        return grade < 0 ? undefined : grade;
      });
      return ranked.length === 0
        ? 0
        : metric.measure({ ranked, judged: judged.get(pairs.query) ?? [], highest });
    },
  };
}

function gradesOf(grades: Grades | undefined): readonly number[] {
  return [...(grades?.values() ?? [])].filter((grade) => grade >= 0).sort((a, b) => b - a);
}
