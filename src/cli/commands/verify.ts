import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { compareRuns, type RunCause, type RunComparison } from '../../hub/index.ts';
import { SilkmatchError } from '../../index.ts';
import { badInput, done } from '../failure.ts';
import type { CliIo } from '../io.ts';

const notes = `
Example:
  silkmatch verify ours.jsonl theirs.jsonl

Both are what silkmatch match --format json or jsonl has written. Exits with 0 if every ranking is the same, else with 1.`;

const causeTexts: Readonly<Record<RunCause, string>> = {
  question: 'other questions: another record asked from, length of the lists or least score',
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
    .description('Say whether two runs are equal, or where they differ first and the likely cause.')
    .argument('<run-a>', 'a run in the format json or jsonl')
    .argument('<run-b>', 'another one')
    .addHelpText('after', notes)
    .action((first: string, second: string) => {
      const comparison = compareRuns(readRun(first), readRun(second));
      io.stdout.write(textOf(comparison));
      exit(comparison.outcome === 'equal' ? done : badInput);
    });
}

function readRun(path: string): readonly unknown[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').trim();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SilkmatchError('invalid-file', `The run ${path} cannot be read: ${reason}.`);
  }
  try {
    if (text.startsWith('[')) return JSON.parse(text) as readonly unknown[];
    return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line) as unknown);
  } catch {
    throw new SilkmatchError(
      'invalid-file',
      `The run ${path} is neither JSON nor JSON lines. Write it with silkmatch match --format jsonl.`,
    );
  }
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
