import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Bytes, peek } from '../formats/bytes.ts';
import { SilkmatchError } from '../model/error.ts';

/**
 * Opens a file or standard input for reading, and unpacks it where its first two bytes say that it is gzipped.
 *
 * @param source - A path, or `-` for standard input.
 * @param stdin - What standard input is.
 * @returns Its bytes, unpacked.
 * @throws A {@link SilkmatchError} with code `invalid-file`, from the first read on, if it cannot be read.
 */
export async function* readBytes(source: string, stdin: Readable): Bytes {
  const raw = source === '-' ? stdin : createReadStream(source, { highWaterMark: 1 << 18 });
  try {
    const { head, bytes } = await peek(chunksOf(raw), 2);
    const isGzip = head[0] === 0x1f && head[1] === 0x8b;
    yield* isGzip ? gunzip(bytes) : bytes;
  } catch (error) {
    throw readingFailed(nameOf(source), error);
  }
}

/**
 * Names a source in messages.
 *
 * @param source - A path, or `-`.
 * @returns The path, or `standard input`.
 */
export function nameOf(source: string): string {
  return source === '-' ? 'standard input' : source;
}

async function* chunksOf(stream: Readable): Bytes {
  for await (const chunk of stream) yield Buffer.from(chunk);
}

async function* gunzip(bytes: Bytes): Bytes {
  const unpacked = createGunzip({ chunkSize: 1 << 18 });
  pipeline(Readable.from(bytes), unpacked, () => {
    // An error also ends `unpacked`, and is thrown where that is read.
  });
  yield* chunksOf(unpacked);
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file. Check the path'],
  ['EISDIR', 'it is a folder; expected a file'],
  ['EACCES', 'reading it is not permitted'],
  ['EPERM', 'reading it is not permitted'],
  ['Z_DATA_ERROR', 'it begins like a gzipped file, but does not go on like one. Pack it again'],
  ['Z_BUF_ERROR', 'it is a gzipped file that breaks off. Copy or pack it again'],
]);

function readingFailed(name: string, error: unknown): unknown {
  if (error instanceof SilkmatchError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = reasons.get(code ?? '') ?? message;
  return new SilkmatchError('invalid-file', `Cannot read ${name}: ${reason}.`, { cause: error });
}
