// Every runtime has both; the core is checked without the declarations of any of them.
declare const TextEncoder: new () => {
  encode(text: string): Uint8Array<ArrayBuffer>;
  encodeInto(text: string, bytes: Uint8Array): { readonly read: number; readonly written: number };
};
declare const TextDecoder: new (
  encoding: 'utf-8',
  options: { readonly fatal: true; readonly ignoreBOM: true },
) => { decode(bytes: Uint8Array): string };

/** The UTF-8 bytes of a text. */
export function toUtf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/**
 * The text of bytes in UTF-8. Shared memory is copied first: browsers do not decode it.
 *
 * @throws A `TypeError` for bytes that are not UTF-8.
 */
export function fromUtf8(bytes: Uint8Array): string {
  const own = bytes.buffer instanceof ArrayBuffer ? bytes : Uint8Array.from(bytes);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(own);
}

const encoder = new TextEncoder();

/**
 * Writes a text of ASCII characters, each a byte, into an array that is long enough.
 *
 * @returns Whether it is such a text; of another one anything may have been written.
 */
export function writeAscii(text: string, bytes: Uint8Array): boolean {
  const { read, written } = encoder.encodeInto(text, bytes);
  return read === text.length && written === read;
}
