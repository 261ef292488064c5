import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { SilkmatchError } from '../../src/model/error.ts';
import type { Technology } from '../../src/model/technology.ts';
import { defineScorer } from '../../src/scoring/define-scorer.ts';
import type { AnyScorer, ReadContext, ScorerIndex } from '../../src/scoring/scorer.ts';
import { assertConformance, checkScorer, type Samples } from '../../src/testing/index.ts';

const samples: Samples = {
  technologies: [
    { id: 't1', title: 'Solar pump', country: 'UZ', trl: 3, keywords: ['solar', 'pump'] },
    { id: 't2', title: 'Насос', country: 'RU', trl: 9 },
    { id: 't3', title: '水泵', trl: 6, languages: ['zh'] },
    { id: 't4', title: 'Valve', country: 'KZ' },
  ],
  demands: [
    { id: 'd1', title: 'Pump', country: 'UZ', trl: 6 },
    { id: 'd2', title: 'Valve', trl: { min: 2 } },
    { id: 'd3', title: 'Клапан', country: 'RU' },
  ],
};

interface TrlCounts {
  readonly total: { count: number };
  readonly byTrl: Map<number, number>;
}

/** A scorer with statistics, an index, a key and everything optional, which keeps every law. */
const sound: AnyScorer = defineScorer<{ step: number }, number, number, TrlCounts>({
  id: 'test/sound',
  version: '1.0.0',
  neutral: 0.5,
  options: z.strictObject({ step: z._default(z.number(), 0.1) }),
  reads: { demand: ['trl'], technology: ['trl'] },
  readTechnology: ({ trl }) => trl ?? null,
  readDemand: ({ trl }) => (typeof trl === 'number' ? trl : (trl?.min ?? null)),
  key: String,
  statistics: {
    empty: () => ({ total: { count: 0 }, byTrl: new Map() }),
    add: ({ total, byTrl }, trl) => {
      total.count++;
      byTrl.set(trl, (byTrl.get(trl) ?? 0) + 1);
    },
    remove: ({ total, byTrl }, trl) => {
      total.count--;
      const left = (byTrl.get(trl) ?? 0) - 1;
      if (left === 0) byTrl.delete(trl);
      else byTrl.set(trl, left);
    },
  },
  open: (wanted, { options, statistics }) => {
    const score = (trl: number) =>
      Math.max(0, 1 - Math.abs(trl - wanted) * options.step) / (1 + statistics.byTrl.size / 100);
    return {
      ceiling: 1,
      bound: () => 0.999,
      score,
      explain: (trl) => ({
        value: score(trl),
        evidence: [{ code: 'sound.distance', sentiment: 'mixed', params: { trl, wanted } }],
      }),
    };
  },
});

interface TrlIndex extends ScorerIndex<number> {
  readonly slots: Map<number, number>;
  /** Changes the scores when it is wrong. */
  readonly ever: Set<number>;
}

/** A scorer with an index, which keeps every law. */
const indexed: AnyScorer = defineScorer<Record<string, never>, number, number, undefined, TrlIndex>(
  {
    id: 'test/indexed',
    version: '1.0.0',
    neutral: 0,
    reads: { demand: ['trl'], technology: ['trl'] },
    readTechnology: ({ trl }) => trl ?? null,
    readDemand: ({ trl }) => (typeof trl === 'number' ? trl : (trl?.min ?? null)),
    index: () => {
      const slots = new Map<number, number>();
      const ever = new Set<number>();
      return {
        slots,
        ever,
        add: (slot, trl) => {
          slots.set(slot, trl);
        },
        remove: (slot) => {
          slots.delete(slot);
        },
        feature: (slot) => slots.get(slot) ?? 0,
      };
    },
    open: (wanted, { index }) => {
      const score = (trl: number) => (trl >= wanted ? trl / 10 / (1 + index.ever.size) : 0);
      return {
        ceiling: 1,
        score,
        explain: (trl) => ({ value: score(trl), evidence: [] }),
        candidates: () => [...index.slots].filter(([, trl]) => trl >= wanted).map(([slot]) => slot),
        scoreRange: (from, to, out) => {
          for (let slot = from; slot < to; slot++) {
            const trl = index.slots.get(slot);
            out[slot - from] = trl === undefined ? -1 : Math.round(score(trl) * 1e6);
          }
        },
      };
    },
  },
);

/** The names of the checks that a scorer fails. */
const failed = (scorer: AnyScorer, more: Partial<Samples> = {}) =>
  checkScorer(scorer, { ...samples, ...more })
    .filter(({ passed }) => !passed)
    .map(({ name }) => name);

/** A scorer with a fault put into what it opens. */
const opening = (fault: (opened: ReturnType<AnyScorer['open']>) => object, base = sound) => ({
  ...base,
  open: (...input: Parameters<AnyScorer['open']>) => {
    const opened = base.open(...input);
    return { ...opened, ...fault(opened) };
  },
});

describe('checkScorer', () => {
  test('finds nothing wrong with sound scorers', () => {
    expect(failed(sound)).toEqual([]);
    expect(failed(indexed)).toEqual([]);
    expect(failed(sound, { options: { step: 0.2 }, asOf: '2030-01-01' })).toEqual([]);
  });

  test('finds nothing wrong with the small form', () => {
    const sameCountry = defineScorer({
      id: 'test/same-country',
      version: '1.0.0',
      neutral: 0.5,
      reads: { demand: ['country'], technology: ['country'] },
      score: ({ demand, technology }) => (demand.country === technology.country ? 1 : 0),
    });
    expect(failed(sameCountry)).toEqual([]);
  });

  test('gives a detail for what failed only', () => {
    const checks = checkScorer({ ...sound, neutral: 2 }, samples);
    for (const { passed, detail } of checks) expect(detail === '').toBe(passed);
    expect(checks.find(({ passed }) => !passed)?.detail).toContain('`neutral` is 2');
  });

  test.each<[string, string, AnyScorer, Partial<Samples>?]>([
    ['a bad id', 'is of the shape of its contract', { ...sound, id: 'Sound' }],
    ['a bad version', 'is of the shape of its contract', { ...sound, version: '1' }],
    [
      'another contract',
      'is of the shape of its contract',
      { ...sound, contract: 2 } as unknown as AnyScorer,
    ],
    [
      'a missing function',
      'is of the shape of its contract',
      // A plugin written in plain JavaScript can lack anything.
      { ...sound, readDemand: 'trl' } as unknown as AnyScorer,
    ],
    ['options it does not take', 'accepts its options', sound, { options: { step: 'wide' } }],
    [
      'loose options',
      'refuses an unknown option',
      { ...sound, options: z.object({ step: z._default(z.number(), 0.1) }) },
    ],
    ['no records', 'is tried on samples', sound, { technologies: [] }],
    [
      'numbers above 1',
      'gives numbers from 0 to 1, or undefined',
      opening(() => ({ score: () => 1.5, ceiling: 1 })),
    ],
    [
      'NaN',
      'gives numbers from 0 to 1, or undefined',
      opening(() => ({ score: () => Number.NaN })),
    ],
    [
      'null for absence',
      'gives numbers from 0 to 1, or undefined',
      opening(() => ({ score: () => null })),
    ],
    [
      'undefined from reading',
      'finds null, and nothing else, where a record says nothing',
      {
        ...sound,
        reads: undefined,
        readTechnology: ({ trl }: Technology) => trl,
      } as unknown as AnyScorer,
    ],
    [
      'a number for nothing',
      'finds null, and nothing else, where a record says nothing',
      { ...sound, readTechnology: ({ trl }: Technology) => trl ?? 5 },
    ],
    [
      'a memory',
      'answers the same every time',
      (() => {
        let calls = 0;
        return opening(({ score }) => ({ score: (trl: number) => (score(trl) ?? 0) / ++calls }));
      })(),
    ],
    [
      'a hand on the records',
      'answers the same every time',
      {
        ...sound,
        readTechnology: (technology: Technology) => {
          Object.assign(technology, { trl: 1 });
          return 1;
        },
      },
    ],
    [
      'another number explained',
      'explains exactly what it scores',
      opening(({ explain }) => ({
        explain: (trl: number, pair: never) => {
          const explanation = explain(trl, pair);
          return { ...explanation, value: explanation.value + 2 ** -50 };
        },
      })),
    ],
    [
      'evidence in prose',
      'explains exactly what it scores',
      opening(({ score }) => ({
        explain: (trl: number) => ({
          value: score(trl),
          evidence: [{ code: 'Far apart', sentiment: 'negative' }],
        }),
      })),
    ],
    [
      'a span past the end of the text',
      'points at text that is there',
      opening(({ score }) => ({
        explain: (trl: number) => ({
          value: score(trl),
          evidence: [],
          found: [
            {
              term: 'pump',
              weight: 1,
              spans: [{ side: 'technology', field: 'title', start: 0, end: 99 }],
            },
          ],
        }),
      })),
    ],
    [
      'a span in a field that is not there',
      'points at text that is there',
      opening(({ score }) => ({
        explain: (trl: number) => ({
          value: score(trl),
          evidence: [
            {
              code: 'sound.there',
              sentiment: 'mixed',
              spans: [{ side: 'demand', field: 'keywords', item: 3, start: 0, end: 1 }],
            },
          ],
        }),
      })),
    ],
    ['a low ceiling', 'never exceeds its ceiling', opening(() => ({ ceiling: 0.2 }))],
    ['a low bound', 'never exceeds its bound', opening(() => ({ bound: () => 0.2 }))],
    [
      'a bound above the ceiling',
      'never exceeds its bound',
      opening(() => ({ ceiling: 1, bound: () => 1.5 })),
    ],
    [
      'symmetry that is not there',
      'gives the same value with the sides exchanged, if it says so',
      {
        ...sound,
        symmetric: true,
        open: (wanted: number) => {
          const score = (trl: number) => (trl >= wanted ? 1 : 0);
          return { ceiling: 1, score, explain: (trl) => ({ value: score(trl), evidence: [] }) };
        },
      },
    ],
    [
      'statistics that are not whole',
      'counts technologies in and out without a trace',
      withStatistics((sum, trl) => sum + trl / 10),
    ],
    [
      'statistics that know the order',
      'counts technologies in and out without a trace',
      withStatistics((sum, trl) => sum * 2 + trl),
    ],
    [
      'statistics that forget to subtract',
      'counts technologies in and out without a trace',
      withStatistics(
        (sum, trl) => sum + trl,
        (sum) => sum,
      ),
    ],
    [
      'statistics that empty but do not subtract',
      'counts technologies in and out without a trace',
      withStatistics(
        (sum, trl) => sum + trl,
        (sum, trl) => (sum <= 3 ? 0 : sum - Math.min(trl, 3)),
      ),
    ],
    [
      'an index that remembers what was removed',
      'empties the slots of its index without a trace',
      withIndex((index) => ({
        remove: (slot: number) => {
          index.ever.add(index.slots.get(slot) ?? 0);
          index.slots.delete(slot);
        },
      })),
    ],
    [
      'an index that mixes up slots used again',
      'empties the slots of its index without a trace',
      withIndex((index) => ({
        remove: () => undefined,
        add: (slot: number, trl: number) => {
          if (!index.slots.has(slot)) index.slots.set(slot, trl);
        },
      })),
    ],
    [
      'ranges that differ from the loop',
      'scores ranges of slots as it scores one by one',
      opening(
        ({ scoreRange }) => ({
          scoreRange: (from: number, to: number, out: Int32Array) => {
            scoreRange?.(from, to, out);
            out[0] = (out[0] ?? 0) + 1;
          },
        }),
        indexed,
      ),
    ],
    [
      'ranges that start at 0 always',
      'scores ranges of slots as it scores one by one',
      opening(
        ({ scoreRange }) => ({
          scoreRange: (from: number, to: number, out: Int32Array) =>
            scoreRange?.(0, to - from, out),
        }),
        indexed,
      ),
    ],
    [
      'lost candidates',
      'leaves no technology out of its candidates',
      opening(
        ({ candidates }) => ({ candidates: () => [...(candidates?.() ?? [])].slice(1) }),
        indexed,
      ),
    ],
    [
      'a key that leaves something out',
      'gives equal values to features with equal keys',
      { ...sound, key: (trl: number) => (trl > 5 ? 'high' : 'low') },
    ],
    [
      'a key of queries that leaves something out',
      'gives equal values and reasons to queries with equal keys',
      { ...sound, queryKey: () => 'any' },
    ],
    [
      'a field it does not name',
      'looks at no field that it does not name',
      {
        ...sound,
        readTechnology: ({ trl, country }: Technology) => (country ? (trl ?? null) : null),
      },
    ],
    [
      'a field it looks at while explaining',
      'looks at no field that it does not name',
      opening(({ explain }) => ({
        explain: (trl: number, pair: Parameters<typeof explain>[1]) => ({
          ...explain(trl, pair),
          evidence: [{ code: `sound.${pair.demand.id}`, sentiment: 'mixed' }],
        }),
      })),
    ],
    [
      'an inherited property taken for a word',
      'withstands hostile text',
      wordCounter((words) => {
        const counts: Record<string, number> = {};
        for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
        return Object.values(counts).reduce((sum, count) => sum + count, 0) / 1e6;
      }),
    ],
    [
      'a word written to the prototype of all objects',
      'withstands hostile text',
      wordCounter((words) => {
        const counts: Record<string, Record<string, number>> = {};
        for (const word of words) {
          const entry = counts[word] ?? {};
          if (word === '__proto__') entry['polluted'] = 1;
        }
        return 0.5;
      }),
    ],
    [
      'recursion over the letters',
      'withstands hostile text',
      wordCounter((words) => {
        const length = (text: string): number => (text === '' ? 0 : 1 + length(text.slice(1)));
        return length(words.join('')) / 1e9;
      }),
    ],
  ])('catches a scorer with %s', (_, name, scorer, more) => {
    try {
      expect(failed(scorer, more)).toContain(name);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
  });
});

test('a scorer that never had anything to score has not passed', () => {
  const unread = { technologies: [{ id: 't', title: 'Pump' }], demands: samples.demands };
  expect(checkScorer(sound, unread).filter(({ passed }) => !passed)).toEqual([
    {
      name: 'gives a number to one of the pairs at least',
      passed: false,
      detail: expect.stringContaining('(demand: trl; technology: trl)'),
    },
  ]);
});

describe('assertConformance', () => {
  test('lets a sound scorer pass', () => {
    expect(() => assertConformance(checkScorer(sound, samples))).not.toThrow();
  });

  test('throws one error that lists everything that failed', () => {
    const checks = checkScorer(
      { ...sound, neutral: -1, key: (trl: number) => (trl > 5 ? 'high' : 'low') },
      samples,
    );
    expect(() => assertConformance(checks)).toThrow(SilkmatchError);
    expect(() => assertConformance(checks)).toThrow(
      /2 of \d+ checks failed\.\n- is of the shape .*`neutral` is -1.*\n- gives equal values/,
    );
  });
});

/** A scorer that keeps one sum, which its scores do not use. */
function withStatistics(
  add: (sum: number, trl: number) => number,
  remove: (sum: number, trl: number) => number = (sum, trl) => sum - trl,
): AnyScorer {
  return {
    ...sound,
    statistics: {
      empty: () => ({ byTrl: new Map(), sum: 0 }),
      add: (state: { sum: number }, trl: number) => {
        state.sum = add(state.sum, trl);
      },
      remove: (state: { sum: number }, trl: number) => {
        state.sum = remove(state.sum, trl);
      },
    },
  };
}

/** The indexed scorer with a fault in its index. */
function withIndex(fault: (index: TrlIndex) => Partial<TrlIndex>): AnyScorer {
  return {
    ...indexed,
    index: (context: ReadContext<unknown>) => {
      const index = indexed.index?.(context);
      return { ...index, ...fault(index) };
    },
  };
}

/** A scorer of titles. */
function wordCounter(judge: (words: readonly string[]) => number): AnyScorer {
  return defineScorer<Record<string, never>, string, string>({
    id: 'test/words',
    version: '1.0.0',
    neutral: 0,
    readTechnology: ({ title }) => (typeof title === 'string' ? title : null),
    readDemand: ({ title }) => (typeof title === 'string' ? title : null),
    open: () => {
      const score = (text: string) => judge(text.split(' '));
      return { ceiling: 1, score, explain: (text) => ({ value: score(text), evidence: [] }) };
    },
  });
}
