import { Command } from 'commander';
import { generateKey } from '../../hub/index.ts';
import { writeBytes } from '../bytes-file.ts';
import { done } from '../failure.ts';
import type { CliIo } from '../io.ts';

const notes = `
Example:
  silkmatch keygen --out hub-kz.key.json

The file holds the private key: keep it and a copy of it where nobody else can read them. The public key goes to
standard output; tell it to headquarters over a way that both trust, such as a telephone call.`;

/**
 * Makes the command that makes a pair of keys.
 *
 * @param io - The world around the command.
 * @param exit - Takes the exit code.
 */
export function keygenCommand(io: CliIo, exit: (code: number) => void): Command {
  return new Command('keygen')
    .description('Make a pair of Ed25519 keys to sign with.')
    .requiredOption('--out <file>', 'new file for the keys')
    .addHelpText('after', notes)
    .action(async ({ out }: { readonly out: string }) => {
      const key = await generateKey();
      const options = { isNew: true, isSecret: true };
      writeBytes(out, `${JSON.stringify(key, undefined, 2)}\n`, options);
      io.stdout.write(`${key.publicKey}\n`);
      exit(done);
    });
}
