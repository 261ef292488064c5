import { describe, expect, test } from 'vitest';
import { statusSchema } from '../../../src/model/status.ts';
import { availability } from '../../../src/scoring/gates/availability.ts';
import { verdictOn } from '../judge-pair.ts';

const asOf = '2026-11-01';
const check = (...[demand, technology, options]: [object, object, Record<string, unknown>?]) =>
  verdictOn(availability, demand, technology, { asOf, ...(options ? { options } : {}) });

describe('availability', () => {
  test('lets records pass that say nothing', () => {
    expect(check({}, {})).toBeUndefined();
  });

  test('lets a record take part up to and including its last day', () => {
    expect(check({}, { expiresAt: '2026-11-01' })).toBeUndefined();
    expect(check({}, { expiresAt: '2026-10-31' })).toEqual({
      outcome: 'block',
      code: 'availability.expired',
      side: 'technology',
      overridable: false,
      params: { expiresAt: '2026-10-31', asOf },
    });
  });

  test('lets a record take part from the day it is published', () => {
    expect(check({ publishedAt: '2026-11-01' }, {})).toBeUndefined();
    expect(check({ publishedAt: '2026-11-02' }, {})).toMatchObject({
      code: 'availability.not-yet-published',
      side: 'demand',
      params: { publishedAt: '2026-11-02', asOf },
    });
  });

  test('takes published records only, unless told otherwise', () => {
    const open = statusSchema.options.filter((status) => check({}, { status }) === undefined);
    expect(open).toEqual(['published']);
    expect(check({}, { status: 'draft' })).toMatchObject({
      code: 'availability.status',
      params: { status: 'draft' },
    });
    expect(check({ status: 'draft' }, {}, { open: ['draft'] })).toBeUndefined();
    expect(check({ status: 'published' }, {}, { open: ['draft'] })).toBeDefined();
  });

  test('vetoes a record whose owner does not accept interest', () => {
    expect(check({ acceptingInterest: true }, {})).toBeUndefined();
    expect(check({ acceptingInterest: false }, {})?.code).toBe('availability.not-accepting');
  });

  test('vetoes a demand that takes no more answers, whenever it is needed', () => {
    const deadlines = { answerBy: '2026-10-31', needBy: '2020-01-01' };
    expect(check({ deadlines }, {})).toMatchObject({
      code: 'availability.answers-closed',
      side: 'demand',
      params: { answerBy: '2026-10-31', asOf },
    });
    expect(check({ deadlines: { answerBy: asOf, needBy: '2020-01-01' } }, {})).toBeUndefined();
  });

  test('names both sides for the same reason, the demand for different ones', () => {
    expect(check({ status: 'draft' }, { status: 'archived' })).toMatchObject({
      side: 'both',
      params: { status: 'draft' },
    });
    expect(check({ status: 'draft' }, { acceptingInterest: false })).toMatchObject({
      side: 'demand',
      code: 'availability.status',
    });
  });
});
