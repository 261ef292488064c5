import { type Bytes, peek } from './bytes.ts';
import { columnNames } from './csv-column.ts';
import { csvRows, type TableRules } from './csv-rows.ts';
import { readEncoding, refuseUnknownEncoding } from './encoding.ts';
import { type FileFormat, formatOf, refuseBinary } from './file-format.ts';
import type { FileItem } from './file-row.ts';
import { jsonRows } from './json-rows.ts';
import { jsonlRows } from './jsonl-rows.ts';
import { allFields, fieldsByType, type RecordType } from './record-type.ts';
import { textLines } from './text-lines.ts';

/** How the bytes of a file are to be read. */
export interface TextOptions {
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
}

/**
 * Reads the rows of a file from its bytes, wherever they come from.
 *
 * @param file - What to call the file in messages, and its bytes, unpacked.
 * @param type - What the file holds.
 * @param options - See {@link TextOptions}.
 */
export async function* rowsOfBytes(
  file: { readonly name: string; readonly bytes: Bytes },
  type: RecordType,
  options: TextOptions = {},
): AsyncGenerator<FileItem> {
  const { name } = file;
  const names = columnNames(options.columns ?? {}, allFields);
  refuseUnknownEncoding(options.encoding);
  const isJson = (options.format ?? formatOf(name, '')).startsWith('json');
  const text = await readEncoding(file.bytes, isJson ? undefined : options.encoding);
  const { head, bytes } = await peek(text.bytes, 1 << 16);
  refuseBinary(name, head);
  const whole = { ...text, bytes };
  const format = options.format ?? formatOf(name, latin1(head));
  if (format === 'json') yield* jsonRows(name, whole, type);
  else if (format === 'jsonl') yield* jsonlRows(name, textLines(whole, head));
  else yield* csvRows(name, textLines(whole, head), tableRules(format, type, names));
}

/** One character for each byte: enough to tell formats apart. */
function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function tableRules(
  format: 'csv' | 'tsv',
  type: RecordType,
  names: ReadonlyMap<string, string>,
): TableRules {
  const rules = { names, fields: fieldsByType[type] };
  return format === 'tsv' ? { ...rules, delimiter: '\t' } : rules;
}
