import { type BundleKind, describeSnapshot, parseChangeSet, parseLedger } from '../hub/index.ts';
import { builtInPlugins, createPipeline, SilkmatchError } from '../index.ts';
import { parseRun } from './run-file.ts';
import { unpacked } from './snapshot-file.ts';

/** Throws where bytes are not of the kind. */
const checks: Readonly<Record<BundleKind, (bytes: Uint8Array, path: string) => void>> = {
  changes: parseChangeSet,
  snapshot: (bytes, path) => describeSnapshot(unpacked(bytes, path)),
  pipeline: (bytes) =>
    createPipeline(JSON.parse(new TextDecoder().decode(bytes)), { plugins: builtInPlugins }),
  ledger: (bytes) => parseLedger(bytes),
  run: (bytes, path) => parseRun(bytes, path),
};

/**
 * Refuses to sign what its receivers could not read.
 *
 * @param kind - What the bytes are said to be.
 * @param bytes - The bytes.
 * @param path - The file they come from.
 * @throws A {@link SilkmatchError} with code `invalid-file`.
 */
export function checkPayload(kind: BundleKind, bytes: Uint8Array, path: string): void {
  try {
    checks[kind](bytes, path);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SilkmatchError(
      'invalid-file',
      `${path} is not of the kind "${kind}", so it is not signed: ${reason} Name the right file or --kind.`,
      { cause },
    );
  }
}
