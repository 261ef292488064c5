import { Command, Option } from 'commander';
import {
  type BundleKind,
  bundleKinds,
  inspectBundle,
  type SignedRoster,
  type Signer,
  sealBundle,
  signRoster,
} from '../../hub/index.ts';
import { SilkmatchError } from '../../index.ts';
import { runDate } from '../as-of.ts';
import { readBytes, writeBytes } from '../bytes-file.ts';
import { done } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { readJsonFile } from '../json-file.ts';
import { namingFile } from '../named-file.ts';
import { hubId, isoDate } from '../option-value.ts';
import { checkPayload } from '../payload.ts';
import { collected, readSigners } from '../signing-keys.ts';

interface SignValues {
  readonly kind: BundleKind | 'roster';
  readonly key: readonly string[];
  readonly hub?: string;
  readonly stream: string;
  readonly after?: string;
  readonly date?: string;
  readonly expires?: string;
  readonly out: string;
}

const notes = `
Examples:
  silkmatch sign roster.json --kind roster --key root.key.json --out roster.signed.json
  silkmatch sign offers.snapshot --kind snapshot --hub hub-kz --key hub-kz.key.json --out 1.bundle
  silkmatch sign offers.snapshot --kind snapshot --hub hub-kz --key hub-kz.key.json --after 1.bundle --out 2.bundle

A roster that is signed already gets one more signature. With --after a bundle takes the next place in its stream.
A file that is not of the kind is not signed, and no file is written over.`;

/**
 * Makes the command that signs files.
 *
 * @param io - The world around the command.
 * @param exit - Takes the exit code.
 */
export function signCommand(io: CliIo, exit: (code: number) => void): Command {
  const command = new Command('sign')
    .description('Sign a file for other hubs, or a roster.')
    .argument('<file>', 'file to sign')
    .addOption(
      new Option('--kind <kind>', 'what the file is')
        .choices([...bundleKinds, 'roster'])
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--key <file>', 'key file to sign with; can be given several times')
        .argParser(collected)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--hub <id>', 'the hub that issues it; for a roster none').argParser(hubId),
    )
    .option('--stream <name>', 'the sequence it belongs to', 'all')
    .option('--after <bundle>', 'the bundle before it in the same stream')
    .addOption(new Option('--date <day>', 'the day of issue; today if absent').argParser(isoDate))
    .addOption(new Option('--expires <day>', 'the last day to take it').argParser(isoDate))
    .requiredOption('--out <file>', 'file to write to')
    .addHelpText('after', notes);
  return command.action(async (file: string, values: SignValues) => {
    const signers = await readSigners(values.key);
    if (values.kind === 'roster') refuseBundleOptions(command);
    if (values.kind === 'roster') await signRosterFile(file, signers, values);
    else {
      const { hub } = values;
      if (hub === undefined) command.error("error: required option '--hub <id>' not specified");
      else await signBundleFile(file, signers, { ...values, hub, kind: values.kind }, io);
    }
    io.stderr.write(`Wrote ${values.out}.\n`);
    exit(done);
  });
}

/** A roster has no place in a stream. */
function refuseBundleOptions(command: Command): void {
  for (const name of ['hub', 'stream', 'after', 'date', 'expires']) {
    if (command.getOptionValueSource(name) !== 'cli') continue;
    command.error(`error: --${name} is for bundles; a roster says itself how long it holds`);
  }
}

async function signBundleFile(
  file: string,
  signers: readonly Signer[],
  values: SignValues & { readonly hub: string; readonly kind: BundleKind },
  io: CliIo,
): Promise<void> {
  const { kind, hub, stream, after, expires, out } = values;
  const before = after === undefined ? undefined : await bundleBefore(after, hub, stream);
  const terms = {
    kind,
    hub,
    stream,
    date: runDate(values.date, io).asOf,
    ...(expires === undefined ? {} : { expiresAt: expires }),
    ...(before === undefined ? {} : { after: before }),
  };
  const payload = readBytes(file);
  checkPayload(kind, payload, file);
  writeBytes(out, await sealBundle(payload, terms, signers), { isNew: true });
}

/** Reads the bundle after which to sign, which must be of the same stream. */
async function bundleBefore(path: string, hub: string, stream: string): Promise<Uint8Array> {
  const bytes = readBytes(path);
  const { manifest } = await namingFile(path, () => inspectBundle(bytes));
  if (manifest.hub === hub && manifest.stream === stream) return bytes;
  throw new SilkmatchError(
    'invalid-option',
    `The bundle ${path} after which to sign is of hub "${manifest.hub}", stream "${manifest.stream}"; expected hub "${hub}", stream "${stream}". Give the last bundle of the same stream.`,
  );
}

async function signRosterFile(
  file: string,
  signers: readonly Signer[],
  { out }: SignValues,
): Promise<void> {
  const content = Object(readJsonFile(file, 'roster')) as Partial<SignedRoster>;
  const signed = await namingFile(file, () =>
    signRoster(content.roster ?? content, signers, content.signatures),
  );
  writeBytes(out, `${JSON.stringify(signed, undefined, 2)}\n`, { isNew: true });
}
