import { Command } from 'commander';
import { describeSnapshot, inspectBundle, ledgerCheckpoint, parseLedger } from '../../hub/index.ts';
import { engineDigest } from '../../index.ts';
import { done } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { isLedger } from '../ledger-file.ts';
import { isSnapshot, readUnpacked } from '../snapshot-file.ts';

const notes = `
Examples:
  silkmatch inspect 1.bundle
  silkmatch inspect north.snapshot
  silkmatch inspect november.ledger

What it prints is what the file says of itself: a bundle its manifest, a snapshot its fingerprint (digest and parts) and its
pipeline, a ledger the number and digest of its last entry, after its chain was checked. Who says it, silkmatch open tells of
a bundle.`;

/**
 * Makes the command that shows a bundle, a snapshot or a ledger without trust.
 *
 * @param io - The world around the command.
 * @param exit - Takes the exit code.
 */
export function inspectCommand(io: CliIo, exit: (code: number) => void): Command {
  return new Command('inspect')
    .description(
      'Show what a bundle, a snapshot or a ledger says of itself, without checking who says it.',
    )
    .argument('<file>', 'bundle, snapshot or ledger')
    .addHelpText('after', notes)
    .action((file: string) => {
      io.stdout.write(`${JSON.stringify(described(readUnpacked(file)), undefined, 2)}\n`);
      exit(done);
    });
}

function described(bytes: Uint8Array): unknown {
  if (isSnapshot(bytes)) {
    const description = describeSnapshot(bytes);
    return { fingerprintDigest: engineDigest(description.fingerprint), ...description };
  }
  if (isLedger(bytes)) return ledgerCheckpoint(parseLedger(bytes));
  return inspectBundle(bytes);
}
