import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Demand } from '../../src/model/demand.ts';
import type { Technology } from '../../src/model/technology.ts';
import { type AnyGate, defineGate } from '../../src/scoring/gate.ts';
import { assertConformance, checkGate, type Samples } from '../../src/testing/index.ts';

const samples: Samples = {
  technologies: [
    { id: 't1', title: 'Solar pump', country: 'UZ', trl: 3 },
    { id: 't2', title: 'Насос', country: 'RU', trl: 9 },
    { id: 't3', title: '水泵', organization: 'o' },
  ],
  demands: [
    { id: 'd1', title: 'Pump', country: 'UZ' },
    { id: 'd2', title: 'Valve' },
  ],
  organizations: [{ id: 'o', name: 'Sample works', country: 'KZ' }],
};

/** A gate that keeps every law. */
const sound: AnyGate = defineGate<{ allow: string[] }, string, string>({
  id: 'test/sound',
  version: '1.0.0',
  options: z.strictObject({ allow: z._default(z.array(z.string()), []) }),
  reads: { demand: ['country'], technology: ['country', 'organization'] },
  readTechnology: ({ country, organization }, context) =>
    country ?? context.organization(organization)?.country ?? '',
  readDemand: ({ country }) => country ?? '',
  key: (country) => country,
  check: (wanted, country, { options }) => {
    if (wanted === '' || country === '') {
      return { outcome: 'unknown', code: 'test.unknown', side: 'both' };
    }
    if (wanted === country || options.allow.includes(country)) return undefined;
    return {
      outcome: 'block',
      code: 'test.other-country',
      side: 'demand',
      overridable: true,
      params: { wanted, country },
    };
  },
});

const failed = (gate: AnyGate, more: Partial<Samples> = {}) =>
  checkGate(gate, { ...samples, ...more })
    .filter(({ passed }) => !passed)
    .map(({ name }) => name);

const verdict = (answer: unknown): AnyGate =>
  // A gate written in plain JavaScript can answer anything.
  ({ ...sound, check: () => answer }) as unknown as AnyGate;

describe('checkGate', () => {
  test('finds nothing wrong with sound gates', () => {
    expect(failed(sound)).toEqual([]);
    expect(failed(sound, { options: { allow: ['RU'] } })).toEqual([]);
    assertConformance(checkGate(sound, samples));
  });

  test('finds nothing wrong with the small form', () => {
    const accepting = defineGate({
      id: 'test/accepting',
      version: '1.0.0',
      reads: { demand: [], technology: ['acceptingInterest'] },
      check: ({ technology }) =>
        technology.acceptingInterest === false
          ? { outcome: 'block', code: 'test.closed', side: 'technology', overridable: false }
          : undefined,
    });
    expect(failed(accepting)).toEqual([]);
  });

  test.each<[string, string, AnyGate, Partial<Samples>?]>([
    ['a bad id', 'is of the shape of its contract', { ...sound, id: 'sound' }],
    [
      'no check',
      'is of the shape of its contract',
      { ...sound, check: undefined } as unknown as AnyGate,
    ],
    ['options it does not take', 'accepts its options', sound, { options: { allow: 'RU' } }],
    [
      'loose options',
      'refuses an unknown option',
      { ...sound, options: z.looseObject({ allow: z._default(z.array(z.string()), []) }) },
    ],
    ['no records', 'is tried on samples', sound, { demands: [] }],
    [
      'a boolean verdict',
      'lets pass, blocks or does not know, with a code and a side',
      verdict(true),
    ],
    [
      'null for passing',
      'lets pass, blocks or does not know, with a code and a side',
      verdict(null),
    ],
    [
      'a code without a dot',
      'lets pass, blocks or does not know, with a code and a side',
      verdict({ outcome: 'block', code: 'Blocked!', side: 'demand', overridable: true }),
    ],
    [
      'a veto that does not say whether it can be lifted',
      'lets pass, blocks or does not know, with a code and a side',
      verdict({ outcome: 'block', code: 'test.blocked', side: 'demand' }),
    ],
    [
      'a memory',
      'answers the same every time',
      (() => {
        let calls = 0;
        return {
          ...sound,
          check: () =>
            ++calls % 4 === 0
              ? { outcome: 'unknown', code: 'test.tired', side: 'both' }
              : undefined,
        } as AnyGate;
      })(),
    ],
    [
      'a hand on the records',
      'answers the same every time',
      {
        ...sound,
        readDemand: (demand: Demand) => Object.assign(demand, { country: 'UZ' }).country,
      },
    ],
    [
      'a key that leaves something out',
      'gives equal verdicts to features with equal keys',
      { ...sound, key: (country: string) => country.slice(1) && 'known' },
    ],
    [
      'a key of queries that leaves something out',
      'gives equal verdicts to queries with equal keys',
      { ...sound, queryKey: () => 'any' },
    ],
    [
      'marks that leave something out',
      'lets pairs pass that share no mark',
      { ...sound, marks: { feature: () => ['technology'], query: () => ['demand'] } },
    ],
    [
      'a field it does not name',
      'looks at no field that it does not name',
      { ...sound, reads: { demand: ['country'], technology: ['country'] } },
    ],
    [
      'a field it only tests for',
      'looks at no field that it does not name',
      {
        ...sound,
        readTechnology: (technology: Technology) =>
          'trl' in technology ? (technology.country ?? '') : '',
      },
    ],
    [
      'an inherited property taken for an entry',
      'withstands hostile text',
      {
        ...sound,
        readTechnology: ({ organization = '' }: Technology) => {
          const lists: Record<string, string[]> = { o: ['KZ'] };
          return lists[organization]?.join() ?? '';
        },
      },
    ],
  ])('catches a gate with %s', (_, name, gate, more) => {
    expect(failed(gate, more)).toContain(name);
  });
});
