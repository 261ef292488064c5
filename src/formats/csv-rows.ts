import { SilkmatchError } from '../model/error.ts';
import { isItemOf, isLocalizedText, isTextList } from './cell-kind.ts';
import { cellValue } from './cell-value.ts';
import { type ColumnRules, type CsvColumn, csvColumns } from './csv-column.ts';
import { type CsvRecord, csvRecords } from './csv-records.ts';
import { emptyFile } from './file-format.ts';
import { type FileItem, notText, unreadable } from './file-row.ts';
import type { TextLine } from './text-lines.ts';

/** How a table is written and what its columns mean. */
export interface TableRules extends ColumnRules {
  /** What stands between cells; found out from the header if not given. */
  readonly delimiter?: string;
}

/**
 * Reads the rows of a table with a header. Each cell goes to the field that its column names; an empty one says nothing.
 * A broken row is a problem and loses no other one.
 *
 * @param name - The file as messages call it.
 * @param lines - Its lines.
 * @param rules - See {@link TableRules}.
 * @returns The rows and the problems, in the order of the lines.
 * @throws A {@link SilkmatchError} with code `invalid-file` if there is no header, or none with an `id`.
 */
export async function* csvRows(
  name: string,
  lines: AsyncIterable<TextLine>,
  rules: TableRules,
): AsyncGenerator<FileItem> {
  let columns: readonly CsvColumn[] | undefined;
  let row = 0;
  for await (const record of csvRecords(lines, rules.delimiter)) {
    if (columns !== undefined) {
      yield rowItem(record, row, columns);
      row++;
      continue;
    }
    const header = csvColumns(headerOf(name, record), record.line, rules);
    columns = header.columns;
    refuseWithoutId(name, record, columns);
    for (const problem of header.problems) yield { problem };
  }
  if (columns === undefined) throw emptyFile(name);
}

function headerOf(name: string, record: CsvRecord): readonly string[] {
  if (record.cells !== undefined) return record.cells;
  throw new SilkmatchError(
    'invalid-file',
    `The header of ${name}, on line ${record.line}, cannot be read; expected column names in UTF-8, separated by commas, semicolons or tabs. If it is in another encoding, name that, such as windows-1251 or gb18030.`,
  );
}

function refuseWithoutId(name: string, header: CsvRecord, columns: readonly CsvColumn[]): void {
  if (columns.some(({ path }) => path?.length === 1 && path[0] === 'id')) return;
  const found = (header.cells ?? []).slice(0, 12).join(', ').slice(0, 200);
  throw new SilkmatchError(
    'invalid-file',
    `${name} has no column \`id\` in its header, on line ${header.line}: found ${found}. Name the column id, or give a column map such as {"No.":"id"}.`,
  );
}

function rowItem(record: CsvRecord, row: number, columns: readonly CsvColumn[]): FileItem {
  const { line, text, cells } = record;
  if (text === undefined) return { problem: notText(row, line) };
  if (cells === undefined) return { problem: unreadable({ row, line }, text, brokenQuotes) };
  if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
    return { problem: unreadable({ row, line }, text, tooManyCells(cells.length, columns.length)) };
  }
  if (cells.length < columns.length) {
    return { problem: unreadable({ row, line }, text, tooFewCells(cells.length, columns.length)) };
  }
  return { row, line, value: recordOf(cells, columns) };
}

const brokenQuotes = {
  code: 'broken-quotes',
  expected: 'cells whose quotes are closed',
  mend: 'Close the quote, and double a quote inside a quoted cell.',
};

function tooManyCells(found: number, expected: number) {
  return {
    code: 'too-many-cells',
    expected: `${expected} cells, as in the header; there are ${found}`,
    mend: 'Put a cell that holds the delimiter or a line break in double quotes.',
  };
}

function tooFewCells(found: number, expected: number) {
  return {
    code: 'too-few-cells',
    expected: `${expected} cells, as in the header; there are ${found}`,
    mend: 'Add the missing delimiters, or close a quote that begins on this line.',
  };
}

type PlainObject = Record<string, unknown>;

function recordOf(cells: readonly string[], columns: readonly CsvColumn[]): PlainObject {
  const record: PlainObject = {};
  for (const [index, { path, kind }] of columns.entries()) {
    const cell = (cells[index] ?? '').trim();
    if (path !== undefined && cell !== '') place(record, path, cellValue(cell, kind));
  }
  for (const value of Object.values(record)) if (Array.isArray(value)) closeGaps(value);
  return record;
}

/** Puts a value where its path leads. The header has made sure that no two paths are in each other's way. */
function place(record: PlainObject, path: readonly string[], value: unknown): void {
  const [field = '', language = ''] = path;
  if (Array.isArray(value) && isTextList(path)) {
    append(
      record,
      field,
      value.map((text) => ({ [language]: text })),
    );
  } else if (Array.isArray(value) && path.length === 1) append(record, field, value);
  else {
    const owner = ownerOf(record, path);
    const last = path.at(-1) ?? '';
    const known = owner[last];
    owner[last] = isObject(known) && isLocalizedText(path) ? { ...known, und: value } : value;
  }
}

function append(record: PlainObject, field: string, items: readonly unknown[]): void {
  const known = record[field];
  record[field] = Array.isArray(known) ? [...known, ...items] : items;
}

/** The object that holds the last key of a path, made on the way where it is not there yet. */
function ownerOf(record: PlainObject, path: readonly string[]): PlainObject {
  let owner = record;
  for (const [depth, key] of path.slice(0, -1).entries()) {
    const known = Object.hasOwn(owner, key) ? owner[key] : undefined;
    const made = isObject(known) ? known : newOwner(known, path, depth);
    owner[key] = made;
    owner = made;
  }
  return owner;
}

function newOwner(known: unknown, path: readonly string[], depth: number): PlainObject {
  if (typeof known === 'string') return { und: known };
  const isList = depth === 0 && isItemOf(path[0] ?? '', path[1] ?? '');
  return isList ? ([] as unknown as PlainObject) : {};
}

function isObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null;
}

/** Takes out the places of a list that no cell has filled. */
function closeGaps(list: unknown[]): void {
  const filled = list.filter((item) => item !== undefined);
  list.splice(0, list.length, ...filled);
}
