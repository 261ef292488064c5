import { SilkmatchError } from '../model/error.ts';
import { showValue } from '../model/show-value.ts';

/**
 * Refuses an argument that is no bytes at all.
 *
 * @param given - The argument.
 * @param what - What it should be the bytes of, for messages.
 * @throws A {@link SilkmatchError} with code `invalid-input`.
 */
export function refuseOtherThanBytes(given: unknown, what: string): void {
  if (Object.prototype.toString.call(given) === '[object Uint8Array]') return;
  throw new SilkmatchError(
    'invalid-input',
    `Expected the bytes of ${what} as a \`Uint8Array\`, got ${showValue(given)}. Wrap a buffer: \`new Uint8Array(buffer)\`.`,
  );
}
