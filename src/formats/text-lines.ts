import { joined } from './bytes.ts';
import type { EncodedText } from './encoding.ts';

/** A line of a file. */
export interface TextLine {
  /** Its number, from 1. */
  readonly number: number;
  /** Its text without the line break; `undefined` if its bytes are not in the encoding of the file. */
  readonly text: string | undefined;
}

const lineFeed = 10;
const carriageReturn = 13;

/**
 * Splits a file into lines, reading on only as lines are asked for. A line may be as long as a string can be.
 *
 * @param file - The bytes and their decoder.
 * @param head - The beginning of the bytes: if it has carriage returns and no line feed, lines end with the former.
 * @returns The lines; those that end in a carriage return and a line feed without either.
 */
export async function* textLines(file: EncodedText, head: Uint8Array): AsyncGenerator<TextLine> {
  const breaks =
    !head.includes(lineFeed) && head.includes(carriageReturn) ? carriageReturn : lineFeed;
  let number = 1;
  let begun: Uint8Array[] = [];
  for await (const chunk of file.bytes) {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(breaks, start);
      if (end === -1) break;
      begun.push(chunk.subarray(start, end));
      yield { number, text: decoded(begun, file.decode) };
      begun = [];
      number++;
      start = end + 1;
    }
    if (start < chunk.length) begun.push(chunk.subarray(start));
  }
  if (begun.length > 0) yield { number, text: decoded(begun, file.decode) };
}

function decoded(pieces: readonly Uint8Array[], decode: EncodedText['decode']): string | undefined {
  const bytes = joined(pieces);
  const end = bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length;
  try {
    return decode(bytes.subarray(0, end));
  } catch {
    return undefined;
  }
}
