import { describe, expect, test } from 'vitest';
import type { Demand } from '../../src/model/demand.ts';
import { defaultPipeline } from '../../src/scoring/built-in.ts';
import { definePipeline } from '../../src/scoring/define-pipeline.ts';
import { defineScorer } from '../../src/scoring/define-scorer.ts';
import { defineGate } from '../../src/scoring/gate.ts';
import { minimumTrl } from '../../src/scoring/gates/minimum-trl.ts';
import type { Pipeline } from '../../src/scoring/pipeline.ts';
import type { AnyScorer } from '../../src/scoring/scorer.ts';
import { trlFit } from '../../src/scoring/trl-fit.ts';
import { checkPipeline, type PipelineSamples } from '../../src/testing/index.ts';
import * as catalogue from './sample-records.ts';

const samples: PipelineSamples = {
  technologies: [3, 9, 6, undefined, 6, 7].map((trl, i) => ({
    id: `t${i}`,
    title: `Pump ${i}`,
    ...(trl === undefined ? {} : { trl }),
  })),
  demands: [
    { id: 'd1', title: 'Pump', trl: 6 },
    { id: 'd2', title: 'Valve', trl: { min: 2, max: 4 } },
    { id: 'd3', title: 'Pipe' },
  ],
};

const failed = (pipeline: Pipeline, records = samples) =>
  checkPipeline(pipeline, records)
    .filter(({ passed }) => !passed)
    .map(({ name }) => name);

const maturity = (open: AnyScorer['open'], more: Partial<AnyScorer> = {}): Pipeline => {
  const scorer = defineScorer<unknown, number, Demand['trl'], unknown, unknown>({
    id: 'test/maturity',
    version: '1.0.0',
    neutral: 0.5,
    readTechnology: ({ trl }) => trl ?? null,
    readDemand: ({ trl }) => trl ?? null,
    ...more,
    open,
  });
  return definePipeline({
    scorers: [
      { use: scorer, weight: 1 },
      { use: trlFit, weight: 1 },
    ],
  });
};

describe('checkPipeline', () => {
  test('finds nothing wrong with the default pipeline', () => {
    const { organizations } = catalogue;
    const technologies = catalogue.technologies.slice(0, 12);
    const demands = catalogue.demands.slice(0, 6);
    const some = { technologies, demands, organizations, asOf: '2026-11-01' };
    expect(failed(defaultPipeline, some)).toEqual([]);
  });

  test('finds nothing wrong with gates, couplings and policies for missing evidence', () => {
    for (const coupling of ['harmonic', 'linear', 'minimum', 'geometric'] as const) {
      for (const missing of ['neutral', 'zero', 'renormalise', 'require'] as const) {
        const pipeline = definePipeline({
          gates: [minimumTrl],
          scorers: [{ use: trlFit, weight: { demand: 2, technology: 1 }, missing }],
          coupling,
        });
        expect(failed(pipeline)).toEqual([]);
      }
    }
  });

  test('catches a ceiling that is too low to find the true top', () => {
    const low = maturity(() => ({
      ceiling: 0.1,
      score: (trl) => trl / 10,
      explain: (trl) => ({ value: trl / 10, evidence: [] }),
    }));
    expect(failed(low)).toContain('ranks as scoring every pair does');
  });

  test('catches a score that depends on what came before', () => {
    const sums = maturity(
      (_, { statistics }) => {
        const score = (trl: number) => trl / 20 / (1 + (statistics as { last: number }).last / 10);
        return { ceiling: 1, score, explain: (trl) => ({ value: score(trl), evidence: [] }) };
      },
      {
        statistics: {
          empty: () => ({ last: 0 }),
          add: (state, trl) => {
            state.last = trl;
          },
          remove: () => undefined,
        },
      },
    );
    expect(failed(sums)).toContain('does not depend on the order of the records');
  });

  test('catches statistics that keep a trace', () => {
    const growing = maturity(
      (_, { statistics }) => {
        const score = (trl: number) =>
          trl / 20 / (1 + (statistics as { count: number }).count / 10);
        return { ceiling: 1, score, explain: (trl) => ({ value: score(trl), evidence: [] }) };
      },
      {
        statistics: {
          empty: () => ({ count: 0 }),
          add: (state) => {
            state.count++;
          },
          remove: () => undefined,
        },
      },
    );
    expect(failed(growing)).toEqual(['keeps no trace of what was removed']);
  });

  test('catches a pipeline whose specification does not say all of it', () => {
    const silent = { ...defaultPipeline, toJSON: () => ({ ...defaultPipeline.spec, scorers: [] }) };
    expect(failed(silent)).toContain('comes back from its specification');
  });

  test('catches a gate that forgets what it said', () => {
    let calls = 0;
    const fickle = defineGate({
      id: 'test/fickle',
      version: '1.0.0',
      check: () =>
        calls++ % 3 === 0
          ? { outcome: 'block', code: 'test.fickle', side: 'both', overridable: false }
          : undefined,
    });
    const pipeline = definePipeline({ gates: [fickle], scorers: [{ use: trlFit, weight: 1 }] });
    expect(failed(pipeline)).toContain('gives a pair one score from both sides');
  });

  test('reports a plugin that throws as failed checks', () => {
    const throwing = maturity(() => {
      throw new Error('no model');
    });
    const checks = checkPipeline(throwing, samples);
    expect(checks.filter(({ passed }) => !passed).map(({ detail }) => detail)[0]).toContain(
      'no model',
    );
  });
});
