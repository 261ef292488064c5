import { describe, expect, it } from 'vitest';
import { explainMatch } from '../../src/explain/index.ts';
import { compareRuns } from '../../src/hub/index.ts';
import {
  createEngine,
  type Demand,
  type ListOptions,
  type Technology,
  type Viewer,
  viewAs,
} from '../../src/index.ts';
import { canary, secretWorld } from './world.ts';

const asOf = '2026-11-01';
const engine = createEngine({ ...secretWorld, asOf });
const view = viewAs(engine, { audience: 'network' });
const invalid = expect.objectContaining({ code: 'invalid-option' });

it('shows the owner of the anonymous record, not of a record of the other side with the same id', () => {
  const twins = createEngine({
    asOf,
    technologies: [{ id: 'x', title: 'Pump', organization: 'hidden', visibility: 'private' }],
    demands: [{ id: 'x', title: 'Pump', organization: 'shown', anonymity: 'masked' }],
    organizations: [
      { id: 'hidden', name: 'Hidden', type: 'hospital', size: 'micro', country: 'RU' },
      { id: 'shown', name: 'Shown', type: 'university', country: 'CN' },
    ],
  });
  const alias = 'anonymous-demand-1';
  expect(viewAs(twins, { audience: 'public' }).organization(alias)).toEqual({
    id: alias,
    name: alias,
    type: 'university',
    country: 'CN',
  });
});

describe('the fingerprint', () => {
  const technology: Technology = { id: 'm', title: 'Solar pump', anonymity: 'masked' };
  const demands: readonly Demand[] = [{ id: 'd', title: 'Solar pump dryer' }];
  const printOf = (change: Partial<Technology>, alias = 'anonymous-technology-1') =>
    viewAs(createEngine({ technologies: [{ ...technology, ...change }], demands, asOf }), {
      audience: 'public',
    }).match(alias, { top: 3, minScore: 0.25 }).fingerprint;

  it('digests an anonymous record as it is shown', () => {
    const guess = createEngine({ technologies: [technology], demands, asOf }).match('m', {
      top: 3,
      minScore: 0.25,
    }).fingerprint;
    const print = printOf({});
    expect(print.query.record).toMatch(/^[0-9a-f]{64}$/);
    expect(print.query.record).not.toBe(guess.query.record);
    expect(print.digest).not.toBe(guess.digest);
    expect(printOf({ title: 'Oil press' }).query.record).toBe(print.query.record);
    expect(printOf({ country: 'UZ' }).query.record).not.toBe(print.query.record);
    expect(print.query).toMatchObject({ top: 3, minScore: 250_000 });
  });

  it('tells the question that was asked, not how many records are hidden', () => {
    const { viewer, ...asked } = view.match('orchard', { top: 3 }).fingerprint.query;
    expect(asked).toEqual(engine.match('orchard', { top: 3 }).fingerprint.query);
    expect(viewer).toMatch(/^[0-9a-f]{64}$/);
    expect(view.match('anonymous-demand-1', { top: Infinity }).fingerprint.query.top).toBe('all');
  });

  it('serves to compare the runs of a viewer', () => {
    const run = (top: number) => JSON.parse(JSON.stringify([...view.matchAll({ top })]));
    expect(compareRuns(run(5), run(5))).toMatchObject({ outcome: 'equal', causes: [] });
    expect(compareRuns(run(5), run(1))).toMatchObject({ causes: ['question'] });
    const others = viewAs(engine, { audience: 'public' }).matchAll({ top: 5 });
    const read = JSON.parse(JSON.stringify([...others]));
    expect(compareRuns(run(5), read)).toMatchObject({ outcome: 'different', causes: ['question'] });
  });
});

it('gives one answer for all excluded pairs with an anonymous record', () => {
  const alias = view.ids('technologies').find((id) => view.technology(id)?.country === 'UZ') ?? '';
  const probe = (more: Partial<Demand>) =>
    view.score({ id: 'q', title: 'Solar water pump for orchards', ...more }, alias);
  const excluded = [
    probe({ organization: `${canary}1-org` }),
    probe({ countryPreferences: [{ value: 'UZ', strength: 'never' }] }),
    probe({
      organization: `${canary}1-org`,
      title: 'Oil',
      countryPreferences: [{ value: 'UZ', strength: 'never' }],
    }),
  ];
  expect(probe({}).vetoes).toEqual([]);
  for (const match of excluded) {
    expect(match).toEqual({
      demand: 'q',
      technology: alias,
      score: 0,
      forDemand: 0,
      forTechnology: 0,
      coverage: 0,
      band: 'insufficient',
      baseline: { score: 0, forDemand: 0, forTechnology: 0 },
      components: [],
      found: [],
      missing: [],
      vetoes: [
        {
          outcome: 'block',
          code: 'disclosure.withheld',
          side: 'technology',
          overridable: false,
        },
      ],
      flags: [],
      withheld: 'technology',
    });
    expect(explainMatch(match, 'en').summary).toBe(
      'Excluded: a hard rule excludes the pair. The details are not shown, because the technology is anonymous.',
    );
  }
});

describe('options outside their range', () => {
  const options = [
    { top: -1 },
    { top: Number.NaN },
    { top: 1.5 },
    { top: '3' },
    { minScore: -1 },
    { minScore: 5 },
    { minScore: Number.NaN },
    { minScore: 'x' },
  ] as unknown as readonly ListOptions[];

  it.each(options)('are refused as the engine does: %j', (option) => {
    expect(() => engine.match('orchard', option)).toThrow(invalid);
    for (const id of ['orchard', 'anonymous-demand-1']) {
      expect(() => view.match(id, option)).toThrow(invalid);
      for (const technology of ['pump', 'anonymous-technology-1']) {
        expect(() => view.whyNot(id, technology, option)).toThrow(invalid);
      }
    }
    expect(() => [...view.matchAll(option)]).toThrow(invalid);
  });

  it('are refused by name where the engine does not know them, and a signal stops the run of a viewer', () => {
    const unknown = { limit: 3 } as ListOptions;
    expect(() => view.match('orchard', unknown)).toThrow(/no "limit" in the options/);
    expect(() => [...view.matchAll(unknown)]).toThrow(/no "limit" in the options/);
    expect([...view.matchAll({ signal: { aborted: false } })]).toEqual([...view.matchAll()]);
    expect(() => [...view.matchAll({ signal: { aborted: true } })]).toThrow(/after 0 of/);
  });

  it.each([
    undefined,
    null,
    {},
    { audience: 'public', introducedTo: `${canary}1-technology` },
    { audience: 'public', introducedTo: new Set(['a']) },
  ])('are refused of a viewer: %j', (viewer) => {
    expect(() => viewAs(engine, viewer as unknown as Viewer)).toThrow(invalid);
  });
});
