import { SilkmatchError } from 'silkmatch';
import { attemptBundle, attemptManifest } from './bundles.ts';
import { attemptChanges, attemptOwnChanges, attemptReplica } from './changes.ts';
import { attemptLedger, attemptRoster } from './ledgers.ts';
import { type Outcome, type Random, randomFrom } from './mutation.ts';
import { attemptSnapshot } from './snapshots.ts';

interface Target {
  /** Makes a mutant and hands it over; throws an error that is not ours where it is taken wrongly. */
  readonly attempt: (next: Random) => Promise<Outcome>;
  /** How many of all attempts are on it. */
  readonly share: number;
}

const targets: Readonly<Record<string, Target>> = {
  snapshot: { attempt: attemptSnapshot, share: 8 },
  'change set': { attempt: attemptChanges, share: 8 },
  "a hub's own changes": { attempt: attemptOwnChanges, share: 2 },
  replica: { attempt: attemptReplica, share: 2 },
  manifest: { attempt: attemptManifest, share: 8 },
  bundle: { attempt: attemptBundle, share: 8 },
  ledger: { attempt: attemptLedger, share: 3 },
  roster: { attempt: attemptRoster, share: 1 },
};
const lots = Object.entries(targets).flatMap(([name, { share }]) => Array(share).fill(name));

/** What became of mutants. */
export interface Campaign {
  /** How many of each kind were refused, accepted as they may be, or unchanged. */
  readonly outcomes: Readonly<Record<string, Record<Outcome, number>>>;
  /** What must not be: a mutant that was taken wrongly, or an error that is none of ours. Each with its seed. */
  readonly faults: readonly string[];
}

/**
 * Makes mutants and hands them to what reads them.
 *
 * @param count - How many.
 * @param start - The seed of the first; each of the others has the next one, so that it can be made again alone.
 * @param before - Told the seed of each before its turn.
 */
export async function fuzz(
  count: number,
  start: number,
  before: (seed: number) => void = () => {},
): Promise<Campaign> {
  const outcomes = Object.fromEntries(
    Object.keys(targets).map((name) => [name, { refused: 0, accepted: 0, unchanged: 0 }]),
  );
  const faults: string[] = [];
  for (let seed = start; seed < start + count && faults.length < 10; seed++) {
    before(seed);
    const next = randomFrom(seed);
    const name = lots[next(lots.length)] as string;
    try {
      const outcome = await (targets[name] as Target).attempt(next);
      (outcomes[name] as Record<Outcome, number>)[outcome]++;
    } catch (error) {
      (outcomes[name] as Record<Outcome, number>).refused++;
      if (!(error instanceof SilkmatchError)) faults.push(`${seed}, ${name}: ${textOf(error)}`);
    }
    if (isPolluted()) faults.push(`${seed}, ${name}: it has changed the prototype of objects`);
  }
  return { outcomes, faults };
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\n${textOf(error.cause)}`;
  return `${error.stack}${cause}`;
}

function isPolluted(): boolean {
  for (const _ in {}) return true;
  return false;
}
