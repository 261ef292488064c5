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
  /** A short rendering of what was found. */
  readonly found: string;
  /** What was expected, in words. */
  readonly expected: string;
  /** How to mend it, in words. */
  readonly mend: string;
}
