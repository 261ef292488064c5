import { SilkmatchError } from '../model/error.ts';
import { showValue } from '../model/show-value.ts';
import { type Bytes, peek } from './bytes.ts';

/** Bytes in which a line break is one byte, and how to read them as text. */
export interface EncodedText {
  /** The bytes, without a byte order mark. */
  readonly bytes: Bytes;
  /** Decodes whole lines; throws a `TypeError` for bytes that are none of its encoding. */
  readonly decode: (line: Uint8Array) => string;
}

/**
 * Finds out how bytes are to be read as text: as UTF-16 if they begin like it, else in the encoding named, else as UTF-8.
 *
 * UTF-16 is turned into UTF-8 on the way, so that lines can be told apart by single bytes.
 *
 * @param bytes - The bytes.
 * @param encoding - A label of the WHATWG Encoding Standard, such as `gb18030` or `windows-1251`.
 * @returns The bytes and their decoder.
 * @throws A {@link SilkmatchError} with code `invalid-option` for an unknown encoding.
 */
export async function readEncoding(
  bytes: Bytes,
  encoding: string | undefined,
): Promise<EncodedText> {
  const { head, bytes: all } = await peek(bytes, 4);
  const wide = wideEncoding(head);
  if (wide !== undefined) return { bytes: transcoded(all, wide), decode: decoder('utf-8') };
  const hasMark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  return {
    bytes: hasMark ? withoutFirst(all, 3) : all,
    decode: decoder(hasMark ? 'utf-8' : (encoding ?? 'utf-8')),
  };
}

/** Tells UTF-16 by its byte order mark, or by the zero byte beside its first letter. */
function wideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [a, b, c, d] = head;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  return a === 0 && b !== 0 && c === 0 && d !== 0 ? 'utf-16be' : undefined;
}

function decoder(encoding: string): (line: Uint8Array) => string {
  const textDecoder = newDecoder(encoding);
  return (line) => textDecoder.decode(line);
}

/**
 * Refuses the label of an encoding that does not exist.
 *
 * @throws A {@link SilkmatchError} with code `invalid-option`.
 */
export function refuseUnknownEncoding(encoding: string | undefined): void {
  if (encoding !== undefined) newDecoder(encoding);
}

function newDecoder(encoding: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  } catch (error) {
    throw unknownEncoding(encoding, error);
  }
}

function unknownEncoding(encoding: string, cause: unknown): SilkmatchError {
  return new SilkmatchError(
    'invalid-option',
    `The encoding ${showValue(encoding)} is not known; expected one such as utf-8, gb18030, windows-1251 or koi8-r.`,
    { cause },
  );
}

async function* transcoded(bytes: Bytes, encoding: string): Bytes {
  const textDecoder = new TextDecoder(encoding); // drops the byte order mark
  const utf8 = new TextEncoder();
  for await (const chunk of bytes) yield utf8.encode(textDecoder.decode(chunk, { stream: true }));
  yield utf8.encode(textDecoder.decode());
}

async function* withoutFirst(bytes: Bytes, count: number): Bytes {
  let left = count;
  for await (const chunk of bytes) {
    yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}
