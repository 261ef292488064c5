import { Command, InvalidArgumentError } from 'commander';
import { serveFolder } from '../../node/index.ts';
import { done } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { packagePath } from '../package-file.ts';

/**
 * Makes the command that serves the workbench.
 *
 * @param io - The world around the command.
 * @param exit - Takes the exit code.
 */
export function workbenchCommand(io: CliIo, exit: (code: number) => void): Command {
  return new Command('workbench')
    .description(
      'Serve a page on this machine to look at rankings, tune weights and judge matches.',
    )
    .option('--port <number>', 'the port on 127.0.0.1; 0 for any that is free', portNumber, 0)
    .addHelpText(
      'after',
      '\nFiles opened in the page stay in the browser. Ends with Ctrl+C.\n\nExample:\n  silkmatch workbench',
    )
    .action(async ({ port }: { readonly port: number }) => {
      const { url } = await serveFolder(packagePath('dist/workbench'), port);
      io.stdout.write(`${url}\n`);
      exit(done); // once the process is interrupted: until then the server keeps it
    });
}

function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('Expected a port from 0 to 65535.');
}
