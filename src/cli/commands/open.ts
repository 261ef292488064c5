import { Command, Option } from 'commander';
import { type Accepted, acceptBundle } from '../../hub/index.ts';
import { runDate } from '../as-of.ts';
import { readBytes, writeBytes } from '../bytes-file.ts';
import { done } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { withLock } from '../locked-file.ts';
import { namingFile } from '../named-file.ts';
import { isoDate } from '../option-value.ts';
import { readTrustFile } from '../trust-file.ts';

interface OpenValues {
  readonly trust: string;
  readonly out?: string;
  readonly today?: string;
}

const notes = `
Examples:
  silkmatch open 1.bundle --trust trust.json                        checks it only
  silkmatch open 1.bundle --trust trust.json --out theirs.snapshot  and writes what it carries to a new file

The trust file, which silkmatch trust makes, remembers how far each stream was followed: an older bundle, or one that
contradicts the one before, is refused.`;

const successions: Readonly<Record<Accepted['succession'], string>> = {
  first: 'the first of its stream',
  next: 'follows the one before',
  again: 'taken before already',
  gap: 'newer; bundles before it were not seen',
};

/**
 * Makes the command that checks a bundle and takes out what it carries.
 *
 * @param io - The world around the command.
 * @param exit - Takes the exit code.
 */
export function openCommand(io: CliIo, exit: (code: number) => void): Command {
  return new Command('open')
    .description('Check a bundle against what is trusted, and take out what it carries.')
    .argument('<bundle>', 'bundle')
    .requiredOption('--trust <file>', 'file that silkmatch trust has made')
    .option('--out <file>', 'file for what the bundle carries')
    .addOption(new Option('--today <day>', 'the day of the check').argParser(isoDate))
    .addHelpText('after', notes)
    .action(async (file: string, values: OpenValues) => {
      const accepted = await withLock(values.trust, () => accept(file, values, io));
      const { manifest, payload } = accepted.bundle;
      const { kind, hub, stream, sequence, date } = manifest;
      io.stdout.write(
        `In order: ${kind} ${sequence} of hub "${hub}", stream "${stream}", of ${date}; ${successions[accepted.succession]}; ${payload.length} bytes\n`,
      );
      exit(done);
    });
}

/** Checks a bundle, writes what it carries and remembers that it was taken. */
async function accept(
  file: string,
  { trust: path, out, today }: OpenValues,
  io: CliIo,
): Promise<Accepted> {
  const trust = await readTrustFile(path);
  const bytes = readBytes(file);
  const accepted = await namingFile(file, () =>
    acceptBundle(bytes, trust, runDate(today, io).asOf),
  );
  if (out !== undefined) writeBytes(out, accepted.bundle.payload, { isNew: true });
  writeBytes(path, `${JSON.stringify(accepted.trust, undefined, 2)}\n`);
  return accepted;
}
