import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishGaps } from '../../src/explain/en/gap-wordings.ts';
import { applyChange, explainGap, explainGaps, findGaps } from '../../src/explain/index.ts';
import { createEngine, type Demand, type Organization, type Technology } from '../../src/index.ts';
import { sampleDemandIds, sampleEngine } from './sample-world.ts';

const asOf = '2026-11-01';
const languages = ['en', 'ru', 'zh'];

const modes = fc.constantFrom('licence', 'joint_venture', 'training', 'assignment');
const wish = fc.oneof(
  modes,
  fc.record({ value: modes, strength: fc.constantFrom('must', 'prefer', 'avoid', 'never') }),
);
const countries = fc.constantFrom('CN', 'UZ', 'KZ', 'RU', 'DE');
const place = fc.constantFrom('CN', 'UZ', 'sco', 'eu', 'central-asia', 'DE');
const shared = {
  title: fc.constantFrom('Water pump', 'Solar water pump for orchards', 'Oil press', 'Насос'),
  country: countries,
  languages: fc.subarray(['ru', 'zh', 'uz'], { minLength: 1 }),
  cooperation: fc.uniqueArray(wish, {
    maxLength: 3,
    selector: (one) => (typeof one === 'string' ? one : one.value),
  }),
  sectors: fc.subarray(['isic4:2813', 'isic4:2825', 'isic4:0111', 'nace2:28.13']),
  countryPreferences: fc.uniqueArray(
    fc.record({
      value: place,
      strength: fc.constantFrom('prefer' as const, 'avoid' as const, 'must' as const),
    }),
    { maxLength: 2, selector: ({ value }) => value },
  ),
  expiresAt: fc.constantFrom('2026-01-01', '2027-01-01'),
  acceptingInterest: fc.boolean(),
};
const money = fc.record({
  max: fc.integer({ min: 1, max: 900_000 }),
  currency: fc.constantFrom('USD', 'CNY'),
});
const technology = fc.record(
  {
    ...shared,
    trl: fc.integer({ min: 1, max: 9 }),
    price: money,
    territories: fc.record(
      { include: fc.array(place, { maxLength: 2 }), exclude: fc.array(place, { maxLength: 1 }) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['title'] },
);
const demand = fc.record(
  {
    ...shared,
    trl: fc.oneof(
      fc.integer({ min: 1, max: 9 }),
      fc.record({ min: fc.constant(4), max: fc.constant(7) }),
    ),
    budget: money,
    deadlines: fc.record({
      needBy: fc.constant('2028-01-01'),
      answerBy: fc.constantFrom('2026-05-01', '2027-05-01'),
    }),
  },
  { requiredKeys: ['title'] },
);

function named<Item>(kind: string, fields: readonly object[]): readonly Item[] {
  return fields.map((given, i) => ({ ...given, id: `${kind}${i}` })) as Item[];
}

describe('a gap', () => {
  it('gives exactly the rank and the score that it promises, from either side', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(technology, { minLength: 2, maxLength: 7 }),
        fc.array(demand, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('demands' as const, 'technologies' as const),
        (offers, requests, from) => {
          const records = {
            technologies: named<Technology>('t', offers),
            demands: named<Demand>('d', requests),
          };
          const engine = createEngine({ ...records, asOf });
          for (const gap of findGaps(engine, 'd0', 't0', { from, most: 20 })) {
            seen.add(gap.code);
            expect(Object.keys(gap.fields)).not.toContain('id');
            const changed = createEngine({ ...records, asOf });
            const [request, offer] = [changed.demand('d0'), changed.technology('t0')];
            if (gap.side === 'demand' && request) {
              changed.update({ demands: [applyChange(request, gap)] });
            } else if (offer) changed.update({ technologies: [applyChange(offer, gap)] });
            const query = from === 'demands' ? 'd0' : 't0';
            const { matches } = changed.match(query, { from, top: 99 });
            const rank =
              matches.findIndex((match) => match.demand === 'd0' && match.technology === 't0') + 1;
            expect([gap.code, rank, matches[rank - 1]?.score]).toEqual([
              gap.code,
              gap.after.rank,
              gap.after.score,
            ]);
            const before = engine
              .match(query, { from, top: 99 })
              .matches.findIndex((match) => match.demand === 'd0' && match.technology === 't0');
            expect(before + 1).toBe(gap.before.rank ?? 0);
            if (gap.before.rank !== undefined) {
              expect(gap.after.score).toBeGreaterThan(gap.before.score);
              expect(gap.after.rank).toBeLessThanOrEqual(gap.before.rank);
            }
            for (const language of languages) {
              const said = explainGap(gap, language);
              expect(said).not.toMatch(/undefined|NaN|\{|gap\.|\.\./);
              expect(said).toMatch(language === 'zh' ? /。$/ : /\.$/);
            }
          }
        },
      ),
      { numRuns: 60, seed: 6 },
    );
    expect(seen.size).toBeGreaterThanOrEqual(9);
  });

  it('never changes a country that is stated, an id or an owner', () => {
    const engine = sampleEngine();
    for (const id of sampleDemandIds(30)) {
      const [match] = engine.match(id, { top: 1 }).matches;
      for (const gap of findGaps(engine, id, match?.technology ?? '', { most: 20 })) {
        expect(Object.keys(gap.fields)).toHaveLength(1);
        expect(['id', 'country', 'organization', 'hub', 'place', 'ref']).not.toContain(
          Object.keys(gap.fields)[0],
        );
      }
    }
  });
});

it('states a readiness that is missing, and how far the match would rise', () => {
  const organizations: readonly Organization[] = [];
  const engine = createEngine({
    technologies: [
      { id: 'a', title: 'Solar water pump' },
      { id: 'b', title: 'Solar water pump', trl: 7 },
    ],
    demands: [{ id: 'orchard', title: 'Solar water pump', trl: { min: 7 } }],
    organizations,
    asOf,
  });
  const [gap] = findGaps(engine, 'orchard', 'a', { side: 'technology' });
  expect(gap).toMatchObject({
    code: 'gap.trl-state',
    fields: { trl: 7 },
    before: { rank: 2 },
    after: { rank: 1 },
  });
  expect(gap && explainGap(gap, 'en')).toBe(
    'If the technology has reached TRL 7, state it. Rank 2 → 1.',
  );
  expect(gap && explainGap(gap, 'ru')).toBe(
    'Если технология достигла УГТ 7, укажите это. Место изменится: 2 → 1.',
  );
  expect(gap && explainGap(gap, 'zh')).toBe(
    '如果技术成熟度（TRL）已达7级，请注明。排名将由第2位变为第1位。',
  );
});

const pairs: readonly (readonly [Partial<Demand>, Partial<Technology>])[] = [
  [{ trl: { min: 7 } }, {}],
  [{ trl: { min: 7 }, deadlines: { needBy: '2028-01-01' } }, { trl: 5 }],
  [{}, { trl: 7 }],
  [{ cooperation: ['licence'] }, { cooperation: ['training'] }],
  [{ languages: ['ru'] }, { languages: ['zh'] }],
  [{ budget: { max: 100, currency: 'USD' } }, { price: { min: 200, max: 300, currency: 'USD' } }],
  [{ sectors: ['isic4:2813'] }, { sectors: ['isic4:0111'] }],
  [{ country: 'UZ' }, { territories: { include: ['KZ'] } }],
  [{ countryPreferences: [{ value: 'KZ', strength: 'prefer' }] }, { country: 'UZ' }],
  [{ countryPreferences: [{ value: 'UZ', strength: 'prefer' }] }, {}],
  [{ countryPreferences: [{ value: 'sco', strength: 'prefer' }] }, {}],
  [{ expiresAt: '2026-01-01' }, {}],
  [{}, { acceptingInterest: false }],
  [{ deadlines: { answerBy: '2026-05-01' } }, {}],
];

it('of every kind is found and has its sentence in the three languages', () => {
  const seen = new Set<string>();
  for (const [demand, technology] of pairs) {
    const engine = createEngine({
      technologies: [{ ...technology, id: 't', title: 'Water pump' }],
      demands: [{ ...demand, id: 'd', title: 'Water pump' }],
      asOf,
    });
    for (const gap of findGaps(engine, 'd', 't', { most: 20 })) {
      seen.add(gap.code);
      const said = languages.map((language) => explainGap(gap, language));
      expect(new Set(said).size).toBe(languages.length);
      for (const text of said) expect(text).not.toMatch(/undefined|NaN|[{}[\]]|gap\.|\.\./);
    }
  }
  const outcomes = ['gap.admitted', 'gap.moved', 'gap.none-moves', 'gap.raised', 'gap.stayed'];
  expect([...seen, ...outcomes].sort()).toEqual(Object.keys(englishGaps).sort());
});

describe('a gap that would say nothing new', () => {
  const gapsOf = (demand: Partial<Demand>, technology: Partial<Technology>) =>
    findGaps(
      createEngine({
        technologies: [{ id: 't', title: 'Water pump', ...technology } as Technology],
        demands: [{ id: 'd', title: 'Water pump', ...demand } as Demand],
        asOf,
      }),
      'd',
      't',
      { most: 20 },
    );

  it('is no suggestion: a wish for a country that a wish for its group holds', () => {
    const wish = { value: 'sco', strength: 'prefer', weight: 0.4 } as const;
    const codes = gapsOf({ countryPreferences: [wish] }, { country: 'CN' }).map(({ code }) => code);
    expect(codes).not.toContain('gap.country-welcome');
  });

  it('is no suggestion: a code that is called what a code of the record is called', () => {
    const codes = (own: string, other: string) =>
      gapsOf({ sectors: [own] }, { sectors: [other] }).map(({ code }) => code);
    expect(codes('gbt4754:0312', 'gbt4754:A0312')).not.toContain('gap.sector');
    expect(codes('isic4:1079', 'gbt4754:C1369')).not.toContain('gap.sector');
    expect(codes('isic4:1079', 'isic4:2029')).toContain('gap.sector');
  });

  it('says once for all where none moves the rank', () => {
    const gaps = gapsOf({ sectors: ['isic4:1079'] }, { sectors: ['isic4:2029'] });
    for (const language of languages) {
      const texts = explainGaps(gaps, language);
      expect(texts).toHaveLength(gaps.length + 1);
      expect(texts.filter((text) => text.includes('1')).at(-1)).toBe(texts.at(-1));
    }
    expect(explainGaps(gaps, 'en').at(-1)).toMatch(/alone.*rank, which stays 1\.$/);
    expect(explainGaps([], 'en')).toEqual([]);
  });
});
