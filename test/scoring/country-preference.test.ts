import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countries } from '../../src/knowledge/countries/index.ts';
import type { Demand } from '../../src/model/demand.ts';
import type { CountryPreference } from '../../src/model/preference.ts';
import type { Technology } from '../../src/model/technology.ts';
import {
  type CountryPreferenceOptions,
  countryPreference,
} from '../../src/scoring/country-preference.ts';
import { checkScorer } from '../../src/testing/check-scorer.ts';

const defaults: CountryPreferenceOptions = {
  side: 'both',
  combine: 'geometric',
  unlisted: 0.25,
  indifferent: 0.5,
  lastRank: 0.5,
  fallback: 'none',
  domestic: 1,
  corridorBoost: 0,
  groups: [],
  corridors: [],
};

interface Case {
  readonly demand?: Partial<Demand>;
  readonly technology?: Partial<Technology>;
  readonly options?: Partial<CountryPreferenceOptions>;
  readonly asOf?: string;
}

function judge({ demand = {}, technology = {}, options = {}, asOf = '2026-11-01' }: Case) {
  const context = { options: { ...defaults, ...options }, asOf, organization: () => undefined };
  const pair = {
    demand: { id: 'd', title: 'Sample demand', ...demand },
    technology: { id: 't', title: 'Sample technology', ...technology },
  };
  const query = countryPreference.readDemand(pair.demand, context);
  const feature = countryPreference.readTechnology(pair.technology, context);
  if (!query || !feature) return { value: null, evidence: [] };
  const open = countryPreference.open(query, {
    ...context,
    statistics: undefined,
    index: undefined,
  });
  const value = open.score(feature);
  return {
    value,
    evidence: value === undefined ? [] : open.explain(feature, pair).evidence,
  };
}

/** The demand's wishes about a technology from a country. */
function wish(
  countryPreferences: readonly CountryPreference[],
  country: string,
  more: Omit<Case, 'demand' | 'technology'> = {},
) {
  return judge({ demand: { countryPreferences }, technology: { country }, ...more });
}

const prefer = (value: string, weight?: number): CountryPreference =>
  weight === undefined ? { value, strength: 'prefer' } : { value, strength: 'prefer', weight };
const avoid = (value: string, weight?: number): CountryPreference =>
  weight === undefined ? { value, strength: 'avoid' } : { value, strength: 'avoid', weight };

describe('countryPreference', () => {
  const samples = {
    technologies: [
      { id: 't1', title: 'Sample', country: 'KZ' },
      { id: 't2', title: 'Sample', country: 'JP', countryPreferences: [prefer('CN')] },
      { id: 't3', title: 'Sample', countryPreferences: [avoid('asean'), prefer('nosuch')] },
      { id: 't4', title: 'Sample', place: { country: 'VN' } },
      {
        id: 't5',
        title: 'Sample',
        country: 'UZ',
        countryPreferences: [prefer('corridor:north', 0.6)],
      },
      { id: 't6', title: 'Sample' },
    ] satisfies readonly Technology[],
    demands: [
      {
        id: 'd1',
        title: 'Sample',
        country: 'CN',
        countryPreferences: [prefer('sco', 0.6), prefer('KZ')],
      },
      {
        id: 'd2',
        title: 'Sample',
        countryPreferences: [
          { value: 'asean', strength: 'never' },
          { value: 'm49:142', strength: 'must' },
        ],
      },
      { id: 'd3', title: 'Sample', country: 'MY' },
      { id: 'd4', title: 'Sample' },
    ] satisfies readonly Demand[],
  };

  test.each([
    {},
    { side: 'demand' },
    { side: 'technology' },
    { combine: 'harmonic', fallback: 'proximity' },
    { corridorBoost: 0.2, combine: 'minimum' },
    { corridorBoost: 0.2, side: 'demand', domestic: 0.5 },
    { groups: [{ id: 'nosuch', members: [{ country: 'MY' }] }] },
  ])('keeps every law of the contract with %o', (options) => {
    const failed = checkScorer(countryPreference, { ...samples, options }).filter(
      ({ passed }) => !passed,
    );
    expect(failed).toEqual([]);
  });

  test.each([
    ['KZ', 1],
    ['UZ', 0.6],
    ['JP', 0.25],
  ])(
    'lets the most specific reference win: %s under SCO .6 and KZ 1 gives %d',
    (country, value) => {
      expect(wish([prefer('sco', 0.6), prefer('KZ')], country).value).toBe(value);
    },
  );

  test('takes a small group before a large one, whichever is kinder', () => {
    const wishes = [prefer('sco', 0.6), prefer('central-asia', 0.9)];
    expect(wish(wishes, 'UZ').value).toBe(0.9);
    expect(wish([prefer('sco'), avoid('central-asia')], 'UZ').value).toBe(0);
    expect(wish([avoid('m49:142'), prefer('sco')], 'KZ').value).toBe(1);
  });

  test('reads a ranking as equal steps from one down to the last place', () => {
    const ranked = (value: string, rank: number): CountryPreference => ({
      value,
      strength: 'prefer',
      rank,
    });
    const wishes = [ranked('RU', 1), ranked('BY', 2), ranked('KZ', 2), ranked('sco', 7)];
    expect(wish(wishes, 'RU').value).toBe(1);
    expect(wish(wishes, 'BY').value).toBe(0.75);
    expect(wish(wishes, 'KZ').value).toBe(0.75);
    expect(wish(wishes, 'UZ').value).toBe(0.5);
    expect(wish(wishes, 'UZ', { options: { lastRank: 0.3 } }).value).toBeCloseTo(0.3, 12);
    expect(wish(wishes, 'UZ').evidence[0]?.params).toMatchObject({ ref: 'sco', rank: 3 });
    expect(wish([ranked('KZ', 4)], 'KZ').value).toBe(1);
    expect(wish([...wishes, { ...ranked('JP', 2), weight: 0.9 }], 'JP').value).toBe(0.9);
  });

  test('lets nearness by union, sub-region, language or region help, below all that is listed', () => {
    const near = (country: string, ...wishes: readonly CountryPreference[]) =>
      wish(wishes, country, { options: { fallback: 'proximity' } });
    expect(near('KG', prefer('BY')).value).toBeCloseTo(0.7, 12);
    expect(near('UZ', prefer('KG')).value).toBeCloseTo(0.6, 12);
    expect(near('CH', prefer('BE')).value).toBeCloseTo(0.6, 12);
    expect(near('AR', prefer('ES')).value).toBeCloseTo(0.5, 12);
    expect(near('JP', prefer('KZ')).value).toBeCloseTo(0.3, 12);
    expect(near('KG', prefer('BY'), prefer('JP', 0.3)).value).toBeCloseTo(0.27, 12);
    expect(near('BR', prefer('KZ')).value).toBe(0.25);
  });

  test('can value a pair of one country less', () => {
    const within = (domestic: number, countryPreferences?: readonly CountryPreference[]) =>
      judge({
        demand: { country: 'CN', ...(countryPreferences ? { countryPreferences } : {}) },
        technology: { country: 'CN' },
        options: { domestic },
      });
    expect(within(1, [prefer('CN')]).value).toBe(1);
    expect(within(0.4, [prefer('CN')]).value).toBe(0.4);
    expect(within(1).value).toBeUndefined();
    expect(within(0.4).value).toBe(0.2);
    expect(within(0.4).evidence.map(({ code }) => code)).toEqual(['country.domestic']);
  });

  test('lifts a pair on a corridor whichever side is judged', () => {
    const pair = {
      demand: { country: 'CN', countryPreferences: [prefer('KZ', 0.5)] },
      technology: { country: 'KZ' },
    };
    for (const side of ['demand', 'both'] as const) {
      expect(judge({ ...pair, options: { side, corridorBoost: 0.2 } }).value).toBeCloseTo(0.6, 12);
    }
  });

  test('reads avoidance as less than being left out', () => {
    expect(wish([prefer('sco'), avoid('JP', 0.5)], 'JP').value).toBe(0.125);
    expect(wish([prefer('sco'), avoid('JP')], 'JP').value).toBe(0);
  });

  test('is indifferent to a country where others are only avoided', () => {
    expect(wish([avoid('JP')], 'KR').value).toBe(0.5);
    expect(wish([{ value: 'JP', strength: 'never' }], 'JP').value).toBe(0);
  });

  test('counts what must be as preferred', () => {
    expect(wish([{ value: 'asean', strength: 'must' }], 'VN').value).toBe(1);
  });

  test('takes memberships of the day of the run', () => {
    expect(wish([prefer('asean')], 'TL', { asOf: '2025-10-25' }).value).toBe(0.25);
    expect(wish([prefer('asean')], 'TL', { asOf: '2025-10-26' }).value).toBe(1);
  });

  test('values features that were read in other runs like its own', () => {
    const contextOf = (asOf: string) => ({
      options: defaults,
      asOf,
      organization: () => undefined,
    });
    const wishes = ['sco', 'eu', 'KZ', 'asean'].map((value) => [prefer(value)]);
    const places = ['KZ', 'UZ', 'DE', 'MN'];
    const pairs = wishes.flatMap((wished) => places.map((country) => ({ wished, country })));
    // The same in another order, so that nothing has the number that it has in the other run.
    const [read, others] = [pairs, pairs.toReversed()].map((order, at) =>
      order.map(({ wished, country }) => {
        const technology = { id: 't', title: 'Sample', country, countryPreferences: wished };
        const context = contextOf(`2026-11-0${at + 1}`);
        return countryPreference.readTechnology(technology, context);
      }),
    );
    const demand = { id: 'd', title: 'Sample', country: 'CN', countryPreferences: [prefer('KZ')] };
    const context = contextOf('2026-11-02');
    const query = countryPreference.readDemand(demand, context);
    if (!query || !read || !others) throw new Error('nothing was read');
    const opened = countryPreference.open(query, {
      ...context,
      statistics: undefined,
      index: undefined,
    });
    others.toReversed().forEach((own, at) => {
      const other = read[at];
      if (!own || !other) throw new Error('nothing was read');
      const { wished, country } = pairs[at] as (typeof pairs)[number];
      const { value } = judge({
        demand,
        technology: { country, countryPreferences: wished },
        asOf: '2026-11-02',
      });
      expect([opened.score(own), opened.score(other), opened.score(own)]).toEqual([
        value,
        value,
        value,
      ]);
    });
  });

  test('combines both sides', () => {
    const demand = { country: 'CN', countryPreferences: [prefer('KZ')] };
    const technology = { country: 'KZ', countryPreferences: [prefer('JP')] };
    const value = (options: Case['options'] = {}) => judge({ demand, technology, options }).value;
    expect(value()).toBe(Math.sqrt(0.25));
    expect(value({ combine: 'harmonic' })).toBe(0.4);
    expect(value({ combine: 'minimum' })).toBe(0.25);
    expect(value({ side: 'demand' })).toBe(1);
    expect(value({ side: 'technology' })).toBe(0.25);
  });

  test('lets one side speak where the other has no wish', () => {
    const technology = { country: 'KZ', countryPreferences: [prefer('CN')] };
    expect(judge({ demand: { country: 'CN' }, technology }).value).toBe(1);
  });

  test('finds no evidence without wishes or without a country', () => {
    expect(
      judge({ demand: { country: 'CN' }, technology: { country: 'KZ' } }).value,
    ).toBeUndefined();
    expect(judge({ demand: { countryPreferences: [prefer('KZ')] } }).value).toBeNull();
    expect(judge({}).value).toBeNull();
  });

  test('says since when a country is in the group that decided', () => {
    expect(wish([prefer('sco')], 'KZ').evidence).toEqual([
      {
        code: 'country.preferred',
        sentiment: 'positive',
        params: { side: 'demand', country: 'KZ', value: 1, ref: 'sco', since: '2001-06-15' },
      },
    ]);
  });

  test('passes over references that nobody knows, and says so', () => {
    expect(wish([prefer('nosuch'), prefer('KZ')], 'KZ').value).toBe(1);
    const { value, evidence } = wish([prefer('nosuch')], 'KZ');
    expect(value).toBe(0.5);
    expect(evidence).toContainEqual({
      code: 'country.unknown-wish',
      sentiment: 'mixed',
      params: { side: 'demand', ref: 'nosuch' },
    });
  });

  test('takes names and other spellings of groups and corridors in its options', () => {
    const groups = [
      { id: 'pilot', names: { en: 'Pilot' }, aliases: ['pilots'], members: [{ country: 'BR' }] },
    ];
    const corridors = [
      { id: 'up', names: { en: 'Up' }, base: 'CN', members: [{ ref: 'pilot', affinity: 1 }] },
    ];
    const given = countryPreference.options?.['~standard'].validate({ groups, corridors });
    expect(given).toMatchObject({ value: { groups, corridors } });
  });

  test('learns groups and corridors from its options', () => {
    const groups = [{ id: 'pilot', members: [{ country: 'BR' }] }];
    expect(wish([prefer('pilot')], 'BR', { options: { groups } }).value).toBe(1);
  });

  test('refuses options that contradict themselves', () => {
    const validate = (input: unknown) => countryPreference.options?.['~standard'].validate(input);
    expect(validate({})).toMatchObject({ value: defaults });
    for (const input of [
      { corridorBoost: 0.5 },
      { groups: [{ id: 'x y', members: [{ country: 'ZZ' }] }] },
      { unknown: 1 },
    ]) {
      expect(validate(input)).toHaveProperty('issues');
    }
  });

  test('never lifts a country that is left out to one that is listed', () => {
    const country = fc.constantFrom(...countries().map(({ code }) => code));
    const weight = fc.integer({ min: 30, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(country, weight, (left, least) => {
        fc.pre(left !== 'KZ' && left !== 'VN');
        const wishes = [prefer('KZ', least), prefer('VN')];
        const near = wish(wishes, left, { options: { fallback: 'proximity' } }).value ?? 1;
        expect(near).toBeLessThan(least);
        expect(near).toBeGreaterThanOrEqual(0.25);
      }),
    );
    const near = wish([prefer('KZ')], 'UZ', { options: { fallback: 'proximity' } });
    expect(near.value).toBe(0.6);
    expect(near.evidence[0]).toMatchObject({ code: 'country.near', params: { ref: 'KZ' } });
    expect(wish([prefer('KZ')], 'BY', { options: { fallback: 'proximity' } }).value).toBe(0.7);
  });

  test('lifts a pair of a corridor a little, never past 1', () => {
    const demand = { country: 'CN', countryPreferences: [prefer('KZ', 0.5)] };
    const boosted = judge({
      demand,
      technology: { country: 'KZ' },
      options: { corridorBoost: 0.2 },
    });
    expect(boosted.value).toBeCloseTo(1 - 0.5 * 0.8, 12);
    expect(boosted.evidence[1]).toMatchObject({
      code: 'country.corridor',
      params: { corridors: 'north', affinity: 1 },
    });
  });

  test('never falls when a wish in favour of the country is added', () => {
    const ref = fc.constantFrom('sco', 'asean', 'eu', 'm49:142', 'central-asia', 'KZ', 'VN');
    const anyWish = fc.record({
      value: ref,
      strength: fc.constantFrom('prefer' as const, 'avoid' as const, 'never' as const),
    });
    fc.assert(
      fc.property(fc.array(anyWish, { maxLength: 3 }), (wishes) => {
        const before = wish(wishes, 'KZ').value ?? 0;
        expect(wish([...wishes, prefer('KZ')], 'KZ').value).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
