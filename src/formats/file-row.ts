import type { Problem } from '../model/problem.ts';
import { showValue } from '../model/show-value.ts';

/** A row of a file that can be read as a value, whatever that is. */
export interface FileRow {
  /** Its 0-based index among the rows of the file, the unreadable ones included. */
  readonly row: number;
  /** The 1-based line on which it begins; absent for JSON, which has no lines. */
  readonly line?: number;
  /** What it holds, not yet checked against the record model. */
  readonly value: unknown;
}

/** What a file reader finds: a row, or what is wrong with one. */
export type FileItem =
  | FileRow
  | {
      /** What is wrong with the row. */
      readonly problem: Problem;
    };

/**
 * Makes the problem of a row whose bytes are not text.
 *
 * @param row - The 0-based index of the row.
 * @param line - The 1-based number of its line.
 * @returns The problem.
 */
export function notText(row: number, line: number): Problem {
  return {
    row,
    line,
    path: '',
    severity: 'error',
    code: 'not-text',
    found: 'bytes that are not in the encoding of the file',
    expected: 'UTF-8, unless another encoding is named',
    mend: 'Save the file as UTF-8, or name its encoding, such as gb18030 or windows-1251.',
  };
}

/**
 * Makes the problem of a row that cannot be read.
 *
 * @param place - The 0-based index of the row and the 1-based number of its line.
 * @param text - What is there.
 * @param says - Code, what was expected, how to mend it.
 * @returns The problem.
 */
export function unreadable(
  place: { readonly row: number; readonly line: number },
  text: string,
  says: Pick<Problem, 'code' | 'expected' | 'mend'>,
): Problem {
  return { ...place, path: '', severity: 'error', found: showValue(text), ...says };
}
