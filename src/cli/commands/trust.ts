import { existsSync } from 'node:fs';
import { Command, Option } from 'commander';
import { beginTrust, renewTrust } from '../../hub/index.ts';
import { runDate } from '../as-of.ts';
import { writeBytes } from '../bytes-file.ts';
import { done } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { readJsonFile } from '../json-file.ts';
import { withLock } from '../locked-file.ts';
import { namingFile } from '../named-file.ts';
import { isoDate, publicKeys } from '../option-value.ts';
import { readTrustFile } from '../trust-file.ts';

interface TrustValues {
  readonly pin: readonly string[];
  readonly trust: string;
  readonly today?: string;
}

const notes = `
Examples:
  silkmatch trust roster.signed.json --pin 5d1c… --trust trust.json    the first roster
  silkmatch trust roster-2.signed.json --trust trust.json              each later one

--pin names a root key of headquarters, learnt over a way that does not depend on the sender of the roster.`;

/**
 * Makes the command that takes a roster.
 *
 * @param io - The world around the command.
 * @param exit - Takes the exit code.
 */
export function trustCommand(io: CliIo, exit: (code: number) => void): Command {
  return new Command('trust')
    .description('Take a signed roster: who may sign for which hub.')
    .argument('<roster>', 'signed roster')
    .addOption(
      new Option('--pin <key>', 'root key, for the first roster; can be given several times')
        .argParser(publicKeys)
        .default([]),
    )
    .requiredOption('--trust <file>', 'file in which to keep what is trusted')
    .addOption(new Option('--today <day>', 'the day of the check').argParser(isoDate))
    .addHelpText('after', notes)
    .action(async (file: string, values: TrustValues) => {
      const today = runDate(values.today, io).asOf;
      const roster = readJsonFile(file, 'roster');
      const trust = await withLock(values.trust, async () => {
        const kept = existsSync(values.trust) ? await readTrustFile(values.trust) : undefined;
        const taken = await namingFile(file, () =>
          kept === undefined
            ? beginTrust(roster, { pinned: values.pin, today })
            : renewTrust(kept, roster, today),
        );
        writeBytes(values.trust, `${JSON.stringify(taken, undefined, 2)}\n`);
        return taken;
      });
      const { version, hubs, expiresAt } = trust.roster;
      const names = Object.keys(hubs).sort().join(', ');
      io.stdout.write(`Roster ${version}, until ${expiresAt}: ${names}\n`);
      exit(done);
    });
}
