import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CharacterClass, characterTable } from '../../src/text/character-class.ts';
import { foldMarks, normaliseRun } from '../../src/text/normalise.ts';

const { of, basic } = characterTable();
const assigned = fc
  .array(fc.integer({ min: 0x20, max: 0x2ffff }).filter((c) => of(c) !== CharacterClass.separator))
  .map((codes) => String.fromCodePoint(...codes));

describe('normalising', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(assigned, (run) => {
        const once = normaliseRun(run);
        expect(normaliseRun(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('folds once and for all', () => {
    fc.assert(
      fc.property(assigned, (run) => {
        const once = foldMarks(normaliseRun(run));
        expect(foldMarks(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});

describe('character classes', () => {
  it('know letters, digits, marks and scripts', () => {
    const kinds = Array.from('aЖλش中カ한ก٣9 ', (c) => of(c.codePointAt(0) ?? 0));
    const { latin, cyrillic, greek, arabic, han, kana, hangul, unspaced, number, separator } =
      CharacterClass;
    expect(kinds).toEqual([
      latin,
      cyrillic,
      greek,
      arabic,
      han,
      kana,
      hangul,
      unspaced,
      number,
      number,
      separator,
    ]);
    expect(of(0x20000)).toBe(han);
    expect(of(0x301)).toBe(CharacterClass.mark);
  });

  it('agree between the basic plane and the whole', () => {
    for (let code = 0; code < 0x10000; code += 7) expect(basic[code]).toBe(of(code));
  });

  it('take what is not in Unicode 15.0 for separators', () => {
    for (const code of [0x378, 0x1c89, 0xe000, 0x2ebf0, 0x10ffff]) expect(of(code)).toBe(0);
  });
});
