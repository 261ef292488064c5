import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defaultPipeline } from 'silkmatch';
import { describe, expect, test } from 'vitest';
import { command } from '../cli/command.ts';
import { scratchFolder } from '../node/scratch-folder.ts';

const file = scratchFolder();
const data = (name: string) => join('examples/data', name);
/** Judgments of the first demands, and the records they are about. */
const judgments = readFileSync(data('judgments.tsv'), 'utf8').split('\n').slice(0, 90);
const ids = new Set(judgments.flatMap((line) => line.split('\t')));
const part = (name: string) =>
  file(
    name,
    readFileSync(data(name), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && ids.has(JSON.parse(line).id))
      .join('\n'),
  );
const records = [
  ...['--technologies', part('technologies.jsonl'), '--demands', part('demands.jsonl')],
  ...['--organizations', data('organizations.jsonl'), '--as-of', '2026-11-01'],
];
const judged = ['--qrels', file('few.tsv', judgments.join('\n'))];

// Two demands of which the run answers the first.
const qrels = file('q.tsv', 'd1 0 a 1\nd1 0 b 0\nd2 0 a 2\n');
const run = file('run.trec', 'd1 Q0 a 1 0.5 made\nd1 Q0 b 2 0.9 made\n');
const better = file('better.trec', 'd1 Q0 a 1 0.9 made\nd2 Q0 a 1 0.9 made\n');

describe('silkmatch eval', () => {
  test('measures a run file against judgments', async () => {
    const { code, stdout, stderr } = await command([
      'eval',
      run,
      '--qrels',
      qrels,
      '--metrics',
      'RR',
      'RBP(p=0.5)',
      '--per-query',
    ]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/2 queries, 1 of them not answered/);
    expect(stdout).toMatch(/RR +0\.2500 +0\.5000/);
    expect(stdout).toMatch(/d2 +0\.0000/);
  });

  test('gives the same as JSON', async () => {
    const { stdout } = await command([
      'eval',
      run,
      '--qrels',
      qrels,
      '--metrics',
      'RR',
      '--format',
      'json',
      '--per-query',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      queries: 2,
      missing: ['d2'],
      metrics: [{ name: 'RR', mean: 0.25, values: { d1: 0.5, d2: 0 } }],
    });
  });

  test('runs the default pipeline where no run is given, and writes a report', async () => {
    const report = join(dirname(qrels), 'report.html');
    const { code, stdout } = await command(['eval', ...judged, ...records, '--report', report]);
    expect(code).toBe(0);
    expect(Number(/nDCG@10 +(\S+)/.exec(stdout)?.[1])).toBeGreaterThan(0.6);
    expect(readFileSync(report, 'utf8')).toContain('<svg');
  });

  test.each([
    ['no records for a pipeline', ['eval', '--qrels', qrels], 'A pipeline needs records'],
    ['an unknown metric', ['eval', run, '--qrels', qrels, '--metrics', 'nDGC'], 'nDGC'],
    ['a missing file', ['eval', 'none.trec', '--qrels', qrels], 'no such file'],
    [
      'a report that cannot be written',
      ['eval', run, '--qrels', qrels, '--report', '/nowhere/r.html'],
      'Cannot write',
    ],
  ])('%s is told and exits with 1', async (_, args, reason) => {
    const { code, stderr } = await command(args);
    expect(code).toBe(1);
    expect(stderr).toContain(reason);
  });

  test('writes no report over a file that it reads', async () => {
    const before = readFileSync(run);
    for (const input of [run, qrels]) {
      const { code, stderr } = await command(['eval', run, '--qrels', qrels, '--report', input]);
      expect(code).toBe(2);
      expect(stderr).toContain('would write over');
    }
    expect(readFileSync(run)).toEqual(before);
  });
});

describe('silkmatch compare', () => {
  test('shows difference, interval and tests, and refuses a verdict on two queries', async () => {
    const { code, stdout } = await command([
      'compare',
      run,
      better,
      '--qrels',
      qrels,
      '--metric',
      'RR',
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\+0\.7500 +\[\+0\.5000, \+1\.0000\].*too few queries for a verdict/);
    expect(stdout).toContain('fewer than 25');
    expect(stdout).toMatch(/d2 +0\.0000 +1\.0000 +\+1\.0000/);
  });

  test('runs pipelines and says which scorers moved the demands that changed most', async () => {
    const spec = JSON.parse(JSON.stringify(defaultPipeline));
    spec.scorers.find(({ as }: { as?: string }) => as === 'sector').weight = 0;
    const pipeline = file('sectorless.json', JSON.stringify(spec));
    const { stdout } = await command([
      'compare',
      'default',
      pipeline,
      ...judged,
      ...records,
      '--changes',
      '1',
      '--format',
      'json',
    ]);
    const { systems, reasons } = JSON.parse(stdout);
    expect(systems[0].difference).toBeLessThan(0);
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons[0].pairs[0].terms[0]).toHaveProperty('millionths');
    const text = await command([
      'compare',
      'default',
      pipeline,
      ...judged,
      ...records,
      '--changes',
      '1',
    ]);
    expect(text.stdout).toMatch(/under .*sectorless\.json\n {2}t\d+.*: grade \d, rank/);
  });
});

describe('silkmatch tune', () => {
  test('proposes weights, writes them as a pipeline and says what they are worth on demands held out', async () => {
    const out = join(dirname(qrels), 'tuned.json');
    const { code, stdout } = await command([
      'tune',
      ...judged,
      ...records,
      '--folds',
      '3',
      '--held-out',
      '0.2',
      '--out',
      out,
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/text +0\.\d{3} +0\.\d{3}/);
    expect(stdout).toMatch(/demands not used for tuning +\d+/);
    expect(stdout).toMatch(/demands set aside +\d+/);
    expect(stdout).toMatch(/The tuned weights are (not shown to be )?better on demands/);
    expect((await command(['eval', '--pipeline', out, ...judged, ...records])).code).toBe(0);
  });

  test('answers the points of an outside optimiser', async () => {
    const stdin = '{"text.weight":0}\n\n{"text.options.k1":2}\n{}\n';
    const { code, stdout, stderr } = await command(['tune', ...judged, ...records, '--trials'], {
      stdin,
    });
    const scores = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).score);
    expect(scores).toHaveLength(2);
    expect(scores[1]).toBeGreaterThan(scores[0]);
    expect([code, stderr.includes('Expected a JSON object of numbers by place')]).toEqual([
      1,
      true,
    ]);
  });
});

describe('silkmatch ablate', () => {
  test('says what each scorer brings, and draws it', async () => {
    const report = join(dirname(qrels), 'ablation.html');
    const { code, stdout } = await command(['ablate', ...judged, ...records, '--report', report]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/sector +0\.\d{3} +\d+ %/);
    expect(stdout).toMatch(/×0 .*×4/);
    expect(stdout).toMatch(/strong +0\.\d\d +\d+/);
    expect(readFileSync(report, 'utf8')).toContain('without sector');
    const { stdout: json } = await command(['ablate', ...judged, ...records, '--format', 'json']);
    expect(JSON.parse(json).entries).toHaveLength(defaultPipeline.scorers.length);
  });
});
