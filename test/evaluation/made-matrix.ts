import { definePipeline, defineScorer, type Pipeline } from 'silkmatch';
import type { PairMatrix } from 'silkmatch/evaluation';
import { seededRandom } from '../../src/evaluation/seeded-random.ts';

const scorer = (name: string) =>
  defineScorer({ id: `made/${name}`, version: '1.0.0', neutral: 0.5, score: () => 0.5 });

/** A pipeline of scorers named by the keys, with these weights. */
export function madePipeline(weights: Readonly<Record<string, number>>): Pipeline {
  return definePipeline({
    scorers: Object.entries(weights).map(([name, weight]) => ({ use: scorer(name), weight })),
  });
}

/**
 * Made pairs: every value is drawn evenly, and the grades follow the true weights plus noise: 2 for the best of a
 * demand, 1 for the next two, 0 for others. With no noise the true weights rank without a fault.
 */
export function madeMatrix(
  pipeline: Pipeline,
  truth: readonly number[],
  { queries = 60, targets = 30, noise = 0, seed = 1 } = {},
): PairMatrix {
  const random = seededRandom(seed);
  const made = Array.from({ length: queries }, (_, q) => {
    const rows = Array.from({ length: targets }, (_, t) => {
      const values = truth.map(() => random.below(1_000_001));
      const merit = values.reduce((sum, value, k) => sum + value * (truth[k] as number), 0);
      return {
        id: `t${String(t).padStart(3, '0')}`,
        values,
        merit: merit + (random.fraction() - 0.5) * noise * 1e6,
      };
    });
    const order = [...rows].sort((a, b) => b.merit - a.merit);
    const gradeOf = (row: (typeof rows)[number]) => [2, 1, 1][order.indexOf(row)] ?? 0;
    return {
      query: `d${String(q).padStart(3, '0')}`,
      ids: rows.map(({ id }) => id),
      grades: Int32Array.from(rows, gradeOf),
      values: Int32Array.from(truth.flatMap((_, k) => rows.map((row) => row.values[k] as number))),
    };
  });
  return {
    pipeline,
    asOf: '2026-11-01',
    judgments: new Map(
      made.map(({ query, ids, grades }) => [
        query,
        new Map(ids.map((id, r) => [id, grades[r] as number])),
      ]),
    ),
    queries: made,
    unknownDemands: [],
    excludedPairs: 0,
    depth: Number.POSITIVE_INFINITY,
  };
}
