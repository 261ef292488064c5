import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Code } from '../../src/model/code.ts';
import type { Section, Sections } from '../../src/retrieval/sections.ts';
import type { ReadContext } from '../../src/scoring/scorer.ts';
import type { SectorIndex } from '../../src/scoring/sector-index.ts';
import { sectorTaxonomy } from '../../src/scoring/sector-taxonomy.ts';
import type { SectorTaxonomyOptions } from '../../src/scoring/sector-taxonomy-options.ts';

const context: ReadContext<SectorTaxonomyOptions> = {
  options: { measure: 'tversky', alpha: 0.75, beta: 0.25, lambda: 0.75, inferredConfidence: 0.8 },
  asOf: '2026-11-01',
  organization: () => undefined,
};

const code = fc.constantFrom<Code>(
  'isic4:2720',
  'isic4:C',
  'nace2:27.20',
  'gbt4754:C3841',
  'ipc:H01M 10/05',
  'wipo35:24',
  'host:thing \ud800',
  { code: 'isic4:3600', weight: 0.5 },
  { code: 'isic4:3600', weight: 1 / 3 },
  { code: 'isic4:6201', inferred: true },
);
const lists = fc.array(fc.option(fc.array(code, { minLength: 1, maxLength: 4 })), {
  minLength: 1,
  maxLength: 8,
});

type Lists = readonly (readonly Code[] | null)[];

function featureOf(sectors: readonly Code[]) {
  const feature = sectorTaxonomy.readTechnology({ id: 't', title: 'Sample', sectors }, context);
  if (!feature) throw new Error('the codes cannot be read');
  return feature;
}

function emptyIndex(): SectorIndex {
  const index = sectorTaxonomy.index?.(context);
  if (!index) throw new Error('the scorer keeps no index');
  return index;
}

function fill(index: SectorIndex, all: Lists, slots: Iterable<number>): void {
  for (const slot of slots) {
    const list = all[slot];
    if (list) index.add(slot, featureOf(list));
  }
}

function save(index: SectorIndex, slots: Iterable<number>): Sections {
  return index.save?.(Uint32Array.from(slots)) ?? {};
}

function restore(sections: Sections): SectorIndex {
  const index = sectorTaxonomy.restoreIndex?.(sections, context);
  if (!index) throw new Error('the scorer restores no index');
  return index;
}

function copyOf(sections: Sections): Sections {
  return structuredClone(sections);
}

describe('sectorIndex', () => {
  test('saves the same sections whatever the history', () => {
    fc.assert(
      fc.property(lists, lists, (all, before) => {
        const plain = emptyIndex();
        fill(plain, all, all.keys());
        const used = emptyIndex();
        fill(used, before, before.keys());
        before.forEach((list, slot) => {
          if (list) used.remove(slot);
        });
        fill(used, all, [...all.keys()].reverse());
        expect(save(used, all.keys())).toEqual(save(plain, all.keys()));
      }),
    );
  });

  test('numbers the slots in the order of saving', () => {
    const index = emptyIndex();
    fill(index, [['isic4:2720'], null, ['host:thing'], ['isic4:C']], [3, 2, 0]);
    const restored = restore(save(index, [3, 1, 0]));
    expect(restored.feature(0).key).toBe('isic4:C@1');
    expect(restored.feature(1).codes).toEqual([]);
    expect(restored.feature(2).key).toBe('isic4:2720@1');
    expect(restored.terms().count()).toBe(2);
  });

  test('restores equal features, values and sections', () => {
    fc.assert(
      fc.property(lists, code, (all, wanted) => {
        const index = emptyIndex();
        fill(index, all, all.keys());
        const sections = save(index, all.keys());
        const restored = restore(sections);
        all.forEach((list, slot) => {
          if (list) expect(restored.feature(slot)).toEqual(index.feature(slot));
        });
        expect(values(restored, wanted, all.length)).toEqual(values(index, wanted, all.length));
        expect(save(restored, all.keys())).toEqual(sections);
      }),
    );
  });

  test('goes on from what was restored and leaves the sections as they were', () => {
    fc.assert(
      fc.property(lists, lists, (all, after) => {
        const index = emptyIndex();
        fill(index, all, all.keys());
        const sections = save(index, all.keys());
        const before = copyOf(sections);
        const restored = restore(sections);
        all.forEach((list, slot) => {
          if (list) restored.remove(slot);
        });
        fill(restored, after, after.keys());
        const fresh = emptyIndex();
        fill(fresh, after, after.keys());
        expect(sections).toEqual(before);
        expect(save(restored, after.keys())).toEqual(save(fresh, after.keys()));
      }),
    );
  });

  test('refuses damaged sections, and never crashes on them', () => {
    const index = emptyIndex();
    const all: Lists = [['isic4:2720', 'host:thing'], [{ code: 'isic4:C', weight: 0.5 }], null];
    fill(index, all, all.keys());
    const good = save(index, all.keys());
    const damage = fc.record({
      name: fc.constantFrom(...Object.keys(good)),
      place: fc.nat(80),
      value: fc.oneof(fc.integer(), fc.double(), fc.nat(5)),
    });
    fc.assert(
      fc.property(damage, ({ name, place, value }) => {
        const bad = copyOf(good);
        const section = bad[name] as Exclude<Section, BigUint64Array>;
        fc.pre(place < section.length);
        section[place] = value;
        try {
          const restored = restore(bad);
          expect(save(restored, all.keys())).toEqual(save(restore(bad), all.keys()));
        } catch (error) {
          expect(error).toMatchObject({ code: 'invalid-sections' });
        }
      }),
      { numRuns: 500 },
    );
    for (const name of Object.keys(good)) {
      const { [name]: _, ...rest } = good;
      expect(() => restore(rest)).toThrowError(`Section "${name}"`);
    }
  });

  test.each([
    ['bounds', new Int32Array([0, 3, 3, 2])],
    ['bounds', new Int32Array([1, 2, 3, 3])],
    ['bounds', new Int32Array([0, 9, 3, 3])],
    ['bounds', new Int32Array(0)],
    ['numbers', new Int32Array([0, 3, 1])],
    ['numbers', new Int32Array([0, -1, 1])],
    ['numbers', new Int32Array([2, 0, 1])],
    ['weights', new Float64Array([1, 2, 1])],
    ['weights', new Float64Array([1, Number.NaN, 1])],
    ['weights', new Float64Array([1, 0, 1])],
    ['trusts', new Float64Array([1, 1.5, 1])],
    ['textEnds', new Uint32Array([10, 5, 27])],
    ['textEnds', new Uint32Array([10, 20, 99])],
    ['textEnds', new Uint32Array([10, 20, 24])],
  ])('refuses %s that contradict the rest', (name, section) => {
    const index = emptyIndex();
    fill(index, [['isic4:2720', 'host:thing'], ['isic4:C']], [0, 1]);
    const good = save(index, [0, 1, 2]);
    expect(restore(good).terms().count()).toBe(3);
    expect(() => restore({ ...good, [name]: section })).toThrowError(
      expect.objectContaining({ code: 'invalid-sections' }),
    );
  });
});

function values(index: SectorIndex, wanted: Code, slots: number): readonly number[] {
  const query = sectorTaxonomy.readDemand({ id: 'd', title: 'Sample', sectors: [wanted] }, context);
  if (!query) throw new Error('the demand has no codes');
  const out = new Int32Array(slots);
  sectorTaxonomy
    .open(query, { ...context, statistics: undefined, index })
    .scoreRange?.(0, slots, out);
  return [...out];
}
