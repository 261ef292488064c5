/**
 * Text ranking against MiniSearch on one generated corpus, process CPU time:
 *
 *   npx tsx bench/text-speed.ts [documents] [queries] [file]
 *
 * or, with a file, on its lines. MiniSearch gets what bench engines usually get: lower-case words without function words, no stemming,
 * its defaults otherwise. Silkmatch analyses fully, with stemming, when it builds and when it is asked.
 */
import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { createTextRanker } from './text-ranker.ts';
import { corpusOf, generateCorpus } from './corpus.ts';
import { functionWordsOf } from '../src/text/language-identifier.ts';

const [size = 60_000, count = 200] = process.argv.slice(2, 4).map(Number);
const file = process.argv[4];
const corpus = file
  ? corpusOf(readFileSync(file, 'utf8').split('\n'), count)
  : generateCorpus(size, count);
const stop = functionWordsOf('en') ?? new Set<string>();

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >>> 1] as number;
}

/** Median over queries of the median over passes, in milliseconds. */
function perQuery(queries: readonly string[], passes: number, ask: (query: string) => void): number {
  return median(
    queries.map((query) => {
      const times: number[] = [];
      for (let pass = 0; pass < passes; pass++) times.push(cpuMs(() => ask(query)));
      return median(times);
    }),
  );
}

const ranker = createTextRanker();
const ask = (query: string) => ranker.byRaw({ id: 'q', description: { en: query } }, 10);
const askValue = (query: string) => ranker.byValue({ id: 'q', description: { en: query } }, 10);
const buildOurs = cpuMs(() => {
  corpus.documents.forEach((text, slot) => {
    ranker.add(slot, { id: String(slot), description: { en: text } });
  });
  ask(corpus.short[0] as string);
});
for (const query of corpus.long) ask(query);
const ours = {
  long: perQuery(corpus.long, 5, ask),
  short: perQuery(corpus.short, 5, ask),
  longValue: perQuery(corpus.long, 5, askValue),
};

const mini = new MiniSearch({
  fields: ['text'],
  processTerm: (term) => (stop.has(term.toLowerCase()) ? null : term.toLowerCase()),
});
const buildTheirs = cpuMs(() => {
  mini.addAll(corpus.documents.map((text, id) => ({ id, text })));
});
const some = Math.max(10, Math.round(count / 10));
const theirs = {
  long: perQuery(corpus.long.slice(0, some), 1, (query) => mini.search(query)),
  short: perQuery(corpus.short.slice(0, some * 4), 1, (query) => mini.search(query)),
};

const heap = process.memoryUsage();
console.log(`${corpus.documents.length} documents, ${count} queries, Node ${process.versions.node}`);
console.log('                     silkmatch   minisearch   ratio');
const row = (name: string, a: number, b: number) =>
  console.log(
    `${name.padEnd(20)}${a.toFixed(3).padStart(10)}${b.toFixed(3).padStart(13)}${(b / a).toFixed(1).padStart(8)}`,
  );
row('build, CPU ms', buildOurs, buildTheirs);
row('long p50, ms', ours.long, theirs.long);
row('long p50 values, ms', ours.longValue, theirs.long);
row('short p50, ms', ours.short, theirs.short);
console.log(`resident ${(heap.rss / 2 ** 20).toFixed(0)} MB`);
