import { readFileSync } from 'node:fs';
import { SilkmatchError } from '../index.ts';

/**
 * Reads a JSON file that is not a file of records.
 *
 * @param path - Its path.
 * @param what - What it should be, for messages.
 * @throws A {@link SilkmatchError} with code `invalid-file` if it cannot be read or is not JSON.
 */
export function readJsonFile(path: string, what: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw unusable(path, what, 'cannot be read', error);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unusable(path, what, 'is not JSON', error);
  }
}

function unusable(path: string, what: string, why: string, cause: unknown): SilkmatchError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new SilkmatchError('invalid-file', `The ${what} ${path} ${why}: ${reason}.`, { cause });
}
