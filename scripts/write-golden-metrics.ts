/**
 * Writes the values that `test/evaluation/metrics.test.ts` compares ours with, from the made queries of
 * `test/evaluation/golden/golden-data.ts`:
 *
 *   npx tsx scripts/write-golden-metrics.ts TREC_EVAL [EVALUATE_PY]
 *
 * TREC_EVAL is a build of trec_eval, version 10 (github.com/usnistgov/trec_eval). Compile with
 * `-ftrivial-auto-var-init=zero`: its `rbp` reads two variables before it sets them. EVALUATE_PY is a script that
 * prints JSON with values by query.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goldenData } from '../test/evaluation/golden/golden-data.ts';

const SEED = 20261101;

/** Our names and the measures of trec_eval: how they are asked for and how they are printed. */
const measures = [
  ['nDCG', 'ndcg', 'ndcg'],
  ['nDCG@5', 'ndcg_cut.5,10,20', 'ndcg_cut_5'],
  ['nDCG@10', 'ndcg_cut.5,10,20', 'ndcg_cut_10'],
  ['nDCG@20', 'ndcg_cut.5,10,20', 'ndcg_cut_20'],
  ["nDCG(dcg='exp-log2')", 'ndcg.1=1,2=3,3=7', 'ndcg_1=1,2=3,3=7'],
  ['AP', 'map', 'map'],
  ['AP@10', 'map_cut.10', 'map_cut_10'],
  ['RR', 'recip_rank', 'recip_rank'],
  ['P@5', 'P.5,10,30', 'P_5'],
  ['P@10', 'P.5,10,30', 'P_10'],
  ['P@30', 'P.5,10,30', 'P_30'],
  ['R@10', 'recall.10,100', 'recall_10'],
  ['R@100', 'recall.10,100', 'recall_100'],
  ['Success@1', 'success.1,5', 'success_1'],
  ['Success@5', 'success.1,5', 'success_5'],
  ['Rprec', 'Rprec', 'Rprec'],
  ['Bpref', 'bpref', 'bpref'],
  ['RBP(p=0.8)', 'rbp.p=0.8,1=1,2=1,3=1', 'rbp_p=0.8,1=1,2=1,3=1'],
  ['unjudged@5', 'unj.5', 'unj_5'],
  ['AP(rel=2)', 'map', 'map', '-l2'],
  ['RR(rel=2)', 'recip_rank', 'recip_rank', '-l2'],
  ['P(rel=2)@10', 'P.5,10,30', 'P_10', '-l2'],
  ['R(rel=2)@10', 'recall.10,100', 'recall_10', '-l2'],
  ['Success(rel=2)@5', 'success.1,5', 'success_5', '-l2'],
  ['Rprec(rel=2)', 'Rprec', 'Rprec', '-l2'],
  ['Bpref(rel=2)', 'bpref', 'bpref', '-l2'],
] as const;

const byPython = {
  'nDCG@10': 'ndcg_cut_10',
  nDCG: 'ndcg',
  AP: 'map',
  'R@100': 'recall_100',
  'R@10': 'recall_10',
  'P@10': 'P_10',
  'RR@10': 'recip_rank_10',
  RR: 'recip_rank',
  'Success@1': 'success_1',
};

const [trecEval, python] = process.argv.slice(2);
if (!trecEval) throw new Error('Name a build of trec_eval.');
const folder = mkdtempSync(join(tmpdir(), 'golden-'));
const { qrels, run } = goldenData(SEED);
const files = [join(folder, 'qrels'), join(folder, 'run')] as const;
writeFileSync(files[0], qrels);
writeFileSync(files[1], run);

/** What trec_eval prints for one measure: query (or `all`) to value. */
function printed(
  asked: string,
  name: string,
  options: readonly string[],
): ReadonlyMap<string, string> {
  const text = execFileSync(trecEval as string, ['-q', '-c', ...options, '-m', asked, ...files], {
    encoding: 'utf8',
  });
  const rows = text.split('\n').map((line) => line.split('\t').map((field) => field.trim()));
  return new Map(
    rows.filter(([field]) => field === name).map(([, query, value]) => [query ?? '', value ?? '']),
  );
}

function save(file: string, content: Readonly<Record<string, object | number>>): void {
  const { queries = {}, ...rest } = content;
  const lines = Object.entries(queries).map(([id, row]) => `    "${id}": ${JSON.stringify(row)}`);
  const head = Object.entries(rest).map(([key, row]) => `  "${key}": ${JSON.stringify(row)},`);
  const text = `{\n${head.join('\n')}\n  "queries": {\n${lines.join(',\n')}\n  }\n}\n`;
  writeFileSync(new URL(`../test/evaluation/golden/${file}`, import.meta.url), text);
}

const columns = measures.map(([, asked, name, ...options]) => printed(asked, name, options));
const ids = [...(columns[0]?.keys() ?? [])].filter((id) => id !== 'all').sort();
const rowOf = (id: string) => columns.map((column) => column.get(id) ?? null);
save('trec-eval.json', {
  seed: SEED,
  metrics: measures.map(([name]) => name),
  means: rowOf('all'),
  queries: Object.fromEntries(ids.map((id) => [id, rowOf(id)])),
});

if (python) {
  const text = execFileSync('python3', [python, ...files, '--json', '--per-query'], {
    encoding: 'utf8',
  });
  const [answer] = JSON.parse(text) as [{ per_query: Record<string, Record<string, number>> }];
  const six = (value = Number.NaN) => Math.round(value * 1e6) / 1e6;
  save('evaluate-py.json', {
    metrics: Object.keys(byPython),
    queries: Object.fromEntries(
      Object.entries(answer.per_query)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, row]) => [id, Object.values(byPython).map((name) => six(row[name]))]),
    ),
  });
}
