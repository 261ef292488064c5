import type { Readable } from 'node:stream';
import { fileFormats } from '../formats/file-format.ts';
import type { FileItem } from '../formats/file-row.ts';
import { type RecordType, recordTypes } from '../formats/record-type.ts';
import { rowsOfBytes, type TextOptions } from '../formats/rows-of-bytes.ts';
import { SilkmatchError } from '../model/error.ts';
import { showValue } from '../model/show-value.ts';
import { nameOf, readBytes } from './byte-source.ts';

/** How to read a file. */
export interface ReadOptions extends TextOptions {
  /**
   * What `-` reads.
   * @defaultValue `process.stdin`
   */
  readonly stdin?: Readable;
}

/**
 * Reads the rows of a file one by one, without checking them against the record model. JSONL, CSV and TSV are read on
 * only as rows are asked for, so that a file of any size can be read.
 *
 * JSON is a list of records, an object with such a list under the name of the type or under `records`, or one record.
 * CSV and TSV begin with a header; a column name is the path of a field, such as `budget.min` or `title.zh`. Every
 * format may be gzipped.
 *
 * @param source - A path, or `-` for standard input.
 * @param type - What the file holds.
 * @param options - See {@link ReadOptions}.
 * @returns The rows and the problems with unreadable ones, in the order of the file.
 * @throws A {@link SilkmatchError} with code `invalid-file` if the file cannot be read, is empty, or is not of the
 * format; with code `invalid-option` for an unknown encoding or a column map that leads nowhere.
 * @example
 * ```ts
 * for await (const item of readRows('demands.jsonl.gz', 'demands')) {
 *   if ('problem' in item) console.warn(formatProblem(item.problem));
 *   else store(item.value);
 * }
 * ```
 */
export async function* readRows(
  source: string,
  type: RecordType,
  options: ReadOptions = {},
): AsyncGenerator<FileItem> {
  refuseOther('record type', type, recordTypes);
  if (options.format !== undefined) refuseOther('format', options.format, fileFormats);
  const bytes = readBytes(source, options.stdin ?? process.stdin);
  yield* rowsOfBytes({ name: nameOf(source), bytes }, type, options);
}

function refuseOther(what: string, found: string, expected: readonly string[]): void {
  if (expected.includes(found)) return;
  throw new SilkmatchError(
    'invalid-option',
    `The ${what} is ${showValue(found)}; expected one of ${expected.join(', ')}.`,
  );
}
