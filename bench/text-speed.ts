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
import { functionWordsOf } from '../src/text/language-identifier.ts';
import { corpusOf, generateCorpus } from './corpus.ts';
import { cpuMs, median } from './cpu-time.ts';
import { createTextRanker } from './text-ranker.ts';

const [size = 60_000, count = 200] = process.argv.slice(2, 4).map(Number);
const file = process.argv[4];
const corpus = file
  ? corpusOf(readFileSync(file, 'utf8').split('\n'), count)
  : generateCorpus(size, count);
const stop = functionWordsOf('en') ?? new Set<string>();

/** Asks both in turn, so that what else the machine does falls on both; medians in milliseconds. */
function inTurn(
  queries: readonly string[],
  asks: readonly ((query: string) => void)[],
): readonly number[] {
  const times = asks.map(() => [] as number[]);
  for (const query of queries) {
    for (const [i, one] of asks.entries()) {
      const passes = i === asks.length - 1 ? 1 : 5;
      times[i]?.push(median(Array.from({ length: passes }, () => cpuMs(() => one(query)))));
    }
  }
  return times.map(median);
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
const mini = new MiniSearch({
  fields: ['text'],
  processTerm: (term) => (stop.has(term.toLowerCase()) ? null : term.toLowerCase()),
});
const buildTheirs = cpuMs(() => {
  mini.addAll(corpus.documents.map((text, id) => ({ id, text })));
});
const search = (query: string) => {
  mini.search(query);
};
const [longRaw = 0, longValue = 0, longTheirs = 0] = inTurn(corpus.long, [ask, askValue, search]);
const [shortRaw = 0, shortValue = 0, shortTheirs = 0] = inTurn(corpus.short, [
  ask,
  askValue,
  search,
]);

const heap = process.memoryUsage();
console.log(
  `${corpus.documents.length} documents, ${count} queries, Node ${process.versions.node}`,
);
console.log('                     silkmatch   minisearch   ratio');
const row = (name: string, a: number, b: number) =>
  console.log(
    `${name.padEnd(20)}${a.toFixed(3).padStart(10)}${b.toFixed(3).padStart(13)}${(b / a).toFixed(1).padStart(8)}`,
  );
row('build, CPU ms', buildOurs, buildTheirs);
row('long p50', longRaw, longTheirs);
row('long p50, values', longValue, longTheirs);
row('short p50', shortRaw, shortTheirs);
row('short p50, values', shortValue, shortTheirs);
console.log(`resident ${(heap.rss / 2 ** 20).toFixed(0)} MB`);
