import { describe, expect, it } from 'vitest';
import {
  createEngine,
  defaultPipeline,
  type Match,
  SilkmatchError,
  type Viewer,
  viewAs,
} from '../../src/index.ts';
import { canary, openDemands, openTechnologies, secretWorld } from './world.ts';

const asOf = '2026-11-01';
const engine = createEngine({ ...secretWorld, asOf });
const viewers: readonly Viewer[] = [
  { audience: 'public' },
  { audience: 'network' },
  { audience: 'network', hub: 'another-hub', organization: 'another-org' },
];

const floors = [
  0,
  ...[defaultPipeline.bands.possible, defaultPipeline.bands.good, defaultPipeline.bands.strong].map(
    (millionths) => millionths / 1e6,
  ),
];

describe.each(viewers)('the view of %j', (viewer) => {
  const view = viewAs(engine, viewer);

  it('holds no canary in anything that it answers', () => {
    const demands = view.ids('demands');
    const technologies = view.ids('technologies');
    const answers = [
      demands,
      technologies,
      demands.map((id) => view.demand(id)),
      technologies.map((id) => view.technology(id)),
      [...demands, ...technologies].map((id) => view.organization(id)),
      [...view.matchAll({ top: 20 })],
      [...view.matchAll({ top: 20, from: 'technologies' })],
      demands.map((id) => technologies.map((other) => view.whyNot(id, other, { top: 1 }))),
      view.match({ id: 'own', title: 'Solar water pump', trl: { min: 5 } }, { from: 'demands' }),
      view.size,
    ];
    expect(JSON.stringify(answers)).not.toContain(canary);
  });

  it('does not know the real ids', () => {
    for (const { id } of [...secretWorld.technologies, ...secretWorld.demands].filter((record) =>
      record.id.includes(canary),
    )) {
      expect(view.technology(id)).toBeUndefined();
      expect(view.demand(id)).toBeUndefined();
      expect(() => view.match(id)).toThrow(SilkmatchError);
      expect(() => view.match(id, { from: 'demands' })).toThrow(/no demand/);
      expect(() => view.score('orchard', id)).toThrow(/no technology/);
      expect(view.organization(id.replace(/-\w+$/, '-org'))).toBeUndefined();
    }
  });

  it('shows the matches of named pairs as the engine gives them', () => {
    const shown = view.match('orchard', { top: 50 }).matches;
    for (const { id } of openTechnologies) {
      const match = engine.score('orchard', id);
      expect(shown.find(({ technology }) => technology === id)).toEqual(match);
    }
  });

  it('shows of an anonymous match nothing but the band', () => {
    const held = [...view.matchAll({ top: 50 })]
      .flatMap(({ matches }) => matches)
      .filter(({ withheld }) => withheld !== undefined);
    expect(held.length).toBeGreaterThan(5);
    for (const match of held) {
      expect(floors).toContain(match.score);
      const { demand, technology, band, withheld, ...rest } = match;
      expect(rest).toEqual({
        score: match.score,
        forDemand: match.score,
        forTechnology: match.score,
        coverage: 0,
        baseline: { score: match.score, forDemand: match.score, forTechnology: match.score },
        components: [],
        found: [],
        missing: [],
        vetoes: [],
        flags: [],
      });
    }
  });

  it('ranks by what is shown, so that no place tells a score', () => {
    const all = view.match('orchard', { top: 50 }).matches;
    const key = ({ score, technology }: Match) => [-score, technology] as const;
    expect(all).toEqual(
      [...all].sort((a, b) => key(a)[0] - key(b)[0] || (key(a)[1] < key(b)[1] ? -1 : 1)),
    );
    for (let top = 0; top <= all.length + 1; top++) {
      expect(view.match('orchard', { top }).matches).toEqual(all.slice(0, top));
    }
    for (let minScore = 0; minScore <= 1; minScore += 0.05) {
      expect(view.match('orchard', { top: 50, minScore }).matches).toEqual(
        all.filter(({ score }) => score >= minScore),
      );
    }
  });

  it('counts as if the hidden records were not there', () => {
    const { considered, vetoed, matches } = view.match('orchard', { top: 50 });
    expect(considered).toBe(view.size.technologies);
    expect(considered - vetoed).toBe(matches.length);
  });

  it('gives the rank of the list that it shows', () => {
    const { matches } = view.match('orchard', { top: 50 });
    for (const [i, { technology }] of matches.entries()) {
      expect(view.whyNot('orchard', technology, { top: 50 })).toMatchObject({
        outcome: 'listed',
        rank: i + 1,
      });
    }
  });
});

it('gives no more away in the message of a plugin that fails', () => {
  const failing = createEngine({
    ...secretWorld,
    asOf,
    pipeline: {
      ...defaultPipeline,
      gates: [
        {
          options: {},
          gate: {
            kind: 'gate' as const,
            contract: 1 as const,
            id: 'test/fails',
            version: '1.0.0',
            readTechnology: (technology) => technology.title,
            readDemand: (demand) => demand.title,
            check: (_demand: unknown, technology: unknown) => {
              const text = JSON.stringify(technology);
              if (text.includes(canary)) throw new Error(`cannot read ${text}`);
              return undefined;
            },
          },
        },
      ],
    },
  });
  expect(() => failing.match('orchard')).toThrow(canary);
  const view = viewAs(failing, { audience: 'network' });
  try {
    view.match('orchard');
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(SilkmatchError);
    expect((error as SilkmatchError).code).toBe('plugin-failed');
    expect(String((error as Error).stack)).not.toContain(canary);
    expect(JSON.stringify(error)).not.toContain(canary);
    expect((error as Error).cause).toBeUndefined();
  }
});

describe('who is entitled', () => {
  it('sees everything as the auditor', () => {
    const view = viewAs(engine, { audience: 'auditor' });
    expect([...view.matchAll()]).toEqual([...engine.matchAll()]);
    expect(view.size).toEqual(engine.size);
    expect(view.organization(`${canary}1-org`)).toEqual(engine.organization(`${canary}1-org`));
  });

  it('sees the records of its own organization, of its hub, and those it was introduced to', () => {
    const id = `${canary}1-technology`;
    const match = engine.score('orchard', id);
    for (const more of [
      { organization: `${canary}1-org` },
      { hub: `${canary}1-hub` },
      { introducedTo: [id] },
    ]) {
      const view = viewAs(engine, { audience: 'public', ...more });
      expect(view.technology(id)?.title).toEqual(engine.technology(id)?.title);
      expect(view.score('orchard', id)).toEqual(match);
      expect(view.organization(`${canary}1-org`)).toBeDefined();
      expect(JSON.stringify([...view.matchAll()])).not.toContain(`${canary}3`);
    }
  });

  it('does not see what is private, except as its owner', () => {
    const id = `${canary}7-technology`;
    const see = (more: Partial<Viewer>) =>
      viewAs(engine, { audience: 'network', ...more }).technology(id);
    expect(see({ hub: `${canary}7-hub` })).toBeUndefined();
    expect(see({ introducedTo: [id] })).toBeUndefined();
    expect(see({ organization: `${canary}7-org` })).toBeDefined();
  });
});

it('follows the changes of the engine', () => {
  const changing = createEngine({ technologies: openTechnologies, demands: openDemands, asOf });
  const view = viewAs(changing, { audience: 'public' });
  expect(view.match('orchard')).toEqual(changing.match('orchard'));
  changing.update({
    technologies: [{ id: 'pump', title: 'Solar water pump for orchards', visibility: 'private' }],
  });
  expect(view.technology('pump')).toBeUndefined();
  expect(view.ids('technologies')).toEqual(['drip', 'press']);
  changing.update({
    technologies: [{ id: 'pump', title: 'Solar water pump', anonymity: 'masked', country: 'CN' }],
  });
  expect(view.ids('technologies')).toEqual(['anonymous-technology-1', 'drip', 'press']);
  expect(view.technology('anonymous-technology-1')).toEqual({
    id: 'anonymous-technology-1',
    organization: 'anonymous-technology-1',
    anonymity: 'masked',
    country: 'CN',
  });
});

it('gives no alias that is a real id', () => {
  const crowded = createEngine({
    technologies: [
      { id: 'anonymous-technology-1', title: 'Pump' },
      { id: 'x', title: 'Hose', anonymity: 'masked' },
    ],
    asOf,
  });
  const view = viewAs(crowded, { audience: 'public' });
  expect(view.ids('technologies')).toEqual(['anonymous-technology-1', 'anonymous-technology-2']);
  expect(view.technology('anonymous-technology-1')?.title).toBe('Pump');
});

it('refuses an audience that is none', () => {
  expect(() => viewAs(engine, { audience: 'everyone' as 'public' })).toThrow(
    expect.objectContaining({ code: 'invalid-option' }),
  );
});

it('shows country, type and size of a masked owner, the region or the size alone of the others', () => {
  const view = viewAs(engine, { audience: 'public' });
  const shown = view
    .ids('technologies')
    .filter((id) => id.startsWith('anonymous-'))
    .map((id) => ({ record: view.technology(id), owner: view.organization(id) }));
  const levels = Object.fromEntries(shown.map((one) => [one.record?.anonymity, one]));
  expect(levels['masked']?.record).toMatchObject({ country: 'UZ' });
  expect(levels['masked']?.owner).toMatchObject({ type: 'company', size: 'small', country: 'UZ' });
  expect(levels['region']?.record).toMatchObject({ place: { region: 'm49:143' } });
  expect(levels['region']?.record).not.toHaveProperty('country');
  expect(Object.keys(levels['region']?.owner ?? {})).toEqual(['id', 'name']);
  expect(levels['band']?.owner).toMatchObject({ size: 'small' });
  expect(Object.keys(levels['band']?.owner ?? {})).toEqual(['id', 'name', 'size']);
  expect(levels['band']?.record).not.toHaveProperty('country');
  expect(levels['band']?.record).not.toHaveProperty('place');
});
