import { type Command, Option } from 'commander';
import type { Judgments, Run } from '../evaluation/index.ts';
import { measurePairs, rankPairs } from '../evaluation/index.ts';
import { defaultPipeline, type Pipeline, type RecordSets, SilkmatchError } from '../index.ts';
import { readJudgments, readRun } from '../node/index.ts';
import { runDate } from './as-of.ts';
import { writeBytes } from './bytes-file.ts';
import type { CliIo } from './io.ts';
import { isoDate } from './option-value.ts';
import { refuseOwnInput } from './own-input.ts';
import {
  addReadingOptions,
  type ReadingValues,
  type RecordValues,
  readPipeline,
} from './record-options.ts';
import { readRecordSet } from './record-set.ts';

/** The values of the options that say what is evaluated. */
export interface EvaluationValues extends ReadingValues {
  /** Path of the judgments. */
  readonly qrels: string;
  /** Path of the technologies. */
  readonly technologies?: string;
  /** Path of the demands. */
  readonly demands?: string;
  /** Path of the organizations. */
  readonly organizations?: string;
  /** The date of the run. */
  readonly asOf?: string;
  /** How results are written. */
  readonly format: 'table' | 'json';
  /** Path of an HTML report. */
  readonly report?: string;
}

/**
 * Adds the options that say what is evaluated.
 *
 * @param command - The command.
 * @param areNeeded - Whether records have to be given.
 */
export function addEvaluationOptions(command: Command, areNeeded: boolean): Command {
  const note = areNeeded ? '' : ', where a pipeline is to be run';
  command.requiredOption('--qrels <file>', 'judgments: TREC qrels, JSONL or CSV, may be gzipped');
  const technologies = new Option('--technologies <file>', `technologies${note}`);
  const demands = new Option('--demands <file>', `demands${note}`);
  command
    .addOption(areNeeded ? technologies.makeOptionMandatory() : technologies)
    .addOption(areNeeded ? demands.makeOptionMandatory() : demands)
    .option('--organizations <file>', 'organizations, likewise')
    .addOption(
      new Option('--as-of <date>', 'date the run is computed for, YYYY-MM-DD')
        .argParser(isoDate)
        .default(undefined, 'today, UTC'),
    )
    .addOption(
      new Option('--format <format>', 'how to write the results')
        .choices(['table', 'json'])
        .default('table'),
    )
    .option('--report <file>', 'also write a self-contained HTML report to this file')
    .hook('preAction', refuseLosses);
  return addReadingOptions(command);
}

function refuseLosses(command: Command): void {
  const { report, out, ...values } = command.opts<
    EvaluationValues & { readonly pipeline?: string; readonly out?: string }
  >();
  const { qrels, technologies, demands, organizations, pipeline, columns } = values;
  const read = [...command.args, qrels, technologies, demands, organizations, pipeline, columns];
  refuseOwnInput(command, '--report', report, read);
  refuseOwnInput(command, '--out', out, read);
}

/** Records with the date of the run. */
export interface DatedRecords {
  /** The records. */
  readonly records: Required<RecordSets>;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  /** How to state the date. */
  readonly stated: string;
}

/**
 * Reads the records of an evaluation.
 *
 * @param values - The values of the options.
 * @param io - The world around the command.
 * @throws A {@link SilkmatchError} with code `invalid-option` if they are not given, `invalid-file` if a file cannot
 * be read.
 */
export async function readDatedRecords(values: EvaluationValues, io: CliIo): Promise<DatedRecords> {
  const { technologies, demands } = values;
  if (technologies === undefined || demands === undefined) {
    throw new SilkmatchError(
      'invalid-option',
      'A pipeline needs records to run on: give --technologies and --demands, or pass run files.',
    );
  }
  const { summary, ...records } = await readRecordSet(
    { ...values, technologies, demands } as RecordValues,
    io,
  );
  io.stderr.write(summary);
  return { records, ...runDate(values.asOf, io) };
}

/** A system under evaluation: a run, and the pipeline that made it where there is one. */
export interface NamedSystem {
  /** Its name: what was given on the command line. */
  readonly name: string;
  /** Its answers. */
  readonly run: Run;
  /** The pipeline that made them. */
  readonly pipeline?: Pipeline;
}

/**
 * Reads or makes the run of a system: a run file, a pipeline (`.json`), or `default` for the default pipeline.
 *
 * @param name - What was given on the command line.
 * @param judgments - Only judged demands are run.
 * @param records - Called where a pipeline is to be run.
 * @throws A {@link SilkmatchError} with code `invalid-file`, `invalid-option` or `invalid-pipeline`.
 */
export async function systemOf(
  name: string,
  judgments: Judgments,
  records: () => Promise<DatedRecords>,
): Promise<NamedSystem> {
  const isPipeline = name === 'default' || name.toLowerCase().endsWith('.json');
  if (!isPipeline) return { name, run: await readRun(name) };
  const pipeline = pipelineOf(name);
  const { records: sets, asOf } = await records();
  return { name, run: rankPairs(measurePairs({ ...sets, asOf, pipeline, judgments })), pipeline };
}

/**
 * The pipeline of a file, or the default one.
 *
 * @param name - Path of the file, or `default`.
 */
export function pipelineOf(name: string): Pipeline {
  return (name === 'default' ? undefined : readPipeline(name)) ?? defaultPipeline;
}

/**
 * Writes the HTML report, if one is wanted.
 *
 * @param values - The values of the options.
 * @param make - Makes the page.
 * @throws A {@link SilkmatchError} with code `invalid-file` if it cannot be written.
 */
export function writeReport(values: EvaluationValues, make: () => string): void {
  if (values.report !== undefined) writeBytes(values.report, make());
}

/** Reads the judgments of the options. */
export function judgmentsOf(values: EvaluationValues): Promise<Judgments> {
  return readJudgments(values.qrels);
}
