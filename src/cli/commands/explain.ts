import { Command, Option } from 'commander';
import { createEngine, SilkmatchError, viewAs } from '../../index.ts';
import { type AccountLanguage, formatAccount } from '../../node/index.ts';
import { runDate } from '../as-of.ts';
import { done } from '../failure.ts';
import { type CliIo, showsColour } from '../io.ts';
import {
  addRecordOptions,
  type RecordValues,
  readPipeline,
  refuseTwoInputs,
} from '../record-options.ts';
import { readRecordSet } from '../record-set.ts';
import { addViewerOptions, type ViewerValues, viewerOf } from '../viewer-options.ts';

interface ExplainValues extends RecordValues, ViewerValues {
  readonly pair: readonly string[];
  readonly lang: AccountLanguage;
  readonly format: 'text' | 'json';
}

const examples = `
Example:
  silkmatch explain --technologies offers.csv --demands requests.jsonl --pair d001 t004 --lang zh

A pair that a hard rule excludes is accounted for all the same.`;

/**
 * Makes the command that accounts for one pair.
 *
 * @param io - The world around the command.
 * @param exit - Takes the exit code.
 */
export function explainCommand(io: CliIo, exit: (code: number) => void): Command {
  const command = new Command('explain').description('Account for the score of one pair.');
  return addViewerOptions(addRecordOptions(command))
    .requiredOption('--pair <ids...>', 'id of the demand and id of the technology')
    .addOption(
      new Option('--lang <language>', 'language of the account')
        .choices(['en', 'zh', 'ru'])
        .default('en'),
    )
    .addOption(
      new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'),
    )
    .addHelpText('after', examples)
    .action(async (values: ExplainValues) => {
      refuseTwoInputs(command, values);
      if (values.pair.length !== 2) {
        command.error('error: --pair takes two ids, of a demand and of a technology');
      }
      exit(await explain(values, io));
    });
}

async function explain(values: ExplainValues, io: CliIo): Promise<number> {
  const date = runDate(values.asOf, io);
  const pipeline = readPipeline(values.pipeline);
  const { summary, ...records } = await readRecordSet(values, io);
  const engine = viewAs(
    createEngine({
      ...records,
      asOf: date.asOf,
      ...(pipeline === undefined ? {} : { pipeline }),
    }),
    viewerOf(values),
  );
  const [demand = '', technology = ''] = values.pair;
  refuseUnknown(engine.demand(demand), demand, 'demand', values.demands);
  refuseUnknown(engine.technology(technology), technology, 'technology', values.technologies);
  const found = engine.whyNot(demand, technology, { top: Number.POSITIVE_INFINITY });
  const colour = showsColour(io.stdout, io.env);
  const text =
    values.format === 'json'
      ? `${JSON.stringify({ asOf: date.asOf, ...found }, undefined, 2)}\n`
      : formatAccount(found, { engine, language: values.lang, colour });
  io.stdout.write(text);
  if (values.asOf === undefined) io.stderr.write(`${date.stated}\n`);
  io.stderr.write(summary);
  return done;
}

function refuseUnknown(record: unknown, id: string, noun: string, file: string): void {
  if (record !== undefined) return;
  throw new SilkmatchError(
    'unknown-record',
    `${file} has no good ${noun} with the id ${JSON.stringify(id)}; --pair takes the id of a demand, then the id of a technology.`,
  );
}
