import { Command } from 'commander';
import {
  compareRuns,
  ledgerCheckpoint,
  type RunCause,
  type RunComparison,
} from '../../hub/index.ts';
import { SilkmatchError } from '../../index.ts';
import { badInput, done } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { isLedger, ledgerOf } from '../ledger-file.ts';
import { counted } from '../problem-report.ts';
import { parseRun } from '../run-file.ts';
import { readUnpacked } from '../snapshot-file.ts';

const notes = `
Examples:
  silkmatch verify ours.jsonl theirs.jsonl
  silkmatch verify october.ledger november.ledger

Runs are what silkmatch match --format json or jsonl has written. Exits with 0 if every ranking is the same, else with 1.
Of two ledgers of introductions the second must be the first and what was entered since, every entry bound to the ones
before it; exits with 0 if it is.`;

const causeTexts: Readonly<Record<RunCause, string>> = {
  question:
    'other questions: another record asked from, length of the lists, least score or reader',
  date: 'another date (asOf)',
  pipeline: 'another pipeline',
  version: 'another version of silkmatch, of a plugin or of its data',
  data: 'other records',
};

/**
 * Makes the command that compares two runs.
 *
 * @param io - The world around the command.
 * @param exit - Takes the exit code.
 */
export function verifyCommand(io: CliIo, exit: (code: number) => void): Command {
  return new Command('verify')
    .description(
      'Say whether two runs are equal, or where they differ first; or whether a ledger continues another.',
    )
    .argument('<a>', 'a run in the format json or jsonl, or a ledger')
    .argument('<b>', 'another one')
    .addHelpText('after', notes)
    .action((first: string, second: string) => {
      const [a, b] = [readUnpacked(first), readUnpacked(second)];
      if (isLedger(a) || isLedger(b)) {
        io.stdout.write(verifiedLedgers([first, a], [second, b]));
        exit(done);
        return;
      }
      const [ours, theirs] = [parseRun(a, first), parseRun(b, second)];
      if (ours.length + theirs.length === 0) {
        throw new SilkmatchError(
          'invalid-file',
          `Neither ${first} nor ${second} holds a ranking. Write runs with silkmatch match --format jsonl.`,
        );
      }
      const comparison = compareRuns(ours, theirs, [first, second]);
      io.stdout.write(textOf(comparison));
      exit(comparison.outcome === 'equal' ? done : badInput);
    });
}

function verifiedLedgers(
  [first, a]: readonly [string, Uint8Array],
  [second, b]: readonly [string, Uint8Array],
): string {
  const before = ledgerOf(a, first);
  const after = ledgerOf(b, second, ledgerCheckpoint(before));
  const last = ledgerCheckpoint(after);
  const added = after.length - before.length;
  return `In order: ${counted(before.length, 'introduction')}, then ${added} more; the last entry is ${last?.digest ?? 'none'}\n`;
}

function textOf(comparison: RunComparison): string {
  const causes = comparison.causes.map((cause) => `- ${causeTexts[cause]}\n`).join('');
  if (comparison.outcome === 'equal') {
    const but =
      causes === '' ? '' : `They were made under other conditions all the same:\n${causes}`;
    return `Equal: ${comparison.results} rankings are the same to the last digit.\n${but}`;
  }
  const { side, id, rank } = comparison.at;
  const place = rank === undefined ? '' : `, rank ${rank}`;
  const why =
    causes === ''
      ? 'The fingerprints are the same: one of the runs was altered, or a runtime is at fault.\n'
      : `Likely cause:\n${causes}`;
  return `Different: first at ${side} ${JSON.stringify(id)}${place}: ${shown(comparison.first)} in the first run, ${shown(comparison.second)} in the second.\n${why}`;
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
