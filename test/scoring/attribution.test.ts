import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/scoring/attribution.ts';
import { MILLION } from '../../src/scoring/millionths.ts';
import { ABSENT } from '../../src/scoring/missing-policy.ts';
import { neutralValues, scorePair } from '../../src/scoring/utility.ts';
import { couplings, pairsUnder } from './weighted-entries.ts';

const plain = {
  technology: 'neutral',
  demand: 'neutral',
  both: 'neutral',
  inapplicable: 'neutral',
} as const;
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

describe('attribute', () => {
  it('shares a linear score in proportion to weight × (value − neutral)', () => {
    const entries = [
      { demandWeight: 3 * MILLION, technologyWeight: MILLION, neutral: 500_000, missing: plain },
      { demandWeight: MILLION, technologyWeight: MILLION, neutral: 200_000, missing: plain },
    ];
    expect(attribute(entries, [900_000, 100_000], { kind: 'linear', demandShare: 0.5 })).toEqual({
      baseline: 387_500,
      baselineForDemand: 425_000,
      baselineForTechnology: 350_000,
      contributions: [250_000, -37_500],
      forDemand: [300_000, -25_000],
      forTechnology: [200_000, -50_000],
    });
  });

  it('shares the gain of a harmonic score between the sides by the Shapley value', () => {
    const entries = [
      { demandWeight: MILLION, technologyWeight: 0, neutral: 200_000, missing: plain },
      { demandWeight: 0, technologyWeight: MILLION, neutral: 200_000, missing: plain },
    ];
    // h(d,t) = 2dt/(d+t): h(.2,.2)=.2, h(.8,.2)=.32, h(.2,.6)=.3, h(.8,.6)=.685714
    const { baseline, contributions } = attribute(entries, [800_000, 600_000], {
      kind: 'harmonic',
      demandShare: 0.5,
    });
    expect(baseline).toBe(200_000);
    // demand: ((.32−.2) + (.685714−.3)) / 2, technology: ((.3−.2) + (.685714−.32)) / 2
    expect(contributions).toEqual([252_857, 232_857]);
  });

  it('adds up exactly to the score and to both utilities, for any pipeline, policy and coupling', () => {
    fc.assert(
      fc.property(pairsUnder(), couplings, ({ entries, values }, coupling) => {
        const scored = scorePair(entries, values, coupling);
        const account = attribute(entries, values, coupling);
        expect(account.baseline + sum(account.contributions)).toBe(scored.score);
        expect(account.baselineForDemand + sum(account.forDemand)).toBe(scored.forDemand);
        expect(account.baselineForTechnology + sum(account.forTechnology)).toBe(
          scored.forTechnology,
        );
        for (const part of [...account.contributions, ...account.forDemand]) {
          expect(Number.isInteger(part)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('starts at the score of a pair of which nothing is known, whatever the values', () => {
    fc.assert(
      fc.property(pairsUnder(), couplings, ({ entries, values }, coupling) => {
        const empty = scorePair(entries, neutralValues(entries), coupling);
        expect(attribute(entries, values, coupling).baseline).toBe(empty.score);
      }),
    );
  });

  it('gives nothing to an entry without weight, and nothing to a neutral value or to absent evidence', () => {
    fc.assert(
      fc.property(pairsUnder(['neutral']), couplings, ({ entries, values }, coupling) => {
        const { contributions } = attribute(entries, values, coupling);
        entries.forEach((entry, i) => {
          const isIdle = entry.demandWeight === 0 && entry.technologyWeight === 0;
          const isNeutral = (values[i] as number) < 0 || values[i] === entry.neutral;
          if (isIdle || isNeutral) expect(contributions[i]).toBe(0);
        });
      }),
    );
  });

  it('gives no entry more than 0.00002 against the direction in which its value lies', () => {
    const usual = fc.record({
      kind: fc.constantFrom('harmonic' as const, 'linear' as const, 'minimum' as const),
      demandShare: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
    });
    fc.assert(
      fc.property(pairsUnder(['neutral']), usual, ({ entries, values }, coupling) => {
        const { contributions } = attribute(entries, values, coupling);
        contributions.forEach((part, i) => {
          const value = values[i] as number;
          const { neutral } = entries[i] as (typeof entries)[number];
          if (value > neutral) expect(part).toBeGreaterThanOrEqual(-20);
          if (value >= 0 && value < neutral) expect(part).toBeLessThanOrEqual(20);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('gives a side without weight the account of the other', () => {
    const entries = [
      { demandWeight: MILLION, technologyWeight: 0, neutral: 100_000, missing: plain },
      { demandWeight: MILLION, technologyWeight: 0, neutral: 100_000, missing: plain },
    ];
    const { forDemand, forTechnology } = attribute(entries, [700_000, ABSENT.demand], {
      kind: 'geometric',
      demandShare: 0.5,
    });
    expect(forTechnology).toEqual(forDemand);
    expect(forDemand).toEqual([300_000, 0]);
  });
});
