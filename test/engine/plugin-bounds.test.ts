import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/create-engine.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { SilkmatchError } from '../../src/model/error.ts';
import type { Technology } from '../../src/model/technology.ts';
import { definePipeline } from '../../src/scoring/define-pipeline.ts';
import { defineScorer } from '../../src/scoring/define-scorer.ts';
import { defineGate } from '../../src/scoring/gate.ts';
import type { OpenScorer } from '../../src/scoring/scorer.ts';

const asOf = '2026-11-01';
const trls = [8, 5, 5, 4, 3];
const technologies = trls.map((trl, i) => ({ id: `t${i}`, title: 'Press', trl }) as Technology);
const demands = [{ id: 'd', title: 'Press' }];

/** Scores by readiness, with an index, and whatever else a scorer may offer. */
function engineWith(more: Partial<OpenScorer<number>>): Engine {
  const byReadiness = defineScorer<object, number, string, undefined, object>({
    id: 'test/readiness',
    version: '1.0.0',
    neutral: 0.1,
    reads: { demand: ['title'], technology: ['trl'] },
    readTechnology: ({ trl }) => trl ?? null,
    readDemand: () => 'any',
    index: () => ({
      add: () => undefined,
      remove: () => undefined,
      feature: (slot) => trls[slot] ?? 0,
    }),
    open: () => ({
      ceiling: 1,
      score: (trl) => trl / 10,
      explain: (trl) => ({ value: trl / 10, evidence: [] }),
      ...more,
    }),
  });
  const pipeline = definePipeline({ scorers: [{ use: byReadiness, weight: 1 }] });
  return createEngine({ technologies, demands, pipeline, asOf });
}

const value = (slot: number) => (trls[slot] ?? 0) * 100_000;

function fillWith(number: number): (from: number, to: number, out: Int32Array) => void {
  return (_from, _to, out) => {
    out.fill(number);
  };
}

/** Bounds that give every slot this number. */
function numbered(number: number, limits: readonly number[]): Partial<OpenScorer<number>> {
  const bounds = { shift: 0, limits: Int32Array.from(limits), isPartial: false, isClose: false };
  return { slotBounds: () => ({ ...bounds, numbers: fillWith(number) }) };
}

describe('bounds of a plugin', () => {
  it.each([1_000_000, 1_100_000, 2_000_000, 0x7fffffff])(
    'in millionths may be as high as %d and lose nobody',
    (bound) => {
      const limits = Int32Array.of(bound);
      const slotBounds = () => ({
        numbers: fillWith(0),
        shift: 0,
        limits,
        isPartial: false,
        isClose: false,
      });
      const engine = engineWith({ scoreSlot: value, slotBounds });
      expect(engine.match('d', { top: 1 }).matches[0]?.technology).toBe('t0');
    },
  );

  it.each<[string, Partial<OpenScorer<number>>]>([
    ['a ceiling above 1', { ceiling: 5 }],
    ['a ceiling that is no number', { ceiling: Number.NaN }],
    ['values of a range above a million', { scoreRange: fillWith(1_100_000) }],
    ['values of a range that mean nothing', { scoreRange: fillWith(-7) }],
    ['a value of a slot that is no whole number', { scoreSlot: () => 1.5 }],
    ['a value of a slot that is no number', { scoreSlot: () => Number.NaN }],
    ['a value of a slot that means nothing', { scoreSlot: () => -7 }],
    [
      'a value above the limit of its number',
      { scoreSlot: value, ...numbered(0, [10, 1_000_000]) },
    ],
    ['a number of a slot without a limit', { scoreSlot: value, ...numbered(3, [0]) }],
    ['a number of a slot below 0', { scoreSlot: value, ...numbered(-1, [1_000_000]) }],
  ])('and values are refused where they are none: %s', (_, more) => {
    const engine = engineWith(more);
    const match = () => engine.match('d', { evidence: false });
    expect(match).toThrow(SilkmatchError);
    expect(match).toThrow('test/readiness@1.0.0');
  });
});

describe('a gate that reads null from a technology', () => {
  it('is asked about it like about everything else', () => {
    const owned = defineGate<object, string | null, string>({
      id: 'test/owned',
      version: '1.0.0',
      readTechnology: ({ organization }) => organization ?? null,
      readDemand: () => 'any',
      check: (_, owner) =>
        owner === null
          ? { outcome: 'block', code: 'test.unowned', side: 'technology', overridable: false }
          : undefined,
    });
    const engine = createEngine({
      technologies: [
        { id: 'owned', title: 'Press', organization: 'o' },
        { id: 'free', title: 'Press' },
      ],
      demands,
      pipeline: definePipeline({
        gates: [owned],
        scorers: engineWith({}).pipeline.scorers.map(({ scorer }) => ({ use: scorer, weight: 1 })),
      }),
      asOf,
    });
    const { matches, vetoed } = engine.match('d');
    expect(matches.map(({ technology }) => technology)).toEqual(['owned']);
    expect(vetoed).toBe(1);
    engine.remove({ technologies: ['free'] });
    expect(engine.match('d').vetoed).toBe(0);
  });
});
