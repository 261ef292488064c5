import type { ParseResult } from '../model/parse.ts';
import type { Problem } from '../model/problem.ts';
import { showValue } from '../model/show-value.ts';
import type { FileItem, FileRow } from './file-row.ts';
import { parsers, type RecordType, type RecordTypes } from './record-type.ts';

/**
 * Checks rows one by one, so that only the records stay in memory.
 *
 * @param rows - What a file reader finds.
 * @param type - What the file holds.
 * @param isStrict - Whether every warning counts as an error.
 * @returns The good records, deeply frozen, and all problems, each with its line where the format has lines.
 */
export async function recordsOfRows<Type extends RecordType>(
  rows: AsyncIterable<FileItem>,
  type: Type,
  isStrict = false,
): Promise<ParseResult<RecordTypes[Type]>> {
  const parse = parsers[type];
  const records: RecordTypes[Type][] = [];
  const problems: Problem[] = [];
  const placeById = new Map<string, FileRow>();
  for await (const item of rows) {
    if ('problem' in item) {
      problems.push(isStrict ? { ...item.problem, severity: 'error' } : item.problem);
      continue;
    }
    const parsed = parse([item.value], { strict: isStrict });
    problems.push(...parsed.problems.map((problem) => ({ ...problem, ...placeOf(item) })));
    for (const record of parsed.records) {
      const first = placeById.get(record.id);
      if (first === undefined) {
        placeById.set(record.id, item);
        records.push(record);
      } else problems.push(duplicate(record.id, item, first));
    }
  }
  return { records, problems };
}

function placeOf({ row, line }: FileRow): Pick<Problem, 'row' | 'line'> {
  return line === undefined ? { row } : { row, line };
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
