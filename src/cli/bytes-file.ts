import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { SilkmatchError } from '../index.ts';
import { fileFailure } from './file-failure.ts';
import { freshFile } from './fresh-file.ts';

/**
 * Reads a file as bytes.
 *
 * @param path - Its path.
 * @throws A {@link SilkmatchError} with code `invalid-file` if it cannot be read.
 */
export function readBytes(path: string): Uint8Array {
  try {
    return readWhole(path);
  } catch (cause) {
    throw fileError('read', path, cause);
  }
}

/**
 * Reads a file or a pipe to its end, which a device may not have.
 *
 * @param path - Its path.
 * @throws What the system throws, or an `Error` for a device; `fileFailure` says why.
 */
export function readWhole(path: string): Uint8Array {
  const found = statSync(path);
  if (found.isCharacterDevice() || found.isBlockDevice()) {
    throw new Error('it is a device; expected a file');
  }
  return readFileSync(path);
}

/** How to write a file. */
export interface WriteOptions {
  /** Whether to refuse to replace a file. */
  readonly isNew?: boolean;
  /** Whether only its owner may read it, if it is new. */
  readonly isSecret?: boolean;
}

/**
 * Writes bytes or a text to a file: whole, or not at all unless it is a pipe or a device.
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
    if (isNew) writeNewFile(path, content, isSecret ? 0o600 : 0o666);
    else replaceFile(path, content);
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

/** Leaves nothing of a file that it cannot write to its end. */
function writeNewFile(path: string, content: Uint8Array | string, mode: number): void {
  try {
    writeFileSync(path, content, { flag: 'wx', mode });
  } catch (cause) {
    if (!hasCode(cause, 'EEXIST')) rmSync(path, { force: true });
    throw cause;
  }
}

function replaceFile(path: string, content: Uint8Array | string): void {
  const fresh = freshFile(path);
  if (fresh === undefined) {
    writeFileSync(path, content);
    return;
  }
  try {
    writeFileSync(fresh.path, content, { flag: 'wx', mode: fresh.mode });
    fresh.settle();
  } catch (cause) {
    fresh.discard();
    throw cause;
  }
}

/** Whether an error of the system has this code. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function fileError(verb: 'read' | 'write', path: string, cause: unknown): SilkmatchError {
  const reason = fileFailure(verb, cause);
  return new SilkmatchError('invalid-file', `Cannot ${verb} ${path}: ${reason}.`, { cause });
}
