import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/create-engine.ts';
import type { Demand } from '../../src/model/demand.ts';
import { SilkmatchError } from '../../src/model/error.ts';
import type { Technology } from '../../src/model/technology.ts';
import { definePipeline } from '../../src/scoring/define-pipeline.ts';
import { defineScorer } from '../../src/scoring/define-scorer.ts';
import { defineGate } from '../../src/scoring/gate.ts';

const asOf = '2026-11-01';
const technologies: Technology[] = [
  { id: 't1', title: 'Solar pump', trl: 7, country: 'CN' },
  { id: 't2', title: 'Wind pump', trl: 4, country: 'KZ' },
  { id: 't3', title: 'Horse breeding' },
];
const demands: Demand[] = [
  { id: 'd1', title: 'Pump for dry farmland', trl: { min: 6 }, country: 'UZ' },
  { id: 'd2', title: 'Breeding stock' },
];

const byTrl = defineScorer({
  id: 'test/by-trl',
  version: '1.0.0',
  reads: { technology: ['trl'], demand: ['title'] },
  score: ({ technology }) => (technology.trl ?? 0) / 9,
});
const pipeline = definePipeline({ scorers: [{ use: byTrl, weight: 1 }] });

function failing(value: () => unknown) {
  const broken = defineScorer({
    id: 'test/broken',
    version: '2.1.0',
    score: ({ technology }) => (technology.id === 't2' ? (value() as number) : 0.5),
  });
  return definePipeline({ scorers: [{ use: broken, weight: 1 }] });
}

function caught(action: () => unknown): SilkmatchError {
  try {
    action();
  } catch (error) {
    if (error instanceof SilkmatchError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('createEngine', () => {
  it('ranks with the default pipeline from both sides', () => {
    const engine = createEngine({ technologies, demands, asOf });
    const result = engine.match('d1');
    expect(result.matches.map((m) => m.technology)).toEqual(['t1', 't3']);
    expect(result).toMatchObject({ exact: true, considered: 3, vetoed: 1, asOf });
    expect(engine.match('t1').query).toEqual({ side: 'technology', id: 't1' });
    expect(engine.size).toEqual({ technologies: 3, demands: 2, organizations: 0 });
  });

  it('refuses bad records with a list of what is wrong, and keeps none', () => {
    const bad = [{ id: 'x' }, { id: 'y', title: 'Good', trl: 12 }] as unknown as Technology[];
    const error = caught(() => createEngine({ technologies: bad, asOf }));
    expect(error.code).toBe('invalid-record');
    expect(error.message).toContain('trl');
    expect(error.details).toHaveLength(2);
  });

  it('refuses an id that stands twice', () => {
    const twice = [...technologies, { id: 't1', title: 'Again' }];
    expect(caught(() => createEngine({ technologies: twice, asOf })).code).toBe('duplicate-id');
  });

  it.each(['', '2026-02-30', '01.11.2026', undefined, 5])('refuses %j as a date', (date) => {
    expect(caught(() => createEngine({ asOf: date as string })).code).toBe('invalid-option');
  });

  it('neither changes nor keeps the records of the caller', () => {
    const mine = [{ id: 't1', title: 'Solar pump', keywords: ['pump'] }];
    const before = structuredClone(mine);
    const engine = createEngine({ technologies: mine, asOf });
    expect(mine).toEqual(before);
    mine[0]?.keywords.push('changed');
    expect(engine.technology('t1')?.keywords).toEqual(['pump']);
    expect(engine.technology('t1')).not.toBe(mine[0]);
  });
});

describe('match', () => {
  const engine = createEngine({ technologies, demands, pipeline, asOf });

  it('gives as many as asked, from the least score asked', () => {
    expect(engine.match('d1', { top: 1 }).matches.map((m) => m.technology)).toEqual(['t1']);
    expect(engine.match('d1', { top: 0 }).matches).toEqual([]);
    expect(engine.match('d1', { minScore: 1 }).matches).toEqual([]);
    const [first] = engine.match('d1').matches;
    const kept = engine.match('d1', { minScore: first?.score ?? 1 }).matches;
    expect(kept.map((m) => m.technology)).toEqual(['t1']);
  });

  it.each([
    { top: -1 },
    { top: 1.5 },
    { top: Number.NaN },
    { minScore: 2 },
    { minScore: Number.NaN },
  ])('refuses %j', (options) => {
    expect(caught(() => engine.match('d1', options)).code).toBe('invalid-option');
  });

  it('names an unknown id', () => {
    const error = caught(() => engine.match('nobody'));
    expect(error.code).toBe('unknown-record');
    expect(error.message).toContain('nobody');
  });

  it('takes a record that is not held, told by its kind or by `from`', () => {
    const record = { id: 'new', title: 'Pump', kind: 'technology_request' } as const;
    expect(engine.match(record).query).toEqual({ side: 'demand', id: 'new' });
    const bare: Technology = { id: 'new', title: 'Pump' };
    expect(caught(() => engine.match(bare)).code).toBe('invalid-input');
    expect(engine.match(bare, { from: 'technologies' }).query.side).toBe('technology');
  });

  it('asks for the side where an id stands on both', () => {
    const both = createEngine({
      technologies: [{ id: 'a', title: 'Pump' }],
      demands: [{ id: 'a', title: 'Pump' }],
      asOf,
    });
    expect(caught(() => both.match('a')).code).toBe('invalid-input');
    expect(both.match('a', { from: 'technologies' }).matches[0]?.demand).toBe('a');
  });
});

describe('matchAll', () => {
  it('goes through the records in the order of their ids and tells progress', () => {
    const engine = createEngine({ technologies, demands: [...demands].reverse(), pipeline, asOf });
    const seen: unknown[] = [];
    engine.on('progress', (event) => seen.push(event));
    expect([...engine.matchAll()].map((r) => r.query.id)).toEqual(['d1', 'd2']);
    expect(seen).toEqual([
      { done: 1, total: 2 },
      { done: 2, total: 2 },
    ]);
  });

  it('stops when the signal says so', () => {
    const engine = createEngine({ technologies, demands, pipeline, asOf });
    const controller = new AbortController();
    const run = engine.matchAll({ signal: controller.signal });
    run.next();
    controller.abort();
    expect(caught(() => run.next()).code).toBe('aborted');
  });
});

describe('a plugin that breaks its contract', () => {
  it.each([
    ['NaN', () => Number.NaN],
    ['a number above 1', () => 1.5],
    ['a string', () => '0.5'],
    [
      'an exception',
      () => {
        throw new TypeError('no such thing');
      },
    ],
  ])('with %s is named together with the pair, told and thrown', (_, value) => {
    const engine = createEngine({ technologies, demands, pipeline: failing(value), asOf });
    const told: SilkmatchError[] = [];
    engine.on('plugin-error', ({ error }) => told.push(error));
    const error = caught(() => engine.match('d1'));
    expect(error.code).toBe('plugin-failed');
    expect(error.message).toContain('test/broken@2.1.0');
    expect(error.message).toContain('"d1"');
    expect(error.message).toContain('"t2"');
    expect(told).toEqual([error]);
    expect(caught(() => engine.match('t2')).message).toContain('test/broken@2.1.0');
  });

  it('while reading is named together with the record, and nothing is added', () => {
    const picky = defineScorer({
      id: 'test/picky',
      version: '1.0.0',
      neutral: 0.5,
      readTechnology: (technology) => {
        if (technology.id === 'bad') throw new Error('unreadable');
        return 1;
      },
      readDemand: () => 1,
      open: () => ({ ceiling: 1, score: () => 1, explain: () => ({ value: 1, evidence: [] }) }),
    });
    const engine = createEngine({
      technologies,
      demands,
      pipeline: definePipeline({ scorers: [{ use: picky, weight: 1 }] }),
      asOf,
    });
    const before = [...engine.matchAll()];
    const error = caught(() =>
      engine.add({
        technologies: [
          { id: 'good', title: 'Good' },
          { id: 'bad', title: 'Bad' },
        ],
      }),
    );
    expect(error.message).toContain('"bad"');
    expect(engine.size.technologies).toBe(3);
    expect([...engine.matchAll()]).toEqual(before);
  });

  it('in its index leaves the engine as it was', () => {
    const fragile = defineScorer<unknown, string, number, undefined, object>({
      id: 'test/fragile',
      version: '1.0.0',
      neutral: 0.5,
      readTechnology: (technology) => technology.id,
      readDemand: () => 1,
      index: () => {
        const slots = new Map<number, string>();
        return {
          add: (slot: number, id: string) => {
            if (id === 'bad') throw new Error('full');
            slots.set(slot, id);
          },
          remove: (slot: number) => {
            slots.delete(slot);
          },
          feature: (slot: number) => slots.get(slot) as string,
        };
      },
      open: () => ({ ceiling: 1, score: () => 1, explain: () => ({ value: 1, evidence: [] }) }),
    });
    const engine = createEngine({
      technologies,
      demands,
      pipeline: definePipeline({ scorers: [{ use: fragile, weight: 1 }] }),
      asOf,
    });
    const before = [...engine.matchAll()];
    const sets = { technologies: ['good', 'bad'].map((id) => ({ id, title: id })) };
    expect(caught(() => engine.add(sets)).code).toBe('plugin-failed');
    expect([...engine.matchAll()]).toEqual(before);
  });

  it.each(['key', 'statistics.add', 'statistics.remove'])(
    'in `%s`, also while the change is undone, leaves no half of it behind',
    (step) => {
      let isBroken = false;
      const during = (name: string) => {
        if (isBroken && name === step) throw new Error('down');
      };
      const counting = defineScorer<unknown, string, number, Map<string, number>, undefined>({
        id: 'test/counting',
        version: '1.0.0',
        neutral: 0.5,
        readTechnology: ({ title }) => String(title),
        readDemand: () => 1,
        key: (title) => {
          during('key');
          return title;
        },
        statistics: {
          empty: () => new Map(),
          add: (counts, title) => {
            during('statistics.add');
            counts.set(title, (counts.get(title) ?? 0) + 1);
          },
          remove: (counts, title) => {
            during('statistics.remove');
            counts.set(title, (counts.get(title) ?? 0) - 1);
          },
        },
        open: (_, { statistics }) => {
          const score = (title: string) => 1 / (1 + (statistics.get(title) ?? 0));
          return { ceiling: 1, score, explain: (title) => ({ value: score(title), evidence: [] }) };
        },
      });
      const engine = createEngine({
        technologies,
        demands,
        pipeline: definePipeline({ scorers: [{ use: counting, weight: 1 }] }),
        asOf,
      });
      const before = [...engine.matchAll()];
      isBroken = true;
      const changed = technologies.map(({ id }) => ({ id, title: 'Other' }));
      const error = caught(() => engine.update({ technologies: changed }));
      expect(error.code).toBe('plugin-failed');
      expect(error.message).toContain(`threw in \`${step}\``);
      isBroken = false;
      expect([...engine.matchAll()]).toEqual(before);
      expect(engine.technology(technologies[0]?.id as string)).toEqual(technologies[0]);
    },
  );

  it('by changing the engine that asks it is refused; questions are answered', () => {
    let inside: () => unknown = () => undefined;
    const meddling = defineScorer({
      id: 'test/meddling',
      version: '1.0.0',
      neutral: 0.5,
      readTechnology: () => 1,
      readDemand: () => 1,
      open: () => {
        inside();
        return { ceiling: 1, score: () => 1, explain: () => ({ value: 1, evidence: [] }) };
      },
    });
    const pipeline = definePipeline({ scorers: [{ use: meddling, weight: 1 }] });
    const fresh = () => createEngine({ technologies, demands, pipeline, asOf });
    const expected = fresh().match('d1');
    const engine = fresh();
    inside = () => engine.remove({ technologies: ['t2'] });
    expect(caught(() => engine.match('d1')).message).toContain(
      'cannot be changed while it answers',
    );
    let isInside = false;
    inside = () => {
      if (isInside) return;
      isInside = true;
      expect(engine.score('d1', 't2').score).toBe(1);
    };
    expect(engine.match('d1')).toEqual(expected);
  });

  it('by an explanation of another number is caught', () => {
    const liar = defineScorer({
      id: 'test/liar',
      version: '1.0.0',
      neutral: 0.5,
      readTechnology: () => 1,
      readDemand: () => 1,
      open: () => ({ ceiling: 1, score: () => 0.5, explain: () => ({ value: 0.6, evidence: [] }) }),
    });
    const lying = definePipeline({ scorers: [{ use: liar, weight: 1 }] });
    const engine = createEngine({ technologies, demands, pipeline: lying, asOf });
    expect(caught(() => engine.match('d1')).message).toContain('explained 0.6');
  });

  it('by a verdict that is none is caught', () => {
    const odd = defineGate({
      id: 'test/odd',
      version: '1.0.0',
      check: () => false as unknown as undefined,
    });
    const gated = definePipeline({ gates: [odd], scorers: [{ use: byTrl, weight: 1 }] });
    const engine = createEngine({ technologies, demands, pipeline: gated, asOf });
    expect(caught(() => engine.match('d1')).message).toContain('test/odd@1.0.0');
  });
});

describe('changes', () => {
  it('of organizations reach what was read from them', () => {
    const sizeOfOwner = defineScorer({
      id: 'test/size-of-owner',
      version: '1.0.0',
      neutral: 0.5,
      readTechnology: (technology, { organization }) =>
        organization(technology.organization)?.size === 'large' ? 1 : 0,
      readDemand: () => 1,
      key: String,
      open: () => ({
        ceiling: 1,
        score: (value: number) => value,
        explain: (value: number) => ({ value, evidence: [] }),
      }),
    });
    const engine = createEngine({
      technologies: [{ id: 't', title: 'Pump', organization: 'o' }],
      demands,
      organizations: [{ id: 'o', name: 'Sample works', size: 'small' }],
      pipeline: definePipeline({ scorers: [{ use: sizeOfOwner, weight: 1 }] }),
      asOf,
    });
    expect(engine.match('d1').matches[0]?.score).toBe(0);
    engine.update({ organizations: [{ id: 'o', name: 'Sample works', size: 'large' }] });
    expect(engine.match('d1').matches[0]?.score).toBe(1);
    engine.remove({ organizations: ['o'] });
    expect(engine.match('d1').matches[0]?.score).toBe(0);
  });

  it('are told, and refused as a whole where an id is unknown or already held', () => {
    const engine = createEngine({ technologies, demands, pipeline, asOf });
    const told: unknown[] = [];
    engine.on('change', (event) => told.push(event));
    engine.add({ technologies: [{ id: 't4', title: 'New' }] });
    expect(told).toEqual([{ technologies: 1, demands: 0, organizations: 0 }]);
    expect(caught(() => engine.add({ technologies: [{ id: 't4', title: 'New' }] })).code).toBe(
      'duplicate-id',
    );
    expect(caught(() => engine.remove({ technologies: ['t4', 'none'] })).code).toBe(
      'unknown-record',
    );
    expect(engine.technology('t4')).toBeDefined();
    engine.remove({ technologies: ['t4', 't4'] });
    expect(engine.technology('t4')).toBeUndefined();
  });
});

describe('observers', () => {
  it('are told of a field that the model does not have', () => {
    const engine = createEngine({ pipeline, asOf });
    const said: string[] = [];
    engine.on('diagnostic', ({ code, message }) => said.push(`${code}: ${message}`));
    engine.add({ technologies: [{ id: 'x', title: 'Pump', trll: 7 } as Technology] });
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^odd-record: .*trll/);
  });

  it('cannot stop or change a run; one that throws becomes a diagnostic', () => {
    const engine = createEngine({ technologies, demands, pipeline, asOf });
    const plain = [...engine.matchAll()];
    const said: string[] = [];
    engine.on('diagnostic', ({ message }) => said.push(message));
    engine.on('progress', () => {
      throw new Error('observer down');
    });
    const off = engine.on('progress', () => said.push('still told'));
    expect([...engine.matchAll()]).toEqual(plain);
    expect(said.filter((message) => message.includes('observer down'))).toHaveLength(2);
    expect(said.filter((message) => message === 'still told')).toHaveLength(2);
    off();
    [...engine.matchAll()];
    expect(said.filter((message) => message === 'still told')).toHaveLength(2);
  });
});

describe('a catalogue larger than a window', () => {
  it('is ranked exactly', () => {
    const many: Technology[] = Array.from({ length: 20_000 }, (_, i) => ({
      id: `t${(i * 7919) % 20_000}`,
      title: 'Pump',
      trl: ((i * 31) % 9) + 1,
      country: (['CN', 'KZ', 'UZ'] as const)[i % 3] ?? 'CN',
    }));
    const home = defineScorer({
      id: 'test/home',
      version: '1.0.0',
      reads: { technology: ['country'], demand: ['country'] },
      score: ({ demand, technology }) => (demand.country === technology.country ? 1 : 0.25),
    });
    const engine = createEngine({
      technologies: many,
      demands,
      pipeline: definePipeline({
        scorers: [
          { use: byTrl, weight: 1 },
          { use: home, weight: { demand: 0.2, technology: 3 } },
        ],
      }),
      asOf,
    });
    const expected = many
      .filter((t) => t.trl === 9 && t.country === 'UZ')
      .map((t) => t.id)
      .sort()
      .slice(0, 50);
    expect(engine.match('d1', { top: 50 }).matches.map((m) => m.technology)).toEqual(expected);
  });
});

it('refuses a side that there is not', () => {
  const engine = createEngine({ technologies, demands, asOf });
  const from = 'demand' as never;
  for (const call of [() => engine.match('d1', { from }), () => engine.ids(from)]) {
    expect(call).toThrow(expect.objectContaining({ code: 'invalid-option' }));
  }
});
