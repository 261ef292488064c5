import { ed25519 as curve } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { generateKey, parseSigningKey, signerOf } from 'silkmatch/hub';
import { describe, expect, it } from 'vitest';
import { type Ed25519, platformEd25519, portableEd25519 } from '../../src/hub/ed25519.ts';
import { fromHex } from '../../src/hub/hex.ts';
import { publicKeySchema } from '../../src/hub/key.ts';
import { toHex } from '../../src/model/sha256.ts';

// RFC 8032, section 7.1, tests 1 to 3.
const examples = [
  [
    '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
] as const;

const implementations: readonly (readonly [string, Ed25519])[] = [
  ['platform', platformEd25519(crypto.subtle as unknown as Parameters<typeof platformEd25519>[0])],
  ['portable', portableEd25519()],
];

describe.each(implementations)('Ed25519, %s', (_, { publicKeyOf, sign, verify }) => {
  it.each(examples)(
    'gives the example of RFC 8032 with seed %s',
    async (seed, key, message, signature) => {
      const bytes = fromHex(message, message.length / 2);
      expect(toHex(await publicKeyOf(fromHex(seed, 32)))).toBe(key);
      expect(toHex(await sign(fromHex(seed, 32), bytes))).toBe(signature);
      expect(await verify(fromHex(key, 32), bytes, fromHex(signature, 64))).toBe(true);
      expect(await verify(fromHex(key, 32), Uint8Array.of(1), fromHex(signature, 64))).toBe(false);
    },
  );
});

describe('the platform and the portable Ed25519', () => {
  it('give the same bytes', async () => {
    const [[, one], [, two]] = implementations as [
      (typeof implementations)[0],
      (typeof implementations)[0],
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.uint8Array(),
        async (seed, message) => {
          const bytes = Uint8Array.from(message);
          expect(await one.sign(Uint8Array.from(seed), bytes)).toEqual(
            await two.sign(Uint8Array.from(seed), bytes),
          );
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('public keys', () => {
  it('are refused where signatures under them mean nothing', () => {
    const point = curve.Point.fromHex(
      'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
      true,
    );
    let sum = curve.Point.ZERO;
    for (let i = 0; i < 8; i++) {
      expect(publicKeySchema.safeParse(sum.toHex()).success).toBe(false);
      sum = sum.add(point);
    }
    expect(sum.equals(curve.Point.ZERO)).toBe(true);
    for (const first of ['ed', 'ee', 'ff']) {
      expect(publicKeySchema.safeParse(`${first}${'ff'.repeat(30)}7f`).success).toBe(false);
      expect(publicKeySchema.safeParse(`${first}${'ff'.repeat(31)}`).success).toBe(false);
    }
    for (const [, key] of examples) expect(publicKeySchema.safeParse(key).success).toBe(true);
  });
});

describe('generateKey and parseSigningKey', () => {
  it('make keys that can be kept as JSON', async () => {
    const key = await generateKey();
    expect(await parseSigningKey(JSON.parse(JSON.stringify(key)))).toEqual(key);
    expect(signerOf(key).publicKey).toBe(key.publicKey);
    expect((await generateKey()).publicKey).not.toBe(key.publicKey);
  });

  it('refuse what is not a key, or two halves of different keys', async () => {
    const [one, two] = [await generateKey(), await generateKey()];
    await expect(parseSigningKey({ ...one, publicKey: two.publicKey })).rejects.toMatchObject({
      code: 'invalid-key',
    });
    for (const input of [undefined, null, '', {}, { ...one, privateKey: 'ab' }]) {
      await expect(parseSigningKey(input)).rejects.toMatchObject({ code: 'invalid-key' });
    }
  });
});
