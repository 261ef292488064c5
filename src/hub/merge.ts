import type { ChangeSet, HubChanges } from './change-set.ts';
import { headDigest, isSigned, type SignedHead } from './head.ts';
import { type HubState, type Replica, withState } from './replica.ts';
import type { Role, Roster } from './roster.ts';
import {
  entryKey,
  type SharedEntry,
  type StoredEntry,
  stateDigest,
  stored,
} from './shared-record.ts';

/**
 * What became of the changes of one hub:
 *
 * - `merged`: they were taken;
 * - `known`: all of them were there already;
 * - `gap`: they begin after what is known; ask again with one's own revision vector;
 * - `stranger`: the roster does not name the hub;
 * - `unsigned`: the head does not carry the signatures of the hub;
 * - `foreign`: a record in them names another hub;
 * - `fork`: the hub has signed two heads for one commit, or its key is in other hands;
 * - `mismatch`: the entries do not lead to the head that was signed: they were changed on the way, or the hub's history
 *   has forked earlier.
 */
export type MergeOutcome =
  | 'merged'
  | 'known'
  | 'gap'
  | 'stranger'
  | 'unsigned'
  | 'foreign'
  | 'fork'
  | 'mismatch';

/** What became of the changes of one hub. */
export interface HubMerge {
  /** The hub. */
  readonly hub: string;
  /** What became of them. */
  readonly outcome: MergeOutcome;
  /** For `fork`: both heads, each signed by the hub; a proof for anybody. */
  readonly heads?: readonly [SignedHead, SignedHead];
}

/** The result of a merge. */
export interface Merge {
  /** The replica afterwards; the same object if nothing was taken. */
  readonly replica: Replica;
  /** What became of each hub's changes, in the order of the change set. */
  readonly hubs: readonly HubMerge[];
}

/**
 * Merges a change set, whoever brought it. The changes of each hub are taken whole or not at all: only if they lead to
 * exactly the state that this hub has signed. What is refused harms nothing that is there.
 *
 * Merging is commutative, associative and idempotent: of each hub the latest head stays.
 *
 * @param replica - What is known.
 * @param changes - What came.
 * @param roster - Who may sign for which hub.
 */
export async function merge(replica: Replica, changes: ChangeSet, roster: Roster): Promise<Merge> {
  const hubs: HubMerge[] = [];
  let merged = replica;
  for (const part of changes.hubs) {
    const { hub } = part.signed.head;
    const role = Object.hasOwn(roster.hubs, hub) ? roster.hubs[hub] : undefined;
    const found = await judge(part, merged.hubs.get(hub), role);
    if (found.state !== undefined) merged = withState(merged, hub, found.state);
    hubs.push({ hub, ...found.report });
  }
  return { replica: merged, hubs };
}

interface Judgement {
  readonly report: Omit<HubMerge, 'hub'>;
  readonly state?: HubState;
}

const refused = (outcome: MergeOutcome): Judgement => ({ report: { outcome } });

async function judge(
  part: HubChanges,
  known: HubState | undefined,
  role: Role | undefined,
): Promise<Judgement> {
  const { signed, since } = part;
  if (role === undefined) return refused('stranger');
  if (!(await isSigned(signed, role))) return refused('unsigned');
  const sequence = known?.signed.head.sequence ?? 0;
  if (known !== undefined && signed.head.sequence <= sequence) return compare(signed, known, role);
  if (since > sequence) return refused('gap');
  if (part.entries.some((entry) => isForeign(entry, signed.head.hub))) return refused('foreign');
  const { head } = signed;
  const entries = part.entries.every(
    ({ revision }) => revision > since && revision <= head.sequence,
  )
    ? joined(known?.entries, part.entries)
    : undefined;
  if (entries?.size !== head.entries || stateDigest(entries) !== head.digest) {
    return refused('mismatch');
  }
  if (head.sequence === sequence + 1 && !follows(head.previous, known)) return refused('mismatch');
  return { report: { outcome: 'merged' }, state: { signed, entries } };
}

function follows(previous: string | undefined, known: HubState | undefined): boolean {
  return previous === (known && headDigest(known.signed.head));
}

/**
 * A head that is not newer: known, unless it contradicts the one that is there. Signatures by newer keys take the place
 * of those that the roster no longer backs.
 */
async function compare(found: SignedHead, known: HubState, role: Role): Promise<Judgement> {
  if (found.head.sequence < known.signed.head.sequence) return refused('known');
  if (headDigest(found.head) !== headDigest(known.signed.head)) {
    return { report: { outcome: 'fork', heads: [known.signed, found] } };
  }
  if (await isSigned(known.signed, role)) return refused('known');
  return { report: { outcome: 'known' }, state: { signed: found, entries: known.entries } };
}

function isForeign({ kind, id, record }: SharedEntry, hub: string): boolean {
  if (record === null) return false;
  if (record.id !== id) return true;
  return kind !== 'organization' && (!('hub' in record) || record.hub !== hub);
}

/** The entries of which each has the later revision of the two; `undefined` for records without canonical JSON. */
function joined(
  known: ReadonlyMap<string, StoredEntry> | undefined,
  changed: readonly SharedEntry[],
): ReadonlyMap<string, StoredEntry> | undefined {
  const entries = new Map(known);
  try {
    for (const entry of changed) {
      const key = entryKey(entry);
      if (entry.revision > (entries.get(key)?.revision ?? 0)) entries.set(key, stored(entry));
    }
  } catch {
    return undefined;
  }
  return entries;
}
