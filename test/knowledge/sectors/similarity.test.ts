import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createSectorKnowledge,
  pivotCodes,
  type SectorCode,
  similarity,
  type Taxonomy,
} from '../../../src/knowledge/sectors/index.ts';
import { isic4 } from '../../../src/knowledge/sectors/isic4.ts';
import { ISIC4_GROUPS } from '../../../src/knowledge/sectors/isic4-structure.data.ts';

const classes = ISIC4_GROUPS.split(' ').flatMap((row) =>
  [...row.slice(4)].map((digit) => `isic4:${row.slice(0, 3)}${digit}`),
);
const isicCode = fc.constantFrom(
  ...pivotCodes('isic4').map((code) => `isic4:${code}`),
  ...ISIC4_GROUPS.split(' ').map((row) => `isic4:${row.slice(0, 3)}`),
  ...classes,
);
const anyCode = fc.oneof(
  isicCode,
  fc.constantFrom(
    'nace2:27.20',
    'nace2:28',
    'okved2:62.01.1',
    'gbt4754:C3841',
    'gbt4754:72',
    'gbt4754:C',
    'ipc:H01M 10/05',
    'ipc:A61',
    'ipc:C02F 1/00',
    'wipo35:6',
    'wipo35:24',
    'sector10:ENE',
    'sector10:AGR',
    'cn-hightech:4',
    'cn-contract:8',
  ),
);
const weighted = fc.record({
  code: anyCode,
  weight: fc.constantFrom(0.25, 0.5, 1),
});
const codeSet = fc.array(fc.oneof(anyCode, weighted), { minLength: 1, maxLength: 4 });
const value = (
  demand: readonly SectorCode[],
  offer: readonly SectorCode[],
  options?: Parameters<typeof similarity>[2],
) => similarity(demand, offer, options)?.value;

describe('similarity of two codes', () => {
  test.each([
    ['isic4:2720', 'isic4:2720', 1],
    ['isic4:2720', 'isic4:272', 1],
    ['isic4:2720', 'isic4:2710', 0.6388],
    ['isic4:2720', 'isic4:2812', 0.1846],
    ['isic4:2720', 'isic4:6201', 0],
    ['isic4:2720', 'nace2:27.20', 1],
    ['isic4:2720', 'gbt4754:C3841', 0.85],
    ['wipo35:1', 'ipc:H01M 10/05', 0.95],
    ['ipc:A61K 31/00', 'ipc:A61P 35/00', 0.6],
    ['sector10:ENE', 'sector10:ENV', 0.5],
    ['sector10:ENE', 'sector10:AGR', 0],
  ])('%s against %s is %d', (demand, offer, expected) => {
    expect(value([demand], [offer])).toBeCloseTo(expected, 12);
  });

  test('is Tversky by hand: content .6388 of 27 and .1846 of C, alpha .75, beta .25', () => {
    expect(value(['isic4:2720'], ['isic4:27'])).toBe(6388 / (6388 + 0.75 * (10_000 - 6388)));
    expect(value(['isic4:27'], ['isic4:2720'])).toBe(6388 / (6388 + 0.25 * (10_000 - 6388)));
    expect(value(['isic4:27'], ['isic4:C'])).toBe(1846 / (1846 + 0.75 * (6388 - 1846)));
  });

  test('answers a broad demand with a fine offer better than the reverse', () => {
    expect(value(['isic4:27'], ['isic4:2720'])).toBeGreaterThan(
      value(['isic4:2720'], ['isic4:27']) ?? 1,
    );
  });

  test('offers the measures of the literature', () => {
    const pair = [['isic4:2720'], ['isic4:2710']] as const;
    expect(value(...pair, { measure: 'lin' })).toBeCloseTo((2 * 0.6388) / 2, 12);
    expect(value(...pair, { measure: 'resnik' })).toBeCloseTo(0.6388, 12);
    expect(value(...pair, { measure: 'wu-palmer' })).toBeCloseTo(4 / 6, 12);
    const shared = 0.1846 + 0.6388;
    expect(value(...pair, { measure: 'simgic' })).toBeCloseTo(shared / (shared + 2), 12);
  });

  test('is, as Resnik has it, the sum of what each common ancestor adds', () => {
    fc.assert(
      fc.property(isicCode, isicCode, (a, b) => {
        const [one, other] = [a, b].map((code) => isic4.find(code.slice('isic4:'.length)));
        const { path = [], content = [] } = one ?? {};
        const added = path.map((key, at) =>
          other?.path.includes(key) ? (content[at] ?? 0) - (content[at - 1] ?? 0) : 0,
        );
        const sum = added.reduce((total, each) => total + each, 0);
        expect(value([a], [b], { measure: 'resnik' })).toBeCloseTo(sum / 10_000, 12);
      }),
    );
  });

  test('says why', () => {
    const relation = (demand: string, offer: string) =>
      similarity([demand], [offer])?.pairs[0]?.relation;
    expect(relation('isic4:2720', 'isic4:2720')).toBe('same-code');
    expect(relation('isic4:27', 'isic4:2720')).toBe('offer-more-specific');
    expect(relation('isic4:2720', 'isic4:27')).toBe('demand-more-specific');
    expect(relation('isic4:2731', 'isic4:2732')).toBe('same-group');
    expect(relation('isic4:2720', 'isic4:2710')).toBe('same-division');
    expect(relation('isic4:2720', 'isic4:2812')).toBe('same-section');
    expect(relation('isic4:2720', 'isic4:6201')).toBe('unrelated');
    expect(relation('ipc:H01M 10/05', 'ipc:H01M 4/00')).toBe('same-subclass');
    expect(relation('sector10:ENE', 'sector10:ENV')).toBe('related');
    expect(similarity(['isic4:2720'], ['gbt4754:C3841'])?.pairs[0]).toMatchObject({
      relation: 'same-class',
      pivot: 'isic4',
      demandNode: '2720',
      offerNode: '2720',
      confidence: 0.85,
    });
  });
});

describe('similarity of two sets', () => {
  test('stays from 0 to 1, whatever the measure', () => {
    const measure = fc.constantFrom('tversky', 'lin', 'resnik', 'wu-palmer', 'simgic' as const);
    fc.assert(
      fc.property(codeSet, codeSet, measure, (demand, offer, chosen) => {
        const result = value(demand, offer, { measure: chosen });
        expect(result).toBeGreaterThanOrEqual(0);
        expect(result).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is 1 for a set and itself', () => {
    fc.assert(
      fc.property(codeSet, (codes) => {
        expect(value(codes, codes)).toBe(1);
      }),
    );
  });

  test('does not depend on the order of the codes', () => {
    fc.assert(
      fc.property(codeSet, codeSet, (demand, offer) => {
        const turned = value([...demand].reverse(), [...offer].reverse());
        expect(turned).toBeCloseTo(value(demand, offer) ?? -1, 12);
      }),
    );
  });

  test('gains nothing from listing ancestors beside a code', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...classes),
        fc.array(isicCode, { minLength: 1, maxLength: 3 }),
        (code, other) => {
          const padded = [code, code.slice(0, -1), code.slice(0, -2), code];
          expect(value(padded, other)).toBe(value([code], other));
          expect(value(other, padded)).toBe(value(other, [code]));
        },
      ),
    );
  });

  test('is symmetric under Lin with equal weight on both sides', () => {
    const options = { measure: 'lin', lambda: 0.5 } as const;
    fc.assert(
      fc.property(codeSet, codeSet, (a, b) => {
        expect(value(a, b, options)).toBeCloseTo(value(b, a, options) ?? -1, 12);
      }),
    );
  });

  test('equals Lin where alpha and beta are one half', () => {
    fc.assert(
      fc.property(codeSet, codeSet, (a, b) => {
        expect(value(a, b, { alpha: 0.5, beta: 0.5 })).toBe(value(a, b, { measure: 'lin' }));
      }),
    );
  });

  test('never falls as the offer comes nearer along the chain of the demand', () => {
    fc.assert(
      fc.property(fc.constantFrom(...classes), (code) => {
        const chain = [
          similarity([code], [`isic4:${code.slice(6, 8)}`]),
          similarity([code], [code.slice(0, -1)]),
          similarity([code], [code]),
        ].map((result) => result?.value ?? -1);
        expect([...chain].sort((a, b) => a - b)).toEqual(chain);
      }),
    );
  });

  test('covers what the demand lists before what the offer adds', () => {
    const twoWishes = value(['isic4:2720', 'isic4:6201'], ['isic4:2720']);
    const twoUses = value(['isic4:2720'], ['isic4:2720', 'isic4:6201']);
    expect(twoWishes).toBe(0.75 * 0.5 + 0.25);
    expect(twoUses).toBe(0.75 + 0.25 * 0.5);
  });

  test('is nothing where one side has no code', () => {
    expect(similarity([], ['isic4:27'])).toBeUndefined();
    expect(similarity(['isic4:27'], [])).toBeUndefined();
    expect(similarity(['cpc:Y02E 60/10'], ['isic4:27'])).toBeUndefined();
  });

  test('refuses options out of range', () => {
    expect(() => value(['isic4:27'], ['isic4:27'], { lambda: 2 })).toThrow(/lambda/);
    expect(() => value(['isic4:27'], ['isic4:27'], { alpha: Number.NaN })).toThrow(/alpha/);
    expect(() => value([{ code: 'isic4:27', weight: -1 }], ['isic4:27'])).toThrow(/weight/);
    expect(() => value(['isic4:27'], ['isic4:27'], { measure: 'cosine' as 'lin' })).toThrow(
      /wu-palmer/,
    );
    expect(() => value('isic4:27' as never, ['isic4:27'])).toThrow(/list of codes/);
    expect(() => value([null as never], ['isic4:27'])).toThrow(/Expected a code/);
  });
});

describe('a host classification', () => {
  const own: Taxonomy = {
    scheme: 'own',
    form: 'BAT or SOL',
    find: (code) =>
      code === 'BAT' || code === 'SOL'
        ? {
            code,
            tree: 'own',
            path: [code],
            content: [10_000],
            links: [
              {
                pivot: 'isic4',
                kind: 'editorial',
                confidence: 0.9,
                form: 'mixture',
                nodes: [{ code: code === 'BAT' ? '2720' : '2610', weight: 1 }],
              },
            ],
          }
        : undefined,
  };

  test('is compared with the built-in ones through its links', () => {
    const knowledge = createSectorKnowledge({ taxonomies: [own] });
    expect(knowledge.similarity(['own:BAT'], ['own:BAT'])?.value).toBe(1);
    expect(knowledge.similarity(['own:BAT'], ['own:SOL'])?.value).toBe(0);
    expect(knowledge.similarity(['own:BAT'], ['nace2:27.20'])?.value).toBeCloseTo(0.9, 12);
  });
});
