import type { Figures, Judgments } from './eval-sets.ts';

/** A technology with its score. */
export interface Scored {
  readonly id: string;
  readonly score: number;
}

/**
 * Mean over the demands with a relevant technology; gains as graded, equal scores by id descending, as
 * trec_eval does.
 */
export function measure(
  judgments: Judgments,
  rankingOf: (demand: string) => readonly Scored[],
): Figures {
  let [ndcg, recall, count] = [0, 0, 0];
  for (const [demand, judged] of judgments) {
    const ideal = [...judged.values()].filter((grade) => grade > 0).sort((a, b) => b - a);
    if (ideal.length === 0) continue;
    const grades = [...rankingOf(demand)]
      .sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1))
      .map(({ id }) => Math.max(0, judged.get(id) ?? 0));
    ndcg += gainOf(grades.slice(0, 10)) / gainOf(ideal.slice(0, 10));
    recall += grades.slice(0, 100).filter((grade) => grade > 0).length / ideal.length;
    count++;
  }
  return { ndcg10: ndcg / count, recall100: recall / count };
}

function gainOf(grades: readonly number[]): number {
  return grades.reduce((sum, grade, i) => sum + grade / Math.log2(i + 2), 0);
}
