import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MILLION } from '../../src/scoring/millionths.ts';
import { ABSENT } from '../../src/scoring/missing-policy.ts';
import {
  neutralValues,
  scorePair,
  sideMeans,
  utilities,
  type WeightedEntry,
} from '../../src/scoring/utility.ts';
import { couplings, entriesUnder, millionths, pairsUnder } from './weighted-entries.ts';

const plain = {
  technology: 'neutral',
  demand: 'neutral',
  both: 'neutral',
  inapplicable: 'neutral',
} as const;
const linear = { kind: 'linear', demandShare: 0.5 } as const;

function entry(given: Partial<WeightedEntry>): WeightedEntry {
  return {
    demandWeight: MILLION,
    technologyWeight: MILLION,
    neutral: 500_000,
    missing: plain,
    ...given,
  };
}

/** The values with one of them replaced. */
function withValue(values: readonly number[], at: number, value: number): readonly number[] {
  return values.map((one, i) => (i === at ? value : one));
}

describe('scorePair', () => {
  it('takes the weighted mean for each side', () => {
    const entries = [
      entry({ demandWeight: 3 * MILLION }),
      entry({ demandWeight: MILLION, technologyWeight: 3 * MILLION }),
    ];
    expect(scorePair(entries, [800_000, 400_000], linear)).toEqual({
      score: 600_000,
      forDemand: 700_000,
      forTechnology: 500_000,
      coverage: MILLION,
    });
  });

  it('puts the neutral value, nothing, or nobody in the place of absent evidence, as the policy says', () => {
    const scored = (policy: 'neutral' | 'zero' | 'renormalise' | 'require') =>
      scorePair(
        [entry({ missing: { ...plain, demand: policy }, neutral: 200_000 }), entry({})],
        [ABSENT.demand, 600_000],
        linear,
      ).score;
    expect(scored('neutral')).toBe(400_000);
    expect(scored('require')).toBe(400_000);
    expect(scored('zero')).toBe(300_000);
    expect(scored('renormalise')).toBe(600_000);
  });

  it('asks the policy of the kind of absence at hand', () => {
    const missing = { ...plain, technology: 'zero' } as const;
    const of = (absence: number) => scorePair([entry({ missing })], [absence], linear).score;
    expect(of(ABSENT.technology)).toBe(0);
    expect(of(ABSENT.demand)).toBe(500_000);
    expect(of(ABSENT.both)).toBe(500_000);
    expect(of(ABSENT.inapplicable)).toBe(500_000);
  });

  it('lets a side without any weight follow the other', () => {
    const { forDemand, forTechnology, score } = scorePair(
      [entry({ technologyWeight: 0 })],
      [730_000],
      { kind: 'harmonic', demandShare: 0.5 },
    );
    expect([forDemand, forTechnology, score]).toEqual([730_000, 730_000, 730_000]);
  });

  it('gives a side its baseline where every entry with weight has left the mean', () => {
    const missing = { ...plain, both: 'renormalise' } as const;
    const entries = [entry({ missing, neutral: 300_000 }), entry({ demandWeight: 0, neutral: 0 })];
    expect(utilities(entries, sideMeans(entries, [ABSENT.both, 900_000]))).toEqual({
      forDemand: 300_000,
      forTechnology: 900_000,
    });
  });

  it('gives integers from 0 to a million', () => {
    fc.assert(
      fc.property(pairsUnder(), couplings, ({ entries, values }, coupling) => {
        for (const number of Object.values(scorePair(entries, values, coupling))) {
          expect(Number.isInteger(number)).toBe(true);
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThanOrEqual(MILLION);
        }
      }),
    );
  });

  it('gives a pair of which nothing is known the baseline, without coverage', () => {
    fc.assert(
      fc.property(
        fc.oneof(entriesUnder(['neutral', 'require']), entriesUnder(['renormalise'])),
        couplings,
        (entries, coupling) => {
          const nothing = entries.map(() => ABSENT.both);
          const baseline = scorePair(entries, neutralValues(entries), coupling);
          expect(scorePair(entries, nothing, coupling)).toEqual({ ...baseline, coverage: 0 });
        },
      ),
    );
  });

  it('never lowers a score for a higher value, nor a utility', () => {
    fc.assert(
      fc.property(
        pairsUnder(),
        couplings,
        fc.nat(),
        fc.tuple(millionths, millionths),
        ({ entries, values }, coupling, pick, pair) => {
          const at = pick % entries.length;
          const before = scorePair(entries, withValue(values, at, Math.min(...pair)), coupling);
          const after = scorePair(entries, withValue(values, at, Math.max(...pair)), coupling);
          expect(after.score).toBeGreaterThanOrEqual(before.score);
          expect(after.forDemand).toBeGreaterThanOrEqual(before.forDemand);
          expect(after.forTechnology).toBeGreaterThanOrEqual(before.forTechnology);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('lets new evidence move a score only to the side of neutral on which it lies', () => {
    fc.assert(
      fc.property(
        pairsUnder(['neutral', 'require']),
        couplings,
        fc.nat(),
        millionths,
        ({ entries, values }, coupling, pick, value) => {
          const at = pick % entries.length;
          const unknown = scorePair(entries, withValue(values, at, ABSENT.both), coupling);
          const known = scorePair(entries, withValue(values, at, value), coupling);
          const { neutral } = entries[at] as WeightedEntry;
          if (value >= neutral) expect(known.score).toBeGreaterThanOrEqual(unknown.score);
          if (value <= neutral) expect(known.score).toBeLessThanOrEqual(unknown.score);
          expect(known.coverage).toBeGreaterThanOrEqual(unknown.coverage);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never lowers a score for evidence where silence counts as the worst', () => {
    fc.assert(
      fc.property(
        pairsUnder(['zero']),
        couplings,
        fc.nat(),
        millionths,
        ({ entries, values }, coupling, pick, value) => {
          const at = pick % entries.length;
          const silent = scorePair(entries, withValue(values, at, ABSENT.technology), coupling);
          const known = scorePair(entries, withValue(values, at, value), coupling);
          expect(known.score).toBeGreaterThanOrEqual(silent.score);
        },
      ),
    );
  });

  it('does not depend on the order of the entries', () => {
    fc.assert(
      fc.property(pairsUnder(), couplings, ({ entries, values }, coupling) => {
        fc.pre(entries.every((one) => one.demandWeight < 1e9 && one.technologyWeight < 1e9));
        const there = scorePair(entries, values, coupling);
        const back = scorePair([...entries].reverse(), [...values].reverse(), coupling);
        expect(back).toEqual(there);
      }),
    );
  });
});
