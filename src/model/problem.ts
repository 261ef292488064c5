import { type Path, showPath } from './path.ts';
import { showValue } from './show-value.ts';

/** Something wrong, or odd, in one row of an input. */
export interface Problem {
  /** The 0-based index of the row in the input. */
  readonly row: number;
  /** The 1-based line of the file the row came from, where a file reader knows it. */
  readonly line?: number;
  /** The id of the row, where it has a readable one. */
  readonly id?: string;
  /** Where in the row: `budget.min`, `keywords[2].en`; empty for the row as a whole. */
  readonly path: string;
  /** An `error` keeps the row out of the records; a `warning` does not. */
  readonly severity: 'error' | 'warning';
  /** What kind of problem it is: stable, kebab-case, for programs. */
  readonly code: string;
  /** A short rendering of what was found, at most 80 characters. */
  readonly found: string;
  /** What was expected, in words. */
  readonly expected: string;
  /** How to mend it, in words. */
  readonly mend: string;
}

/**
 * Says a problem in one line.
 *
 * @param problem - The problem.
 * @returns Severity, place, what was found, what was expected, how to mend it and the code; no line break.
 * @example
 * ```ts
 * formatProblem(problem);
 * // error in row 4 ("pump-1") at `trl`: found 12, expected a whole number from 1 to 9. Correct it. [invalid-level]
 * ```
 */
export function formatProblem(problem: Problem): string {
  const place = problem.line === undefined ? `row ${problem.row}` : `line ${problem.line}`;
  const id = problem.id === undefined ? '' : ` (${showValue(problem.id)})`;
  const path = problem.path === '' ? '' : ` at \`${problem.path}\``;
  const says = `found ${problem.found}, expected ${problem.expected}. ${problem.mend}`;
  return `${problem.severity} in ${place}${id}${path}: ${says} [${problem.code}]`;
}

/** A {@link Problem} whose row is not yet known. */
export interface Finding {
  /** Where in the row, key by key. */
  readonly path: Path;
  /** As in the problem. */
  readonly severity: Problem['severity'];
  /** As in the problem. */
  readonly code: string;
  /** As in the problem. */
  readonly found: string;
  /** As in the problem. */
  readonly expected: string;
  /** As in the problem. */
  readonly mend: string;
}

/**
 * Makes a problem of a finding.
 *
 * @param finding - What was found.
 * @param row - The 0-based index of its row.
 * @param id - The id of the row, where it has a readable one.
 * @param strict - Whether a warning counts as an error.
 * @returns The problem.
 */
export function problemOf(
  finding: Finding,
  row: number,
  id: string | undefined,
  strict: boolean,
): Problem {
  const { path, severity, code, found, expected, mend } = finding;
  return {
    row,
    ...(id === undefined ? {} : { id }),
    path: showPath(path),
    severity: strict ? 'error' : severity,
    code,
    found,
    expected,
    mend,
  };
}
