import { Command } from 'commander';
import { inspectBundle } from '../../hub/index.ts';
import { readBytes } from '../bytes-file.ts';
import { done } from '../failure.ts';
import type { CliIo } from '../io.ts';

const notes = `
Example:
  silkmatch inspect 1.bundle

What it prints is what the bundle says of itself. Whether it is true, silkmatch open tells.`;

/**
 * Makes the command that shows a bundle without trust.
 *
 * @param io - The world around the command.
 * @param exit - Takes the exit code.
 */
export function inspectCommand(io: CliIo, exit: (code: number) => void): Command {
  return new Command('inspect')
    .description('Show what a bundle says of itself, without checking who says it.')
    .argument('<bundle>', 'bundle')
    .addHelpText('after', notes)
    .action((file: string) => {
      io.stdout.write(`${JSON.stringify(inspectBundle(readBytes(file)), undefined, 2)}\n`);
      exit(done);
    });
}
