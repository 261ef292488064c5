import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../src/scoring/apportion.ts';

const share = fc.oneof(
  fc.constant(0),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.integer({ min: -1000, max: 1000 }).map((half) => half / 2),
);

describe('apportion', () => {
  it('gives the odd one to the largest remainder, to the earlier share on ties', () => {
    expect(apportion([1.2, 1.7, 1.1], 4)).toEqual([1, 2, 1]);
    expect(apportion([0.5, 0.5], 1)).toEqual([1, 0]);
    expect(apportion([-0.5, 1.5], 1)).toEqual([0, 1]);
  });

  it('gives integers that add up to the total, whatever the shares', () => {
    fc.assert(
      fc.property(
        fc.array(share, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        (shares, total) => {
          fc.pre(shares.some((one) => one !== 0));
          const parts = apportion(shares, total);
          expect(parts.every(Number.isInteger)).toBe(true);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
        },
      ),
    );
  });

  it('leaves a share of exactly nothing at nothing', () => {
    fc.assert(
      fc.property(
        fc.array(share, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: -100, max: 100 }),
        (shares, total) => {
          fc.pre(shares.some((one) => one !== 0));
          const parts = apportion(shares, total);
          shares.forEach((one, i) => {
            if (one === 0) expect(parts[i]).toBe(0);
          });
        },
      ),
    );
  });

  it('moves no share by a whole unit where the shares add up to the total', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -800_000, max: 800_000 }), { minLength: 1, maxLength: 8 }),
        (eighths) => {
          const shares = eighths.map((eighth) => eighth / 8);
          const sum = shares.reduce((total, one) => total + one, 0);
          fc.pre(Number.isInteger(sum));
          const parts = apportion(shares, sum);
          parts.forEach((part, i) => {
            expect(Math.abs(part - (shares[i] as number))).toBeLessThan(1);
          });
        },
      ),
    );
  });

  it('takes nothing from nobody', () => {
    expect(apportion([], 0)).toEqual([]);
    expect(apportion([0, 0], 0)).toEqual([0, 0]);
    expect(() => apportion([0, 0], 1)).toThrow('unreachable');
  });
});
