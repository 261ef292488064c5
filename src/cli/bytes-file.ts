import { readFileSync, writeFileSync } from 'node:fs';
import { SilkmatchError } from '../index.ts';
import { fileFailure } from './file-failure.ts';

/**
 * Reads a file as bytes.
 *
 * @param path - Its path.
 * @throws A {@link SilkmatchError} with code `invalid-file` if it cannot be read.
 */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw fileError('read', path, cause);
  }
}

/** How to write a file. */
export interface WriteOptions {
  /** Whether to refuse to replace a file. */
  readonly isNew?: boolean;
  /** Whether only its owner may read it. */
  readonly isSecret?: boolean;
}

/**
 * Writes bytes or a text to a file.
 *
 * @param path - Its path.
 * @param content - What to write.
 * @param options - See {@link WriteOptions}.
 * @throws A {@link SilkmatchError} with code `invalid-file` if it cannot be written.
 */
export function writeBytes(
  path: string,
  content: Uint8Array | string,
  { isNew = false, isSecret = false }: WriteOptions = {},
): void {
  try {
    writeFileSync(path, content, { flag: isNew ? 'wx' : 'w', mode: isSecret ? 0o600 : 0o666 });
  } catch (cause) {
    if (isNew && hasCode(cause, 'EEXIST')) {
      throw new SilkmatchError(
        'invalid-file',
        `${path} exists already and is not written over: name another file with --out, or move this one away first.`,
        { cause },
      );
    }
    throw fileError('write', path, cause);
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function fileError(verb: 'read' | 'write', path: string, cause: unknown): SilkmatchError {
  const reason = fileFailure(verb, cause);
  return new SilkmatchError('invalid-file', `Cannot ${verb} ${path}: ${reason}.`, { cause });
}
