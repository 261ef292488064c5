// What every hub of the network does: in Node, in a browser page, at headquarters.
import { createEngine, type Demand, type Organization, type Technology } from 'silkmatch';
import {
  acceptBundle,
  beginTrust,
  canonicalJson,
  changeSetBytes,
  changesSince,
  commit,
  createReplica,
  type HubMerge,
  merge,
  parseChangeSet,
  type RevisionVector,
  replicaDigest,
  revisionVector,
  type Signer,
  sealBundle,
  sha256OfText,
  shareable,
  sharedRecords,
} from 'silkmatch/hub';

export const date = '2026-11-01';

export interface Records {
  readonly technologies: readonly Technology[];
  readonly demands: readonly Demand[];
  readonly organizations: readonly Organization[];
}

/** What a hub can show the others: equal digests mean equal records and equal rankings. */
export interface Proof {
  readonly records: string;
  readonly rankings: string;
}

/**
 * Joins a network.
 *
 * @param hub - The id of this hub.
 * @param signer - Its key.
 * @param network - The signed roster, and the root key that was learnt elsewhere.
 */
export async function join(
  hub: string,
  signer: Signer,
  network: { readonly roster: unknown; readonly rootKey: string },
) {
  let trust = await beginTrust(network.roster, { pinned: [network.rootKey], today: date });
  let replica = createReplica(hub);
  const sent = new Map<string, Uint8Array>();
  let last: Promise<unknown> = Promise.resolve();
  /** One change after the other: each starts from what the one before has left. */
  const inTurn = <Result>(change: () => Promise<Result>): Promise<Result> => {
    const result = last.then(change);
    last = result.catch(() => undefined);
    return result;
  };
  return {
    /** Shares this hub's records, without what must not leave it. */
    share: (records: Records) =>
      inTurn(async () => {
        const { withheld, ...share } = shareable(records, { audience: 'network' });
        replica = await commit(replica, { share }, { date, signers: [signer] });
        return { shared: share, withheld };
      }),
    vector: () => revisionVector(replica),
    /** Everything that a receiver does not know yet, signed. */
    changesFor: (receiver: string, known: RevisionVector) =>
      inTurn(async () => {
        const payload = changeSetBytes(changesSince(replica, known));
        const after = sent.get(receiver);
        const terms = {
          kind: 'changes',
          hub,
          stream: receiver,
          date,
          ...(after ? { after } : {}),
        } as const;
        const bundle = await sealBundle(payload, terms, [signer]);
        sent.set(receiver, bundle);
        return bundle;
      }),
    /** Takes what another hub has sent, if it is in order. */
    take: (bytes: Uint8Array): Promise<readonly HubMerge[]> =>
      inTurn(async () => {
        const accepted = await acceptBundle(bytes, trust, date);
        trust = accepted.trust;
        const merged = await merge(replica, parseChangeSet(accepted.bundle.payload), trust.roster);
        replica = merged.replica;
        return merged.hubs;
      }),
    /** Ranks every demand of the whole network and gives the digests. */
    prove: (): Proof => {
      const { technologies, demands, organizations } = sharedRecords(replica);
      const engine = createEngine({ technologies, demands, organizations, asOf: date });
      const rankings = [...engine.matchAll({ top: 10 })];
      return { records: replicaDigest(replica), rankings: sha256OfText(canonicalJson(rankings)) };
    },
  };
}
