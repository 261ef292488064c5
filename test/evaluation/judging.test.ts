import fc from 'fast-check';
import {
  ablate,
  bandTable,
  calibrate,
  catalogueCoverage,
  chanceOf,
  compareWithLog,
  evaluateRun,
  exposureByGroup,
  learnFromOutcomes,
  meanByGroup,
  type Outcome,
  observationsOf,
  rankPairs,
  reliability,
  samplesOf,
  sweepWeight,
} from 'silkmatch/evaluation';
import { describe, expect, it } from 'vitest';
import { inverseDiagonal } from '../../src/evaluation/outcomes/inverse-diagonal.ts';
import { seededRandom } from '../../src/evaluation/seeded-random.ts';
import { madeMatrix, madePipeline } from './made-matrix.ts';

const equal = madePipeline({ a: 1, b: 1, c: 1 });
const matrix = madeMatrix(equal, [0.8, 0.2, 0], { noise: 0.1, queries: 40 });

describe('ablation', () => {
  it('shows that the scorer which decides is missed, and that the useless one is not', () => {
    const { entries, mean, without } = ablate(matrix);
    expect(entries.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(entries[0]?.without).toBeLessThan(mean - 0.2);
    expect(entries[2]?.without).toBeGreaterThan(mean);
    expect(entries[0]?.alone).toBeGreaterThan(entries[1]?.alone ?? 1);
    expect(entries[0]?.evidence).toBe(1);
    expect(without.systems[0]?.verdict).toBe('worse');
  });

  it('draws the metric as a function of one weight; factor 0 is the drop, factor 1 the whole', () => {
    const { entries, mean } = ablate(matrix);
    const { points } = sweepWeight(matrix, 'a', { factors: [0, 1, 5] });
    expect(points[0]?.mean).toBe(entries[0]?.without);
    expect(points[1]?.mean).toBe(mean);
    expect(points[2]?.mean).toBeGreaterThan(mean);
    expect(() => sweepWeight(matrix, 'z')).toThrow('no entry `z`');
  });

  it('of a single scorer has nothing to drop', () => {
    const { entries, without } = ablate(madeMatrix(madePipeline({ a: 1 }), [1]));
    expect(without.systems).toEqual([]);
    expect(entries[0]?.without).toBeNaN();
  });
});

describe('calibration', () => {
  const random = seededRandom(5);
  const samples = Array.from({ length: 3000 }, () => {
    const score = random.fraction();
    return { score, relevant: random.fraction() < score * score };
  });
  const [learnt, fresh] = [samples.slice(0, 1500), samples.slice(1500)];

  it.each(['platt', 'isotonic'] as const)(
    '%s comes near the true chances on fresh samples',
    (method) => {
      const { curve } = calibrate(learnt, method);
      const raw = reliability(fresh, (score) => score);
      const calibrated = reliability(fresh, (score) => chanceOf(curve, score));
      expect(calibrated.calibrationError).toBeLessThan(raw.calibrationError);
      expect(calibrated.brier).toBeLessThan(raw.brier);
      expect(calibrated.logLoss).toBeLessThan(raw.logLoss);
      expect(calibrated.rows.reduce((sum, { count }) => sum + count, 0)).toBe(1500);
    },
  );

  it('never falls as the score rises, and survives a round trip as JSON', () => {
    const sample = fc.record({
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      relevant: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(sample, { minLength: 2 }),
        fc.constantFrom('platt', 'isotonic'),
        (own, method) => {
          fc.pre(own.some(({ relevant }) => relevant) && own.some(({ relevant }) => !relevant));
          const curve = JSON.parse(JSON.stringify(calibrate(own, method).curve));
          let last = 0;
          for (let score = 0; score <= 1; score += 0.05) {
            const chance = chanceOf(curve, score);
            expect(chance).toBeGreaterThanOrEqual(last);
            expect(chance).toBeLessThanOrEqual(1);
            last = chance;
          }
        },
      ),
    );
  });

  it('isotonic steps are the pooled means', () => {
    const of = (pairs: readonly [number, 0 | 1][]) =>
      pairs.map(([score, hit]) => ({ score, relevant: hit === 1 }));
    const { curve } = calibrate(
      of([
        [0.1, 0],
        [0.2, 1],
        [0.3, 0],
        [0.4, 1],
        [0.5, 1],
      ]),
      'isotonic',
    );
    expect(curve).toEqual({
      method: 'isotonic',
      steps: [
        { from: 0.1, chance: 0, count: 1 },
        { from: 0.2, chance: 0.5, count: 2 },
        { from: 0.4, chance: 1, count: 2 },
      ],
    });
  });

  it('is refused where only one outcome was ever seen', () => {
    expect(() => calibrate([{ score: 0.5, relevant: true }])).toThrow('1 relevant of 1');
  });

  it('counts what the bands have meant', () => {
    const bands = bandTable(samplesOf(matrix, { least: 1 }), matrix.pipeline.bands);
    expect(bands.map(({ band }) => band)).toEqual(['strong', 'good', 'possible', 'weak']);
    expect(bands.reduce((sum, { count }) => sum + count, 0)).toBe(400);
    for (const { count, share, interval } of bands) {
      if (count === 0) continue;
      expect(interval.low).toBeLessThanOrEqual(share);
      expect(interval.high).toBeGreaterThanOrEqual(share);
    }
  });
});

describe('learning from outcomes', () => {
  it('reads steps as yes to each one reached and no to the next one of a closed record', () => {
    const pair = { demand: 'd', technology: 't' };
    const read = (outcome: Partial<Outcome>) =>
      observationsOf([{ ...pair, ...outcome }]).map(({ question, answer, weight }) => [
        question,
        answer,
        weight,
      ]);
    expect(read({ stage: 'meeting', closed: true })).toEqual([
      ['interest', true, 1],
      ['meeting', true, 1],
      ['confidentiality', false, 1],
    ]);
    expect(read({ stage: 'meeting' })).toHaveLength(2);
    expect(read({ stage: 'shown' })).toEqual([]);
    expect(read({ stage: 'shown', closed: true })).toEqual([['interest', false, 0.25]]);
    expect(read({ stage: 'agreement', closed: true })).toHaveLength(4);
    expect(read({ judgement: 'partly' })).toEqual([
      ['judgement', true, 0.5],
      ['judgement', false, 0.5],
    ]);
    expect(observationsOf([{ ...pair, declinedFor: 'a' }])[0]).toMatchObject({
      entry: 'a',
      answer: false,
    });
  });

  const outcomes = (queries: number): Outcome[] =>
    matrix.queries.slice(0, queries).flatMap(({ query, ids, grades }) =>
      ids.slice(0, 10).map((technology, r) => ({
        demand: query,
        technology,
        judgement: (grades[r] as number) > 0 ? ('fits' as const) : ('does-not-fit' as const),
      })),
    );

  it('moves weights towards what fits, the further the more outcomes there are', () => {
    const few = learnFromOutcomes(matrix, outcomes(3));
    const many = learnFromOutcomes(matrix, outcomes(40));
    const first = (of: typeof few) => of.weights[0]?.after as number;
    expect(first(few)).toBeGreaterThan(1 / 3);
    expect(first(many)).toBeGreaterThan(first(few));
    expect(many.weights[0]?.deviation).toBeLessThan(few.weights[0]?.deviation as number);
    expect(many.observations).toBe(400);
  });

  it('hardly moves weights whose prior counts for many outcomes', () => {
    const { weights } = learnFromOutcomes(matrix, outcomes(3), { strength: 1e6 });
    for (const { after } of weights) expect(after).toBeCloseTo(1 / 3, 2);
  });

  it('raises the weight of a criterion that was the reason to decline where it had spoken against', () => {
    const low = matrix.queries.flatMap(({ query, ids, values }) =>
      ids.flatMap((technology, r) =>
        (values[2 * ids.length + r] as number) < 200_000
          ? [{ demand: query, technology, declinedFor: 'c' }]
          : [],
      ),
    );
    expect(learnFromOutcomes(matrix, low).weights[2]?.after).toBeGreaterThan(0.34);
  });

  it('counts pairs it cannot use, and refuses outcomes that tell nothing', () => {
    const stray: Outcome = { demand: 'd000', technology: 'nowhere', judgement: 'fits' };
    expect(learnFromOutcomes(matrix, [...outcomes(1), stray]).unusedPairs).toBe(1);
    expect(() => learnFromOutcomes(matrix, [stray])).toThrow('None of the 1 outcomes');
    expect(() =>
      learnFromOutcomes(matrix, [{ demand: 'd000', technology: 't000', declinedFor: 'z' }]),
    ).toThrow('expected the name of an entry: a, b, c');
  });

  it('shows what would have changed in lists that were shown', () => {
    const shown = (matrix.queries[0]?.ids ?? []).slice(0, 4);
    const log = [
      { demand: 'd000', shown },
      { demand: 'elsewhere', shown: ['x'] },
    ];
    const top = [...(rankPairs(matrix).get('d000') ?? [])]
      .sort((a, b) => b.score - a.score)
      .slice(0, 4);
    const { lists, unknown, overlap } = compareWithLog(matrix, matrix.pipeline, log);
    expect(unknown).toBe(1);
    expect(lists[0]?.entering).toEqual(top.map(({ id }) => id).filter((id) => !shown.includes(id)));
    expect(overlap).toBe(shown.filter((id) => top.some((t) => t.id === id)).length / 4);
  });

  it('inverts a matrix for its deviations', () => {
    // The inverse of [[4, 2], [2, 3]] is [[3, −2], [−2, 4]] / 8.
    const diagonal = inverseDiagonal(Float64Array.of(4, 2, 2, 3), 2);
    expect(diagonal[0]).toBeCloseTo(3 / 8, 12);
    expect(diagonal[1]).toBeCloseTo(4 / 8, 12);
  });
});

describe('measures of groups', () => {
  const run = new Map([
    [
      'q1',
      [
        { id: 'a', score: 3 },
        { id: 'b', score: 2 },
        { id: 'c', score: 1 },
      ],
    ],
    ['q2', [{ id: 'c', score: 1 }]],
  ]);

  it('share the exposure of ranks among groups', () => {
    const shares = exposureByGroup(run, (id) => (id === 'b' ? undefined : 'near'), { top: 2 });
    const discount = 1 / Math.log2(3);
    expect(shares.map(({ group, places }) => [group, places])).toEqual([
      ['near', 2],
      ['(none)', 1],
    ]);
    expect(shares[1]?.share).toBeCloseTo(discount / (2 + discount), 12);
  });

  it('tell the share of a catalogue that is ever shown', () => {
    expect(catalogueCoverage(run, ['a', 'b', 'c', 'd'], { top: 1 })).toBe(0.5);
    expect(() => catalogueCoverage(run, [])).toThrow('at least one id');
    expect(() => catalogueCoverage(run, ['a'], { top: 0 })).toThrow('top');
  });

  it('tell the mean of each group of queries, the worst first', () => {
    const judgments = new Map([
      ['q1', new Map([['a', 1]])],
      ['q2', new Map([['a', 1]])],
    ]);
    const evaluation = evaluateRun(run, judgments, { metrics: ['RR'] });
    expect(meanByGroup(evaluation, 'RR', (query) => (query === 'q1' ? 'one' : 'two'))).toEqual([
      { group: 'two', queries: 1, mean: 0 },
      { group: 'one', queries: 1, mean: 1 },
    ]);
  });
});
