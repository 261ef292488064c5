import { type BundleKind, openSnapshot, parseChangeSet, parseLedger } from '../hub/index.ts';
import { builtInPlugins, createPipeline, SilkmatchError } from '../index.ts';
import { parseRun } from './run-file.ts';
import { unpacked } from './snapshot-file.ts';

/** Throws where bytes are not of the kind. */
const checks: Readonly<Record<BundleKind, (bytes: Uint8Array, path: string) => void>> = {
  changes: parseChangeSet,
  snapshot: (bytes, path) => refuseDamaged(unpacked(bytes, path)),
  pipeline: (bytes) =>
    createPipeline(JSON.parse(new TextDecoder().decode(bytes)), { plugins: builtInPlugins }),
  ledger: (bytes) => refuseEmpty(parseLedger(bytes), 'introduction'),
  run: (bytes, path) => refuseEmpty(parseRun(bytes, path).map(ranking), 'ranking'),
};

/** A snapshot with plugins of a host is whole, though it cannot be opened here. */
function refuseDamaged(bytes: Uint8Array): void {
  try {
    openSnapshot(bytes);
  } catch (cause) {
    if (!(cause instanceof SilkmatchError) || cause.code !== 'invalid-pipeline') throw cause;
  }
}

function refuseEmpty(list: readonly unknown[], what: string): void {
  if (list.length === 0) throw new Error(`It holds no ${what}.`);
}

function ranking(result: unknown): unknown {
  if (Array.isArray(Object(result).matches)) return result;
  throw new Error('It holds something other than rankings.');
}

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
      `${path} is not of the kind "${kind}", so it is not signed: ${reason.replace(/\.?$/, '.')} Name the right file or --kind.`,
      { cause },
    );
  }
}
