import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HASH_OF_NOTHING, hashOfString, hashOfUnits, hashOn } from '../../src/model/hash.ts';

describe('hashes', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('are those of FNV-1a: %j', (text, hash) => {
    expect(hashOfString(text) >>> 0).toBe(hash);
  });

  it('are the same of a string, of its units, and of one unit after the other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(5), (text, before) => {
        const codes = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
        const units = Uint16Array.from([...Array(before).fill(7), ...codes, 7]);
        const hash = hashOfString(text);
        expect(hashOfUnits(units, before, before + codes.length)).toBe(hash);
        expect(codes.reduce(hashOn, HASH_OF_NOTHING)).toBe(hash);
      }),
    );
  });
});
