import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CooperationMode,
  type CooperationWish,
  cooperationModes,
} from '../../../src/model/cooperation-mode.ts';
import { requiredCooperation } from '../../../src/scoring/gates/required-cooperation.ts';
import { verdictOn } from '../judge-pair.ts';

const check = (demand: readonly CooperationWish[], technology: readonly CooperationWish[]) =>
  verdictOn(requiredCooperation, { cooperation: demand }, { cooperation: technology });

const must = (value: CooperationMode) => ({ value, strength: 'must' }) as const;
const never = (value: CooperationMode) => ({ value, strength: 'never' }) as const;
const avoid = (value: CooperationMode) => ({ value, strength: 'avoid' }) as const;

describe('requiredCooperation', () => {
  test('lets pass whom nobody requires anything of', () => {
    expect(check([], [])).toBeUndefined();
    expect(check(['licence'], ['training'])).toBeUndefined();
    expect(check([avoid('licence')], ['licence'])).toBeUndefined();
  });

  test('vetoes a side that offers none of the required modes, liftably', () => {
    expect(check([must('licence'), must('assignment')], ['training', 'acquisition'])).toEqual({
      outcome: 'block',
      code: 'cooperation.must',
      side: 'demand',
      overridable: true,
      params: { modes: 'assignment,licence', offered: 'acquisition,training' },
    });
    expect(check(['training'], [must('licence')])?.side).toBe('technology');
    expect(check([must('licence'), must('assignment')], ['licence'])).toBeUndefined();
  });

  test('vetoes a side that offers refused modes only', () => {
    expect(check([never('licence'), never('training')], ['licence'])).toEqual({
      outcome: 'block',
      code: 'cooperation.never',
      side: 'demand',
      overridable: true,
      params: { modes: 'licence' },
    });
    expect(check([never('licence')], ['licence', 'training'])).toBeUndefined();
    expect(check([never('licence')], [must('licence'), 'training'])?.code).toBe(
      'cooperation.never',
    );
  });

  test('does not know where a side requires something and the other names nothing', () => {
    const unknown = {
      outcome: 'unknown',
      code: 'cooperation.unknown',
      side: 'technology',
      params: { modes: 'licence' },
    };
    expect(check([must('licence')], [])).toEqual(unknown);
    expect(check([must('licence')], [avoid('licence')])).toEqual(unknown);
    expect(check([], [must('licence')])).toMatchObject({ side: 'demand' });
    expect(check([must('licence')], [never('licence')])).toMatchObject({
      code: 'cooperation.never',
      side: 'technology',
    });
  });

  test('blocks a pair also with the sides exchanged', () => {
    const wish = fc.record({
      value: fc.constantFrom(...cooperationModes.slice(0, 4)),
      strength: fc.constantFrom('must', 'prefer', 'avoid', 'never'),
    });
    const wishes = fc.array(wish, { maxLength: 4 });
    fc.assert(
      fc.property(wishes, wishes, (a, b) => {
        expect(check(b, a)?.outcome).toBe(check(a, b)?.outcome);
      }),
    );
  });
});
