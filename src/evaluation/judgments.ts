/** The grades of the judged targets of one query, by id; 0 is not relevant, a negative grade counts as no judgment. */
export type Grades = ReadonlyMap<string, number>;

/** Relevance judgments: the grades of the targets of each query. */
export type Judgments = ReadonlyMap<string, Grades>;

/** A target with the score that a run gives it. */
export interface ScoredTarget {
  /** Id of the target. */
  readonly id: string;
  /** Its score; higher is better. */
  readonly score: number;
}

/** What a system answered: the scored targets of each query, in any order. */
export type Run = ReadonlyMap<string, readonly ScoredTarget[]>;

/** One line of a file of judgments. */
export interface JudgmentRow {
  /** Id of the query. */
  readonly query: string;
  /** Id of the target. */
  readonly target: string;
  /** The grade: a whole number. */
  readonly grade: number;
}

/**
 * Collects judgments by query. A later judgment of the same pair takes the place of an earlier one.
 *
 * @param rows - One pair each.
 * @returns The grades by query and target, in the order of the rows.
 * @example
 * ```ts
 * const judgments = collectJudgments([{ query: 'd1', target: 't7', grade: 3 }]);
 * judgments.get('d1')?.get('t7'); // => 3
 * ```
 */
export function collectJudgments(rows: Iterable<JudgmentRow>): Judgments {
  const judgments = new Map<string, Map<string, number>>();
  for (const { query, target, grade } of rows) {
    const grades = judgments.get(query);
    if (grades) grades.set(target, grade);
    else judgments.set(query, new Map([[target, grade]]));
  }
  return judgments;
}
