import { SilkmatchError } from '../index.ts';
import { readWhole } from './bytes-file.ts';
import { fileFailure } from './file-failure.ts';

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
    text = new TextDecoder().decode(readWhole(path)); // without a byte order mark
  } catch (error) {
    throw unusable(`The ${what} ${path} cannot be read: ${fileFailure('read', error)}.`, error);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw unusable(`The ${what} ${path} is not JSON: ${reason}.`, error);
  }
}

function unusable(message: string, cause: unknown): SilkmatchError {
  return new SilkmatchError('invalid-file', message, { cause });
}
