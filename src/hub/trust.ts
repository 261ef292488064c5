import * as z from 'zod/mini';
import { SilkmatchError } from '../model/error.ts';
import { type Bundle, openBundle } from './bundle.ts';
import { digestSchema } from './manifest.ts';
import { openRoster, type Roster, type RosterTrust, rosterSchema } from './roster.ts';
import { type StreamHeads, type Succession, succeed } from './succession.ts';

const headSchema = z.strictObject({
  sequence: z.number().check(z.int(), z.gte(1)),
  digest: digestSchema,
});

const trustSchema = z.strictObject({
  format: z.literal('silkmatch/trust/1'),
  roster: rosterSchema,
  heads: z.record(z.string(), z.record(z.string(), headSchema)),
});

/** What a receiver believes: the roster in force, and how far it has followed each stream. Plain data, kept by it. */
export interface Trust {
  /** The form of this object. */
  readonly format: 'silkmatch/trust/1';
  /** Who may sign what. */
  readonly roster: Roster;
  /** The last bundle taken from each stream. */
  readonly heads: StreamHeads;
}

/** A bundle that was taken. */
export interface Accepted {
  /** The bundle. */
  readonly bundle: Bundle;
  /** How it stands to those taken before it. */
  readonly succession: Succession['kind'];
  /** What to believe from now on. */
  readonly trust: Trust;
}

/**
 * Begins to trust a network.
 *
 * @param roster - A signed roster, as it came.
 * @param terms - The root keys, learnt over a way that does not depend on the sender, and the day, `YYYY-MM-DD`.
 * @throws A {@link SilkmatchError} with code `untrusted` or `invalid-bundle`; see {@link openRoster}.
 * @example
 * ```ts
 * const trust = await beginTrust(JSON.parse(rosterText), { pinned: [rootKey], today: '2026-11-01' });
 * const { bundle, trust: next } = await acceptBundle(bytes, trust, '2026-11-02');
 * ```
 */
export async function beginTrust(
  roster: unknown,
  terms: Required<Pick<RosterTrust, 'pinned' | 'today'>>,
): Promise<Trust> {
  return { format: 'silkmatch/trust/1', roster: await openRoster(roster, terms), heads: {} };
}

/**
 * Takes the next version of the roster.
 *
 * @throws A {@link SilkmatchError} with code `untrusted` or `invalid-bundle`; see {@link openRoster}.
 */
export async function renewTrust(trust: Trust, roster: unknown, today: string): Promise<Trust> {
  return { ...trust, roster: await openRoster(roster, { current: trust.roster, today }) };
}

/**
 * Opens a bundle and checks its place in its stream; see {@link openBundle} and {@link succeed}.
 *
 * @param bytes - The bundle, as it came.
 * @param trust - What is believed so far.
 * @param today - The day, `YYYY-MM-DD`.
 * @throws A {@link SilkmatchError} with code `invalid-bundle`, `untrusted` or `rolled-back`.
 */
export async function acceptBundle(
  bytes: Uint8Array,
  trust: Trust,
  today: string,
): Promise<Accepted> {
  const bundle = await openBundle(bytes, { roster: trust.roster, today });
  const { kind, heads } = succeed(bundle, trust.heads);
  return { bundle, succession: kind, trust: { ...trust, heads } };
}

/**
 * Reads what a receiver has kept.
 *
 * @param input - The JSON of a {@link Trust}.
 * @throws A {@link SilkmatchError} with code `invalid-input` for anything else.
 */
export function parseTrust(input: unknown): Trust {
  const parsed = trustSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new SilkmatchError(
    'invalid-input',
    'Found something other than a trust file of the form silkmatch/trust/1. Begin anew with the roster and the pinned root keys.',
    { details: parsed.error.issues },
  );
}
