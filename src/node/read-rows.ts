import type { Readable } from 'node:stream';
import { SilkmatchError } from '../model/error.ts';
import { showValue } from '../model/show-value.ts';
import { nameOf, peek, readBytes } from './byte-source.ts';
import { columnNames } from './csv-column.ts';
import { csvRows, type TableRules } from './csv-rows.ts';
import { readEncoding, refuseUnknownEncoding } from './encoding.ts';
import { type FileFormat, fileFormats, formatOf, refuseBinary } from './file-format.ts';
import type { FileItem } from './file-row.ts';
import { jsonRows } from './json-rows.ts';
import { jsonlRows } from './jsonl-rows.ts';
import { allFields, fieldsByType, type RecordType, recordTypes } from './record-type.ts';
import { textLines } from './text-lines.ts';

/** How to read a file. */
export interface ReadOptions {
  /** The format; told by the name of the file, or else by how it begins, if absent. */
  readonly format?: FileFormat;
  /**
   * The encoding of a table, as a label of the WHATWG Encoding Standard such as `gb18030` or `windows-1251`. A byte order
   * mark and UTF-16 are recognised without it. JSON is UTF-8 whatever it says (RFC 8259, section 8.1).
   * @defaultValue 'utf-8'
   */
  readonly encoding?: string;
  /**
   * For CSV and TSV: the path of the field by the name of the column, for columns that do not have the names of fields:
   * `{ 'Название': 'title.ru', 'УГТ': 'trl' }`.
   */
  readonly columns?: Readonly<Record<string, string>>;
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
  const name = nameOf(source);
  refuseOther('record type', type, recordTypes);
  if (options.format !== undefined) refuseOther('format', options.format, fileFormats);
  const names = columnNames(options.columns ?? {}, allFields);
  const bytes = readBytes(source, options.stdin ?? process.stdin);
  refuseUnknownEncoding(options.encoding);
  const isJson = (options.format ?? formatOf(source, '')).startsWith('json');
  const text = await readEncoding(bytes, isJson ? undefined : options.encoding);
  const { head, bytes: all } = await peek(text.bytes, 1 << 16);
  refuseBinary(name, head);
  const file = { ...text, bytes: all };
  const format = options.format ?? formatOf(source, head.toString('latin1'));
  if (format === 'json') yield* jsonRows(name, file, type);
  else if (format === 'jsonl') yield* jsonlRows(name, textLines(file, head));
  else yield* csvRows(name, textLines(file, head), tableRules(format, type, names));
}

function tableRules(
  format: 'csv' | 'tsv',
  type: RecordType,
  names: ReadonlyMap<string, string>,
): TableRules {
  const rules = { names, fields: fieldsByType[type] };
  return format === 'tsv' ? { ...rules, delimiter: '\t' } : rules;
}

function refuseOther(what: string, found: string, expected: readonly string[]): void {
  if (expected.includes(found)) return;
  throw new SilkmatchError(
    'invalid-option',
    `The ${what} is ${showValue(found)}; expected one of ${expected.join(', ')}.`,
  );
}
