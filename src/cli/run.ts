import { Command, CommanderError } from 'commander';
import { ablateCommand } from './commands/ablate.ts';
import { checkCommand } from './commands/check.ts';
import { compareCommand } from './commands/compare.ts';
import { evalCommand } from './commands/eval.ts';
import { explainCommand } from './commands/explain.ts';
import { inspectCommand } from './commands/inspect.ts';
import { introduceCommand } from './commands/introduce.ts';
import { keygenCommand } from './commands/keygen.ts';
import { matchCommand } from './commands/match.ts';
import { openCommand } from './commands/open.ts';
import { schemaCommand } from './commands/schema.ts';
import { signCommand } from './commands/sign.ts';
import { snapshotCommand } from './commands/snapshot.ts';
import { trustCommand } from './commands/trust.ts';
import { tuneCommand } from './commands/tune.ts';
import { verifyCommand } from './commands/verify.ts';
import { workbenchCommand } from './commands/workbench.ts';
import { badUsage, done, tellFailure } from './failure.ts';
import type { CliIo } from './io.ts';
import { packageVersion } from './package-file.ts';

const notes = `
Exit codes: 0 done, 1 bad input, 2 bad usage.
silkmatch COMMAND --help tells more about a command, with examples.`;

/**
 * Runs the command line.
 *
 * @param args - The arguments, without the names of Node and of the script.
 * @param io - The world around the command.
 * @returns The exit code: 0 done, 1 bad input, 2 bad usage. Never throws.
 */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  let code = done;
  const exit = (given: number) => {
    code = given;
  };
  const program = new Command('silkmatch')
    .description('Ranks technology offers against demands and explains every score.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .addHelpText('after', notes);
  const commands = [
    matchCommand,
    checkCommand,
    explainCommand,
    schemaCommand,
    evalCommand,
    compareCommand,
    tuneCommand,
    snapshotCommand,
    verifyCommand,
    ablateCommand,
    keygenCommand,
    signCommand,
    trustCommand,
    inspectCommand,
    openCommand,
    introduceCommand,
    workbenchCommand,
  ];
  for (const makeCommand of commands) program.addCommand(makeCommand(io, exit));
  for (const command of [program, ...program.commands]) {
    command.exitOverride().showHelpAfterError('Add --help for help.');
    command.configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
    });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) return tellFailure(error, io);
    return error.exitCode === 0 ? done : badUsage;
  }
}
