import type { ParseResult } from '../model/parse.ts';
import type { Problem } from '../model/problem.ts';
import { showValue } from '../model/show-value.ts';
import type { FileItem, FileRow } from './file-row.ts';
import { parsers, type RecordType, type RecordTypes } from './record-type.ts';

/** Something odd about a good record that the record model does not know of. */
export interface Remark extends Pick<Problem, 'path' | 'code' | 'expected' | 'mend'> {
  /** The value that was found; the problem shows at most 80 characters of it. */
  readonly found: unknown;
}

/** How rows are checked. */
export interface CheckOptions {
  /** Whether every warning counts as an error; `false` if absent. */
  readonly strict?: boolean;
  /** Says what else is odd about a good record; each remark becomes a warning with the place of the record. */
  readonly remarksOn?: (record: RecordTypes[RecordType]) => readonly Remark[];
}

/**
 * Checks rows one by one, so that only the records stay in memory.
 *
 * @param rows - What a file reader finds.
 * @param type - What the file holds.
 * @param options - See {@link CheckOptions}.
 * @returns The good records, deeply frozen, and all problems, each with its line where the format has lines.
 */
export async function recordsOfRows<Type extends RecordType>(
  rows: AsyncIterable<FileItem>,
  type: Type,
  options: CheckOptions = {},
): Promise<ParseResult<RecordTypes[Type]>> {
  const { strict = false } = options;
  const parse = parsers[type];
  const records: RecordTypes[Type][] = [];
  const problems: Problem[] = [];
  const placeById = new Map<string, FileRow>();
  for await (const item of rows) {
    if ('problem' in item) {
      problems.push({ ...item.problem, severity: severityUnder(strict, item.problem.severity) });
      continue;
    }
    const parsed = parse([item.value], { strict });
    problems.push(...parsed.problems.map((problem) => ({ ...problem, ...placeOf(item) })));
    for (const record of parsed.records) {
      const first = placeById.get(record.id);
      const found = first ? [duplicate(record.id, item, first)] : oddities(record, item, options);
      problems.push(...found);
      placeById.set(record.id, first ?? item);
      if (found.every(({ severity }) => severity === 'warning')) records.push(record);
    }
  }
  return { records, problems };
}

function severityUnder(
  strict: boolean | undefined,
  severity: Problem['severity'],
): Problem['severity'] {
  return strict ? 'error' : severity;
}

function placeOf({ row, line }: FileRow): Pick<Problem, 'row' | 'line'> {
  return line === undefined ? { row } : { row, line };
}

function oddities(
  record: RecordTypes[RecordType],
  item: FileRow,
  { strict, remarksOn }: CheckOptions,
): readonly Problem[] {
  const severity = severityUnder(strict, 'warning');
  return (remarksOn?.(record) ?? []).map(({ path, code, found, expected, mend }) => ({
    ...placeOf(item),
    id: record.id,
    path,
    severity,
    code,
    found: showValue(found),
    expected,
    mend,
  }));
}

function duplicate(id: string, item: FileRow, first: FileRow): Problem {
  const where = first.line === undefined ? `row ${first.row}` : `line ${first.line}`;
  return {
    ...placeOf(item),
    id,
    path: 'id',
    severity: 'error',
    code: 'duplicate-id',
    found: showValue(id),
    expected: `an id that no other record has; ${where} has this one`,
    mend: 'Give each record an id of its own, or remove the repeated one.',
  };
}
