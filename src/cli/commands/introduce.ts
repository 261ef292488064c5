import { existsSync } from 'node:fs';
import { Command, Option } from 'commander';
import {
  enterIntroduction,
  type Introduction,
  type LedgerCheckpoint,
  ledgerBytes,
  ledgerCheckpoint,
  recordDigest,
} from '../../hub/index.ts';
import { type EngineView, SilkmatchError, viewAs } from '../../index.ts';
import { runDate } from '../as-of.ts';
import { writeBytes } from '../bytes-file.ts';
import { done } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { ledgerOf } from '../ledger-file.ts';
import { withLock } from '../locked-file.ts';
import { fraction, isoDate, positiveInteger } from '../option-value.ts';
import { addSourceOptions, checkSource, readEngine, type SourceValues } from '../run-engine.ts';
import { collected } from '../signing-keys.ts';
import { readUnpacked } from '../snapshot-file.ts';
import { addViewerOptions, type ViewerValues, viewerOf } from '../viewer-options.ts';

interface IntroduceValues extends SourceValues, ViewerValues {
  readonly pair: readonly string[];
  readonly by: readonly string[];
  readonly ledger: string;
  readonly date?: string;
  readonly note?: string;
  readonly top: number;
  readonly minScore: number;
}

const notes = `
Example:
  silkmatch introduce --snapshot north.snapshot --pair d001 t004 --by hub-kz --by hub-uz --ledger november.ledger

The ledger is made if it is not there. An entry names the digests of both records, as the reader sees them, and the
fingerprint of the ranking that proposed the pair, and is bound to all entries before it. Give the options of that match.`;

/**
 * Makes the command that enters an introduction into a ledger.
 *
 * @param io - The world around the command.
 * @param exit - Takes the exit code.
 */
export function introduceCommand(io: CliIo, exit: (code: number) => void): Command {
  const command = new Command('introduce').description(
    'Enter into a ledger that the two sides of a match were introduced to each other.',
  );
  return addViewerOptions(addSourceOptions(command))
    .requiredOption('--pair <ids...>', 'id of the demand and id of the technology')
    .addOption(
      new Option('--by <hub>', 'id of a hub that made the introduction, the first one first')
        .argParser(collected)
        .makeOptionMandatory(),
    )
    .requiredOption('--ledger <file>', 'file of the ledger')
    .addOption(new Option('--date <day>', 'the day; today if absent').argParser(isoDate))
    .option('--note <text>', 'a remark')
    .addOption(
      new Option('--top <n>', 'length of the ranking').argParser(positiveInteger).default(10),
    )
    .addOption(
      new Option('--min-score <score>', 'least score of the ranking, 0 to 1')
        .argParser(fraction)
        .default(0),
    )
    .addHelpText('after', notes)
    .action(async (values: IntroduceValues) => {
      checkSource(command, values);
      const [demand = '', technology = ''] = values.pair;
      if (values.pair.length !== 2) {
        command.error('error: --pair takes two ids, of a demand and of a technology');
      }
      const { engine, summary } = await readEngine(values, io);
      const introduction = {
        date: runDate(values.date, io).asOf,
        hubs: values.by,
        ...introduced(viewAs(engine, viewerOf(values)), [demand, technology], values),
        ...(values.note === undefined ? {} : { note: values.note }),
      };
      const last = await withLock(values.ledger, () => enter(values.ledger, introduction));
      io.stdout.write(
        `Entry ${last?.entries} of ${values.ledger}: demand ${demand}, technology ${technology}\ncheckpoint ${last?.digest}\n`,
      );
      io.stderr.write(summary);
      exit(done);
    });
}

/** Enters an introduction into the ledger in a file; gives the checkpoint of the entry. */
function enter(path: string, introduction: Introduction): LedgerCheckpoint | undefined {
  const ledger = enterIntroduction(
    existsSync(path) ? ledgerOf(readUnpacked(path), path) : [],
    introduction,
  );
  writeBytes(path, ledgerBytes(ledger));
  return ledgerCheckpoint(ledger);
}

function introduced(
  engine: EngineView,
  [demand, technology]: readonly [string, string],
  { top, minScore }: IntroduceValues,
): Pick<Introduction, 'demand' | 'technology' | 'run'> {
  const { matches, fingerprint } = engine.match(demand, { top, minScore, evidence: false });
  const [request, offer] = [engine.demand(demand), engine.technology(technology)];
  const isProposed = matches.some((match) => match.technology === technology);
  if (request === undefined || offer === undefined || !isProposed) {
    const why =
      offer === undefined ? 'there is no such technology' : 'the ranking does not list it';
    throw new SilkmatchError(
      'invalid-option',
      `Technology "${technology}" is not among the first ${top} of demand "${demand}": ${why}. Give an id of the ranking, and the --top, --min-score and --viewer it was made with.`,
    );
  }
  return {
    demand: { id: demand, digest: recordDigest(request) },
    technology: { id: technology, digest: recordDigest(offer) },
    run: fingerprint.digest,
  };
}
