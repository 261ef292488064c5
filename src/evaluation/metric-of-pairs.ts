import { evaluateRun, highestGrade } from './evaluate-run.ts';
import type { Grades } from './judgments.ts';
import type { Metric } from './metric.ts';
import type { PairMatrix, QueryPairs, Weighting } from './pair-matrix.ts';
import { type IdOrder, idOrder, orderKeys, scorePairs } from './rank-pairs.ts';

/** Measures single queries of a matrix under any weighting, quickly. */
export interface QueryMeter {
  /** The metric. */
  readonly metric: Metric;
  /** The queries that count: those with a relevant target. */
  readonly queries: readonly QueryPairs[];
  /** The value of a query under a weighting. */
  measure(pairs: QueryPairs, weighting: Weighting): number;
}

/** What does not change with the weights of a query. */
interface Known {
  readonly order: IdOrder;
  /** The rows that are judged. */
  readonly rows: readonly number[];
  /** The grades of all judged targets, the highest first. */
  readonly judged: readonly number[];
}

/** Makes a meter for the demands of a matrix that have a relevant technology. */
export function queryMeter(matrix: PairMatrix, metric: Metric): QueryMeter {
  const { queries } = evaluateRun(new Map(), matrix.judgments, { metrics: [] });
  const counting = new Set(queries);
  const highest = highestGrade(matrix.judgments);
  const known = new Map<string, Known>(
    matrix.queries.map(({ query, ids, grades }) => [
      query,
      {
        order: idOrder(ids),
        rows: judgedRows(grades),
        judged: gradesOf(matrix.judgments.get(query)),
      },
    ]),
  );
  return {
    metric,
    queries: matrix.queries.filter(({ query }) => counting.has(query)),
    measure(pairs, weighting) {
      const { order, rows, judged } = known.get(pairs.query) as Known;
      if (pairs.ids.length === 0) return 0;
      const keys = orderKeys(order, scorePairs(pairs, weighting));
      const ranked = gradesByRank(pairs.grades, rows, keys);
      return metric.measure({ ranked, judged, highest });
    },
  };
}

function gradesOf(grades: Grades | undefined): readonly number[] {
  return [...(grades?.values() ?? [])].filter((grade) => grade >= 0).sort((a, b) => b - a);
}

function judgedRows(grades: Int32Array): readonly number[] {
  const rows: number[] = [];
  grades.forEach((grade, row) => {
    if (grade >= 0) rows.push(row);
  });
  return rows;
}

/**
 * The grade at each rank, `undefined` where the pair is not judged. Only the judged rows are sorted; of the others it
 * is counted between which of them they lie.
 */
function gradesByRank(
  grades: Int32Array,
  judged: readonly number[],
  keys: Float64Array,
): readonly (number | undefined)[] {
  const keyOf = (row: number) => keys[row] as number;
  const rows = [...judged].sort((a, b) => keyOf(a) - keyOf(b));
  const sorted = Float64Array.from(rows, keyOf);
  const before = new Uint32Array(rows.length + 1);
  for (let row = 0; row < keys.length; row++) {
    const next = countUpTo(sorted, keyOf(row));
    before[next] = (before[next] as number) + 1;
  }
  const ranked = new Array<number | undefined>(keys.length).fill(undefined);
  let rank = 0;
  rows.forEach((row, i) => {
    rank += before[i] as number;
    ranked[rank] = grades[row] as number;
  });
  return ranked;
}

/** How many of the sorted numbers are not above one. */
function countUpTo(sorted: Float64Array, number: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}
