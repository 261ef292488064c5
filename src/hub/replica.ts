import { canonicalJson } from '../model/canonical-json.ts';
import { SilkmatchError } from '../model/error.ts';
import { isCalendarDate } from '../model/iso-date.ts';
import { sha256OfText } from '../model/sha256.ts';
import { showValue } from '../model/show-value.ts';
import { type Head, headDigest, type SignedHead, signHead } from './head.ts';
import type { Signer } from './key.ts';
import { hubNameSchema } from './manifest.ts';
import {
  entryKey,
  recordDigest,
  type SharedKind,
  type SharedRecord,
  type StoredEntry,
  sharedEntrySchema,
  sharedKinds,
  stateDigest,
} from './shared-record.ts';

/** What one hub shares, as it last signed it. */
export interface HubState {
  /** Its latest head. */
  readonly signed: SignedHead;
  /** Its entries by key, tombstones included. */
  readonly entries: ReadonlyMap<string, StoredEntry>;
}

/**
 * What a hub knows of everything that the hubs of a network share, its own part included. Immutable: a commit or a
 * merge makes a new one. Each record has one origin, the hub that shared it, and only that hub can change it.
 */
export interface Replica {
  /** The hub it is kept by. */
  readonly hub: string;
  /** The hubs by id. */
  readonly hubs: ReadonlyMap<string, HubState>;
}

/** The latest commit known of each hub, by hub id. */
export type RevisionVector = Readonly<Record<string, number>>;

/** Records to share, or ids to withdraw, by kind. */
export interface SharedSets<Item> {
  /** Offers. */
  readonly technologies?: Iterable<Item>;
  /** Requests. */
  readonly demands?: Iterable<Item>;
  /** Those to whom they belong. */
  readonly organizations?: Iterable<Item>;
}

/** What a commit changes. */
export interface Changes {
  /** Records to share, new or changed, as other hubs may see them. */
  readonly share?: SharedSets<SharedRecord>;
  /** Ids of records to withdraw. */
  readonly withdraw?: SharedSets<string>;
}

/**
 * A replica that knows nothing yet.
 *
 * @param hub - The id of the hub that keeps it.
 * @throws A {@link SilkmatchError} with code `invalid-option` for what cannot be an id.
 */
export function createReplica(hub: string): Replica {
  if (!hubNameSchema.safeParse(hub).success) {
    throw new SilkmatchError(
      'invalid-option',
      `Expected the id of a hub, 1 to 200 characters, got ${showValue(hub)}.`,
    );
  }
  return { hub, hubs: new Map() };
}

/**
 * Shares and withdraws records of one's own, as one signed commit. Records that are shared already as they are do not
 * count as changed; without any change the replica is given back as it is.
 *
 * The records go out as they are given: leave out first what must not leave, with `shareable`.
 *
 * @param replica - The hub's replica.
 * @param changes - What to change.
 * @param terms - The day, `YYYY-MM-DD`, and the keys of the hub.
 * @throws A {@link SilkmatchError} with code `unknown-record` for a withdrawal of what is not shared, `invalid-record`
 * for a record that names another hub as its own or cannot be read back, or `invalid-option`.
 * @example
 * ```ts
 * const next = await commit(replica, { share: { technologies } }, { date: '2026-11-01', signers });
 * ```
 */
export async function commit(
  replica: Replica,
  changes: Changes,
  { date, signers }: { readonly date: string; readonly signers: readonly Signer[] },
): Promise<Replica> {
  if (typeof date !== 'string' || !isCalendarDate(date) || signers.length === 0) {
    throw new SilkmatchError(
      'invalid-option',
      `Expected a day, YYYY-MM-DD, and at least one signer; got ${showValue(date)} and ${signers.length}.`,
    );
  }
  const state = replica.hubs.get(replica.hub);
  const sequence = (state?.signed.head.sequence ?? 0) + 1;
  const entries = new Map(state?.entries);
  let changed = 0;
  const put = (kind: SharedKind, id: string, record: SharedRecord | null) => {
    const digest = record === null ? null : recordDigest(record);
    const key = entryKey({ kind, id });
    if (entries.get(key)?.digest === digest) return;
    entries.set(key, { kind, id, revision: sequence, record, digest });
    changed++;
  };
  for (const [kind, id] of itemsOf(changes.withdraw)) {
    if (!entries.get(entryKey({ kind, id }))?.record) {
      throw new SilkmatchError(
        'unknown-record',
        `There is no shared ${kind} ${JSON.stringify(id)} of hub ${JSON.stringify(replica.hub)} to withdraw. Withdraw only what was shared.`,
      );
    }
    put(kind, id, null);
  }
  for (const [kind, record] of itemsOf(changes.share)) {
    put(kind, record.id, portable(owned(record, kind, replica.hub), kind));
  }
  if (changed === 0) return replica;
  const head: Head = {
    format: 'silkmatch/head/1',
    hub: replica.hub,
    sequence,
    date,
    entries: entries.size,
    digest: stateDigest(entries),
    ...(state === undefined ? {} : { previous: headDigest(state.signed.head) }),
  };
  const signed = await signHead(head, signers);
  return withState(replica, replica.hub, { signed, entries });
}

/**
 * Signs the hub's own latest head with other keys, after the roster has changed them.
 *
 * @param replica - The hub's replica.
 * @param signers - The keys of the hub that the new roster names.
 */
export async function signAgain(replica: Replica, signers: readonly Signer[]): Promise<Replica> {
  const state = replica.hubs.get(replica.hub);
  if (state === undefined) return replica;
  const signed = await signHead(state.signed.head, signers);
  return withState(replica, replica.hub, { ...state, signed });
}

/** A replica in which the state of one hub is another. */
export function withState(replica: Replica, hub: string, state: HubState): Replica {
  return { hub: replica.hub, hubs: new Map(replica.hubs).set(hub, state) };
}

/** The latest commit known of each hub: what to send to others when asking for changes. */
export function revisionVector({ hubs }: Replica): RevisionVector {
  return Object.fromEntries(
    [...hubs].map(([hub, { signed }]) => [hub, signed.head.sequence] as const).sort(byFirst),
  );
}

/**
 * SHA-256 over the states of all hubs: two replicas that have seen the same changes have the same, in whatever order
 * and over whatever ways the changes came.
 *
 * @returns 64 lower-case hexadecimal digits.
 */
export function replicaDigest({ hubs }: Replica): string {
  const states = [...hubs].map(([hub, { signed }]) => [hub, headDigest(signed.head)] as const);
  return sha256OfText(canonicalJson(states.sort(byFirst)));
}

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const setNames = {
  technology: 'technologies',
  demand: 'demands',
  organization: 'organizations',
} as const;

function* itemsOf<Item>(sets: SharedSets<Item> = {}): Generator<readonly [SharedKind, Item]> {
  for (const kind of sharedKinds) {
    for (const item of sets[setNames[kind]] ?? []) yield [kind, item];
  }
}

/** The record with its hub named; organizations name none. */
function owned(record: SharedRecord, kind: SharedKind, hub: string): SharedRecord {
  if (kind === 'organization') return record;
  const named = 'hub' in record ? record.hub : undefined;
  if (named !== undefined && named !== hub) {
    throw new SilkmatchError(
      'invalid-record',
      `The ${kind} ${JSON.stringify(record.id)} names hub ${JSON.stringify(named)}, expected ${JSON.stringify(hub)}. Only the hub that holds a record can share it.`,
    );
  }
  return { ...record, hub } as SharedRecord;
}

/** The record as others will read it: refused if that is not what it is here. */
function portable(record: SharedRecord, kind: SharedKind): SharedRecord {
  const parsed = sharedEntrySchema.safeParse({ kind, id: record.id, revision: 1, record });
  const carried = parsed.success ? (parsed.data.record as SharedRecord) : undefined;
  if (carried !== undefined && recordDigest(carried) === recordDigest(record)) return carried;
  throw new SilkmatchError(
    'invalid-record',
    `The ${kind} ${JSON.stringify(record.id)} cannot be read back as it is: its id is not one, or it has a field that cannot be kept, such as "__proto__". Parse the records before they are shared.`,
  );
}
