import { createEngine } from 'silkmatch';
import {
  type ChangeSet,
  changesSince,
  createReplica,
  type HubState,
  merge,
  parseChangeSet,
  parseReplica,
  type Replica,
  replicaBytes,
  replicaDigest,
  type SharedEntry,
  sharedRecords,
} from 'silkmatch/hub';
import { signHead } from '../../../src/hub/head.ts';
import { entryKey, stateDigest, stored } from '../../../src/hub/shared-record.ts';
import { canonicalJson } from '../../../src/model/canonical-json.ts';
import { isSame, mutateBytes, mutateJson, type Outcome, oneOf, type Random } from './mutation.ts';
import { histories, kz, replicaAfter, roster, today } from './world.ts';

const whole = await replicaAfter(3, 2);
const sets = [whole, await replicaAfter(2, 0), await replicaAfter(3, 1)].map((r) =>
  changesSince(r),
);
sets.push(changesSince(whole, { 'hub-kz': 1, 'hub-rs': 1 }));
const receivers = [createReplica('hq'), await replicaAfter(1, 1), await replicaAfter(1, 2), whole];

/** What a hub has signed and nothing else: the heads and entries after each of its commits. */
const signedStates = new Set(
  histories.flat().flatMap((replica) => [...replica.hubs.values()].map(contentOf)),
);

function contentOf({ signed, entries }: HubState): string {
  const sorted = [...entries.keys()].sort().map((key) => entries.get(key));
  return canonicalJson([signed.head, sorted]);
}

/** Mutates a change set and merges it: of each hub there may then be what it has signed, and nothing else. */
export async function attemptChanges(next: Random): Promise<Outcome> {
  const set = oneOf(sets, next);
  const bytes = encoded(set);
  const mutated = next(3) === 0 ? mutateBytes(bytes, next) : encoded(mutateJson(set, next));
  if (isSame(mutated, bytes)) return 'unchanged';
  const receiver = oneOf(receivers, next);
  const { replica, hubs } = await merge(receiver, parseChangeSet(mutated), roster);
  for (const state of replica.hubs.values()) {
    if (!signedStates.has(contentOf(state))) {
      throw new Error('Entries were taken that their hub has not signed.');
    }
  }
  return hubs.some(({ outcome }) => outcome === 'merged') ? 'accepted' : 'refused';
}

/** Lets a hub sign mutated entries of its own: they harm nobody else, and an engine over them answers. */
export async function attemptOwnChanges(next: Random): Promise<Outcome> {
  const [part] = changesSince(oneOf(histories[0]?.slice(1) ?? [], next)).hubs;
  if (part === undefined) return 'unchanged';
  const one = next(part.entries.length);
  const entries = part.entries.map((entry, i) => (i === one ? mutateJson(entry, next) : entry));
  if (!entries.every((entry) => Object(entry) === entry)) return 'unchanged';
  const state = new Map(entries.map((entry) => [entryKey(entry), stored(entry)]));
  const head = { ...part.signed.head, entries: state.size, digest: stateDigest(state) };
  const changes = {
    format: 'silkmatch/changes/1',
    hubs: [{ signed: await signHead(head, [kz]), since: 0, entries }],
  } as const;
  const received = parseChangeSet(encoded(changes));
  const { replica, hubs } = await merge(receivers[0] as Replica, received, roster);
  if (hubs[0]?.outcome !== 'merged') return 'refused';
  const foreign = [...(replica.hubs.get('hub-kz') as HubState).entries.values()].find(isForeign);
  if (foreign !== undefined) throw new Error('A hub has shared what is not its own.');
  checkUse(replica);
  return 'accepted';
}

function isForeign({ kind, record }: SharedEntry): boolean {
  if (record === null || kind === 'organization') return false;
  return !('hub' in record) || record.hub !== 'hub-kz';
}

/** What a replica holds must be of use, whatever it is: here no error is in order. */
function checkUse(replica: Replica): void {
  try {
    use(replica);
  } catch (cause) {
    throw new Error('What was taken is of no use.', { cause });
  }
}

function use(replica: Replica): void {
  const kept = parseReplica(replicaBytes(replica));
  if (replicaDigest(kept) !== replicaDigest(replica))
    throw new Error('A replica was kept wrongly.');
  const { technologies, demands, organizations } = sharedRecords(replica);
  const engine = createEngine({ technologies, demands, organizations, asOf: today });
  engine.match({ id: 'q', title: 'solar pump' }, { from: 'demands' });
}

/** Mutates a replica as its hub has kept it: what is read must be whole in itself. */
export async function attemptReplica(next: Random): Promise<Outcome> {
  const bytes = replicaBytes(whole);
  const content = JSON.parse(new TextDecoder().decode(bytes)) as ChangeSet;
  const mutated = next(2) === 0 ? mutateBytes(bytes, next) : encoded(mutateJson(content, next));
  if (isSame(mutated, bytes)) return 'unchanged';
  checkUse(parseReplica(mutated));
  return 'accepted';
}

function encoded(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
