import { gunzipSync, gzipSync } from 'node:zlib';
import { openSnapshot } from '../hub/index.ts';
import { type Engine, SilkmatchError } from '../index.ts';
import { readBytes, writeBytes } from './bytes-file.ts';
import { namingFile } from './named-file.ts';

/**
 * Makes an engine of the snapshot in a file, gzipped or not.
 *
 * @param path - Its path.
 * @throws A {@link SilkmatchError} with code `invalid-file` if it cannot be read or unpacked, and what `openSnapshot`
 * throws for what is not a snapshot, with the path before it.
 */
export function readSnapshotFile(path: string): Promise<Engine> {
  const bytes = readUnpacked(path);
  return namingFile(path, () => openSnapshot(bytes));
}

/**
 * Reads a file that may be gzipped: its first bytes tell.
 *
 * @param path - Its path.
 * @throws A {@link SilkmatchError} with code `invalid-file` if it cannot be read or unpacked.
 */
export function readUnpacked(path: string): Uint8Array {
  return unpacked(readBytes(path), path);
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

/** So many bytes, or so many times the packed ones, are unpacked at most: snapshots, ledgers and runs are packed less closely. */
const MOST_UNPACKED = 1 << 26;
const CLOSEST = 100;

/**
 * Unpacks bytes if they are gzipped: the first of them tell.
 *
 * @param bytes - The bytes.
 * @param path - The file they come from.
 * @throws A {@link SilkmatchError} with code `invalid-file` if they cannot be unpacked, or come to far more than they
 *   can be worth.
 */
export function unpacked(bytes: Uint8Array, path: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const maxOutputLength = Math.max(MOST_UNPACKED, CLOSEST * bytes.length);
  try {
    return gunzipSync(bytes, { maxOutputLength });
  } catch (cause) {
    if (cause instanceof RangeError) {
      throw new SilkmatchError(
        'invalid-file',
        `The file ${path} is not unpacked: its ${bytes.length} bytes come to more than ${maxOutputLength}, far more than they can be worth. Take the file from its source again.`,
        { cause },
      );
    }
    throw new SilkmatchError(
      'invalid-file',
      `The file ${path} cannot be unpacked: its gzip data are damaged or cut off. Take the file from its source again.`,
      { cause },
    );
  }
}
