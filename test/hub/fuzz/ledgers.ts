import { ledgerBytes, ledgerCheckpoint, openRoster, parseLedger } from 'silkmatch/hub';
import { canonicalJson } from '../../../src/model/canonical-json.ts';
import { isSame, mutateBytes, mutateJson, type Outcome, type Random } from './mutation.ts';
import { ledger, roster, signedRoster, today } from './world.ts';

const bytes = ledgerBytes(ledger);
const checkpoint = ledgerCheckpoint(ledger);

/** Mutates a ledger: without a checkpoint nothing but its end may be missing, with one not even that. */
export async function attemptLedger(next: Random): Promise<Outcome> {
  const mutated = next(2) === 0 ? mutateBytes(bytes, next) : linesOf(mutateJson(ledger, next));
  if (isSame(mutated, bytes)) return 'unchanged';
  const isChecked = next(2) === 0;
  const read = parseLedger(mutated, isChecked ? checkpoint : undefined);
  const isCut = isSame(mutated, bytes.subarray(0, mutated.length)) && read.length < ledger.length;
  if (isChecked || !isCut) throw new Error('A changed ledger was taken.');
  return 'accepted';
}

/** Entries a line each, whatever they have become. */
function linesOf(entries: unknown): Uint8Array {
  const lines = Array.isArray(entries) ? entries : [entries];
  return new TextEncoder().encode(lines.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
}

const pinned = roster.root.keys;
const text = canonicalJson(roster);

/** Mutates a signed roster: one that is taken says what the root has signed. */
export async function attemptRoster(next: Random): Promise<Outcome> {
  const mutated = mutateJson(signedRoster, next);
  const opened = await openRoster(mutated, { pinned, today });
  if (canonicalJson(opened) !== text) throw new Error('A changed roster was taken.');
  return 'accepted';
}
