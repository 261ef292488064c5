import fc from 'fast-check';
import { bootstrapInterval, holm, pairedTTest, randomisationTest } from 'silkmatch/evaluation';
import { describe, expect, it } from 'vitest';
import { exp } from '../../src/evaluation/exp.ts';
import { seededRandom, shuffled } from '../../src/evaluation/seeded-random.ts';
import {
  incompleteBeta,
  normalBelow,
  normalQuantile,
  twoSidedT,
  twoSidedTQuantile,
} from '../../src/evaluation/statistics/distributions.ts';
import { lnGamma } from '../../src/evaluation/statistics/gamma.ts';

/** Normal draws by the sum of twelve uniform ones: near enough for a law, and repeatable. */
function normals(seed: number) {
  const random = seededRandom(seed);
  return () => Array.from({ length: 12 }, () => random.fraction()).reduce((a, b) => a + b) - 6;
}

describe('numerics', () => {
  it('exp agrees with the platform to 2e-15', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(2e-15);
      }),
    );
    expect([exp(0), exp(-800), exp(800)]).toEqual([1, 0, Number.POSITIVE_INFINITY]);
  });

  it('lnGamma gives the logarithms of factorials', () => {
    let factorial = 1;
    for (let n = 1; n < 20; n++) {
      expect(lnGamma(n)).toBeCloseTo(Math.log(factorial), 11);
      factorial *= n;
    }
  });

  it('Student’s t has the quantiles of printed tables', () => {
    const table = [
      [1, 12.706],
      [2, 4.303],
      [4, 2.776],
      [10, 2.228],
      [30, 2.042],
      [120, 1.98],
    ] as const;
    for (const [degrees, t] of table) {
      expect(twoSidedTQuantile(0.05, degrees)).toBeCloseTo(t, 3);
      expect(twoSidedT(t, degrees)).toBeCloseTo(0.05, 3);
    }
    expect(twoSidedT(1, 1)).toBeCloseTo(0.5, 12); // Cauchy: quartiles at ±1
    expect(incompleteBeta(0.3, 1, 1)).toBeCloseTo(0.3, 13);
  });

  it('the normal distribution has the quantiles of printed tables, and they are inverse', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 6);
    expect(normalBelow(-1.644854)).toBeCloseTo(0.05, 6);
    for (const p of [0.001, 0.2, 0.5, 0.9])
      expect(normalBelow(normalQuantile(p))).toBeCloseTo(p, 12);
  });

  it('random numbers are the same for a seed, and even', () => {
    const draw = (seed: number) => {
      const random = seededRandom(seed);
      return Array.from({ length: 60_000 }, () => random.below(6));
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    for (let face = 0; face < 6; face++) {
      const share = draw(7).filter((number) => number === face).length / 60_000;
      expect(Math.abs(share - 1 / 6)).toBeLessThan(0.007);
    }
    expect([...shuffled([1, 2, 3, 4], seededRandom(1))].sort()).toEqual([1, 2, 3, 4]);
  });
});

describe('tests of paired differences', () => {
  it('the t-test gives a worked example', () => {
    const { t, degrees, p } = pairedTTest([1, 2, 3]);
    expect(t).toBeCloseTo(Math.sqrt(12), 12);
    expect(degrees).toBe(2);
    expect(p).toBeCloseTo(0.0742, 4);
    expect(pairedTTest([0, 0, 0]).p).toBe(1);
    expect(pairedTTest([1, 1, 1]).p).toBe(0);
    expect(pairedTTest([0.5]).p).toBe(1);
  });

  it('few differences are tried in every pattern of signs', () => {
    expect(randomisationTest([1, 2, 3])).toEqual({ p: 0.25, exact: true, rounds: 8 });
    expect(randomisationTest([0, 0])).toEqual({ p: 1, exact: true, rounds: 1 });
    expect(randomisationTest([1, -1]).p).toBe(1);
  });

  it('many are sampled with a seed, and the sample agrees with the t-test', () => {
    const normal = normals(3);
    const differences = Array.from({ length: 60 }, () => normal() + 0.3);
    const sampled = randomisationTest(differences, { seed: 5 });
    expect(sampled).toMatchObject({ exact: false, rounds: 100_000 });
    expect(randomisationTest(differences, { seed: 5 })).toEqual(sampled);
    expect(Math.abs(sampled.p - pairedTTest(differences).p)).toBeLessThan(0.01);
  });

  it('p is uniform where there is no difference: as often below 0.05, 0.2 and 0.5 as it says', () => {
    const normal = normals(11);
    const trials = 2000;
    const ps = Array.from({ length: trials }, () => {
      const differences = Array.from({ length: 30 }, normal);
      return [
        pairedTTest(differences).p,
        randomisationTest(differences, { rounds: 400, seed: 9 }).p,
      ] as const;
    });
    for (const test of [0, 1] as const) {
      for (const level of [0.05, 0.2, 0.5, 0.8]) {
        const share = ps.filter((pair) => pair[test] <= level).length / trials;
        const error = Math.sqrt((level * (1 - level)) / trials);
        expect(Math.abs(share - level)).toBeLessThan(4 * error);
      }
    }
  });

  it('95 % intervals hold the true difference in 92 to 97 of 100 samples of 50 queries', () => {
    const random = seededRandom(17);
    const trials = 600;
    let held = 0;
    for (let trial = 0; trial < trials; trial++) {
      // Skewed, as differences of metrics are: mostly 0, sometimes a gain. True mean 0.3 × 0.5 = 0.15.
      const sample = Array.from({ length: 50 }, () =>
        random.fraction() < 0.3 ? random.fraction() : 0,
      );
      const { low, high } = bootstrapInterval(sample, { rounds: 1000, seed: trial });
      if (low <= 0.15 && high >= 0.15) held++;
    }
    expect(held / trials).toBeGreaterThan(0.92);
    expect(held / trials).toBeLessThan(0.97);
  });

  it('Holm’s correction keeps the order, never lowers p, and is Bonferroni’s for the smallest', () => {
    expect(holm([0.01, 0.04])).toEqual([0.02, 0.04]);
    expect(holm([0.04, 0.03, 0.5])).toEqual([0.09, 0.09, 0.5]);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (ps) => {
        const adjusted = holm(ps);
        const order = ps.map((_, i) => i).sort((a, b) => (ps[a] as number) - (ps[b] as number));
        order.forEach((i, rank) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(ps[i] as number);
          expect(adjusted[i]).toBeLessThanOrEqual(1);
          const before = order[rank - 1];
          if (before !== undefined) {
            expect(adjusted[i]).toBeGreaterThanOrEqual(adjusted[before] as number);
          }
        });
        const smallest = order[0] as number;
        expect(adjusted[smallest]).toBe(Math.min(1, (ps[smallest] as number) * ps.length));
      }),
    );
  });
});
