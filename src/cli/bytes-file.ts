import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
    if (!isDevice(path)) return readFileSync(path);
  } catch (cause) {
    throw fileError('read', path, cause);
  }
  throw new SilkmatchError('invalid-file', `Cannot read ${path}: it is a device; expected a file.`);
}

/** How to write a file. */
export interface WriteOptions {
  /** Whether to refuse to replace a file. */
  readonly isNew?: boolean;
  /** Whether only its owner may read it. */
  readonly isSecret?: boolean;
}

/**
 * Writes bytes or a text to a file: whole, or not at all.
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
    const mode = isSecret ? 0o600 : 0o666;
    if (isNew || isDevice(path)) writeFileSync(path, content, { flag: isNew ? 'wx' : 'w', mode });
    else replaceFile(path, content, mode);
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

/** Writes a file beside it and puts it in its place, so that the old one is there until the new one is. */
function replaceFile(path: string, content: Uint8Array | string, mode: number): void {
  const fresh = `${path}.${process.pid}.new`;
  try {
    writeFileSync(fresh, content, { flag: 'wx', mode });
    renameSync(fresh, path);
  } finally {
    rmSync(fresh, { force: true });
  }
}

function isDevice(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory() && !found.isFIFO();
}

/** Whether an error of the system has this code. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function fileError(verb: 'read' | 'write', path: string, cause: unknown): SilkmatchError {
  const reason = fileFailure(verb, cause);
  return new SilkmatchError('invalid-file', `Cannot ${verb} ${path}: ${reason}.`, { cause });
}
