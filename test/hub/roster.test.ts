import {
  generateKey,
  openRoster,
  type Roster,
  type Signatures,
  type Signer,
  signerOf,
  signRoster,
} from 'silkmatch/hub';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Network, networkOf, today } from './network.ts';

let network: Network;
let other: Signer;
beforeAll(async () => {
  network = await networkOf(['hub-kz']);
  other = signerOf(await generateKey());
});

const pinned = () => [network.root.publicKey];

describe('openRoster', () => {
  it('takes a first roster only under pinned keys', async () => {
    const signed = await signRoster(network.roster, [network.root]);
    const carried = JSON.parse(JSON.stringify(signed));
    expect(await openRoster(carried, { pinned: pinned(), today })).toEqual(network.roster);
    await expect(openRoster(signed, { pinned: [other.publicKey], today })).rejects.toThrow(
      /pinned/,
    );
    await expect(openRoster(signed, { today })).rejects.toMatchObject({ code: 'untrusted' });
  });

  it('refuses a roster that was changed, not signed, expired, or is something else', async () => {
    const signed = await signRoster(network.roster, [network.root]);
    const changed = { ...signed, roster: { ...signed.roster, expiresAt: '2099-01-01' } };
    await expect(openRoster(changed, { pinned: pinned(), today })).rejects.toMatchObject({
      code: 'untrusted',
    });
    await expect(
      openRoster({ ...signed, signatures: {} }, { pinned: pinned(), today }),
    ).rejects.toThrow(/carries 0/);
    await expect(openRoster(signed, { pinned: pinned(), today: '2028-01-01' })).rejects.toThrow(
      /held until/,
    );
    for (const input of [null, 7, {}, { roster: network.roster }, { ...signed, extra: 1 }]) {
      await expect(openRoster(input, { pinned: pinned(), today })).rejects.toMatchObject({
        code: 'invalid-bundle',
      });
    }
  });

  it('replaces the root key only with the signatures of the old root and the new', async () => {
    const role = { keys: [other.publicKey], threshold: 1 };
    const next: Roster = { ...network.roster, version: 2, root: role };
    const trust = { current: network.roster, today };
    await expect(openRoster(await signRoster(next, [other]), trust)).rejects.toMatchObject({
      code: 'untrusted',
    });
    await expect(openRoster(await signRoster(next, [network.root]), trust)).rejects.toMatchObject({
      code: 'untrusted',
    });
    const half = await signRoster(next, [network.root]);
    expect(await openRoster(await signRoster(next, [other], half.signatures), trust)).toEqual(next);
  });

  it('goes forward one version at a time', async () => {
    const trust = { current: network.roster, today };
    for (const version of [1, 3]) {
      const signed = await signRoster({ ...network.roster, version }, [network.root]);
      await expect(openRoster(signed, trust)).rejects.toThrow(/expected 2/);
    }
  });

  it('refuses a hub whose name cannot be kept', async () => {
    const hubs = JSON.parse(
      JSON.stringify({ a: network.roster.hubs['hub-kz'] }).replace('"a"', '"__proto__"'),
    );
    await expect(signRoster({ ...network.roster, hubs }, [network.root])).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });

  it('signs no roster beside signatures that are none, which nobody could open', async () => {
    for (const signatures of ['abc', [1], { a: 'b' }, { [network.root.publicKey]: 'zz' }]) {
      await expect(
        signRoster(network.roster, [network.root], signatures as unknown as Signatures),
      ).rejects.toMatchObject({ code: 'invalid-input' });
    }
  });

  it('refuses thresholds that cannot be met', async () => {
    const root = { keys: [network.root.publicKey, network.root.publicKey], threshold: 2 };
    const roster = { ...network.roster, root };
    await expect(signRoster(roster, [network.root])).rejects.toThrow(/root: .*threshold/);
    const { signatures } = await signRoster(network.roster, [network.root]);
    await expect(
      openRoster({ roster, signatures }, { pinned: pinned(), today }),
    ).rejects.toMatchObject({ code: 'invalid-bundle' });
  });
});
