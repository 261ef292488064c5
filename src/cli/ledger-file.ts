import { type IntroductionLedger, type LedgerCheckpoint, parseLedger } from '../hub/index.ts';
import { SilkmatchError } from '../index.ts';

/** Whether bytes claim to be a ledger of introductions: their first line is an entry of one. */
export function isLedger(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(0x0a);
  try {
    const entry: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
    return typeof entry === 'object' && entry !== null && 'introduction' in entry;
  } catch {
    return false;
  }
}

/**
 * Checks the ledger that a file holds.
 *
 * @param bytes - What was read from the file.
 * @param path - Its path, for messages.
 * @param checkpoint - A place that it must contain.
 * @throws A {@link SilkmatchError} with code `invalid-ledger` that names the file.
 */
export function ledgerOf(
  bytes: Uint8Array,
  path: string,
  checkpoint?: LedgerCheckpoint,
): IntroductionLedger {
  const altered = alteration(bytes);
  try {
    if (altered === undefined) return parseLedger(bytes, checkpoint);
  } catch (cause) {
    if (!(cause instanceof SilkmatchError)) throw cause;
    throw new SilkmatchError(cause.code, `${path}: ${cause.message}`, { cause });
  }
  throw new SilkmatchError(
    'invalid-ledger',
    `${path} has ${altered}: an editor or a transfer as text has changed it. Take it as it was written.`,
  );
}

/** What programs for text do to a file. */
function alteration(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'a byte order mark';
  return bytes[bytes.indexOf(0x0a) - 1] === 0x0d ? 'line ends of Windows' : undefined;
}
