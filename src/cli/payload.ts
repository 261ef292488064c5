import { type BundleKind, openSnapshot, parseChangeSet } from '../hub/index.ts';
import { SilkmatchError } from '../index.ts';
import { ledgerOf } from './ledger-file.ts';
import { parseRun } from './run-file.ts';
import { unpacked } from './snapshot-file.ts';

/** Throws where bytes are not of the kind. */
const checks: Readonly<Record<BundleKind, (bytes: Uint8Array, path: string) => void>> = {
  changes: parseChangeSet,
  snapshot: (bytes, path) => refuseDamaged(unpacked(bytes, path)),
  pipeline: refuseOtherThanPipeline,
  ledger: (bytes, path) => refuseEmpty(ledgerOf(bytes, path), 'introduction'),
  run: refuseOtherThanRankings,
};

/** A snapshot with plugins of a host, or of another version, may be whole and still not open here. */
function refuseDamaged(bytes: Uint8Array): void {
  try {
    openSnapshot(bytes);
  } catch (cause) {
    if (!(cause instanceof SilkmatchError) || cause.code === 'invalid-snapshot') throw cause;
  }
}

/** Its plugins may be a host's: whether they are known, the receiver finds out. */
function refuseOtherThanPipeline(bytes: Uint8Array): void {
  const { format } = Object(JSON.parse(new TextDecoder().decode(bytes)));
  if (format !== 'silkmatch-pipeline/1')
    throw new Error('It has not the form silkmatch-pipeline/1.');
}

function refuseOtherThanRankings(bytes: Uint8Array, path: string): void {
  const results = parseRun(bytes, path);
  refuseEmpty(results, 'ranking');
  if (!results.every((result) => Array.isArray(Object(result).matches))) {
    throw new Error('It holds something other than rankings.');
  }
}

function refuseEmpty(list: readonly unknown[], what: string): void {
  if (list.length === 0) throw new Error(`It holds no ${what}.`);
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
