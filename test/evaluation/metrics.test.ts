import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  evaluateRun,
  type Judgments,
  parseMetric,
  type Run,
  rankTargets,
} from 'silkmatch/evaluation';
import { readJudgments, readRun } from 'silkmatch/node';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../node/scratch-folder.ts';
import { goldenData } from './golden/golden-data.ts';

const file = scratchFolder();

/** A query with grades of the ranked targets, `-` for not judged, and further judged targets not listed. */
function list(ranked: string, notListed = '', highest = 3) {
  const grades = [...ranked].map((mark) => (mark === '-' ? undefined : Number(mark)));
  const judged = [...ranked, ...notListed].filter((mark) => mark !== '-').map(Number);
  return { ranked: grades, judged: judged.sort((a, b) => b - a), highest };
}

/** Values that another program gave for the made queries; see `scripts/write-golden-metrics.ts`. */
function goldenFile<Content>(name: string): Content & { readonly metrics: string[] } {
  return JSON.parse(readFileSync(new URL(`golden/${name}`, import.meta.url), 'utf8'));
}

/** Whether a value rounds to what was printed with four decimals; a value half way may round either way. */
function printedAs(own: number | undefined, printed: string | undefined): boolean {
  return Math.abs((own ?? Number.NaN) - Number(printed)) <= 0.00005 + 1e-12;
}

const value = (name: string, of: ReturnType<typeof list>) => parseMetric(name).measure(of);

describe('metrics', () => {
  it('equal what trec_eval prints on 80 queries full of ties, and so do their means', async () => {
    const golden = goldenFile<{ seed: number; means: string[]; queries: Record<string, string[]> }>(
      'trec-eval.json',
    );
    const { qrels, run } = goldenData(golden.seed);
    const answers = await readRun(file('golden.run', run));
    const judged = golden.metrics.indexOf('unjudged@5');
    const { queries, missing, withoutRelevant, metrics } = evaluateRun(
      answers,
      await readJudgments(file('golden.qrels', qrels)),
      {
        metrics: golden.metrics.with(judged, 'Judged@5'),
        ties: 'trec_eval',
        withoutRelevant: 'measure',
      },
    );
    expect(queries).toEqual(Object.keys(golden.queries).sort());
    expect([queries.length, missing.length, withoutRelevant.length]).toEqual([80, 6, 6]);
    metrics.forEach(({ name, values, mean }, m) => {
      if (m === judged) return;
      expect([name, 'mean', printedAs(mean, golden.means[m])]).toEqual([name, 'mean', true]);
      queries.forEach((query, i) => {
        const isSame = printedAs(values[i], golden.queries[query]?.[m]);
        expect([name, query, values[i], isSame]).toEqual([name, query, values[i], true]);
      });
    });
    // trec_eval counts places beyond the end of a list as judged.
    const full = queries.filter((query) => (answers.get(query)?.length ?? 0) >= 5);
    expect(full.length).toBeGreaterThan(60);
    for (const query of full) {
      const own = metrics[judged]?.values[queries.indexOf(query)] ?? Number.NaN;
      expect([query, printedAs(1 - own, golden.queries[query]?.[judged])]).toEqual([query, true]);
    }
  });

  it('agree with an independent script on the same queries, to six decimals', async () => {
    const { seed } = goldenFile<{ seed: number }>('trec-eval.json');
    const golden = goldenFile<{ queries: Record<string, number[]> }>('evaluate-py.json');
    const { qrels, run } = goldenData(seed);
    const { queries, metrics } = evaluateRun(
      await readRun(file('golden.run', run)),
      await readJudgments(file('golden.qrels', qrels)),
      { metrics: golden.metrics, ties: 'trec_eval' },
    );
    expect(queries).toEqual(Object.keys(golden.queries).sort());
    queries.forEach((query, i) => {
      const own = metrics.map(({ values }) => Math.round((values[i] as number) * 1e6) / 1e6);
      expect([query, own]).toEqual([query, golden.queries[query]]);
    });
  });

  it('agree with what was computed by hand', () => {
    // Grades 0 1 – 2 listed, 1 and 0 not: R = 3 relevant, N = 2 not relevant.
    const of = list('01-2', '10');
    expect(value('AP', of)).toBeCloseTo((1 / 2 + 2 / 4) / 3, 12);
    expect(value('AP(rel=2)', of)).toBeCloseTo(1 / 4, 12);
    expect(value('AP@2', of)).toBeCloseTo(1 / 2 / 3, 12);
    expect(value('RR', of)).toBe(1 / 2);
    expect(value('RR(rel=2)@3', of)).toBe(0);
    expect(value('P@5', of)).toBe(2 / 5);
    expect(value('R@2', of)).toBeCloseTo(1 / 3, 12);
    expect(value('Success@1', of)).toBe(0);
    expect(value('Success@2', of)).toBe(1);
    expect(value('Rprec', of)).toBeCloseTo(1 / 3, 12);
    // Each relevant one has 1 of min(2, 3) judged not relevant above it: (½ + ½) / 3.
    expect(value('Bpref', of)).toBeCloseTo(1 / 3, 12);
    expect(value('Judged@4', of)).toBe(3 / 4);
    expect(value('Judged@10', of)).toBe(3 / 4);
    const log2 = Math.log2;
    expect(value('nDCG@4', of)).toBeCloseTo(
      (1 / log2(3) + 2 / log2(5)) / (2 + 1 / log2(3) + 1 / log2(4)),
      12,
    );
    expect(value("nDCG(dcg='exp-log2')@4", of)).toBeCloseTo(
      (1 / log2(3) + 3 / log2(5)) / (3 + 1 / log2(3) + 1 / log2(4)),
      12,
    );
    // p of the ranks: 0, 1/8, 0, 3/8.
    expect(value('ERR', of)).toBeCloseTo(1 / 8 / 2 + ((7 / 8) * 3) / 8 / 4, 12);
    expect(value('ERR(max=4)@3', of)).toBeCloseTo(1 / 16 / 2, 12);
    expect(value('RBP(p=0.5)', of)).toBeCloseTo(0.5 * (0.5 + 0.125), 12);
    // Not judged: rank 3; beyond the list: 0.5^4.
    expect(parseMetric('RBP(p=0.5)').residual?.(of)).toBeCloseTo(0.5 * 0.25 + 0.0625, 12);
  });

  it('count every relevant target before the first not relevant one in full by Bpref', () => {
    expect(value('Bpref', list('11', ''))).toBe(1);
    expect(value('Bpref', list('0001', '1'))).toBe(0); // more above it than R
  });

  it('stay from 0 to 1, and are 1 for the best order of what is judged', () => {
    const names = [
      'nDCG@10',
      "nDCG(dcg='exp-log2')",
      'AP',
      'RR',
      'R@10',
      'Rprec',
      'Bpref',
      'ERR@10',
      'RBP',
      'P@3',
      'Judged@5',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.nat({ max: 3 }), { nil: undefined }), { maxLength: 20 }),
        fc.array(fc.nat({ max: 3 }), { maxLength: 5 }),
        (ranked, notListed) => {
          const judged = [...ranked.filter((grade) => grade !== undefined), ...notListed];
          judged.sort((a, b) => b - a);
          for (const name of names) {
            const metric = parseMetric(name);
            const measured = metric.measure({ ranked, judged, highest: 3 });
            expect(measured).toBeGreaterThanOrEqual(0);
            expect(measured).toBeLessThanOrEqual(1 + 1e-12);
          }
          const ideal = { ranked: judged, judged, highest: 3 };
          const isAny = judged.some((grade) => grade > 0);
          for (const name of ['nDCG', 'AP', 'RR', 'Rprec', 'Bpref']) {
            expect(parseMetric(name).measure(ideal)).toBeCloseTo(isAny ? 1 : 0, 12);
          }
        },
      ),
    );
  });

  it.each([
    ['nDGC@10', 'nDCG'],
    ['P', 'cut-off'],
    ['Rprec@5', 'no cut-off'],
    ['AP(level=2)', 'rel'],
    ['RBP(p=1)', 'between 0 and 1'],
    ['AP(rel=0)', 'whole number'],
    ["nDCG(dcg='natural')", 'exp-log2'],
    ['P@0', 'expected'],
  ])('%s is refused with what would be accepted', (name, hint) => {
    expect(() => parseMetric(name)).toThrow(hint);
  });
});

describe('evaluateRun', () => {
  const judgments: Judgments = new Map([
    [
      'a',
      new Map([
        ['x', 2],
        ['y', 0],
      ]),
    ],
    ['b', new Map([['x', 1]])],
    ['none', new Map([['x', 0]])],
    ['hidden', new Map([['x', -1]])],
  ]);
  const run: Run = new Map([
    [
      'a',
      [
        { id: 'y', score: 0.1 },
        { id: 'x', score: 0.9 },
      ],
    ],
    ['other', [{ id: 'x', score: 1 }]],
  ]);

  it('gives the mean with unanswered queries as 0 and the mean over answered ones', () => {
    const found = evaluateRun(run, judgments, { metrics: ['RR'] });
    expect(found.queries).toEqual(['a', 'b']);
    expect(found.missing).toEqual(['b']);
    expect(found.withoutRelevant).toEqual(['hidden', 'none']);
    expect(found.unjudged).toEqual(['other']);
    expect(found.metrics[0]).toEqual({ name: 'RR', values: [1, 0], mean: 0.5, meanAnswered: 1 });
  });

  it('can count queries without a relevant target as trec_eval does', () => {
    const found = evaluateRun(run, judgments, { metrics: ['RR'], withoutRelevant: 'measure' });
    expect(found.metrics[0]?.mean).toBe(0.25);
  });

  it('takes a metric of the host', () => {
    const length = {
      name: 'Length',
      measure: ({ ranked }: { ranked: readonly unknown[] }) => ranked.length,
    };
    expect(evaluateRun(run, judgments, { metrics: [length] }).metrics[0]?.values).toEqual([2, 0]);
  });

  it('refuses judgments by which nothing can be measured', () => {
    expect(() => evaluateRun(run, new Map())).toThrow('no judgment');
  });

  it('orders ties by id, upwards as silkmatch does or downwards in UTF-8 as trec_eval does', () => {
    const tied = ['b', '\u{1F600}', '\uFFFD', 'a', 'ab'].map((id) => ({ id, score: 1 }));
    expect(rankTargets(tied)).toEqual(['a', 'ab', 'b', '\u{1F600}', '\uFFFD']);
    expect(rankTargets(tied, 'trec_eval')).toEqual(['\u{1F600}', '\uFFFD', 'b', 'ab', 'a']);
  });
});
