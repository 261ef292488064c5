import { describe, expect, test } from 'vitest';
import { minimumTrl } from '../../../src/scoring/gates/minimum-trl.ts';
import { verdictOn } from '../judge-pair.ts';

const check = (demand: object, technology: object) => verdictOn(minimumTrl, demand, technology);
const needBy = '2027-06-30';

describe('minimumTrl', () => {
  test('vetoes below the minimum only, liftably', () => {
    expect(check({ trl: { min: 6, max: 7 } }, { trl: 5 })).toEqual({
      outcome: 'block',
      code: 'trl.below-minimum',
      side: 'demand',
      overridable: true,
      params: { trl: 5, min: 6 },
    });
    expect(check({ trl: { min: 6, max: 7 } }, { trl: 6 })).toBeUndefined();
    expect(check({ trl: { min: 6, max: 7 } }, { trl: 9 })).toBeUndefined();
  });

  test('reads a bare level as the minimum, and a range without one as no rule', () => {
    expect(check({ trl: 6 }, { trl: 5 })?.outcome).toBe('block');
    expect(check({ trl: { max: 6, ideal: 5 } }, { trl: 1 })).toBeUndefined();
    expect(check({}, { trl: 1 })).toBeUndefined();
  });

  test('lets a promise count that reaches the minimum by the day it is needed', () => {
    const demand = { trl: 6, deadlines: { needBy } };
    expect(check(demand, { trl: 4, trlTarget: { trl: 6, by: needBy } })).toBeUndefined();
    expect(check(demand, { trlTarget: { trl: 7, by: '2027-01-01' } })).toBeUndefined();
    expect(check(demand, { trl: 4, trlTarget: { trl: 5, by: '2027-01-01' } })).toMatchObject({
      code: 'trl.below-minimum',
      params: { trl: 4, min: 6, target: 5, by: '2027-01-01', needBy },
    });
    expect(check(demand, { trl: 4, trlTarget: { trl: 6, by: '2027-07-01' } })?.outcome).toBe(
      'block',
    );
  });

  test('does not know where a level or a day is not stated', () => {
    expect(check({ trl: 6 }, {})).toEqual({
      outcome: 'unknown',
      code: 'trl.unknown',
      side: 'technology',
      params: { min: 6 },
    });
    expect(check({ trl: 6 }, { trl: 4, trlTarget: { trl: 6, by: needBy } })).toEqual({
      outcome: 'unknown',
      code: 'trl.target-undated',
      side: 'demand',
      params: { min: 6, target: 6 },
    });
    const demand = { trl: 6, deadlines: { needBy } };
    expect(check(demand, { trl: 4, trlTarget: { trl: 6 } })?.side).toBe('technology');
    expect(check(demand, { trlTarget: { trl: 6, by: '2030-01-01' } })?.code).toBe('trl.unknown');
  });
});
