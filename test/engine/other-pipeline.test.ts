import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/create-engine.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { defaultPipeline } from '../../src/scoring/built-in.ts';
import { definePipeline } from '../../src/scoring/define-pipeline.ts';
import { defineScorer } from '../../src/scoring/define-scorer.ts';
import { tfidf } from '../../src/scoring/tfidf.ts';
import { trlFit } from '../../src/scoring/trl-fit.ts';
import { demands, pipelines, technologies } from './worlds.ts';

const asOf = '2026-11-01';

function answers(engine: Engine): readonly unknown[] {
  const top = { top: Number.POSITIVE_INFINITY };
  return [
    engine.size,
    ...engine.matchAll({ ...top, from: 'demands' }),
    ...engine.matchAll({ ...top, from: 'technologies' }),
  ];
}

describe('an engine with another pipeline', () => {
  it('answers as one made afresh, and leaves the first one as it was', () => {
    fc.assert(
      fc.property(pipelines, pipelines, technologies, demands, (first, second, techs, dems) => {
        const sets = { technologies: techs, demands: dems };
        const engine = createEngine({ ...sets, pipeline: first, asOf });
        const before = answers(engine);
        const other = engine.withPipeline(second);
        expect(answers(other)).toEqual(answers(createEngine({ ...sets, pipeline: second, asOf })));
        expect(answers(engine)).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  it('shares no change of records', () => {
    fc.assert(
      fc.property(pipelines, pipelines, technologies, demands, (first, second, techs, dems) => {
        const [gone, ...rest] = techs;
        if (!gone) return;
        const engine = createEngine({ technologies: techs, demands: dems, pipeline: first, asOf });
        const other = engine.withPipeline(second);
        const before = answers(engine);
        other.remove({ technologies: [gone.id] });
        expect(answers(engine)).toEqual(before);
        const fresh = createEngine({ technologies: rest, demands: dems, pipeline: second, asOf });
        expect(answers(other)).toEqual(answers(fresh));
        engine.remove({ technologies: [gone.id] });
        engine.add({ technologies: [gone] });
        expect(answers(engine)).toEqual(before);
        expect(answers(other)).toEqual(answers(fresh));
      }),
      { numRuns: 12 },
    );
  });

  it('reads anew only what a new plugin or another option asks for', () => {
    let reads = 0;
    const counting = defineScorer({
      id: 'test/counting',
      version: '1.0.0',
      neutral: 0.5,
      readTechnology: () => {
        reads++;
        return 1;
      },
      readDemand: () => 1,
      open: () => ({
        ceiling: 1,
        score: () => 0.5,
        explain: () => ({ value: 0.5, evidence: [] }),
      }),
    });
    const weighted = (weight: number) =>
      definePipeline({
        scorers: [
          { use: counting, weight },
          { use: tfidf, weight: 1 },
        ],
      });
    const engine = createEngine({
      technologies: [
        { id: 't1', title: 'Solar pump' },
        { id: 't2', title: 'Wind pump' },
      ],
      demands: [{ id: 'd1', title: 'Pump' }],
      pipeline: weighted(1),
      asOf,
    });
    expect(reads).toBe(2);
    const other = engine.withPipeline(weighted(5));
    const third = other.withPipeline(
      definePipeline({
        scorers: [
          { use: trlFit, weight: 1 },
          { use: counting, weight: 0.5 },
        ],
      }),
    );
    expect(third.match('d1').matches).toHaveLength(2);
    expect(reads).toBe(2);
  });

  it('takes over other options of the built-in plugins', () => {
    const sets = {
      technologies: [
        { id: 't1', title: 'Solar pump', trl: 4 },
        { id: 't2', title: 'Wind pump', summary: 'For fields', trl: 8 },
      ],
      demands: [{ id: 'd1', title: 'Pump for fields', trl: { min: 6 } }],
    };
    const pipeline = definePipeline({
      scorers: [{ use: tfidf, weight: 1, options: { b: 0.2 } }],
    });
    const engine = createEngine({ ...sets, pipeline: defaultPipeline, asOf });
    expect(answers(engine.withPipeline(pipeline))).toEqual(
      answers(createEngine({ ...sets, pipeline, asOf })),
    );
  });
});
