import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CooperationWish, cooperationModes } from '../../src/model/cooperation-mode.ts';
import { cooperationCloseness } from '../../src/scoring/cooperation-closeness.ts';
import { cooperationFit } from '../../src/scoring/cooperation-fit.ts';
import { judgePair } from './judge-pair.ts';

type Wishes = readonly CooperationWish[];

const judged = (demand: Wishes, technology: Wishes, options = {}) =>
  judgePair(cooperationFit, { cooperation: demand }, { cooperation: technology }, { options });

const value = (...input: Parameters<typeof judged>) => {
  const { value } = judged(...input);
  return typeof value === 'number' ? value : Number.NaN;
};

const mode = fc.constantFrom(...cooperationModes);
const wish = fc.record({
  value: mode,
  strength: fc.constantFrom('must', 'prefer', 'avoid', 'never'),
  weight: fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10),
});
const wishes = fc.array(wish, { minLength: 1, maxLength: 5 });

describe('cooperationCloseness', () => {
  test('is the same in both directions, from 0 to 1, and 1 for a mode and itself', () => {
    for (const a of cooperationModes) {
      expect(cooperationCloseness(a, a)).toBe(1);
      for (const b of cooperationModes) {
        expect(cooperationCloseness(a, b)).toBe(cooperationCloseness(b, a));
        expect(cooperationCloseness(a, b)).toBeGreaterThanOrEqual(0);
        expect(cooperationCloseness(a, b)).toBeLessThanOrEqual(1);
      }
    }
  });

  test('lets commissioned development be served by a technical service in part', () => {
    expect(cooperationCloseness('commissioned_development', 'technical_service')).toBe(0.6);
  });

  test('takes the last override that fits, in either direction', () => {
    const overrides = [
      { modes: ['licence', 'training'], value: 0.2 },
      { modes: ['training', 'licence'], value: 0.3 },
    ] as const;
    expect(cooperationCloseness('licence', 'training', overrides)).toBe(0.3);
    expect(cooperationCloseness('licence', 'assignment', overrides)).toBe(0.6);
  });
});

describe('cooperationFit', () => {
  test('gives 1 to a mode that both sides want', () => {
    expect(value(['training', 'licence'], ['licence', 'acquisition'])).toBe(1);
  });

  test('gives the closeness of the nearest pair where no mode is the same', () => {
    expect(value(['licence', 'training'], ['assignment'])).toBe(0.6);
    expect(value(['licence'], ['joint_lab'])).toBe(0);
  });

  test('finds a third mode no better than the two that are wanted', () => {
    expect(value(['joint_lab'], ['joint_venture'])).toBe(0.3);
  });

  test('counts a half for a side that names no mode it wants', () => {
    expect(value([{ value: 'training', strength: 'never' }], ['licence'])).toBe(0.5);
  });

  test('leaves a quarter of a mode that a side would avoid, nothing of one it never takes', () => {
    const avoiding = [{ value: 'licence', strength: 'avoid' }, 'assignment'] as const;
    expect(value(avoiding, ['licence'])).toBe(0.6);
    expect(value([{ value: 'licence', strength: 'avoid' }, 'licence'], ['licence'])).toBe(0.25);
    expect(value([{ value: 'licence', strength: 'never' }], ['licence'])).toBe(0);
  });

  test('counts a wish of less weight for less', () => {
    const prefer = (weight: number) => [{ value: 'licence', strength: 'prefer', weight }] as const;
    expect([0, 0.5, 1].map((weight) => value(prefer(weight), ['licence']))).toEqual([0.5, 0.75, 1]);
  });

  test('lets the host set a closeness', () => {
    const closeness = [{ modes: ['licence', 'joint_lab'], value: 0.7 }];
    expect(value(['licence'], ['joint_lab'], { closeness })).toBe(0.7);
  });

  test('has no evidence where a side says nothing or no side wants anything', () => {
    expect(judged([], ['licence']).value).toBe('no demand');
    expect(judged(['licence'], []).value).toBe('no technology');
    const refusal: Wishes = [{ value: 'licence', strength: 'never' }];
    expect(judged(refusal, refusal).value).toBe('inapplicable');
  });

  test.each<[string, Wishes, Wishes, object[]]>([
    [
      'the mode in common',
      ['licence'],
      ['licence'],
      [{ code: 'cooperation.same', params: { mode: 'licence' } }],
    ],
    [
      'modes that are near',
      ['licence'],
      ['assignment'],
      [
        {
          code: 'cooperation.near',
          params: { demandMode: 'licence', technologyMode: 'assignment', closeness: 0.6 },
        },
      ],
    ],
    [
      'an open side',
      ['licence'],
      [{ value: 'training', strength: 'avoid' }],
      [{ code: 'cooperation.open', params: { mode: 'licence', side: 'technology' } }],
    ],
    [
      'reluctance',
      ['licence'],
      ['licence', { value: 'licence', strength: 'avoid' }],
      [
        { code: 'cooperation.same', params: { mode: 'licence' } },
        { code: 'cooperation.avoided', params: { mode: 'licence', side: 'technology' } },
      ],
    ],
    [
      'nothing in common',
      ['licence'],
      ['joint_lab'],
      [
        {
          code: 'cooperation.none',
          params: { demandModes: 'licence', technologyModes: 'joint_lab' },
        },
      ],
    ],
  ])('names %s', (_, demand, technology, evidence) => {
    expect(judged(demand, technology).evidence).toMatchObject(evidence);
  });

  test('gives the same value with the sides exchanged', () => {
    fc.assert(
      fc.property(wishes, wishes, (a, b) => {
        expect(value(a, b)).toBe(value(b, a));
      }),
    );
  });

  test('does not depend on the order of the wishes', () => {
    fc.assert(
      fc.property(wishes, wishes, (a, b) => {
        expect(value([...a].reverse(), b)).toBe(value(a, b));
      }),
    );
  });

  test('never falls when a side that wants something wants one thing more', () => {
    fc.assert(
      fc.property(wishes, wishes, mode, (a, b, more) => {
        const wanting: Wishes = [...a, 'licence'];
        expect(value([...wanting, more], b)).toBeGreaterThanOrEqual(value(wanting, b));
      }),
    );
  });

  test('never rises when a side avoids or refuses one thing more', () => {
    fc.assert(
      fc.property(wishes, wishes, wish, (a, b, { value: more, weight }) => {
        const before = value(a, b);
        if (Number.isNaN(before)) return;
        expect(value([...a, { value: more, strength: 'avoid', weight }], b)).toBeLessThanOrEqual(
          before,
        );
        expect(value([...a, { value: more, strength: 'never' }], b)).toBeLessThanOrEqual(before);
      }),
    );
  });
});
