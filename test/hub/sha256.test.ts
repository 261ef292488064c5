import { sha256 as portable } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { sha256, sha256OfText, toHex } from 'silkmatch/hub';
import { describe, expect, it } from 'vitest';

describe('sha256', () => {
  it('gives the examples of FIPS 180-4', () => {
    expect(sha256OfText('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(sha256OfText('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    );
  });

  it('is the same natively and in portable code, in shared memory too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
        shared.set(bytes);
        expect(toHex(sha256(shared))).toBe(toHex(portable(bytes)));
      }),
    );
  });
});
