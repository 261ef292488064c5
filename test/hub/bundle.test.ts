import fc from 'fast-check';
import { SilkmatchError } from 'silkmatch';
import {
  type BundleTerms,
  inspectBundle,
  openBundle,
  type Signer,
  sealBundle,
  succeed,
} from 'silkmatch/hub';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Network, networkOf, today } from './network.ts';

let network: Network;
let kz: Signer;
beforeAll(async () => {
  network = await networkOf(['hub-kz', 'hub-rs']);
  kz = network.signers['hub-kz'] as Signer;
});

const payload = new TextEncoder().encode('what is carried');
const terms: BundleTerms = { kind: 'snapshot', hub: 'hub-kz', stream: 'all', date: today };
const open = (bytes: Uint8Array, day = today) =>
  openBundle(bytes, { roster: network.roster, today: day });

describe('sealBundle and openBundle', () => {
  it('carry bytes under the signature of a hub', async () => {
    const bytes = await sealBundle(payload, terms, [kz]);
    const { manifest, payload: carried, signers } = await open(bytes);
    expect(carried).toEqual(payload);
    expect(carried.buffer).toBe(bytes.buffer);
    expect(carried.byteOffset % 8).toBe(0);
    expect(signers).toEqual([kz.publicKey]);
    expect(manifest).toMatchObject({ hub: 'hub-kz', sequence: 1, kind: 'snapshot' });
    expect(await sealBundle(payload, terms, [kz])).toEqual(bytes);
  });

  it('refuse every change of a byte, and every truncation', async () => {
    const bytes = await sealBundle(payload, terms, [kz]);
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] as number) ^ (1 << (at % 8));
      await expect(open(changed)).rejects.toBeInstanceOf(SilkmatchError);
      await expect(open(bytes.subarray(0, at))).rejects.toBeInstanceOf(SilkmatchError);
    }
    const longer = new Uint8Array(bytes.length + 1);
    longer.set(bytes);
    await expect(open(longer)).rejects.toMatchObject({ code: 'invalid-bundle' });
  });

  it('refuse any bytes at all with an error of our own', async () => {
    const head = Uint8Array.from('SILKBND1', (symbol) => symbol.charCodeAt(0));
    const anything = fc
      .uint8Array({ maxLength: 200 })
      .map((tail) => Uint8Array.of(...head, ...tail));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array(), anything), async (bytes) => {
        await expect(open(bytes)).rejects.toBeInstanceOf(SilkmatchError);
      }),
    );
  });

  it('refuse a signature by the wrong hub, by a stranger, and pipelines by a hub', async () => {
    const rs = network.signers['hub-rs'] as Signer;
    const stranger = (await networkOf(['hub-kz'])).signers['hub-kz'] as Signer;
    await expect(open(await sealBundle(payload, terms, [rs]))).rejects.toMatchObject({
      code: 'untrusted',
    });
    await expect(open(await sealBundle(payload, terms, [stranger]))).rejects.toMatchObject({
      code: 'untrusted',
    });
    const pipeline = { ...terms, kind: 'pipeline' } as const;
    await expect(open(await sealBundle(payload, pipeline, [kz]))).rejects.toMatchObject({
      code: 'untrusted',
    });
    expect((await open(await sealBundle(payload, pipeline, [network.root]))).manifest.kind).toBe(
      'pipeline',
    );
  });

  it('ask for as many signatures as the role does', async () => {
    const rs = network.signers['hub-rs'] as Signer;
    const role = { keys: [kz.publicKey, rs.publicKey], threshold: 2 };
    const roster = { ...network.roster, hubs: { 'hub-kz': role } };
    const one = await sealBundle(payload, terms, [kz]);
    const two = await sealBundle(payload, terms, [kz, rs]);
    await expect(openBundle(one, { roster, today })).rejects.toMatchObject({ code: 'untrusted' });
    expect((await openBundle(two, { roster, today })).signers).toHaveLength(2);
  });

  it('refuse what has expired', async () => {
    const bytes = await sealBundle(payload, { ...terms, expiresAt: '2026-12-31' }, [kz]);
    expect((await open(bytes, '2026-12-31')).payload).toEqual(payload);
    await expect(open(bytes, '2027-01-01')).rejects.toThrow(/held until 2026-12-31/);
    await expect(open(bytes, '2028-01-01')).rejects.toThrow(/roster held until/);
  });

  it('is not sealed for a day before its own', async () => {
    const sealed = sealBundle(payload, { ...terms, expiresAt: '2020-01-01' }, [kz]);
    await expect(sealed).rejects.toThrow('give a later day');
  });

  it('take no day of the check that is none', async () => {
    const bytes = await sealBundle(payload, { ...terms, expiresAt: '2026-11-02' }, [kz]);
    for (const day of ['12/01/2026', '', '2026-11-01T00:00', null, Number.NaN, new Date(0)]) {
      await expect(open(bytes, day as string)).rejects.toMatchObject({ code: 'invalid-option' });
    }
  });

  it('seal bytes alone: a text or wider numbers would be carried as something else', async () => {
    for (const other of ['{"matches":[]}', '', new Uint16Array(4), [1, 2], null]) {
      await expect(sealBundle(other as unknown as Uint8Array, terms, [kz])).rejects.toMatchObject({
        code: 'invalid-input',
      });
    }
  });

  it('take no name that an object cannot keep', async () => {
    await expect(
      sealBundle(payload, { ...terms, stream: '__proto__' }, [kz]),
    ).rejects.toMatchObject({ code: 'invalid-bundle' });
  });

  it('say which of the terms cannot be sealed', async () => {
    for (const [term, value] of Object.entries({ hub: '', stream: '__proto__', date: 'today' })) {
      await expect(sealBundle(payload, { ...terms, [term]: value }, [kz])).rejects.toThrow(
        new RegExp(`cannot be sealed. bundle.${term}: `),
      );
    }
  });

  it('show what a bundle says of itself without trust', async () => {
    const bytes = await sealBundle(payload, terms, [kz]);
    expect(inspectBundle(bytes)).toMatchObject({
      signers: [kz.publicKey],
      manifest: { hub: 'hub-kz' },
    });
  });
});

describe('succeed', () => {
  it('follows a stream, tolerates repetition and gaps, refuses the past and branches', async () => {
    const first = await sealBundle(payload, terms, [kz]);
    const second = await sealBundle(payload, { ...terms, after: first }, [kz]);
    const third = await sealBundle(payload, { ...terms, after: second }, [kz]);
    const branch = await sealBundle(Uint8Array.of(1), { ...terms, after: first }, [kz]);
    const afterBranch = await sealBundle(payload, { ...terms, after: branch }, [kz]);
    const take = async (bytes: Uint8Array, heads = {}) => succeed(await open(bytes), heads);
    const one = await take(first);
    expect(one.kind).toBe('first');
    const two = await take(second, one.heads);
    expect(two.kind).toBe('next');
    expect((await take(second, two.heads)).kind).toBe('again');
    expect((await take(third, one.heads)).kind).toBe('gap');
    await expect(take(first, two.heads)).rejects.toMatchObject({ code: 'rolled-back' });
    await expect(take(branch, two.heads)).rejects.toThrow(/forked/);
    await expect(take(afterBranch, two.heads)).rejects.toThrow(/forked/);
  });

  it('keeps hubs and streams with hostile names apart', async () => {
    const bundle = {
      digest: 'd',
      manifest: {
        ...inspectBundle(await sealBundle(payload, terms, [kz])).manifest,
        hub: '__proto__',
        stream: 'constructor',
      },
    };
    const { heads } = succeed(bundle, {});
    expect(Object.keys(heads)).toEqual(['__proto__']);
    expect(succeed(bundle, heads).kind).toBe('again');
    expect(({} as Record<string, unknown>)['constructor']).toBe(Object);
  });
});
