import type { Grades } from './judgments.ts';

/** The answer to one query as a metric sees it: grades instead of ids. */
export interface JudgedList {
  /** The grade at each rank, the best rank first; `undefined` where the target is not judged. */
  readonly ranked: readonly (number | undefined)[];
  /** The grades of all judged targets of the query, the highest first; all 0 or more. */
  readonly judged: readonly number[];
  /** The highest grade that the judgments give to any query. */
  readonly highest: number;
}

/**
 * Looks up the grades of a ranking.
 *
 * @param ranking - Ids, the best first.
 * @param grades - The judgments of the query; negative grades count as no judgment.
 * @param highest - The highest grade that the judgments give to any query.
 */
export function judgedList(
  ranking: readonly string[],
  grades: Grades,
  highest: number,
): JudgedList {
  return {
    ranked: ranking.map((id) => {
      const grade = grades.get(id);
      return grade === undefined || grade < 0 ? undefined : grade;
    }),
    judged: [...grades.values()].filter((grade) => grade >= 0).sort((a, b) => b - a),
    highest,
  };
}

/** How many judged targets have at least this grade. */
export function countFrom(grades: readonly (number | undefined)[], least: number): number {
  let count = 0;
  for (const grade of grades) if (grade !== undefined && grade >= least) count++;
  return count;
}
