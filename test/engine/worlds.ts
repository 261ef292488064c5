import fc from 'fast-check';
import type { Demand } from '../../src/model/demand.ts';
import type { Technology } from '../../src/model/technology.ts';
import { definePipeline } from '../../src/scoring/define-pipeline.ts';
import { defineScorer } from '../../src/scoring/define-scorer.ts';
import { defineGate } from '../../src/scoring/gate.ts';
import type { Pipeline } from '../../src/scoring/pipeline.ts';

/** A keyed scorer: few distinct features. */
const maturity = defineScorer({
  id: 'test/maturity',
  version: '1.0.0',
  neutral: 0.4,
  readTechnology: (technology) => technology.trl ?? null,
  readDemand: (demand) => (typeof demand.trl === 'number' ? demand.trl : null),
  key: (trl) => String(trl),
  open: (wanted) => {
    const score = (trl: number) => 1 - Math.abs(wanted - trl) / 8;
    return { ceiling: 1, score, explain: (trl) => ({ value: score(trl), evidence: [] }) };
  },
});

/** A scorer without keys, with bounds, statistics and inapplicable pairs. */
const rarity = defineScorer<unknown, readonly string[], readonly string[], Map<string, number>>({
  id: 'test/rarity',
  version: '1.0.0',
  neutral: 0.1,
  readTechnology: (technology) => wordsOf(technology),
  readDemand: (demand) => wordsOf(demand),
  statistics: {
    empty: () => new Map(),
    add: (counts, words) => {
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    },
    remove: (counts, words) => {
      for (const word of words) {
        const left = (counts.get(word) as number) - 1;
        if (left === 0) counts.delete(word);
        else counts.set(word, left);
      }
    },
  },
  open: (wanted, { statistics }) => {
    const weightOf = (word: string) => 1 / (1 + (statistics.get(word) ?? 0));
    const total = wanted.reduce((sum, word) => sum + weightOf(word), 0);
    const score = (words: readonly string[]) => {
      if (words.includes('incomparable')) return undefined;
      const shared = wanted.filter((word) => words.includes(word));
      return Math.min(1, shared.reduce((sum, word) => sum + weightOf(word), 0) / total);
    };
    return {
      ceiling: 1,
      score,
      bound: (words) => (words.some((word) => wanted.includes(word)) ? 1 : 0),
      explain: (words) => ({ value: score(words) ?? 0, evidence: [] }),
    };
  },
});

/** A scorer with an index and a range form. */
const overlap = defineScorer<
  unknown,
  readonly string[],
  readonly string[],
  undefined,
  OverlapIndex
>({
  id: 'test/overlap',
  version: '1.0.0',
  neutral: 0.05,
  readTechnology: (technology) => wordsOf(technology),
  readDemand: (demand) => wordsOf(demand),
  index: () => {
    const slots: (readonly string[] | undefined)[] = [];
    return {
      slots,
      add: (slot, words) => {
        slots[slot] = words;
      },
      remove: (slot) => {
        slots[slot] = undefined;
      },
      feature: (slot) => slots[slot] as readonly string[],
    };
  },
  open: (wanted, { index }) => {
    const score = (words: readonly string[]) =>
      wanted.filter((word) => words.includes(word)).length / wanted.length;
    return {
      ceiling: 1,
      score,
      explain: (words) => ({ value: score(words), evidence: [] }),
      scoreRange: (from, to, out) => {
        for (let slot = from; slot < to; slot++) {
          const words = index.slots[slot];
          out[slot - from] = words ? Math.round(score(words) * 1e6) : 0;
        }
      },
    };
  },
});

interface OverlapIndex {
  readonly slots: (readonly string[] | undefined)[];
}

/** A scorer in the small form. */
const neighbours = defineScorer({
  id: 'test/neighbours',
  version: '1.0.0',
  neutral: 0.3,
  reads: { demand: ['country'], technology: ['country'] },
  score: ({ demand, technology }) => (demand.country === technology.country ? 1 : 0.2),
});

const stage = defineGate({
  id: 'test/stage',
  version: '1.0.0',
  reads: { demand: ['urgency'], technology: ['stage'] },
  check: ({ demand, technology }) => {
    if (technology.stage === 'concept' && demand.urgency === 'high') {
      return { outcome: 'block', code: 'stage.too-early', side: 'demand', overridable: true };
    }
    return technology.stage
      ? undefined
      : { outcome: 'unknown', code: 'stage.unstated', side: 'technology' };
  },
});

function wordsOf(record: { readonly title?: unknown }): readonly string[] | null {
  const words = [
    ...new Set(
      String(record.title)
        .split(' ')
        .filter((word) => word.length > 1),
    ),
  ];
  return words.length > 0 ? words : null;
}

const word = fc.constantFrom('pump', 'solar', 'horse', 'birch', 'ship', 'lidar', 'incomparable');
const title = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `x ${words.join(' ')}`);
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

function present<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, v]) => v !== undefined)) as T;
}

const technology = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9]{1,3}$/),
    title,
    trl: sometimes(fc.integer({ min: 1, max: 9 })),
    country: sometimes(fc.constantFrom('UZ', 'CN', 'KZ')),
    stage: sometimes(fc.constantFrom('concept', 'on_market')),
  })
  .map((record) => present(record) as Technology);

const demand = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9]{1,3}$/),
    title: fc.oneof(title, fc.constant('x')),
    trl: sometimes(fc.integer({ min: 1, max: 9 })),
    country: sometimes(fc.constantFrom('UZ', 'CN', 'KZ')),
    urgency: sometimes(fc.constantFrom('high', 'low')),
  })
  .map((record) => present(record) as Demand);

/** Technologies with different ids. */
export const technologies = fc.uniqueArray(technology, {
  selector: ({ id }) => id,
  minLength: 1,
  maxLength: 40,
});

/** Demands with different ids. */
export const demands = fc.uniqueArray(demand, {
  selector: ({ id }) => id,
  minLength: 1,
  maxLength: 6,
});

const weight = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 100 }).map((w) => w / 10),
);
const policy = fc.constantFrom('neutral', 'zero', 'renormalise', 'require');
const mildPolicy = fc.constantFrom('neutral', 'neutral', 'zero');

/** Pipelines over the scorers and the gate of this file. */
export const pipelines: fc.Arbitrary<Pipeline> = fc
  .record({
    weights: fc.array(fc.record({ demand: weight, technology: weight }), {
      minLength: 4,
      maxLength: 4,
    }),
    missing: fc.array(fc.oneof({ arbitrary: mildPolicy, weight: 4 }, policy), {
      minLength: 4,
      maxLength: 4,
    }),
    coupling: fc.oneof(
      fc.constantFrom('harmonic' as const, 'minimum' as const, 'geometric' as const),
      fc.record({
        kind: fc.constantFrom('harmonic' as const, 'linear' as const),
        demandShare: fc.integer({ min: 1, max: 9 }).map((share) => share / 10),
      }),
    ),
    gated: fc.boolean(),
  })
  .filter(({ weights }) => weights.some((w) => w.demand + w.technology > 0))
  .map(({ weights, missing, coupling, gated }) =>
    definePipeline({
      gates: gated ? [stage] : [],
      scorers: [maturity, rarity, overlap, neighbours].map((use, i) => ({
        use,
        weight: weights[i] ?? 0,
        missing: missing[i] ?? 'neutral',
      })),
      coupling,
    }),
  );
