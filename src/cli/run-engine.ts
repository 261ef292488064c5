import { type Command, Option } from 'commander';
import { createEngine, type Engine } from '../index.ts';
import { type RunDate, runDate } from './as-of.ts';
import type { CliIo } from './io.ts';
import {
  addRunOptions,
  type RecordValues,
  readPipeline,
  refuseTwoInputs,
} from './record-options.ts';
import { readRecordFile, readRecordSet } from './record-set.ts';
import { readSnapshotFile } from './snapshot-file.ts';

/** The values of the options that say what an engine is made of: files of records, or a snapshot. */
export interface SourceValues extends Omit<RecordValues, 'technologies' | 'demands'> {
  /** Path of the technologies. */
  readonly technologies?: string;
  /** Path of the demands. */
  readonly demands?: string;
  /** Path of the snapshot. */
  readonly snapshot?: string;
}

/** The engine of a run. */
export interface RunEngine {
  /** The engine. */
  readonly engine: Engine;
  /** The date of the run. */
  readonly date: RunDate;
  /** What is to be said about rows left out, once the run is done. */
  readonly summary: string;
}

/**
 * Adds the options that say what an engine is made of.
 *
 * @param command - The command.
 */
export function addSourceOptions(command: Command): Command {
  command
    .option(
      '--technologies <file>',
      'technologies: JSON, JSONL, CSV or TSV, may be gzipped; - for standard input',
    )
    .option('--demands <file>', 'demands, likewise; with a snapshot, in the place of those in it')
    .addOption(
      new Option(
        '--snapshot <file>',
        'file that silkmatch snapshot has written, instead of the technologies; may be gzipped',
      ).conflicts(['technologies', 'organizations', 'pipeline', 'asOf']),
    );
  return addRunOptions(command);
}

/**
 * Refuses a call that does not say what the engine is made of, or reads standard input twice.
 *
 * @param command - The command.
 * @param values - The values of its options.
 */
export function checkSource(command: Command, values: SourceValues): void {
  refuseTwoInputs(command, values);
  if (values.snapshot !== undefined) return;
  for (const name of ['technologies', 'demands'] as const) {
    if (values[name] !== undefined) continue;
    command.error(
      `error: expected --technologies and --demands, or --snapshot; found no --${name}`,
    );
  }
}

/** The files that a run reads. */
export function filesRead(values: SourceValues): readonly (string | undefined)[] {
  const { snapshot, technologies, demands, organizations, pipeline, columns } = values;
  return [snapshot, technologies, demands, organizations, pipeline, columns];
}

/**
 * Makes the engine of a run.
 *
 * @param values - The values of the options, as {@link checkSource} has found them in order.
 * @param io - The world around the command.
 * @throws A `SilkmatchError` for files that cannot be used.
 */
export async function readEngine(values: SourceValues, io: CliIo): Promise<RunEngine> {
  if (values.snapshot !== undefined) return fromSnapshot(values.snapshot, values, io);
  const date = runDate(values.asOf, io);
  const pipeline = readPipeline(values.pipeline);
  const { summary, ...records } = await readRecordSet(values as RecordValues, io);
  const engine = createEngine({
    ...records,
    asOf: date.asOf,
    ...(pipeline === undefined ? {} : { pipeline }),
  });
  return { engine, date, summary };
}

async function fromSnapshot(path: string, values: SourceValues, io: CliIo): Promise<RunEngine> {
  const engine = await readSnapshotFile(path);
  const date = runDate(engine.asOf, io);
  if (values.demands === undefined) return { engine, date, summary: '' };
  const { records, summary } = await readRecordFile(values.demands, 'demands', values, io);
  engine.remove({ demands: engine.ids('demands') });
  engine.add({ demands: records });
  return { engine, date, summary };
}
