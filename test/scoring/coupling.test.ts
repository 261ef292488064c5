import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couple, coupledScore } from '../../src/scoring/coupling.ts';
import { MILLION } from '../../src/scoring/millionths.ts';
import { couplings, millionths } from './weighted-entries.ts';

describe('couple', () => {
  it('computes the four formulas', () => {
    expect(coupledScore({ kind: 'harmonic', demandShare: 0.5 }, 800_000, 400_000)).toBe(533_333);
    expect(coupledScore({ kind: 'harmonic', demandShare: 0.75 }, 800_000, 400_000)).toBe(640_000);
    expect(coupledScore({ kind: 'linear', demandShare: 0.75 }, 800_000, 400_000)).toBe(700_000);
    expect(coupledScore({ kind: 'minimum', demandShare: 0.75 }, 800_000, 400_000)).toBe(400_000);
    expect(coupledScore({ kind: 'geometric', demandShare: 0.5 }, 900_000, 400_000)).toBe(600_000);
  });

  it('gives nothing where a side gets nothing, but for the linear coupling', () => {
    for (const kind of ['harmonic', 'minimum', 'geometric'] as const) {
      for (const other of [0, 1, MILLION]) {
        expect(couple({ kind, demandShare: 0.5 }, 0, other)).toBe(0);
        expect(couple({ kind, demandShare: 0.5 }, other, 0)).toBe(0);
      }
    }
    expect(couple({ kind: 'linear', demandShare: 0.25 }, 0, MILLION)).toBe(750_000);
  });

  it('gives integers between the two utilities, which are the score where they agree', () => {
    fc.assert(
      fc.property(couplings, millionths, millionths, (coupling, d, t) => {
        const score = coupledScore(coupling, d, t);
        expect(Number.isInteger(score)).toBe(true);
        expect(score).toBeGreaterThanOrEqual(Math.min(d, t));
        expect(score).toBeLessThanOrEqual(Math.max(d, t));
        expect(coupledScore(coupling, d, d)).toBe(d);
      }),
      { numRuns: 500 },
    );
  });

  it('is never above the weighted arithmetic mean, which search prunes with', () => {
    fc.assert(
      fc.property(couplings, millionths, millionths, (coupling, d, t) => {
        const { demandShare: a } = coupling;
        const mean = a * d + (1 - a) * t;
        expect(couple(coupling, d, t)).toBeLessThanOrEqual(mean + 1e-9 * MILLION);
        expect(coupledScore(coupling, d, t)).toBeLessThanOrEqual(Math.round(mean + 1e-6));
      }),
      { numRuns: 500 },
    );
  });

  it('never falls when a utility rises', () => {
    fc.assert(
      fc.property(
        couplings,
        millionths,
        millionths,
        fc.oneof(fc.constant(1), fc.nat(1000), fc.nat(MILLION)),
        (coupling, d, t, rise) => {
          const score = coupledScore(coupling, d, t);
          const more = (from: number) => Math.min(MILLION, from + rise);
          expect(coupledScore(coupling, more(d), t)).toBeGreaterThanOrEqual(score);
          expect(coupledScore(coupling, d, more(t))).toBeGreaterThanOrEqual(score);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('does not care which side is which at equal shares', () => {
    fc.assert(
      fc.property(couplings, millionths, millionths, (coupling, d, t) => {
        const equal = { ...coupling, demandShare: 0.5 };
        expect(coupledScore(equal, d, t)).toBe(coupledScore(equal, t, d));
      }),
    );
  });
});
