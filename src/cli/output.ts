import { open } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { SilkmatchError } from '../index.ts';
import { fileFailure } from './file-failure.ts';
import { type FreshFile, freshFile } from './fresh-file.ts';
import type { CliIo, Terminal } from './io.ts';

/**
 * Writes to a file or to standard output. A file that is there already stays as it is until everything is written.
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
  const fresh = attempt(path, () => freshFile(path));
  try {
    await writeStream(path, fresh, write);
    attempt(path, () => fresh?.settle());
  } catch (error) {
    fresh?.discard();
    throw error;
  }
}

async function writeStream(
  path: string,
  fresh: FreshFile | undefined,
  write: (out: Terminal) => Promise<void>,
): Promise<void> {
  const stream = (await opened(path, fresh)).createWriteStream();
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

async function opened(path: string, fresh: FreshFile | undefined) {
  try {
    return await (fresh === undefined ? open(path, 'w') : open(fresh.path, 'wx', fresh.mode));
  } catch (error) {
    throw unwritable(path, error);
  }
}

function attempt<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw unwritable(path, error);
  }
}

function unwritable(path: string, cause: unknown): SilkmatchError {
  const reason = fileFailure('write', cause);
  return new SilkmatchError('invalid-file', `Cannot write ${path}: ${reason}.`, { cause });
}
