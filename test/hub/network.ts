import { generateKey, type Roster, type Signer, signerOf } from 'silkmatch/hub';

/** A network of hubs with one key each; the root and the pipelines role have one key, that of `hq`. */
export interface Network {
  readonly roster: Roster;
  readonly signers: Readonly<Record<string, Signer>>;
  readonly root: Signer;
}

export const today = '2026-11-01';

export async function networkOf(hubs: readonly string[]): Promise<Network> {
  const root = signerOf(await generateKey());
  const signers = Object.fromEntries(
    await Promise.all(hubs.map(async (hub) => [hub, signerOf(await generateKey())] as const)),
  );
  const roleOf = ({ publicKey }: Signer) => ({ keys: [publicKey], threshold: 1 });
  return {
    root,
    signers,
    roster: {
      format: 'silkmatch/roster/1',
      version: 1,
      expiresAt: '2027-10-31',
      root: roleOf(root),
      pipelines: roleOf(root),
      hubs: Object.fromEntries(hubs.map((hub) => [hub, roleOf(signers[hub] as Signer)])),
    },
  };
}
