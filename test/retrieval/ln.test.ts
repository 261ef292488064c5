import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ln } from '../../src/retrieval/ln.ts';

const bits = (x: number): bigint => {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  return view.getBigInt64(0);
};
const unitsApart = (a: number, b: number): bigint => {
  const d = bits(Math.abs(a)) - bits(Math.abs(b));
  return d < 0n ? -d : d;
};

describe('ln', () => {
  it('lies within one unit in the last place of the logarithm of the host', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, minExcluded: true, noNaN: true, noDefaultInfinity: true }),
        (x) => {
          expect(unitsApart(ln(x), Math.log(x)) <= 1n || Math.log(x) === ln(x)).toBe(true);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('lies within one unit for every ratio of small integers', () => {
    for (let a = 1; a < 400; a++) {
      for (let b = 1; b < 400; b += 7)
        expect(unitsApart(ln(a / b), Math.log(a / b)) <= 1n).toBe(true);
    }
  });

  it('has these bits', () => {
    const golden = [
      2,
      3,
      10,
      0.5,
      1.0000000000000002,
      5e-324,
      1.7976931348623157e308,
      60000.5 / 3.5,
    ];
    expect(golden.map((x) => bits(ln(x)).toString(16))).toMatchInlineSnapshot(`
      [
        "3fe62e42fefa39ef",
        "3ff193ea7aad030a",
        "40026bb1bbb55516",
        "-4019d1bd0105c611",
        "3cafffffffffffff",
        "-3f78bc7abb928e3d",
        "40862e42fefa39ef",
        "40237faa2cc26edb",
      ]
    `);
  });

  it('gives the limits outside the positive numbers', () => {
    expect(ln(1)).toBe(0);
    expect(ln(0)).toBe(-Infinity);
    expect(ln(-1)).toBeNaN();
    expect(ln(Number.NaN)).toBeNaN();
    expect(ln(Infinity)).toBe(Infinity);
  });
});
