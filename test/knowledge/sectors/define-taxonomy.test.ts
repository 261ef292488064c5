import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createSectorKnowledge,
  defineTaxonomy,
  type TaxonomyNodeDefinition,
} from '../../../src/knowledge/sectors/index.ts';
import { informationContent } from '../../../src/knowledge/sectors/information-content.ts';
import { SilkmatchError } from '../../../src/model/error.ts';

const nodes: readonly TaxonomyNodeDefinition[] = [
  { code: 'energy', titles: { en: 'Energy' } },
  {
    code: 'storage',
    parent: 'energy',
    titles: { en: 'Energy storage', zh: '储能' },
    links: [{ pivot: 'isic4', codes: ['2720'], confidence: 0.9 }],
  },
  { code: 'lithium', parent: 'storage' },
  { code: 'sodium', parent: 'storage' },
  {
    code: 'hydrogen',
    parent: 'energy',
    links: [
      {
        pivot: 'isic4',
        codes: [
          { code: '2011', weight: 0.75 },
          { code: '3520', weight: 0.25 },
        ],
      },
    ],
  },
  { code: 'food', related: [{ code: 'energy', likeness: 0.1 }] },
];

describe('defineTaxonomy', () => {
  const ours = defineTaxonomy({ scheme: 'ours', nodes });
  const knowledge = createSectorKnowledge({ taxonomies: [ours] });
  const value = (a: string, b: string) => knowledge.similarity([a], [b])?.value;

  test('compares codes in the tree', () => {
    expect(value('ours:lithium', 'ours:lithium')).toBe(1);
    expect(value('ours:lithium', 'ours:sodium')).toBeGreaterThan(
      value('ours:lithium', 'ours:hydrogen') ?? 1,
    );
    expect(value('ours:lithium', 'ours:food')).toBe(0);
    expect(value('ours:food', 'ours:energy')).toBe(0.1);
  });

  test('compares codes with other classifications through its links, inherited downwards', () => {
    expect(value('isic4:2720', 'ours:lithium')).toBeCloseTo(0.9, 12);
    expect(value('isic4:2011', 'ours:hydrogen')).toBeCloseTo(0.85 * (0.75 + 0.25 * 0.75), 12);
    expect(value('isic4:2720', 'ours:energy')).toBeUndefined();
  });

  test('has the titles of the nodes', () => {
    expect(knowledge.sectorTitle('ours:storage', 'zh')).toBe('储能');
    expect(knowledge.sectorTitle('ours:storage', 'ru')).toBeUndefined();
    expect(knowledge.sectorTitle('ours:lithium', 'en')).toBeUndefined();
  });

  test('replaces a built-in classification of the same scheme', () => {
    const sector10 = defineTaxonomy({ scheme: 'sector10', nodes: [{ code: 'ONE' }] });
    const replaced = createSectorKnowledge({ taxonomies: [sector10] });
    expect(replaced.parseCode('sector10:ONE').id).toBe('sector10:ONE');
    expect(() => replaced.parseCode('sector10:ENE')).toThrow(/sector10/);
  });

  test('lists every fault', () => {
    const make = () =>
      defineTaxonomy({
        scheme: 'Bad Scheme',
        nodes: [
          { code: 'a', parent: 'nowhere' },
          { code: 'b', parent: 'c' },
          { code: 'c', parent: 'b' },
          { code: 'd', links: [{ pivot: 'isic4', codes: ['00'] }] },
          { code: 'e', links: [{ pivot: 'wipo35', codes: [{ code: '1', weight: 0.5 }] }] },
          { code: 'e' },
          { code: 'f', related: [{ code: 'zz', likeness: 2 }] },
          { code: ' g ', links: [{ pivot: 'sic' as 'isic4', codes: ['1'] }] },
        ],
      });
    expect(make).toThrow(/Bad Scheme.*`e` again.*nowhere.*circle.*`00`.*sum to 1.*zz.*` g `.*sic/s);
  });

  test.each([
    [null, /definition: Expected object, got null/],
    [{ scheme: 'ours' }, /definition\.nodes: Expected array, got nothing/],
    [{ scheme: 'ours', nodes: [null] }, /nodes\[0\]: Expected object, got null/],
    [{ scheme: 'ours', nodes: [{ code: 7 }] }, /nodes\[0\]\.code: Expected string, got 7/],
    [{ scheme: 'ours', nodes: [{ code: 'a', links: null }] }, /links: Expected array, got null/],
  ])('says what is wrong with the shape of %j', (definition, message) => {
    expect(() => defineTaxonomy(definition as never)).toThrow(message);
    expect(() => defineTaxonomy(definition as never)).toThrow(SilkmatchError);
  });

  test('reads a flat list of many codes', () => {
    const below = Array.from({ length: 40_000 }, (_, at) => ({ code: `${at}`, parent: 'top' }));
    const flat = defineTaxonomy({ scheme: 'ours', nodes: [{ code: 'top' }, ...below] });
    expect(flat.find('39999')?.content).toEqual([1, 10_000]);
  });

  test('compares the one node above all others of a great tree', () => {
    const below = Array.from({ length: 3000 }, (_, at) => ({ code: `${at}`, parent: 'top' }));
    const wide = defineTaxonomy({ scheme: 'wide', nodes: [{ code: 'top' }, ...below] });
    const { similarity } = createSectorKnowledge({ taxonomies: [wide] });
    for (const options of [{ measure: 'lin' }, { measure: 'simgic' }, {}] as const) {
      expect(similarity(['wide:top'], ['wide:top'], options)?.value).toBe(1);
    }
    const contained = { alpha: 0, beta: 0 };
    expect(similarity(['wide:1'], ['wide:top'], contained)?.value).toBe(1);
  });

  test('is not changed by later changes of the definition, and reads it once', () => {
    const titles = { en: 'Energy' };
    let reads = 0;
    const node = {
      get code() {
        return reads++ === 0 ? 'a' : 7;
      },
      titles,
    };
    const made = defineTaxonomy({ scheme: 'ours', nodes: [node as never] });
    titles.en = 'Changed';
    expect(made.title?.('a', 'en')).toBe('Energy');
  });

  test('refuses codes that an index cannot tell apart', () => {
    const make = (length: number) => () =>
      defineTaxonomy({ scheme: 'ours', nodes: [{ code: 'x'.repeat(length) }] });
    expect(make(65_535)).not.toThrow();
    expect(make(65_536)).toThrow(/at most 65535 characters, got 65536: `x{40}…`/);
  });

  test('says what cannot be read', () => {
    const thrower = {
      get scheme(): string {
        throw new Error('no scheme');
      },
      nodes: [],
    };
    expect(() => defineTaxonomy(thrower)).toThrow(SilkmatchError);
    expect(() => defineTaxonomy(thrower)).toThrow(/`definition` to be plain data.*no scheme/);
  });

  test('keeps its message short however many faults there are, and details them all', () => {
    const long = 'x'.repeat(5000);
    const faulty = Array.from({ length: 3000 }, (_, at) => ({
      code: `${at}${long}`,
      parent: long,
    }));
    let thrown: unknown;
    try {
      defineTaxonomy({ scheme: 'ours', nodes: faulty });
    } catch (error) {
      thrown = error;
    }
    const { message, details } = thrown as SilkmatchError;
    expect(message.length).toBeLessThan(2500);
    expect(message).toMatch(/^Expected the parent of `0x.*And 2990 more in `details`\.$/);
    expect(details).toHaveLength(3000);
  });
});

describe('createSectorKnowledge', () => {
  const ours = defineTaxonomy({ scheme: 'ours', nodes });

  test.each([
    [null, 'null'],
    [ours, '{"scheme":"ours"'],
    [[ours], '[{"scheme":"ours"'],
    [{ taxonomy: [ours] }, '{"taxonomy":['],
    [{ taxonomies: {} }, '{"taxonomies":{}}'],
    [{ taxonomies: [{ scheme: 'ours', nodes }] }, '{"taxonomies":['],
  ])('takes nothing but a list of classifications: %#', (options, found) => {
    const make = () => createSectorKnowledge(options as never);
    expect(make).toThrow(SilkmatchError);
    expect(make).toThrow(/`defineTaxonomy` or `loadTaxonomy` gave/);
    expect(make).toThrow(`got ${found}`);
  });
});

describe('informationContent', () => {
  test('is the formula of Seco, Veale and Hayes, rounded', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 100_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (size, share) => {
          const below = Math.floor((size - 1) * share);
          const exact = 10_000 * (1 - Math.log(below + 1) / Math.log(size));
          expect(Math.abs(informationContent(below, size) - exact)).toBeLessThanOrEqual(0.5001);
        },
      ),
    );
    expect(informationContent(0, 1)).toBe(10_000);
    expect(informationContent(0, 100)).toBe(10_000);
    expect(informationContent(99, 100)).toBe(0);
  });
});
