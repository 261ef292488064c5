import fc from 'fast-check';
import { defaultPipeline } from 'silkmatch';
import { coordinateSearch, foldsOf, tuneWeights, withParameters } from 'silkmatch/evaluation';
import { describe, expect, it } from 'vitest';
import { linearShares, withShares } from '../../src/evaluation/tuning/linear-form.ts';
import { pairwiseFitter } from '../../src/evaluation/tuning/pairwise-logistic.ts';
import { preferencesOf } from '../../src/evaluation/tuning/preference-pairs.ts';
import { madeMatrix, madePipeline } from './made-matrix.ts';

const equal = madePipeline({ a: 1, b: 1, c: 1, d: 1 });
const truth = [0.7, 0.2, 0.1, 0];

function preferences(seed: number, noise = 0.3) {
  const matrix = madeMatrix(equal, truth, { seed, noise, queries: 30 });
  return matrix.queries.map((pairs) => preferencesOf(pairs, equal.scorers, 'not-relevant'));
}

describe('weights by pairwise logistic loss', () => {
  it('are at the minimum: no slope where a weight is above 0, none downwards where it is 0', () => {
    for (const strength of [0.3, 10, 300]) {
      const { beta, slopes } = pairwiseFitter(preferences(3), [0.25, 0.25, 0.25, 0.25])(strength);
      beta.forEach((b, k) => {
        if (b > 0) expect(Math.abs(slopes[k] as number)).toBeLessThan(1e-3);
        else expect(slopes[k]).toBeGreaterThan(-1e-3);
      });
    }
  });

  it('come near the truth with a weak prior, and stay at the prior with a strong one', () => {
    const sharesOf = pairwiseFitter(preferences(4), [0.25, 0.25, 0.25, 0.25]);
    const weak = sharesOf(0.1).shares;
    truth.forEach((share, k) => {
      expect(Math.abs((weak[k] as number) - share)).toBeLessThan(0.06);
    });
    for (const share of sharesOf(1e7).shares) expect(share).toBeCloseTo(0.25, 3);
  });

  it('keep the share of a scorer of which the judgments tell nothing', () => {
    const blind = preferences(6).map(({ differences, count }) => ({
      count,
      differences: differences.map((x, i) => (i % 4 === 2 ? 0 : x)),
    }));
    const { shares } = pairwiseFitter(blind, [0.4, 0.3, 0.2, 0.1])(0.5);
    expect(shares[2]).toBe(0.2);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(shares[0]).toBeGreaterThan(0.45);
  });

  it('do not depend on the order in which strengths are tried', () => {
    const prior = [0.4, 0.3, 0.2, 0.1];
    const forwards = pairwiseFitter(preferences(5), prior);
    const backwards = pairwiseFitter(preferences(5), prior);
    const a = [1, 100].map((strength) => forwards(strength).shares);
    const b = [100, 1].map((strength) => backwards(strength).shares).reverse();
    a.forEach((shares, i) => {
      shares.forEach((share, k) => {
        expect(share).toBeCloseTo(b[i]?.[k] as number, 4);
      });
    });
  });

  it('are never below 0, add up to 1, and keep the proportion of the two sides', () => {
    const shares = linearShares(defaultPipeline);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 100 }), { minLength: 9, maxLength: 9 }), (wanted) => {
        fc.pre(wanted.some((share) => share > 0));
        const { scorers } = withShares(defaultPipeline, wanted);
        scorers.forEach((entry, k) => {
          const before = defaultPipeline.scorers[k];
          if (before?.technologyWeight === 0) expect(entry.technologyWeight).toBe(0);
          if (before?.demandWeight === 0) expect(entry.demandWeight).toBe(0);
          if (wanted[k] === 0) expect(entry.demandWeight + entry.technologyWeight).toBe(0);
        });
      }),
    );
  });
});

describe('tuneWeights', () => {
  it('beats equal weights on demands held out where the truth is uneven, and says so', () => {
    const tuned = tuneWeights(madeMatrix(equal, truth, { noise: 0.2, targets: 16 }));
    expect(tuned.isBetter).toBe(true);
    expect(tuned.crossValidation.queries).toBe(60);
    expect(tuned.crossValidation.systems[0]?.interval.low).toBeGreaterThan(0);
    expect(tuned.weights[0]?.shareAfter).toBeGreaterThan(0.5);
    expect(tuned.weights[3]?.shareAfter).toBeLessThan(0.1);
    expect(tuned.pipeline.spec.scorers[0]?.weight).toEqual(tuned.weights[0]?.after);
  });

  it('does not claim to beat weights that are right already', () => {
    const right = madePipeline({ a: 0.7, b: 0.2, c: 0.1, d: 0.0001 });
    const tuned = tuneWeights(madeMatrix(right, truth, { noise: 0.2, seed: 2, targets: 16 }));
    expect(tuned.isBetter).toBe(false);
  });

  it('measures demands that were set aside once, and can climb a metric instead', () => {
    const matrix = madeMatrix(equal, truth, { noise: 0.2, queries: 80, targets: 15 });
    const tuned = tuneWeights(matrix, { method: 'coordinate', heldOut: 0.4, folds: 2 });
    expect(tuned.heldOut?.queries).toBe(32);
    expect(tuned.crossValidation.queries).toBe(48);
    expect(tuned.heldOut?.systems[0]?.difference).toBeGreaterThan(0);
  });

  it('gives the same for the same seed, tells progress and stops when told to', () => {
    const matrix = madeMatrix(equal, truth, { noise: 0.5, queries: 30, targets: 12 });
    const steps: number[] = [];
    const once = tuneWeights(matrix, { onProgress: (done) => steps.push(done) });
    expect(steps).toEqual([1, 2, 3, 4, 5, 6]);
    expect(JSON.stringify(tuneWeights(matrix))).toBe(JSON.stringify(once));
    expect(() => tuneWeights(matrix, { signal: AbortSignal.abort() })).toThrow('stopped after 0');
    expect(() => tuneWeights(matrix, { heldOut: 1 })).toThrow('heldOut');
  });
});

describe('foldsOf', () => {
  it('never parts a group, and makes folds of about equal size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 12 }), { minLength: 20, maxLength: 60 }),
        fc.nat(),
        (groups, seed) => {
          fc.pre(new Set(groups).size >= 4);
          const queries = groups.map((_, i) => `q${i}`);
          const folds = foldsOf(queries, {
            folds: 4,
            seed,
            groupOf: (query) => `g${groups[Number(query.slice(1))]}`,
          });
          const foldOfGroup = new Map<number, number>();
          groups.forEach((group, i) => {
            expect(folds[i]).toBe(foldOfGroup.get(group) ?? folds[i]);
            foldOfGroup.set(group, folds[i] as number);
          });
          const sizes = [0, 1, 2, 3].map((fold) => folds.filter((own) => own === fold).length);
          const largest = Math.max(
            ...[...new Set(groups)].map((g) => groups.filter((own) => own === g).length),
          );
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(largest);
        },
      ),
    );
  });

  it('refuses more folds than groups', () => {
    expect(() => foldsOf(['a', 'b'], { folds: 2, seed: 1, groupOf: () => 'one' })).toThrow(
      '1 groups',
    );
  });
});

describe('coordinateSearch', () => {
  it('finds the top of a hill to the last step, within bounds', () => {
    const search = coordinateSearch([
      { name: 'x', start: 0, low: -5, high: 5, step: 1 },
      { name: 'y', start: 0, low: 0, high: 2, step: 0.5 },
    ]);
    let asked = 0;
    for (let point = search.ask(); point; point = search.ask()) {
      const [x, y] = [point.get('x') as number, point.get('y') as number];
      expect(Math.abs(x) <= 5 && y >= 0 && y <= 2).toBe(true);
      search.tell(-(x - 1.7) * (x - 1.7) - (y - 9) * (y - 9));
      asked++;
    }
    expect(search.best()?.point.get('x')).toBeCloseTo(1.7, 1);
    expect(search.best()?.point.get('y')).toBe(2);
    expect(asked).toBeLessThan(100);
  });

  it('asks for the same point until it is told, and refuses what is no score', () => {
    const search = coordinateSearch([{ name: 'x', start: 1, low: 0, high: 3, step: 1 }]);
    expect(search.best()).toBeUndefined();
    expect(search.ask()).toEqual(new Map([['x', 1]]));
    expect(search.ask()).toEqual(search.ask());
    expect(() => search.tell(Number.NaN)).toThrow('NaN');
    expect(() => coordinateSearch([{ name: 'x', start: 9, low: 0, high: 3, step: 1 }])).toThrow(
      '`x` starts at 9',
    );
  });
});

describe('withParameters', () => {
  it('sets weights, neutral values, options and the share of the coupling', () => {
    const { spec } = withParameters(
      defaultPipeline,
      new Map([
        ['text.weight', 0.5],
        ['sector.neutral', 0.2],
        ['text.options.k1', 2],
        ['coupling.demandShare', 0.7],
      ]),
    );
    const text = spec.scorers.find(({ as }) => as === 'text');
    expect(text).toMatchObject({ weight: 0.5, options: { k1: 2 } });
    expect(spec.scorers.find(({ as }) => as === 'sector')?.neutral).toBe(0.2);
    expect(spec.coupling).toEqual({ kind: 'harmonic', demandShare: 0.7 });
  });

  it.each(['nothing.weight', 'text.colour', 'text', 'text.weight.x'])('refuses %s', (name) => {
    expect(() => withParameters(defaultPipeline, new Map([[name, 1]]))).toThrow('no number at');
  });
});
