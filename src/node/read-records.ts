import type { RecordType, RecordTypes } from '../formats/record-type.ts';
import { type CheckOptions, recordsOfRows } from '../formats/records-of-rows.ts';
import type { ParseResult } from '../model/parse.ts';
import { type ReadOptions, readRows } from './read-rows.ts';

/** How to read and check a file. */
export interface ReadRecordsOptions extends ReadOptions, CheckOptions {}

/**
 * Reads the records of a file and reports what is wrong. A broken row loses no other one; rows are read and checked one
 * by one, so that only the records stay in memory.
 *
 * @param source - A path, or `-` for standard input: JSON, JSONL, CSV or TSV, gzipped or not; see {@link readRows}.
 * @param type - What the file holds.
 * @param options - See {@link ReadRecordsOptions}.
 * @returns The good records, deeply frozen, and all problems, each with its line where the format has lines.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-file` if the file cannot be read, is empty, or is not of the
 * format; with code `invalid-option` for an unknown encoding or a column map that leads nowhere.
 * @example
 * ```ts
 * const { records, problems } = await readRecords('technologies.csv.gz', 'technologies', {
 *   columns: { 'Название': 'title.ru', 'УГТ': 'trl' },
 * });
 * ```
 */
export async function readRecords<Type extends RecordType>(
  source: string,
  type: Type,
  options: ReadRecordsOptions = {},
): Promise<ParseResult<RecordTypes[Type]>> {
  return recordsOfRows(readRows(source, type, options), type, options);
}
