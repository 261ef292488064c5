import type { ParseResult } from '../model/parse.ts';
import type { Problem } from '../model/problem.ts';
import { showValue } from '../model/show-value.ts';
import type { FileRow } from './file-row.ts';
import { type ReadOptions, readRows } from './read-rows.ts';
import { parsers, type RecordType, type RecordTypes } from './record-type.ts';

/** How to read and check a file. */
export interface ReadRecordsOptions extends ReadOptions {
  /** Whether every warning counts as an error; `false` if absent. */
  readonly strict?: boolean;
}

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
  const parse = parsers[type];
  const isStrict = options.strict === true;
  const records: RecordTypes[Type][] = [];
  const problems: Problem[] = [];
  const placeById = new Map<string, FileRow>();
  for await (const item of readRows(source, type, options)) {
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
