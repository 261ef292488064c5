import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/create-engine.ts';
import { builtInPlugins } from '../../src/scoring/built-in.ts';
import { createPipeline } from '../../src/scoring/define-pipeline.ts';
import { createBench, firstSpec, readSpec } from '../../src/workbench/bench.ts';
import { readCatalogue } from '../../src/workbench/catalogue-files.ts';
import type { ChosenFile } from '../../src/workbench/protocol.ts';
import { withOption, withWeights } from '../../src/workbench/spec-edits.ts';

const asOf = '2026-11-01';
const types = ['technologies', 'demands', 'organizations'] as const;
const files: readonly ChosenFile[] = types.map((type) => ({
  type,
  name: `${type}.jsonl`,
  content: new Blob([readFileSync(`examples/data/${type}.jsonl`)]),
}));
const { catalogue } = await readCatalogue(files, () => undefined);
const query = { side: 'demand', id: 'd001-birch-bark-use' } as const;

describe('a bench', () => {
  const bench = createBench(catalogue, asOf);
  const turned = withOption(
    withWeights(firstSpec, 2, { demand: 0.7, technology: 0.2 }),
    0,
    ['b'],
    0.1,
  );

  test('ranks under a turned pipeline as an engine made with it does, and compares ranks', () => {
    const ask = { query, reference: firstSpec, top: 30, language: 'en' } as const;
    bench.rank({ ...ask, spec: firstSpec });
    const { rows, total } = bench.rank({ ...ask, spec: turned });
    const fresh = (spec: unknown) =>
      createEngine({
        ...catalogue,
        asOf,
        pipeline: createPipeline(spec, { plugins: builtInPlugins }),
      }).match(query.id, { top: Number.POSITIVE_INFINITY }).matches;
    const after = fresh(turned);
    const before = fresh(firstSpec).map(({ technology }) => technology);
    expect(rows.map(({ id, score }) => [id, score])).toEqual(
      after.slice(0, 30).map(({ technology, score }) => [technology, score]),
    );
    expect(rows.map((row) => row.before)).toEqual(rows.map(({ id }) => before.indexOf(id) + 1));
    expect(total).toBe(after.length);
  });

  test('explains a pair with the score of the ranking', () => {
    const [row] = bench.rank({
      query,
      spec: turned,
      reference: firstSpec,
      top: 1,
      language: 'zh',
    }).rows;
    const account = bench.explain({ query, target: row?.id ?? '', spec: turned, language: 'zh' });
    expect(account.explanation.account.at(-1)?.millionths).toBe(
      Math.round((row?.score ?? 0) * 1e6),
    );
    expect(account.chart.svg).toContain('<svg');
  });

  test('tells what would move a pair up', () => {
    const ask = { query, target: 't015-metarhizium-locust', spec: firstSpec } as const;
    const told = bench.gaps({ ...ask, language: 'en' });
    expect(told.length).toBeGreaterThan(0);
    for (const gap of told) expect(gap).toMatch(/^If .*(?:Rank \d+ → \d+|score rises)/);
    expect(bench.gaps({ ...ask, language: 'zh' }).length).toBe(told.length);
  });

  test('measures what is judged, and stops when told', async () => {
    const judgements = [{ query: query.id, target: 't001-birch-polyprenols', grade: 3 }];
    const ask = { judgements, spec: turned, reference: firstSpec };
    const measures = await bench.measure(ask, async () => true);
    expect(measures?.queries).toBe(1);
    expect(measures?.metrics.find(({ name }) => name === 'RR@10')?.before).toBe(1);
    expect(await bench.measure(ask, async () => false)).toBeUndefined();
    expect(await bench.measure({ ...ask, judgements: [] }, async () => true)).toBeUndefined();
  });

  test('refuses a pipeline that is not well formed', () => {
    expect(() => readSpec({ spec: { ...firstSpec, scorers: [] }, language: 'en' })).toThrow(
      /fault/,
    );
  });
});

test('a broken row of a chosen file loses no other one', async () => {
  const content = new Blob(['id,title,trl\nt1,"Pump, solar",7\nt2,Loom,99\nt3,Kiln,\n']);
  const read = await readCatalogue(
    [{ type: 'technologies', name: 'own.csv', content }],
    () => undefined,
  );
  expect(read.catalogue.technologies.map(({ id }) => id)).toEqual(['t1', 't3']);
  expect(read.findings).toMatchObject({ errors: 1 });
  expect(read.findings.lines[0]).toMatch(/^own\.csv: .*99/);
});
