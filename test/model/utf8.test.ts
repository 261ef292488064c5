import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromUtf8, toUtf8, writeAscii } from '../../src/model/utf8.ts';

describe('writeAscii', () => {
  it('writes ASCII texts and tells them from all others', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const bytes = new Uint8Array(text.length + 3);
        const isAscii = [...text].every((character) => character < '\x80');
        expect(writeAscii(text, bytes)).toBe(isAscii);
        if (isAscii) expect(fromUtf8(bytes.slice(0, text.length))).toBe(text);
      }),
    );
  });

  it('is not misled where the bytes that fit are as many as the characters', () => {
    expect(writeAscii('éa', new Uint8Array(2))).toBe(false);
    expect(writeAscii('\ud800', new Uint8Array(1))).toBe(false);
  });
});

describe('toUtf8', () => {
  it('is undone by fromUtf8 for texts without lone surrogates', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fromUtf8(toUtf8(text))).toBe(text);
      }),
    );
  });
});
