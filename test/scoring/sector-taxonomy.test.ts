import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEngine, definePipeline } from '../../src/index.ts';
import {
  createSectorKnowledge,
  guessSectors,
  similarity,
} from '../../src/knowledge/sectors/index.ts';
import type { Code } from '../../src/model/code.ts';
import type { Demand } from '../../src/model/demand.ts';
import type { Technology } from '../../src/model/technology.ts';
import type { OpenContext, ReadContext } from '../../src/scoring/scorer.ts';
import type { SectorIndex } from '../../src/scoring/sector-index.ts';
import { sectorTaxonomy, sectorTaxonomyOf } from '../../src/scoring/sector-taxonomy.ts';
import type { SectorTaxonomyOptions } from '../../src/scoring/sector-taxonomy-options.ts';
import { checkScorer } from '../../src/testing/check-scorer.ts';

const options: SectorTaxonomyOptions = {
  measure: 'tversky',
  alpha: 0.75,
  beta: 0.25,
  lambda: 0.75,
  inferredConfidence: 0.8,
};

function context(given: Partial<SectorTaxonomyOptions> = {}): ReadContext<SectorTaxonomyOptions> {
  return {
    options: { ...options, ...given },
    asOf: '2026-11-01',
    organization: () => undefined,
  };
}

function emptyIndex(scorer = sectorTaxonomy): SectorIndex {
  const index = scorer.index?.(context());
  if (!index) throw new Error('the scorer keeps no index');
  return index;
}

function technologyWith(sectors: readonly Code[]): Technology {
  return { id: 't', title: 'Sample technology', sectors };
}

function demandWith(sectors: readonly Code[]): Demand {
  return { id: 'd', title: 'Sample demand', sectors };
}

function open(
  demand: Demand,
  given: Partial<SectorTaxonomyOptions> = {},
  index: SectorIndex = emptyIndex(),
) {
  const query = sectorTaxonomy.readDemand(demand, context(given));
  if (!query) throw new Error('the demand has no codes');
  const opened: OpenContext<SectorTaxonomyOptions, undefined, SectorIndex> = {
    ...context(given),
    statistics: undefined,
    index,
  };
  return sectorTaxonomy.open(query, opened);
}

function judge(
  demandCodes: readonly Code[],
  technologyCodes: readonly Code[],
  given: Partial<SectorTaxonomyOptions> = {},
) {
  const technology = technologyWith(technologyCodes);
  const demand = demandWith(demandCodes);
  const feature = sectorTaxonomy.readTechnology(technology, context(given));
  if (!feature) throw new Error('the technology has no codes');
  const opened = open(demand, given);
  return {
    value: opened.score(feature),
    evidence: opened.explain(feature, { demand, technology }).evidence,
  };
}

const code = fc.constantFrom<Code>(
  'isic4:2720',
  'isic4:27',
  'isic4:C',
  'isic4:6201',
  'nace2:27.20',
  'okved2:62.01.1',
  'gbt4754:C3841',
  'ipc:H01M 10/05',
  'ipc:C02F 1/00',
  'wipo35:24',
  'sector10:ENE',
  'host:thing',
  { code: 'isic4:3600', weight: 0.5 },
);
const codes = fc.array(code, { minLength: 1, maxLength: 7 });

describe('sectorTaxonomy', () => {
  const samples = {
    technologies: [
      technologyWith(['isic4:2720', 'ipc:H01M 10/05']),
      { ...technologyWith(['gbt4754:C3841']), id: 't2' },
      { ...technologyWith([{ code: 'nace2:62.01', weight: 0.5, inferred: true }]), id: 't3' },
      { id: 't4', title: 'Sample technology', technologyCodes: ['ipc:C02F 1/00'] },
      { id: 't5', title: 'Sample technology', sectors: ['host:one', 'isic4:nonsense'] },
      { id: 't6', title: 'Sample technology' },
    ] as const satisfies readonly Technology[],
    demands: [
      demandWith(['isic4:27', 'wipo35:24']),
      { ...demandWith(['sector10:ENE']), id: 'd2' },
      { ...demandWith(['host:one', { code: 'isic4:6201', inferred: true }]), id: 'd3' },
      { id: 'd4', title: 'Sample demand' },
    ] as const satisfies readonly Demand[],
  };

  test.each([{}, { measure: 'lin' }, { measure: 'simgic' }, { lambda: 0 }])(
    'keeps every law of the contract with %o',
    (given) => {
      const failed = checkScorer(sectorTaxonomy, { ...samples, options: given }).filter(
        ({ passed }) => !passed,
      );
      expect(failed).toEqual([]);
    },
  );

  test('gives what the knowledge gives', () => {
    fc.assert(
      fc.property(codes, codes, (demand, technology) => {
        const builtIn = (list: readonly Code[]) =>
          list.filter((one) => typeof one !== 'string' || !one.startsWith('host:'));
        fc.pre(builtIn(demand).length > 0 && builtIn(technology).length > 0);
        const expected = similarity(builtIn(demand), builtIn(technology))?.value;
        expect(judge(builtIn(demand), builtIn(technology)).value).toBeCloseTo(expected ?? -1, 12);
      }),
    );
  });

  test('does not depend on the order of the codes, to the last bit', () => {
    fc.assert(
      fc.property(codes, codes, (demand, technology) => {
        expect(judge([...demand].reverse(), [...technology].reverse())).toEqual(
          judge(demand, technology),
        );
      }),
    );
  });

  test('says what a person can check', () => {
    const { value, evidence } = judge(['isic4:2720'], ['gbt4754:C3841']);
    expect(value).toBeCloseTo(0.85, 12);
    expect(evidence).toEqual([
      {
        code: 'sector.same-class',
        sentiment: 'positive',
        params: {
          demand: 'isic4:2720',
          technology: 'gbt4754:C3841',
          value: 0.85,
          common: 'isic4:272',
          demandNode: 'isic4:2720',
          technologyNode: 'isic4:2720',
          confidence: 0.85,
        },
      },
    ]);
    expect(judge(['isic4:2720'], ['isic4:2812']).evidence[0]).toMatchObject({
      code: 'sector.same-section',
      sentiment: 'mixed',
      params: { common: 'isic4:C' },
    });
    expect(judge(['isic4:2720'], ['isic4:6201']).evidence[0]).toMatchObject({
      code: 'sector.unrelated',
      sentiment: 'negative',
    });
  });

  test('trusts guessed codes less and marks them', () => {
    const { value, evidence } = judge(['isic4:2720'], [{ code: 'isic4:2720', inferred: true }]);
    expect(value).toBeCloseTo(0.8, 12);
    expect(evidence[0]?.params).toMatchObject({ inferred: true });
  });

  test('finds no evidence without readable codes', () => {
    expect(sectorTaxonomy.readTechnology(technologyWith([]), context())).toBeNull();
    expect(sectorTaxonomy.readTechnology(technologyWith(['isic4:00']), context())).toBeNull();
    expect(sectorTaxonomy.readDemand({ id: 'd', title: 'Sample' }, context())).toBeNull();
  });

  test('does not compare schemes it does not know with others', () => {
    expect(judge(['host:a'], ['isic4:27']).value).toBeUndefined();
    expect(judge(['host:a'], ['host:a']).value).toBe(1);
    expect(judge(['host:a'], ['host:b']).value).toBe(0);
  });

  test('passes over what cannot be compared', () => {
    expect(judge(['host:a', 'isic4:2720'], ['isic4:2720']).value).toBe(1);
  });

  test('takes a host classification as another plugin', () => {
    const ours = sectorTaxonomyOf('our-hub/sector-taxonomy', () => createSectorKnowledge());
    expect(ours.id).toBe('our-hub/sector-taxonomy');
  });

  test('guesses the sectors of a record without codes, where asked to, and trusts them less', () => {
    const guessing = sectorTaxonomyOf('test/guessing', () => createSectorKnowledge(), guessSectors);
    const technology = { id: 't', title: 'Lithium-ion battery cathode and electrolyte' };
    const demand = demandWith(['isic4:27']);
    const query = guessing.readDemand(demand, context());
    const feature = guessing.readTechnology(technology, context());
    if (!query || !feature) throw new Error('nothing was read');
    const opened = guessing.open(query, {
      ...context(),
      statistics: undefined,
      index: emptyIndex(),
    });
    const { confidence } = guessSectors(technology);
    const value = opened.score(feature) ?? 0;
    expect(feature.codes[0]).toMatchObject({ inferred: true, trust: confidence });
    expect(value).toBeGreaterThan(guessing.neutral);
    expect(value).toBeLessThan(0.8);
    expect(opened.explain(feature, { demand, technology }).evidence[0]?.params).toMatchObject({
      inferred: true,
    });
    expect(sectorTaxonomy.readTechnology(technology, context())).toBeNull();
    const stated = guessing.readTechnology({ ...technology, sectors: ['isic4:01'] }, context());
    expect(stated?.key).toBe('isic4:01@1');
  });

  test.each([
    [{ codes: ['isic4:2720'], confidence: Number.NaN }, '`confidence` from 0 to 1, found NaN'],
    [{ codes: ['isic4:2720'], confidence: Infinity }, 'found Infinity'],
    [{ codes: ['isic4:2720'], confidence: -3 }, 'found -3'],
    [{ codes: ['isic4:2720'], confidence: 2 }, 'found 2'],
    [{ codes: ['isic4:2720'], confidence: '0.5' }, 'found "0.5"'],
    [{ codes: ['isic4:2720'] }, 'found nothing'],
    [{ codes: [{ weight: 1 }], confidence: 0.5 }, 'codes such as `isic4:2720`, found {"weight":1}'],
    [{ codes: [null], confidence: 0.5 }, 'found null'],
    [{ codes: [{ code: 2720 }], confidence: 0.5 }, 'found {"code":2720}'],
    [{ codes: [{ code: 'isic4:2720', weight: Number.NaN }], confidence: 0.5 }, 'weight of'],
    [{ codes: 'isic4:2720', confidence: 0.5 }, '`codes` as a list, found {"codes":"isic4:2720"'],
    [null, '`codes` as a list, found null'],
    [Promise.resolve(), 'found a Promise'],
  ])('refuses %o as a guess and names what it found', (given, message) => {
    const guessing = sectorTaxonomyOf(
      'test/guessing',
      () => createSectorKnowledge(),
      () => given as unknown as ReturnType<typeof guessSectors>,
    );
    const technologies = [{ id: 't', title: 'Sample technology' }];
    const pipeline = definePipeline({ scorers: [{ use: guessing, weight: 1 }] });
    const make = () => createEngine({ technologies, pipeline, asOf: '2026-11-01' });
    expect(() => make().match(demandWith(['isic4:2720']))).toThrow(
      expect.objectContaining({
        code: 'plugin-failed',
        message: expect.stringContaining(message),
      }),
    );
  });

  test.each([0, 0.5, 1])('takes a guess of confidence %d', (confidence) => {
    const guessing = sectorTaxonomyOf(
      'test/guessing',
      () => createSectorKnowledge(),
      () => ({ codes: ['isic4:2720'], confidence }),
    );
    const feature = guessing.readTechnology({ id: 't', title: 'Sample' }, context());
    expect(feature?.codes[0]?.trust).toBe(confidence);
  });

  test('keeps every law of the contract when it guesses', () => {
    const guessing = sectorTaxonomyOf('test/guessing', () => createSectorKnowledge(), guessSectors);
    const failed = checkScorer(guessing, {
      technologies: [
        ...samples.technologies,
        { id: 't7', title: 'Solar power plant', keywords: ['photovoltaic module'] },
        { id: 't8', title: { zh: '锂离子电池', ru: 'аккумулятор' } },
      ],
      demands: [...samples.demands, { id: 'd5', title: 'Sewage treatment', summary: 'sludge' }],
    }).filter(({ passed }) => !passed);
    expect(failed).toEqual([]);
  });

  test('gives the same numbers slot by slot as one by one, also after removals', () => {
    const slots = fc.array(fc.option(codes), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(codes, slots, slots, (wanted, before, after) => {
        const index = emptyIndex();
        before.forEach((list, slot) => {
          fill(index, slot, list);
        });
        before.forEach((list, slot) => {
          if (list) index.remove(slot);
        });
        after.forEach((list, slot) => {
          fill(index, slot, list);
        });
        const out = new Int32Array(after.length);
        const opened = open(demandWith(wanted), {}, index);
        const half = after.length >> 1;
        opened.scoreRange?.(0, half, out);
        opened.scoreRange?.(half, after.length, out.subarray(half));
        const bounds = opened.slotBounds?.();
        const numbers = new Int32Array(after.length);
        bounds?.numbers(0, half, numbers);
        bounds?.numbers(half, after.length, numbers.subarray(half));
        after.forEach((list, slot) => {
          const value = list ? judge(wanted, list).value : undefined;
          expect(out[slot]).toBe(value === undefined ? -1 : Math.round(value * 1e6));
          const limit = bounds?.limits[numbers[slot] ?? 0];
          if (value === undefined) expect(limit).toBe(-1);
          else expect(limit).toBeGreaterThanOrEqual(out[slot] ?? 0);
        });
      }),
    );
  });

  test('scores no list above its bound, however little a code weighs', () => {
    const index = emptyIndex();
    fill(index, 0, ['isic4:2720', { code: 'isic4:6201', weight: 5e-324 }]);
    const demand = demandWith([{ code: 'isic4:6202', weight: 5e-324 }, 'nace2:27.20']);
    const opened = open(demand, { measure: 'resnik' }, index);
    const bounds = opened.slotBounds?.();
    const numbers = new Int32Array(1);
    bounds?.numbers(0, 1, numbers);
    const most = bounds?.limits[numbers[0] as number] ?? -1;
    expect(most).toBeGreaterThanOrEqual(opened.scoreSlot?.(0, 0) ?? 0);
    expect(index.feature(0).key).toBe('isic4:2720@1');
  });

  test('keeps its index small however often technologies change', () => {
    const index = emptyIndex();
    for (let round = 0; round < 20_000; round++) {
      fill(index, round % 10, [`ipc:H01M ${(round % 9999) + 1}/01`]);
      if (round >= 9) index.remove((round + 1) % 10);
    }
    expect(index.terms().count()).toBeLessThan(10_000);
    expect(index.lists().count()).toBeLessThan(10_000);
  });

  test('scores one demand against 100,000 technologies as one by one', () => {
    const pool = Array.from(
      { length: 2000 },
      (_, at) => `ipc:H0${at % 5}${'LMJBS'[at % 5]} ${at}/0${(at % 9) + 1}`,
    )
      .concat(Array.from({ length: 88 }, (_, at) => `nace2:${27 + (at % 6)}.${at % 10}`))
      .concat('isic4:2720', 'isic4:6201', 'gbt4754:C3841', 'wipo35:1');
    const index = emptyIndex();
    for (let slot = 0; slot < 100_000; slot++) {
      fill(index, slot, [pool[slot % pool.length] ?? '', pool[(slot * 7) % pool.length] ?? '']);
    }
    const out = new Int32Array(100_000);
    const wanted = ['isic4:2720', 'ipc:H01M 10/05'];
    open(demandWith(wanted), {}, index).scoreRange?.(0, out.length, out);
    for (let slot = 0; slot < 100_000; slot += 997) {
      const offered = [pool[slot % pool.length] ?? '', pool[(slot * 7) % pool.length] ?? ''];
      expect(out[slot]).toBe(Math.round((judge(wanted, offered).value ?? -1e-6) * 1e6));
    }
  });
});

function fill(index: SectorIndex, slot: number, list: readonly Code[] | null): void {
  const feature = list && sectorTaxonomy.readTechnology(technologyWith(list), context());
  if (feature) index.add(slot, feature);
}
