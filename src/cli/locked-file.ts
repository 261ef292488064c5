import { closeSync, openSync, rmSync } from 'node:fs';
import { SilkmatchError } from '../index.ts';
import { hasCode } from './bytes-file.ts';

/**
 * Does something with a file while no other call of the command line does, so that of two changes at once none is
 * lost. A file beside it with the ending `.lock` stands for the lock.
 *
 * @param path - Path of the file.
 * @param action - Reads the file and writes it.
 * @throws A {@link SilkmatchError} with code `invalid-file` if somebody else has the lock.
 */
export async function withLock<Result>(
  path: string,
  action: () => Result | Promise<Result>,
): Promise<Result> {
  const lock = `${path}.lock`;
  try {
    closeSync(openSync(lock, 'wx'));
  } catch (cause) {
    if (!hasCode(cause, 'EEXIST')) return action(); // the write says what is wrong with the folder
    throw new SilkmatchError(
      'invalid-file',
      `${path} is being changed by another call of silkmatch: try again. If there is none, remove ${lock}.`,
      { cause },
    );
  }
  try {
    return await action();
  } finally {
    rmSync(lock, { force: true });
  }
}
