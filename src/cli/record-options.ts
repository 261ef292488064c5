import { type Command, Option } from 'commander';
import { builtInPlugins, createPipeline, type Pipeline, SilkmatchError } from '../index.ts';
import type { ReadRecordsOptions } from '../node/index.ts';
import type { CliIo } from './io.ts';
import { readJsonFile } from './json-file.ts';
import { encodingLabel, isoDate } from './option-value.ts';

/** The values of the options that say how files are read. */
export interface ReadingValues {
  /** Path of the column map. */
  readonly columns?: string;
  /** Encoding of the files. */
  readonly encoding?: string;
  /** Whether any problem is an error. */
  readonly strict?: boolean;
}

/** The values of the options that say what is matched. */
export interface RecordValues extends ReadingValues {
  /** Path of the technologies. */
  readonly technologies: string;
  /** Path of the demands. */
  readonly demands: string;
  /** Path of the organizations. */
  readonly organizations?: string;
  /** Path of the pipeline. */
  readonly pipeline?: string;
  /** The date of the run. */
  readonly asOf?: string;
}

/**
 * Adds the options that say how files are read.
 *
 * @param command - The command.
 */
export function addReadingOptions(command: Command): Command {
  return command
    .option(
      '--columns <file>',
      'JSON file that gives the columns of CSV and TSV the names of fields',
    )
    .addOption(
      new Option(
        '--encoding <label>',
        'encoding of CSV and TSV files, such as gb18030 or windows-1251',
      )
        .argParser(encodingLabel)
        .default(undefined, 'utf-8'),
    )
    .option('--strict', 'stop at any problem instead of leaving bad rows out');
}

/**
 * Adds the options that say what is matched.
 *
 * @param command - The command.
 */
export function addRecordOptions(command: Command): Command {
  command
    .requiredOption(
      '--technologies <file>',
      'technologies: JSON, JSONL, CSV or TSV, may be gzipped; - for standard input',
    )
    .requiredOption('--demands <file>', 'demands, likewise');
  return addRunOptions(command);
}

/**
 * Adds the options of a run beside its technologies and demands.
 *
 * @param command - The command.
 */
export function addRunOptions(command: Command): Command {
  command
    .option('--organizations <file>', 'organizations, likewise')
    .option('--pipeline <file>', 'pipeline as JSON; the default pipeline if not given')
    .addOption(
      new Option('--as-of <date>', 'date the run is computed for, YYYY-MM-DD')
        .argParser(isoDate)
        .default(undefined, 'today, UTC'),
    );
  return addReadingOptions(command);
}

/**
 * Makes options of the library out of the values.
 *
 * @param values - The values.
 * @param io - The world around the command.
 * @throws A {@link SilkmatchError} with code `invalid-file` if the column map cannot be used.
 */
export function readingOptions(values: ReadingValues, io: CliIo): ReadRecordsOptions {
  return {
    stdin: io.stdin,
    strict: values.strict === true,
    ...(values.encoding === undefined ? {} : { encoding: values.encoding }),
    ...(values.columns === undefined ? {} : { columns: readColumns(values.columns) }),
  };
}

function readColumns(path: string): Readonly<Record<string, string>> {
  const columns = readJsonFile(path, 'column map');
  const isMap = typeof columns === 'object' && columns !== null && !Array.isArray(columns);
  if (isMap && Object.values(columns).every((value) => typeof value === 'string'))
    return columns as Record<string, string>;
  throw new SilkmatchError(
    'invalid-file',
    `The column map ${path} is not one; expected a JSON object from column names to paths of fields, such as {"Название": "title.ru"}.`,
  );
}

/**
 * Reads the pipeline that is named.
 *
 * @param path - Its path; the default pipeline if absent.
 * @throws A {@link SilkmatchError} with code `invalid-file` or `invalid-pipeline`.
 */
export function readPipeline(path: string | undefined): Pipeline | undefined {
  if (path === undefined) return undefined;
  return createPipeline(readJsonFile(path, 'pipeline'), { plugins: builtInPlugins });
}

/**
 * Refuses to read standard input twice.
 *
 * @param command - The command.
 * @param values - The values of its options.
 */
export function refuseTwoInputs(
  command: Command,
  values: Partial<Pick<RecordValues, 'technologies' | 'demands' | 'organizations'>>,
): void {
  const sources = [values.technologies, values.demands, values.organizations];
  if (sources.filter((source) => source === '-').length < 2) return;
  command.error('error: only one of the files can be - (standard input)');
}
