import { Command } from 'commander';
import {
  canonicalJson,
  describeSnapshot,
  inspectBundle,
  isBundle,
  ledgerCheckpoint,
  type SignedRoster,
} from '../../hub/index.ts';
import { engineDigest, SilkmatchError } from '../../index.ts';
import { done } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { isLedger, ledgerOf } from '../ledger-file.ts';
import { namingFile } from '../named-file.ts';
import { isSnapshot, readUnpacked } from '../snapshot-file.ts';

const notes = `
Examples:
  silkmatch inspect 1.bundle
  silkmatch inspect north.snapshot
  silkmatch inspect november.ledger
  silkmatch inspect roster.signed.json

What it prints is what the file says of itself: a bundle its manifest, a snapshot its fingerprint (digest and parts) and its
pipeline, a ledger the number and digest of its last entry, after its chain was checked, a roster what it holds and the keys
that claim to have signed it. Who says it, silkmatch open tells of a bundle, and silkmatch trust of a roster.`;

/**
 * Makes the command that shows a bundle, a snapshot, a ledger or a roster without trust.
 *
 * @param io - The world around the command.
 * @param exit - Takes the exit code.
 */
export function inspectCommand(io: CliIo, exit: (code: number) => void): Command {
  return new Command('inspect')
    .description(
      'Show what a bundle, a snapshot, a ledger or a roster says of itself, without checking who says it.',
    )
    .argument('<file>', 'bundle, snapshot, ledger or roster')
    .addHelpText('after', notes)
    .action(async (file: string) => {
      const description = await described(readUnpacked(file), file);
      io.stdout.write(`${JSON.stringify(description, undefined, 2)}\n`);
      exit(done);
    });
}

async function described(bytes: Uint8Array, path: string): Promise<unknown> {
  if (isSnapshot(bytes)) {
    const description = await namingFile(path, () => describeSnapshot(bytes));
    return { fingerprintDigest: engineDigest(description.fingerprint), ...description };
  }
  if (isLedger(bytes)) return ledgerCheckpoint(ledgerOf(bytes, path));
  if (isBundle(bytes)) return namingFile(path, () => inspectBundle(bytes));
  const { roster, signatures = {} } = signedRoster(bytes);
  if (roster === undefined) {
    throw new SilkmatchError(
      'invalid-file',
      `${path} is none of those: expected a bundle, a snapshot, a ledger or a roster. A run is compared with silkmatch verify, records are looked at with silkmatch check.`,
    );
  }
  return { roster, signers: Object.keys(Object(signatures)).sort() };
}

/** What may be a roster, signed or not. */
function signedRoster(bytes: Uint8Array): Partial<SignedRoster> {
  try {
    const content = Object(JSON.parse(new TextDecoder().decode(bytes)));
    const isRoster = (value: unknown) => Object(value).format === 'silkmatch/roster/1';
    canonicalJson(content); // throws for what is too deep to be shown
    if (isRoster(content)) return { roster: content };
    return isRoster(content.roster) ? content : {};
  } catch {
    return {};
  }
}
