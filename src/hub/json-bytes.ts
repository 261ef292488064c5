import { fromUtf8 } from '../model/utf8.ts';

/**
 * What JSON in UTF-8 says.
 *
 * @throws A `TypeError` or a `SyntaxError` for anything else.
 */
export function jsonOfBytes(bytes: Uint8Array): unknown {
  return JSON.parse(fromUtf8(bytes));
}
