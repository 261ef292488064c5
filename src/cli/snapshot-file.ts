import { gunzipSync, gzipSync } from 'node:zlib';
import { openSnapshot } from '../hub/index.ts';
import { type Engine, SilkmatchError } from '../index.ts';
import { readBytes, writeBytes } from './bytes-file.ts';

/**
 * Makes an engine of the snapshot in a file, gzipped or not.
 *
 * @param path - Its path.
 * @throws A {@link SilkmatchError} with code `invalid-file` if it cannot be read or unpacked, and what `openSnapshot`
 * throws for what is not a snapshot.
 */
export function readSnapshotFile(path: string): Engine {
  return openSnapshot(readUnpacked(path));
}

/**
 * Reads a file that may be gzipped: its first bytes tell.
 *
 * @param path - Its path.
 * @throws A {@link SilkmatchError} with code `invalid-file` if it cannot be read or unpacked.
 */
export function readUnpacked(path: string): Uint8Array {
  const bytes = readBytes(path);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? unpacked(bytes, path) : bytes;
}

/** Whether bytes claim to be a snapshot. */
export function isSnapshot(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 7)) === 'SILKSNP';
}

/**
 * Writes a snapshot to a file, gzipped if the name ends in `.gz`.
 *
 * @param path - Its path.
 * @param snapshot - The bytes.
 * @returns How many bytes the file has.
 * @throws A {@link SilkmatchError} with code `invalid-file` if it cannot be written.
 */
export function writeSnapshotFile(path: string, snapshot: Uint8Array): number {
  const bytes = path.endsWith('.gz') ? gzipSync(snapshot) : snapshot;
  writeBytes(path, bytes);
  return bytes.length;
}

function unpacked(bytes: Uint8Array, path: string): Uint8Array {
  try {
    return gunzipSync(bytes);
  } catch (cause) {
    throw new SilkmatchError(
      'invalid-file',
      `The file ${path} cannot be unpacked: its gzip data are damaged or cut off. Take the file from its source again.`,
      { cause },
    );
  }
}
