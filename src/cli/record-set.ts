import { type ParseResult, SilkmatchError } from '../index.ts';
import { type RecordType, type RecordTypes, readRecords } from '../node/index.ts';
import type { CliIo } from './io.ts';
import { counted, countProblems, problemLine } from './problem-report.ts';
import { type ReadingValues, type RecordValues, readingOptions } from './record-options.ts';

/** How many bad rows are shown in full. */
const mostShown = 20;

/** The records of a run, and what is to be said about the rows left out, once it is done. */
export interface RecordSet {
  /** The good technologies. */
  readonly technologies: readonly RecordTypes['technologies'][];
  /** The good demands. */
  readonly demands: readonly RecordTypes['demands'][];
  /** The good organizations. */
  readonly organizations: readonly RecordTypes['organizations'][];
  /** One line for each file with rows left out or warnings; empty if there is none. */
  readonly summary: string;
}

/**
 * Reads the records of a run. Bad rows are told on standard error, the first ones in full, and left out.
 *
 * @param values - The values of the options.
 * @param io - The world around the command.
 * @throws A {@link SilkmatchError} with code `invalid-file` if a file cannot be read, has no good record, or, with
 * `--strict`, has any problem.
 */
export async function readRecordSet(values: RecordValues, io: CliIo): Promise<RecordSet> {
  const technologies = await readRecordFile(values.technologies, 'technologies', values, io);
  const demands = await readRecordFile(values.demands, 'demands', values, io);
  const organizations =
    values.organizations === undefined
      ? { records: [], summary: '' }
      : await readRecordFile(values.organizations, 'organizations', values, io);
  return {
    technologies: technologies.records,
    demands: demands.records,
    organizations: organizations.records,
    summary: technologies.summary + demands.summary + organizations.summary,
  };
}

/**
 * Reads one file of records, likewise.
 *
 * @param file - Its path.
 * @param type - What the records are.
 * @param values - The values of the options.
 * @param io - The world around the command.
 * @returns The good records, and a line about rows left out; empty if there is none.
 * @throws See {@link readRecordSet}.
 */
export async function readRecordFile<Type extends RecordType>(
  file: string,
  type: Type,
  values: ReadingValues,
  io: CliIo,
): Promise<{ records: readonly RecordTypes[Type][]; summary: string }> {
  const result = await readRecords(file, type, readingOptions(values, io));
  const { records, problems } = result;
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of errors.slice(0, mostShown)) io.stderr.write(problemLine(file, problem));
  if (errors.length > mostShown) {
    const more = counted(errors.length - mostShown, 'more error');
    io.stderr.write(`${file}: ${more}; silkmatch check ${file} --type ${type} lists them all\n`);
  }
  if (values.strict === true && problems.length > 0) throw refusedByStrict(file, problems.length);
  if (records.length === 0) throw nothingGood(file, type);
  return { records, summary: summaryOf(file, result) };
}

function summaryOf(file: string, { records, problems }: ParseResult<unknown>): string {
  const { badRows, warnings } = countProblems(problems);
  const left = badRows === 0 ? [] : [`left out ${badRows} of ${records.length + badRows} rows`];
  const odd = warnings === 0 ? [] : [counted(warnings, 'warning')];
  return problems.length === 0 ? '' : `${file}: ${[...left, ...odd].join(', ')}\n`;
}

function refusedByStrict(file: string, count: number): SilkmatchError {
  return new SilkmatchError(
    'invalid-file',
    `${file} has ${counted(count, 'problem')}. Mend them, or leave out --strict to go on without the bad rows.`,
  );
}

function nothingGood(file: string, type: RecordType): SilkmatchError {
  return new SilkmatchError(
    'invalid-file',
    `There is no good record among the ${type} of ${file}.`,
  );
}
