import { formatProblem, type Problem } from '../index.ts';

/** What a file holds, in numbers. */
export interface ProblemCounts {
  /** Rows with an error, which are left out. */
  readonly badRows: number;
  /** Things that are odd but lose nothing. */
  readonly warnings: number;
}

/**
 * Counts the bad rows and the warnings of a file.
 *
 * @param problems - Its problems.
 */
export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return {
    badRows: new Set(errors.map(({ row }) => row)).size,
    warnings: problems.length - errors.length,
  };
}

/**
 * Writes a problem on one line, after the name of its file.
 *
 * @param file - The name of the file.
 * @param problem - The problem.
 */
export function problemLine(file: string, problem: Problem): string {
  return `${file}: ${formatProblem(problem)}\n`;
}

/**
 * Writes a number with its noun.
 *
 * @param count - How many.
 * @param noun - What, in the singular.
 */
export function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`.replace(/ys$/, 'ies')}`;
}
