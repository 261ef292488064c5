/**
 * Measures one engine on one stored corpus in a process of its own, and prints the result as JSON:
 *
 *   node --import tsx --expose-gc bench/measure-engine.ts ENGINE CORPUS SECONDS
 *
 * SECONDS is how much CPU time each kind of queries may take.
 */
import { median } from './cpu-time.ts';
import { type Ask, benchEngines } from './engines.ts';
import { liveMemory } from './live-memory.ts';
import type { MeasuredEngine, QueryTimes } from './measured-engine.ts';
import { plainTokens } from './plain-tokens.ts';
import { storedLines } from './stored-corpus.ts';

const PASSES = 5;
const LEAST_QUERIES = 3;
const WARM_UP = 0.2; // share of the time

const [name = '', corpus = '', seconds = '15'] = process.argv.slice(2);
const engine = benchEngines[name];
if (!engine) throw new Error(`No engine \`${name}\`.`);

async function cpuSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const texts = (part: 'documents' | 'long' | 'short') =>
  storedLines(corpus, part).map((line) => (engine.isGivenTokens ? plainTokens(line) : line));

/** Passes over the queries until the time is over; at least one pass over some queries. */
async function timesOf(ask: Ask, queries: readonly string[], budget: number): Promise<QueryTimes> {
  const times: number[][] = [];
  let spent = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    for (const [i, query] of queries.entries()) {
      if (spent > budget && (pass > 0 || i >= LEAST_QUERIES)) break;
      const time = await cpuSeconds(() => ask(query));
      spent += time;
      times[i] = [...(times[i] ?? []), time];
    }
  }
  const medians = times.map(median).sort((a, b) => a - b);
  const at = (share: number) =>
    (medians[Math.floor(share * (medians.length - 1))] as number) * 1000;
  return { p50: at(0.5), p95: at(0.95), queries: medians.length };
}

const documents = texts('documents');
const [long, short] = [texts('long'), texts('short')];
const before = await liveMemory();
let ask: Ask | undefined;
const build = await cpuSeconds(async () => {
  ask = await engine.build(documents);
  await ask(short[0] as string); // some finish building when they are first asked
});
const { rss } = process.memoryUsage();
const after = await liveMemory();
const budget = Number(seconds);
await timesOf(ask as Ask, long, budget * WARM_UP);
const result: MeasuredEngine = {
  engine: name,
  documents: documents.length,
  build,
  memory: (after - before) / 2 ** 20,
  resident: rss / 2 ** 20,
  long: await timesOf(ask as Ask, long, budget),
  short: await timesOf(ask as Ask, short, budget),
};
console.log(JSON.stringify(result));
