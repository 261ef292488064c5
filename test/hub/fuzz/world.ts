import {
  type BundleTerms,
  changesSince,
  commit,
  createReplica,
  enterIntroduction,
  type IntroductionLedger,
  merge,
  type Replica,
  type Roster,
  recordDigest,
  type Signer,
  sealBundle,
  signerOf,
  signRoster,
} from 'silkmatch/hub';
import { ed25519 } from '../../../src/hub/ed25519.ts';
import { toHex } from '../../../src/model/sha256.ts';

export const today = '2026-11-01';

/** The same key for the same number: mutants of what it signed can be made again. */
async function signerFrom(number: number): Promise<Signer> {
  const seed = new Uint8Array(32).fill(number);
  const publicKey = toHex(await (await ed25519()).publicKeyOf(seed));
  return signerOf({ format: 'silkmatch/key/1', publicKey, privateKey: toHex(seed) });
}

export const root = await signerFrom(1);
export const kz = await signerFrom(2);
export const rs = await signerFrom(3);

const role = (...signers: readonly Signer[]) => ({
  keys: signers.map(({ publicKey }) => publicKey),
  threshold: 1,
});

export const roster: Roster = {
  format: 'silkmatch/roster/1',
  version: 1,
  expiresAt: '2027-10-31',
  root: role(root),
  pipelines: role(root),
  hubs: { 'hub-kz': role(kz, root), 'hub-rs': role(rs) },
};
export const signedRoster = await signRoster(roster, [root]);

const pump = { id: 'kz/pump', title: { en: 'Solar pump', ru: 'Солнечный насос' }, country: 'KZ' };
const dryer = { id: 'kz/dryer', title: 'Fruit dryer', sectors: ['isic4:2825'], trl: 6 };
const press = { id: 'rs/press', title: '榨油机', country: 'RS', organization: 'rs/mill' };
const mill = { id: 'rs/mill', name: 'Sample mill' };
const wanted = { id: 'rs/wanted', title: 'Solar pump wanted' };

/** Everything that a hub shares, after each of its commits. */
async function history(
  hub: string,
  signers: readonly Signer[],
  changes: readonly Parameters<typeof commit>[1][],
): Promise<readonly Replica[]> {
  const replicas = [createReplica(hub)];
  for (const change of changes) {
    replicas.push(await commit(replicas.at(-1) as Replica, change, { date: today, signers }));
  }
  return replicas;
}

export const histories = [
  await history(
    'hub-kz',
    [kz],
    [
      { share: { technologies: [pump] } },
      { share: { technologies: [{ ...pump, trl: 7 }, dryer] } },
      { withdraw: { technologies: ['kz/dryer'] } },
    ],
  ),
  await history(
    'hub-rs',
    [rs],
    [
      { share: { technologies: [press], demands: [wanted], organizations: [mill] } },
      { share: { demands: [{ ...wanted, trl: { min: 5 } }] } },
    ],
  ),
];

/** A replica of headquarters that has seen some commits of each hub. */
export async function replicaAfter(...commits: readonly number[]): Promise<Replica> {
  let replica = createReplica('hq');
  for (const [i, count] of commits.entries()) {
    const source = histories[i]?.[count] as Replica;
    ({ replica } = await merge(replica, changesSince(source), roster));
  }
  return replica;
}

export const terms: BundleTerms = { kind: 'ledger', hub: 'hub-kz', stream: 'hq', date: today };

export const ledger = [1, 2, 3, 4].reduce<IntroductionLedger>(
  (entries, day) =>
    enterIntroduction(entries, {
      date: `2026-11-0${day}`,
      hubs: ['hub-kz', 'hub-rs'],
      demand: { id: 'rs/wanted', digest: recordDigest(wanted) },
      technology: { id: 'kz/pump', digest: recordDigest(pump) },
      run: 'a'.repeat(64),
      ...(day % 2 === 0 ? { note: 'по телефону' } : {}),
    }),
  [],
);

export const payload = new TextEncoder().encode('what is carried');
export const bundle = await sealBundle(payload, terms, [kz]);
export const doublySigned = await sealBundle(payload, terms, [kz, root]);
