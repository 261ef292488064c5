import { open } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { SilkmatchError } from '../index.ts';
import { fileFailure } from './file-failure.ts';
import type { CliIo, Terminal } from './io.ts';

/**
 * Writes to a file or to standard output.
 *
 * @param path - The path of the file; standard output if absent.
 * @param io - The world around the command.
 * @param write - Writes; the file is closed afterwards.
 * @throws A {@link SilkmatchError} with code `invalid-file` if the file cannot be opened or written to its end.
 */
export async function withOutput(
  path: string | undefined,
  io: CliIo,
  write: (out: Terminal) => Promise<void>,
): Promise<void> {
  if (path === undefined) return write(io.stdout);
  const stream = (await opened(path)).createWriteStream();
  try {
    await write(stream);
    stream.end();
    await finished(stream);
  } catch (error) {
    throw error === stream.errored ? unwritable(path, error) : error;
  } finally {
    stream.destroy();
  }
}

async function opened(path: string) {
  try {
    return await open(path, 'w');
  } catch (error) {
    throw unwritable(path, error);
  }
}

function unwritable(path: string, cause: unknown): SilkmatchError {
  const reason = fileFailure('write', cause);
  return new SilkmatchError('invalid-file', `Cannot write ${path}: ${reason}.`, { cause });
}
