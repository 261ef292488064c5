import { Command, Option } from 'commander';
import { findGaps } from '../../explain/index.ts';
import { type EngineView, SilkmatchError, viewAs } from '../../index.ts';
import { type AccountLanguage, formatAccount } from '../../node/index.ts';
import { done } from '../failure.ts';
import { type CliIo, showsColour } from '../io.ts';
import { languageOption } from '../language-option.ts';
import { wholeNumber } from '../option-value.ts';
import { addSourceOptions, checkSource, readEngine, type SourceValues } from '../run-engine.ts';
import { addViewerOptions, type ViewerValues, viewerOf } from '../viewer-options.ts';

interface ExplainValues extends SourceValues, ViewerValues {
  readonly pair: readonly string[];
  readonly lang: AccountLanguage;
  readonly format: 'text' | 'json';
  readonly gaps: number;
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
  return addViewerOptions(addSourceOptions(command))
    .requiredOption('--pair <ids...>', 'id of the demand and id of the technology')
    .addOption(languageOption('language of the account'))
    .addOption(
      new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'),
    )
    .addOption(
      new Option('--gaps <n>', 'changes of the records to tell, those that move the match most')
        .argParser(wholeNumber)
        .default(3),
    )
    .addHelpText('after', examples)
    .action(async (values: ExplainValues) => {
      checkSource(command, values);
      if (values.pair.length !== 2) {
        command.error('error: --pair takes two ids, of a demand and of a technology');
      }
      exit(await explain(values, io));
    });
}

async function explain(values: ExplainValues, io: CliIo): Promise<number> {
  const { engine: whole, date, summary } = await readEngine(values, io);
  const engine = viewAs(whole, viewerOf(values));
  const [demand = '', technology = ''] = values.pair;
  refuseSwapped(engine, demand, technology);
  const { snapshot = '', demands = snapshot, technologies = snapshot } = values;
  refuseUnknown(engine.demand(demand), demand, 'demand', demands);
  refuseUnknown(engine.technology(technology), technology, 'technology', technologies);
  const found = engine.whyNot(demand, technology, { top: Number.POSITIVE_INFINITY });
  const gaps = values.gaps === 0 ? [] : findGaps(engine, demand, technology, { most: values.gaps });
  const colour = showsColour(io.stdout, io.env);
  const text =
    values.format === 'json'
      ? `${JSON.stringify({ asOf: date.asOf, ...found, gaps }, undefined, 2)}\n`
      : formatAccount(found, { engine, language: values.lang, colour, gaps });
  io.stdout.write(text);
  if (date.isToday) io.stderr.write(`${date.stated}\n`);
  io.stderr.write(summary);
  return done;
}

function refuseSwapped(
  engine: Pick<EngineView, 'demand' | 'technology'>,
  demand: string,
  technology: string,
): void {
  if (engine.demand(demand) || !engine.demand(technology) || !engine.technology(demand)) return;
  throw new SilkmatchError(
    'unknown-record',
    `The two ids are the other way round: the demand comes first. Write --pair ${technology} ${demand}.`,
  );
}

function refuseUnknown(record: unknown, id: string, noun: string, file: string): void {
  if (record !== undefined) return;
  throw new SilkmatchError(
    'unknown-record',
    `${file} has no good ${noun} with the id ${JSON.stringify(id)}; --pair takes the id of a demand, then the id of a technology.`,
  );
}
