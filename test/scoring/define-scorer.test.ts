import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SilkmatchError } from '../../src/model/error.ts';
import { defineScorer } from '../../src/scoring/define-scorer.ts';
import type { ReadContext } from '../../src/scoring/scorer.ts';

const context: ReadContext<never> & { statistics: undefined; index: undefined } = {
  options: {} as never,
  asOf: '2026-11-01',
  organization: () => undefined,
  statistics: undefined,
  index: undefined,
};

const sameCountry = defineScorer({
  id: 'test/same-country',
  version: '1.0.0',
  neutral: 0.4,
  reads: { demand: ['country'], technology: ['country', 'languages'] },
  score: ({ demand, technology, asOf }) => ({
    value: demand.country === technology.country ? 1 : 0,
    evidence: [
      {
        code: 'test.seen',
        sentiment: 'mixed',
        params: { asOf, fields: Object.keys(technology).join() },
      },
    ],
  }),
});

const full = {
  id: 'test/full',
  version: '0.1.0',
  neutral: 0,
  readTechnology: () => 1,
  readDemand: () => 1,
  open: () => ({ ceiling: 1, score: () => 1, explain: () => ({ value: 1, evidence: [] }) }),
};

function refusalOf(definition: unknown): string {
  try {
    defineScorer(definition as typeof full);
  } catch (error) {
    expect(error).toBeInstanceOf(SilkmatchError);
    expect(error).toMatchObject({ code: 'invalid-plugin' });
    return (error as SilkmatchError).message;
  }
  return '';
}

describe('a scorer in the small form', () => {
  it('is given the fields it names, and no others', () => {
    const technology = { id: 't', title: 'Pump', country: 'UZ', languages: ['uz'] };
    const feature = sameCountry.readTechnology(technology, context);
    const query = sameCountry.readDemand(
      { id: 'd', title: 'Pump', country: 'UZ', trl: 5 },
      context,
    );
    expect(feature).toEqual({ country: 'UZ', languages: ['uz'] });
    expect(query).toEqual({ country: 'UZ' });
    const open = sameCountry.open(query ?? {}, context);
    expect(open.score(feature ?? {})).toBe(1);
    const pair = { demand: { id: 'd', title: 'Pump' }, technology };
    expect(open.explain(feature ?? {}, pair)).toEqual({
      value: 1,
      evidence: [
        {
          code: 'test.seen',
          sentiment: 'mixed',
          params: { asOf: '2026-11-01', fields: 'country,languages' },
        },
      ],
    });
  });

  it('finds no evidence in a record that has none of its fields', () => {
    expect(sameCountry.readTechnology({ id: 't', title: 'Pump' }, context)).toBeNull();
    expect(sameCountry.readDemand({ id: 'd', title: 'Pump' }, context)).toBeNull();
  });

  it('gives one key to technologies that agree in its fields, and different keys to the others', () => {
    const { key, readTechnology } = sameCountry;
    const keyOf = (country: string, title: string) =>
      key?.(readTechnology({ id: title, title, country }, context) ?? {});
    expect(keyOf('UZ', 'Pump')).toBe(keyOf('UZ', 'Horse'));
    expect(keyOf('UZ', 'Pump')).not.toBe(keyOf('KZ', 'Pump'));
  });

  it('is given whole records, and has no key, if it names no fields', () => {
    const scorer = defineScorer({ id: 'test/all', version: '1.0.0', score: () => 0.5 });
    const technology = { id: 't', title: 'Pump' };
    expect(scorer.readTechnology(technology, context)).toBe(technology);
    expect(scorer.key).toBeUndefined();
    expect(scorer.neutral).toBe(0.5);
  });

  it('explains a bare number with that number and no evidence', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (value) => {
        const scorer = defineScorer({ id: 'test/bare', version: '1.0.0', score: () => value });
        const open = scorer.open({}, context);
        const pair = { demand: { id: 'd', title: 'x' }, technology: { id: 't', title: 'x' } };
        expect(open.explain({}, pair)).toEqual({ value: open.score({}), evidence: [] });
      }),
    );
  });
});

describe('defineScorer', () => {
  it('gives a frozen scorer of this contract', () => {
    const scorer = defineScorer(full);
    expect(Object.isFrozen(scorer)).toBe(true);
    expect(scorer).toMatchObject({ kind: 'scorer', contract: 1, id: 'test/full' });
    expect(Object.isFrozen(full)).toBe(false);
  });

  it.each([
    ['an id without an author', { ...full, id: 'full' }, '`id`'],
    ['an id in capitals', { ...full, id: 'Test/full' }, '`id`'],
    ['an id that is a prototype', { ...full, id: '__proto__/x' }, '`id`'],
    ['no id', { ...full, id: undefined }, '`id`'],
    ['a version of two numbers', { ...full, version: '1.0' }, '`version`'],
    ['a version with a suffix', { ...full, version: '1.0.0-beta' }, '`version`'],
    ['a version that is a number', { ...full, version: 1 }, '`version`'],
    ['a neutral value above 1', { ...full, neutral: 1.01 }, '`neutral`'],
    ['a neutral value below 0', { ...full, neutral: -0.01 }, '`neutral`'],
    ['a neutral value that is not a number', { ...full, neutral: Number.NaN }, '`neutral`'],
    ['no neutral value in the full form', { ...full, neutral: undefined }, '`neutral`'],
    ['no reader', { ...full, readDemand: undefined }, '`readDemand`'],
    ['a reader that is no function', { ...full, readTechnology: {} }, '`readTechnology`'],
    ['nothing to open', { ...full, open: 'open' }, '`open`'],
    ['no function of a pair', { id: 'test/small', version: '1.0.0' }, '`score`'],
  ])('refuses %s', (_, definition, named) => {
    expect(refusalOf(definition)).toContain(named);
  });

  it('names all faults of a definition at once', () => {
    const message = refusalOf({ ...full, id: 'X', version: 'v1', neutral: 2, open: null });
    for (const named of ['`id`', '`version`', '`neutral`', '`open`']) {
      expect(message).toContain(named);
    }
  });
});
