import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Demand } from '../../src/model/demand.ts';
import type { Technology } from '../../src/model/technology.ts';
import { trlFit } from '../../src/scoring/trl-fit.ts';
import { type Circumstances, type Fields, judgePair } from './judge-pair.ts';

const judged = (
  demand: Fields<Demand>,
  technology: Fields<Technology>,
  circumstances?: Circumstances,
) => judgePair(trlFit, demand, technology, circumstances);

const value = (...input: Parameters<typeof judged>) => {
  const { value } = judged(...input);
  if (typeof value !== 'number') throw new Error(value);
  return value;
};

describe('trlFit', () => {
  test('gives 1 inside the wanted range', () => {
    for (const trl of [5, 6, 7]) expect(value({ trl: { min: 5, max: 7 } }, { trl })).toBe(1);
  });

  test('reads a bare level as at least that level', () => {
    expect([5, 6, 7, 9].map((trl) => value({ trl: 6 }, { trl }))).toEqual([0.75, 1, 1, 1]);
  });

  test('takes more off below the range than above it', () => {
    const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(levels.map((trl) => value({ trl: { min: 5, max: 6 } }, { trl }))).toEqual([
      0, 0.25, 0.5, 0.75, 1, 1, 0.9, 0.8, 0.7,
    ]);
  });

  test('prefers the ideal level a little to the rest of the range', () => {
    const trl = { min: 5, max: 8, ideal: 7 };
    expect([4, 5, 6, 7, 8, 9].map((level) => value({ trl }, { trl: level }))).toEqual([
      0.65, 0.9, 0.95, 1, 0.95, 0.85,
    ]);
  });

  test('reads an ideal alone as a range of one level', () => {
    expect([6, 7, 8].map((trl) => value({ trl: { ideal: 7 } }, { trl }))).toEqual([0.75, 1, 0.9]);
  });

  test('takes an ideal outside the range for the nearest level inside', () => {
    expect(value({ trl: { min: 5, max: 6, ideal: 9 } }, { trl: 6 })).toBe(1);
  });

  test('counts three quarters of what a level promised in time would gain', () => {
    const demand = { trl: 8, deadlines: { needBy: '2027-01-01' } };
    const promise = (by: string) => ({ trl: 6, trlTarget: { trl: 8, by } });
    expect(value(demand, promise('2027-01-01'))).toBe(0.875);
    expect(value(demand, promise('2027-01-02'))).toBe(0.5);
    expect(value(demand, { trl: 6, trlTarget: { trl: 8 } })).toBe(0.5);
    expect(value({ trl: 8 }, promise('2026-01-01'))).toBe(0.5);
  });

  test('never takes anything off for a promise', () => {
    const demand = { trl: { min: 3, max: 4 }, deadlines: { needBy: '2027-01-01' } };
    expect(value(demand, { trl: 4, trlTarget: { trl: 9, by: '2026-12-01' } })).toBe(1);
  });

  test('judges a technology by a promise in time if it states no level', () => {
    const demand = { trl: 8, deadlines: { needBy: '2027-01-01' } };
    expect(value(demand, { trlTarget: { trl: 8, by: '2026-12-01' } })).toBe(0.75);
    expect(judged(demand, { trlTarget: { trl: 8, by: '2027-12-01' } }).value).toBe('inapplicable');
  });

  test('has no evidence where a side says nothing, or contradicts itself', () => {
    expect(judged({}, { trl: 5 }).value).toBe('no demand');
    expect(judged({ trl: {} }, { trl: 5 }).value).toBe('no demand');
    expect(judged({ trl: { min: 7, max: 3 } }, { trl: 5 }).value).toBe('no demand');
    expect(judged({ trl: 5 }, { stage: 'on_market' }).value).toBe('no technology');
  });

  test.each([
    [{ min: 5, max: 7 }, 6, 'trl.within', { trl: 6, min: 5, max: 7 }],
    [{ min: 5, ideal: 6 }, 6, 'trl.ideal', { trl: 6 }],
    [{ min: 5 }, 3, 'trl.below', { trl: 3, min: 5, max: 9, gap: 2 }],
    [{ max: 4 }, 9, 'trl.above', { trl: 9, min: 1, max: 4, gap: 5 }],
  ])('says how %j stands to level %i', (trl, level, code, params) => {
    expect(judged({ trl }, { trl: level }).evidence).toEqual([
      { code, params, sentiment: expect.any(String) },
    ]);
  });

  test('says what became of a promise', () => {
    const codes = (needBy: string | undefined, by: string | undefined) =>
      judged(
        { trl: 8, ...(needBy ? { deadlines: { needBy } } : {}) },
        { trl: 6, trlTarget: { trl: 8, ...(by ? { by } : {}) } },
      ).evidence.map(({ code }) => code);
    expect(codes('2027-01-01', '2026-12-01')).toEqual(['trl.below', 'trl.target-in-time']);
    expect(codes('2027-01-01', '2027-12-01')).toEqual(['trl.below', 'trl.target-late']);
    expect(codes(undefined, '2027-12-01')).toEqual(['trl.below', 'trl.target-undated']);
    expect(codes('2027-01-01', undefined)).toEqual(['trl.below', 'trl.target-undated']);
  });

  const level = fc.integer({ min: 1, max: 9 });
  const fraction = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  const options = fc.record({
    belowStep: fraction,
    aboveStep: fraction,
    idealStep: fraction,
    targetCredit: fraction,
  });
  const range = fc
    .tuple(level, level, level)
    .map((levels) => levels.sort((a, b) => a - b))
    .map(([min = 1, ideal = 1, max = 9]) => ({ min, ideal, max }));

  test('rises up to the ideal and falls from there, for any steps', () => {
    fc.assert(
      fc.property(range, options, (trl, options) => {
        const values = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) =>
          value({ trl }, { trl: level }, { options }),
        );
        for (let i = 1; i < values.length; i++) {
          const [before = 0, after = 0] = [values[i - 1], values[i]];
          if (i < trl.ideal) expect(after).toBeGreaterThanOrEqual(before);
          else expect(after).toBeLessThanOrEqual(before);
        }
      }),
    );
  });

  test('never lowers a value for a promise, nor for a higher promise up to the ideal', () => {
    fc.assert(
      fc.property(range, level, level, options, (trl, today, promised, options) => {
        const demand = { trl, deadlines: { needBy: '2027-01-01' } };
        const by = '2026-12-31';
        const without = value(demand, { trl: today }, { options });
        const withPromise = (target: number) =>
          value(demand, { trl: today, trlTarget: { trl: target, by } }, { options });
        expect(withPromise(promised)).toBeGreaterThanOrEqual(without);
        if (promised < trl.ideal) {
          expect(withPromise(promised + 1)).toBeGreaterThanOrEqual(withPromise(promised));
        }
      }),
    );
  });
});
