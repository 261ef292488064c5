import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vectorMetrics } from '../../src/scoring/vector-metric.ts';
import { vectorSimilarity } from '../../src/scoring/vector-similarity.ts';
import { judgePair } from './judge-pair.ts';

const similarity = (a: number[], b: number[], options = {}) =>
  judgePair(vectorSimilarity, { vectors: { text: a } }, { vectors: { text: b } }, { options });

describe('vectorSimilarity', () => {
  // Of a = (2, 2, 1, 0) and b = (2, 0, 1, 2): a·b = 5, |a|² = |b|² = 9, |a − b|² = 8,
  // both sums are 5, the sum of the lesser components is 3, that of the greater 7.
  test.each([
    ['cosine', 5 / 9],
    ['dice', 1 - 8 / 18],
    ['jaccard', 5 / (9 + 9 - 5)],
    ['euclidean', 1 / (1 + Math.sqrt(8))],
    ['czekanowski', (2 * 3) / (5 + 5)],
    ['intersection', 3 / 5],
    ['ruzicka', 3 / 7],
    ['tanimoto', 1 - (5 + 5 - 6) / (5 + 5 - 3)],
  ])('computes %s by its formula', (metric, expected) => {
    expect(similarity([2, 2, 1, 0], [2, 0, 1, 2], { metric }).value).toBeCloseTo(expected, 12);
  });

  test('uses the cosine of the vector `text` unless told otherwise', () => {
    expect(similarity([1, 0], [1, 1]).value).toBe(1 / Math.sqrt(2));
    const records = [{ vectors: { e5: [1, 2] } }, { vectors: { e5: [2, 4] } }] as const;
    expect(judgePair(vectorSimilarity, ...records).value).toBe('no demand');
    expect(judgePair(vectorSimilarity, ...records, { options: { vector: 'e5' } }).value).toBe(1);
  });

  test('counts opposite directions as 0', () => {
    expect(similarity([1, 2], [-1, -2]).value).toBe(0);
  });

  test('has no evidence for a vector that says nothing', () => {
    const silent = [[], [0, 0], [Number.NaN, 1], [Number.POSITIVE_INFINITY], [1e200], [1e-200]];
    for (const metric of vectorMetrics) {
      for (const vector of silent) {
        expect(similarity(vector, [1, 1], { metric }).value).toBe('no demand');
        expect(similarity([1, 1], vector, { metric }).value).toBe('no technology');
      }
    }
  });

  test('has no evidence for negative amounts where amounts are compared', () => {
    for (const metric of ['czekanowski', 'intersection', 'ruzicka', 'tanimoto']) {
      expect(similarity([1, -1], [1, 1], { metric }).value).toBe('no demand');
    }
  });

  test('cannot compare vectors of different lengths', () => {
    for (const metric of vectorMetrics) {
      expect(similarity([1, 1], [1, 1, 1], { metric }).value).toBe('inapplicable');
    }
  });

  test('does not take what objects inherit for a vector', () => {
    for (const vector of ['constructor', '__proto__', 'toString']) {
      expect(similarity([1], [1], { vector }).value).toBe('no demand');
    }
  });

  test('refuses the metrics whose last digits differ between engines', () => {
    const portable: readonly string[] = vectorMetrics;
    for (const metric of [
      'bhattacharyya',
      'jeffreys',
      'jensenDifference',
      'jensenShannon',
      'kdivergence',
      'kullbackLeibler',
      'lorentzian',
      'minkowski',
      'taneja',
      'topsoe',
    ]) {
      expect(portable).not.toContain(metric);
      expect(() => similarity([1], [1], { metric })).toThrow(/options\.metric/);
    }
  });

  test('names the metric and the similarity', () => {
    expect(similarity([3, 4], [4, 3]).evidence).toEqual([
      {
        code: 'vector.near',
        sentiment: 'positive',
        params: { vector: 'text', metric: 'cosine', similarity: 0.96 },
      },
    ]);
    expect(similarity([1, 0], [0, 1]).evidence[0]?.code).toBe('vector.far');
  });

  const vector = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
    minLength: 4,
    maxLength: 4,
  });
  const metric = fc.constantFrom(...vectorMetrics);

  test('stays from 0 to 1, is the same in both directions, and 1 for a vector and itself', () => {
    fc.assert(
      fc.property(vector, vector, metric, (a, b, metric) => {
        const { value } = similarity(a, b, { metric });
        if (typeof value !== 'number') return;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(similarity(b, a, { metric }).value).toBe(value);
        expect(similarity(a, a, { metric }).value).toBeCloseTo(1, 9);
      }),
    );
  });
});
