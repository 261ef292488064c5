/** Bytes as they arrive. */
export type Bytes = AsyncGenerator<Uint8Array, void, undefined>;

/** Puts pieces of bytes together. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * Reads the beginning of some bytes without taking it from them.
 *
 * @param bytes - The bytes; read on from the returned ones only.
 * @param length - How many to look at.
 * @returns At least so many bytes, fewer only if there are no more; and all bytes, from the first on.
 */
export async function peek(
  bytes: Bytes,
  length: number,
): Promise<{ head: Uint8Array; bytes: Bytes }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    const next = await bytes.next();
    if (next.done === true) break;
    chunks.push(next.value);
    size += next.value.length;
  }
  const head = joined(chunks);
  return { head, bytes: rejoined(head, bytes) };
}

async function* rejoined(head: Uint8Array, rest: Bytes): Bytes {
  if (head.length > 0) yield head;
  yield* rest;
}
