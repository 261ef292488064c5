import * as z from 'zod/mini';
import { canonicalJson } from '../model/canonical-json.ts';
import { SilkmatchError } from '../model/error.ts';
import { identifierSchema } from '../model/identifier.ts';
import { isCalendarDate, isoDateSchema } from '../model/iso-date.ts';
import { schemaFaults } from '../model/schema-faults.ts';
import { showValue } from '../model/show-value.ts';
import { toUtf8 } from '../model/utf8.ts';
import {
  type PublicKey,
  publicKeySchema,
  type Signatures,
  type Signer,
  signaturesSchema,
  signersOf,
  signJson,
} from './key.ts';

const roleSchema = z
  .strictObject({
    /** The keys that may act in this role. */
    keys: z.array(publicKeySchema).check(z.minLength(1), z.maxLength(32)),
    /** How many of them must sign together. */
    threshold: z.number().check(z.int(), z.gte(1)),
  })
  .check(
    z.refine(({ keys, threshold }) => threshold <= new Set(keys).size, {
      error: 'the threshold is above the number of different keys',
    }),
  );

/** The keys that may act together, and how many of them it takes. */
export interface Role {
  /** Public keys. */
  readonly keys: readonly PublicKey[];
  /** How many different ones must sign: from 1 to the number of keys. */
  readonly threshold: number;
}

/** Schema of {@link Roster}. */
export const rosterSchema = z.strictObject({
  format: z.literal('silkmatch/roster/1'),
  version: z.number().check(z.int(), z.gte(1)),
  expiresAt: isoDateSchema,
  root: roleSchema,
  pipelines: roleSchema,
  hubs: z.record(identifierSchema, roleSchema),
});

/**
 * Who may sign what in a network. The roles follow The Update Framework (TUF specification 1.0, section 2.1), reduced
 * to what hubs need.
 */
export interface Roster {
  /** The form of this object. */
  readonly format: 'silkmatch/roster/1';
  /** Counts up by one with every change. */
  readonly version: number;
  /** The last day on which it holds, `YYYY-MM-DD`: bounds how long an old roster can be replayed. */
  readonly expiresAt: string;
  /** Who may change the roster. */
  readonly root: Role;
  /** Who may issue pipelines. */
  readonly pipelines: Role;
  /** Who may sign for each hub: its records, snapshots and ledgers. By hub id. */
  readonly hubs: Readonly<Record<string, Role>>;
}

const signedRosterSchema = z.strictObject({ roster: rosterSchema, signatures: signaturesSchema });

/** A roster with signatures of its canonical JSON. */
export interface SignedRoster {
  /** The roster. */
  readonly roster: Roster;
  /** By the root keys, the new ones and the ones before. */
  readonly signatures: Signatures;
}

/** What a receiver checks a roster against. */
export interface RosterTrust {
  /**
   * For the first roster: the root keys, learnt over a way that does not depend on the sender. All root keys of the
   * roster must be among them.
   */
  readonly pinned?: readonly PublicKey[];
  /** For a later roster: the one trusted so far. */
  readonly current?: Roster;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Signs a roster.
 *
 * @param input - The roster, as its author wrote it.
 * @param signers - Root keys; for a later version enough of the old and of the new ones.
 * @param signatures - Signatures that are there already.
 * @throws A {@link SilkmatchError} with code `invalid-input` where it is not well-formed, naming every fault, or where
 * `signatures` are none.
 */
export async function signRoster(
  input: unknown,
  signers: readonly Signer[],
  signatures: Signatures = {},
): Promise<SignedRoster> {
  const parsed = rosterSchema.safeParse(input);
  if (!parsed.success) {
    const faults = schemaFaults(parsed.error.issues, 'roster', input);
    throw new SilkmatchError(
      'invalid-input',
      `The roster is not of the form silkmatch/roster/1. ${faults.join(' ')} Mend it before it is signed.`,
      { details: parsed.error.issues },
    );
  }
  const roster: Roster = parsed.data;
  if (canonicalJson(roster) !== canonicalJson(input)) {
    throw new SilkmatchError(
      'invalid-input',
      'The roster has a hub with a name that cannot be kept, such as "__proto__". Rename the hub.',
    );
  }
  if (!signaturesSchema.safeParse(signatures).success) {
    throw new SilkmatchError(
      'invalid-input',
      'The signatures that the roster carries already are not signatures under public keys. Remove them, and let all sign it again.',
    );
  }
  return { roster, signatures: { ...signatures, ...(await signJson('roster', roster, signers)) } };
}

/**
 * Checks a roster and gives it if it can be trusted.
 *
 * A first roster must carry the signatures of its own root, whose keys the receiver has pinned. A later one must
 * follow the current one by one version and carry the signatures of the old root and of the new one, so that a stolen
 * key can be replaced and nobody else can replace it.
 *
 * @param input - A signed roster, as it came.
 * @param trust - What to check it against.
 * @throws A {@link SilkmatchError} with code `untrusted`, or `invalid-bundle` where it is not a roster.
 */
export async function openRoster(input: unknown, trust: RosterTrust): Promise<Roster> {
  const parsed = signedRosterSchema.safeParse(input);
  if (!parsed.success) {
    throw new SilkmatchError(
      'invalid-bundle',
      'Found something other than a signed roster of the form silkmatch/roster/1. Ask headquarters for the roster file.',
      { details: parsed.error.issues },
    );
  }
  const { roster, signatures } = parsed.data;
  if (trust.current === undefined) refuseUnpinned(roster, trust.pinned ?? []);
  else if (roster.version !== trust.current.version + 1) {
    throw untrusted(
      `The roster is version ${roster.version}, expected ${trust.current.version + 1}. Ask for the versions in between, in their order.`,
    );
  }
  const content = toUtf8(canonicalJson(roster));
  for (const role of trust.current ? [trust.current.root, roster.root] : [roster.root]) {
    const valid = await signersOf('roster', content, signatures, role.keys);
    if (valid.size < role.threshold) {
      throw untrusted(
        `The roster carries ${valid.size} valid signatures of its root keys, expected ${role.threshold}. It was changed, or was not issued by those who may.`,
      );
    }
  }
  refuseExpired(roster, trust.today);
  return roster;
}

/**
 * @throws A {@link SilkmatchError} with code `untrusted` after the roster's last day, or `invalid-option` where the day of
 * the check is none.
 */
export function refuseExpired(roster: Roster, today: string): void {
  if (typeof today !== 'string' || !isCalendarDate(today)) {
    throw new SilkmatchError(
      'invalid-option',
      `Expected \`today\` to be a day, YYYY-MM-DD, got ${showValue(today)}.`,
    );
  }
  if (today > roster.expiresAt) {
    throw untrusted(
      `The roster held until ${roster.expiresAt}; today is ${today}. Ask headquarters for the roster in force.`,
    );
  }
}

function refuseUnpinned(roster: Roster, pinned: readonly PublicKey[]): void {
  const stranger = roster.root.keys.find((key) => !pinned.includes(key));
  if (stranger !== undefined) {
    throw untrusted(
      `The roster's root key ${stranger} is not among the ${pinned.length} pinned ones. Ask headquarters for its root keys over a way that you trust, and pin them.`,
    );
  }
}

/** How many keys of a role are among the valid ones. */
export function signatureCount({ keys }: Role, valid: ReadonlySet<PublicKey>): number {
  return new Set(keys.filter((key) => valid.has(key))).size;
}

/** The error for what is well-formed but not backed by the right signatures. */
export function untrusted(message: string): SilkmatchError {
  return new SilkmatchError('untrusted', message);
}
