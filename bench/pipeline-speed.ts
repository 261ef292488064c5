/**
 * The whole default pipeline, exact, against MiniSearch's text alone, on one corpus; process CPU time:
 *
 *   npx tsx bench/pipeline-speed.ts [documents] [queries] [file]
 *
 * With a file, the texts are its lines. Records have structured fields besides (see `records.ts`). A query is a
 * record that the engine does not hold: it is parsed, read, opened and matched, without evidence (`pipeline`) and
 * with it (`evidence`). Prints JSON.
 */
import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { createEngine } from '../src/engine/create-engine.ts';
import type { Demand } from '../src/model/demand.ts';
import { definePipeline } from '../src/scoring/define-pipeline.ts';
import { tfidf } from '../src/scoring/tfidf.ts';
import { functionWordsOf } from '../src/text/language-identifier.ts';
import { corpusOf, generateCorpus } from './corpus.ts';
import { cpuMs, median } from './cpu-time.ts';
import { createRecordMaker } from './records.ts';

const [size = 60_000, count = 100] = process.argv.slice(2, 4).map(Number);
const file = process.argv[4];
const PASSES = 3;
const THEIRS_EVERY = 5;
const asOf = '2026-11-01';

const corpus = file
  ? corpusOf(
      readFileSync(file, 'utf8')
        .split('\n')
        .slice(0, size + count * 4),
      count,
    )
  : generateCorpus(size, count);
const maker = createRecordMaker(corpus.documents.length);
const { organizations } = maker;
const technologies = corpus.documents.map(maker.technology);
const queries = {
  long: corpus.long.map(maker.demand),
  short: corpus.short.map(maker.demand),
};
const textOnly = definePipeline({ name: 'text', scorers: [{ use: tfidf, weight: 1 }] });

let whole = createEngine({ asOf });
const buildMs = cpuMs(() => {
  whole = createEngine({ technologies, organizations, asOf });
  whole.match(queries.short[0] as Demand, { evidence: false });
});
const text = whole.withPipeline(textOnly);

const stop = functionWordsOf('en') ?? new Set<string>();
const mini = new MiniSearch({
  fields: ['text'],
  processTerm: (term) => (stop.has(term.toLowerCase()) ? null : term.toLowerCase()),
});
mini.addAll(corpus.documents.map((line, id) => ({ id, text: line })));

function measure(kind: 'long' | 'short') {
  const demands = queries[kind];
  for (const demand of demands.slice(0, 30)) {
    whole.match(demand, { evidence: false });
    text.match(demand, { evidence: false });
  }
  const times = {
    pipeline: [] as number[],
    evidence: [] as number[],
    text: [] as number[],
    minisearch: [] as number[],
  };
  const ask = (of: keyof typeof times, work: () => void, passes = PASSES) =>
    times[of].push(median(Array.from({ length: passes }, () => cpuMs(work))));
  demands.forEach((demand, i) => {
    ask('pipeline', () => whole.match(demand, { evidence: false }));
    ask('evidence', () => whole.match(demand));
    ask('text', () => text.match(demand, { evidence: false }));
    if (i % THEIRS_EVERY === 0) ask('minisearch', () => mini.search(corpus[kind][i] as string), 1);
  });
  const p50 = {
    pipeline: median(times.pipeline),
    evidence: median(times.evidence),
    text: median(times.text),
    minisearch: median(times.minisearch),
  };
  return {
    milliseconds: p50,
    pipelineTimesFaster: p50.minisearch / p50.pipeline,
    evidenceTimesFaster: p50.minisearch / p50.evidence,
    textTimesFaster: p50.minisearch / p50.text,
  };
}

console.log(
  JSON.stringify(
    {
      documents: corpus.documents.length,
      queries: count,
      node: process.versions.node,
      buildCpuSeconds: buildMs / 1000,
      long: measure('long'),
      short: measure('short'),
    },
    null,
    2,
  ),
);
