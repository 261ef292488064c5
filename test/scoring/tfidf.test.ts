import { describe, expect, it } from 'vitest';
import type { Demand } from '../../src/model/demand.ts';
import type { Technology } from '../../src/model/technology.ts';
import { tfidf } from '../../src/scoring/tfidf.ts';
import type { TfidfFeature } from '../../src/scoring/tfidf-feature.ts';
import { createTfidfIndex, type TfidfIndex } from '../../src/scoring/tfidf-index.ts';
import type { TfidfOptions } from '../../src/scoring/tfidf-options.ts';

const technologies: readonly Technology[] = [
  {
    id: 'bark',
    title: {
      en: 'Extraction of polyprenols from birch bark',
      ru: 'Извлечение полипренолов из бересты',
    },
  },
  {
    id: 'cells',
    title: { en: 'Recycling of LiFePO4 cells' },
    description: { en: 'Lithium is recovered from spent batteries by leaching.' },
  },
  {
    id: 'pump',
    title: 'Solar water pump',
    keywords: ['irrigation', 'solar energy'],
    summary: 'A pump for dry regions.',
  },
  { id: 'zh', title: { zh: '锂离子电池回收' }, summary: { zh: '用于 LiFePO4 电池。' } },
  { id: 'ru', title: { ru: 'Солнечный насос для орошения' }, advantages: ['Не требует топлива'] },
  { id: 'thin', title: 'the of and' },
  { id: 'number', title: '1234' },
];
const demands: readonly Demand[] = [
  {
    id: 'd1',
    title: { en: 'Recycling lithium batteries' },
    problem: { en: 'Spent LiFePO4 cells pile up.' },
  },
  { id: 'd2', title: { ru: 'Насосы для орошения' } },
  { id: 'd3', title: { zh: '电池回收' } },
  { id: 'd4', title: { en: 'Irrigation pumps', ru: 'Насосы для орошения' } },
  { id: 'd5', title: 'and' },
];

const parse = (options: object): TfidfOptions => {
  const parsed = tfidf.options?.['~standard'].validate(options);
  if (!parsed || parsed instanceof Promise || parsed.issues) throw new Error('not valid');
  return parsed.value;
};

function match(demand: Demand, options: object = {}, records = technologies) {
  const context = { options: parse(options), asOf: '2026-01-01', organization: () => undefined };
  const index = tfidf.index?.(context);
  if (!index) throw new Error('no index');
  const features = records.map((record) => tfidf.readTechnology(record, context));
  features.forEach((feature, slot) => {
    if (feature) index.add(slot, feature);
  });
  const query = tfidf.readDemand(demand, context);
  if (!query) return { values: new Map<string, number>(), explain: () => undefined };
  const opened = tfidf.open(query, { ...context, index, statistics: undefined });
  const values = new Map(
    records.map(({ id }, i) => {
      const feature = features[i];
      return [id, feature ? opened.score(feature) : undefined];
    }),
  );
  const explain = (id: string) => {
    const at = records.findIndex((record) => record.id === id);
    const feature = features[at];
    const technology = records[at];
    return feature && technology ? opened.explain(feature, { demand, technology }) : undefined;
  };
  return { values, explain };
}

const [lithium, pumps, chinese, both, empty] = demands as [Demand, Demand, Demand, Demand, Demand];

describe('an index of tfidf that was stored', () => {
  const context = { options: parse({}), asOf: '2026-01-01', organization: () => undefined };
  const features = technologies.map((record) => tfidf.readTechnology(record, context));
  const fill = () => {
    const index = createTfidfIndex(context.options);
    features.forEach((feature, slot) => {
      if (feature) index.add(slot, feature);
    });
    return index;
  };
  const slots = Uint32Array.from(technologies.keys());
  const valuesIn = (index: TfidfIndex) =>
    demands.map((demand) => {
      const query = tfidf.readDemand(demand, context);
      if (!query) return undefined;
      const opened = tfidf.open(query, { ...context, index, statistics: undefined });
      const out = new Int32Array(technologies.length);
      opened.scoreRange?.(0, out.length, out);
      return features.map((feature, slot) =>
        feature ? [out[slot], opened.score(index.feature(slot))] : undefined,
      );
    });

  it('gives the same values and the same sections', () => {
    const sections = fill().save(slots);
    const restored = tfidf.restoreIndex?.(sections, context) as TfidfIndex;
    expect(valuesIn(restored)).toEqual(valuesIn(fill()));
    expect(restored.save(slots)).toEqual(sections);
  });

  it('can be changed like one made afresh', () => {
    const restored = tfidf.restoreIndex?.(fill().save(slots), context) as TfidfIndex;
    restored.remove(1);
    restored.remove(3);
    restored.add(1, features[3] as TfidfFeature);
    restored.add(3, features[1] as TfidfFeature);
    const fresh = fill();
    fresh.remove(1);
    fresh.remove(3);
    fresh.add(1, features[3] as TfidfFeature);
    fresh.add(3, features[1] as TfidfFeature);
    expect(valuesIn(restored)).toEqual(valuesIn(fresh));
    expect(restored.save(slots)).toEqual(fresh.save(slots));
  });

  it.each([
    ['languages', new Uint32Array(technologies.length).fill(9)],
    ['languages', new Uint32Array(1)],
    ['languages.starts', Uint32Array.of(0, 1, 0)],
    ['terms.units', new Uint16Array(3)],
  ])('is refused if its %s are damaged', (name, section) => {
    const sections = { ...fill().save(slots), [name]: section };
    expect(() => createTfidfIndex(context.options, sections)).toThrow(
      expect.objectContaining({ code: 'invalid-sections' }),
    );
  });
});

describe('tfidf', () => {
  it('ranks what speaks of the subject first', () => {
    const { values } = match(lithium);
    const [best] = [...values].sort((a, b) => (b[1] ?? -1) - (a[1] ?? -1));
    expect(best?.[0]).toBe('cells');
    expect(values.get('cells')).toBeGreaterThan(0.5);
    expect(values.get('pump')).toBe(0);
  });

  it('finds no evidence between texts without a common language and a common term', () => {
    const { values } = match(pumps);
    expect(values.get('cells')).toBeUndefined();
    expect(values.get('ru')).toBeGreaterThan(0.5);
  });

  it('never lets a shared formula count against texts in two languages', () => {
    const { values } = match(lithium);
    expect(values.get('zh')).toBeGreaterThanOrEqual(tfidf.neutral);
  });

  it('does not hold a second language of the demand against a technology', () => {
    expect(match(both).values.get('ru')).toBeGreaterThan(0.5);
  });

  it('takes text without a term for absent', () => {
    expect(match(empty).values.size).toBe(0);
    expect(match(chinese).values.get('thin')).toBeUndefined();
  });

  it('tells which terms were found and where, and which are missing', () => {
    const explanation = match(lithium).explain('cells');
    expect(explanation?.found?.map(({ term }) => term)).toEqual(
      expect.arrayContaining(['Recycling', 'lithium', 'batteries', 'LiFePO4', 'cells', 'Spent']),
    );
    expect(explanation?.missing?.map(({ term }) => term)).toContain('pile');
    const formula = explanation?.found?.find(({ term }) => term === 'LiFePO4');
    expect(formula?.spans).toEqual([
      { side: 'demand', field: 'problem', language: 'en', start: 6, end: 13 },
      { side: 'technology', field: 'title', language: 'en', start: 13, end: 20 },
    ]);
    const shares = explanation?.evidence.map(({ params }) => params?.['share'] as number) ?? [];
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
  });

  it('gives these values, whatever the order of the records', () => {
    const golden = [...match(lithium).values];
    expect(golden).toMatchInlineSnapshot(`
      [
        [
          "bark",
          0,
        ],
        [
          "cells",
          0.855211,
        ],
        [
          "pump",
          0,
        ],
        [
          "zh",
          0.22721,
        ],
        [
          "ru",
          undefined,
        ],
        [
          "thin",
          undefined,
        ],
        [
          "number",
          undefined,
        ],
      ]
    `);
    const reversed = match(lithium, {}, [...technologies].reverse()).values;
    expect([...reversed].reverse()).toEqual(golden);
  });
});
