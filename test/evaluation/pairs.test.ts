import fc from 'fast-check';
import { createEngine } from 'silkmatch';
import {
  evaluateRun,
  explainChange,
  measurePairs,
  rankPairs,
  rankTargets,
  runOf,
} from 'silkmatch/evaluation';
import { describe, expect, it } from 'vitest';
import { demands, pipelines, technologies } from '../engine/worlds.ts';

const asOf = '2026-11-01';
const judgedAll = (ids: readonly { readonly id: string }[]) =>
  new Map(ids.map(({ id }) => [id, new Map([['nothing', 1]])]));

describe('measured pairs', () => {
  it('rank as an engine ranks, score for score, under any pipeline', () => {
    fc.assert(
      fc.property(technologies, demands, pipelines, (offers, requests, pipeline) => {
        const judgments = judgedAll(requests);
        const setup = { technologies: offers, demands: requests, pipeline, asOf };
        const matrix = measurePairs({ ...setup, judgments, depth: Number.POSITIVE_INFINITY });
        const engine = createEngine(setup);
        const expected = runOf(engine.matchAll({ top: Number.POSITIVE_INFINITY }));
        const found = rankPairs(matrix);
        for (const [query, targets] of expected) {
          const own = found.get(query) ?? [];
          expect(new Map(own.map(({ id, score }) => [id, score]))).toEqual(
            new Map(targets.map(({ id, score }) => [id, score])),
          );
          expect(rankTargets(own)).toEqual(targets.map(({ id }) => id));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('rank under other weights as an engine with those weights does', () => {
    fc.assert(
      fc.property(technologies, demands, pipelines, pipelines, (offers, requests, one, other) => {
        // Evidence that one of them requires excludes pairs, which the other would rank.
        const strict = [one, other].some(({ scorers }) =>
          scorers.some(({ missing }) => Object.values(missing).includes('require')),
        );
        fc.pre(!strict && one.gates.length === other.gates.length);
        const setup = { technologies: offers, demands: requests, asOf };
        const matrix = measurePairs({
          ...setup,
          pipeline: one,
          judgments: judgedAll(requests),
          depth: Number.POSITIVE_INFINITY,
        });
        const engine = createEngine({ ...setup, pipeline: other });
        const expected = runOf(engine.matchAll({ top: Number.POSITIVE_INFINITY }));
        for (const [query, targets] of rankPairs(matrix, other)) {
          expect(rankTargets(targets)).toEqual(expected.get(query)?.map(({ id }) => id));
        }
      }),
      { numRuns: 40 },
    );
  });

  const offers = [
    { id: 'pump', title: 'Solar water pump for irrigation' },
    { id: 'dryer', title: 'Solar dryer' },
    { id: 'horse', title: 'Horse breeding', trl: 9 },
    { id: 'gone', title: 'Solar pump', status: 'withdrawn' as const },
  ];
  const requests = [{ id: 'd', title: 'Solar pump' }];

  it('keep judged pairs and as many unjudged ones as asked for, and count what rules exclude', () => {
    const judgments = new Map([
      [
        'd',
        new Map([
          ['pump', 3],
          ['gone', 3],
          ['elsewhere', 1],
        ]),
      ],
      ['unknown', new Map([['pump', 1]])],
    ]);
    const matrix = measurePairs({
      technologies: offers,
      demands: requests,
      asOf,
      judgments,
      depth: 1,
    });
    expect(matrix.queries[0]?.ids).toEqual(['pump', 'dryer']);
    expect([...(matrix.queries[0]?.grades ?? [])]).toEqual([3, -1]);
    expect(matrix.excludedPairs).toBe(1);
    expect(matrix.unknownDemands).toEqual(['unknown']);
  });

  it('tell progress, and stop when told to', () => {
    const judgments = judgedAll(requests);
    const seen: number[] = [];
    measurePairs({
      technologies: offers,
      demands: requests,
      asOf,
      judgments,
      onProgress: (done, total) => seen.push(done / total),
    });
    expect(seen).toEqual([1]);
    const signal = AbortSignal.abort();
    expect(() =>
      measurePairs({ technologies: offers, demands: requests, asOf, judgments, signal }),
    ).toThrow('stopped after 0 of 1');
  });

  it('are refused where judgments and demands do not belong together, or the depth is none', () => {
    const setup = { technologies: offers, demands: requests, asOf };
    expect(() =>
      measurePairs({ ...setup, judgments: new Map([['x', new Map([['pump', 1]])]]) }),
    ).toThrow('None of the 1 judged queries');
    expect(() => measurePairs({ ...setup, judgments: judgedAll(requests), depth: -1 })).toThrow(
      'depth',
    );
  });

  it('give the same measures as a run of the engine', () => {
    const judgments = new Map([
      [
        'd',
        new Map([
          ['dryer', 1],
          ['pump', 2],
        ]),
      ],
    ]);
    const setup = { technologies: offers, demands: requests, asOf };
    const run = runOf(createEngine(setup).matchAll({ top: 1000 }));
    expect(evaluateRun(rankPairs(measurePairs({ ...setup, judgments })), judgments)).toEqual(
      evaluateRun(run, judgments),
    );
  });

  it('explain a change by the ranks and terms of relevant pairs, which add up to the difference', () => {
    const before = createEngine({ technologies: offers, demands: requests, asOf });
    const after = createEngine({
      technologies: offers.map((offer) =>
        offer.id === 'dryer' ? { ...offer, title: 'Solar pump dryer' } : offer,
      ),
      demands: requests,
      asOf,
    });
    const [first, second] = explainChange(
      'd',
      new Map([
        ['dryer', 1],
        ['pump', 2],
        ['horse', 0],
      ]),
      { before, after },
    );
    expect([first?.technology, second?.technology]).toEqual(['pump', 'dryer']);
    const sum = second?.terms.reduce((total, { millionths }) => total + millionths, 0) ?? 0;
    expect(sum).toBe(
      Math.round((second?.after ?? 0) * 1e6) - Math.round((second?.before ?? 0) * 1e6),
    );
    expect(second?.after).toBeGreaterThan(second?.before ?? 1);
  });
});
