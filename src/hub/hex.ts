import { SilkmatchError } from '../model/error.ts';
import { showValue } from '../model/show-value.ts';

/**
 * The bytes of a text of lower-case hexadecimal digits.
 *
 * @param text - The digits.
 * @param length - How many bytes there must be.
 * @throws A {@link SilkmatchError} with code `invalid-key` for anything else.
 */
export function fromHex(text: string, length: number): Uint8Array<ArrayBuffer> {
  if (typeof text !== 'string' || text.length !== 2 * length || !/^[0-9a-f]*$/.test(text)) {
    throw new SilkmatchError(
      'invalid-key',
      `Found ${showValue(text)}, expected ${2 * length} lower-case hexadecimal digits. Copy the whole value again.`,
    );
  }
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) bytes[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}
