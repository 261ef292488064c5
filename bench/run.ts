/**
 * Compares silkmatch with other JavaScript search engines and writes `docs/benchmarks.md`:
 *
 *   npm run bench              60,000 real texts, fuzzy names, 1,000 demands against 100,000 technologies, a text index
 *                              of 1,000,000, sectors and countries
 *   npm run bench -- --large   the engines at 100,000 and 1,000,000 generated texts besides
 *   npm run bench -- --quick   5,000 generated texts, about a minute of CPU time; writes no page
 *
 * Every engine has a process of its own, one after the other, in three rounds. Results are also kept in `bench/out/results.json`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { writeBenchmarkPage } from './benchmark-page.ts';
import { bundled } from './bundled.ts';
import { benchEngines } from './engines.ts';
import { type MeasuredEngine, medianOf, type SkippedEngine } from './measured-engine.ts';
import { OUT, storeDebian, storedLines, storeGenerated } from './stored-corpus.ts';

/** A corpus and what is allowed on it. */
interface CorpusRun {
  readonly name: string;
  readonly title: string;
  /** How often every engine is measured; of each figure the median counts. */
  readonly rounds: number;
  /** CPU seconds for each kind of queries. */
  readonly budget: number;
  /** CPU seconds in all after which an engine is given up. */
  readonly limit: number;
}

const HEAP_MB = 6000;
const isQuick = process.argv.includes('--quick');
const isLarge = process.argv.includes('--large');

function corpusRuns(): readonly CorpusRun[] {
  if (isQuick) {
    storeGenerated('5k', 5000);
    return [{ name: '5k', title: '5,000 generated texts', rounds: 1, budget: 1, limit: 15 }];
  }
  const runs: CorpusRun[] = [];
  if (storeDebian('debian')) {
    const count = storedLines('debian', 'documents').length.toLocaleString('en');
    const title = `${count} descriptions of Debian packages`;
    runs.push({ name: 'debian', title, rounds: 3, budget: 5, limit: 120 });
  } else {
    storeGenerated('60k', 60_000);
    runs.push({ name: '60k', title: '60,000 generated texts', rounds: 3, budget: 5, limit: 120 });
  }
  if (isLarge) {
    storeGenerated('100k', 100_000);
    storeGenerated('1m', 1_000_000);
    runs.push(
      { name: '100k', title: '100,000 generated texts', rounds: 1, budget: 10, limit: 300 },
      { name: '1m', title: '1,000,000 generated texts', rounds: 1, budget: 30, limit: 1200 },
    );
  }
  return runs;
}

/** Measures all engines one after the other, round by round; an engine that is given up is left out of further rounds. */
function measureAll(run: CorpusRun): readonly (MeasuredEngine | SkippedEngine)[] {
  const names = Object.keys(benchEngines);
  const measured = new Map<string, MeasuredEngine[]>(names.map((name) => [name, []]));
  const skipped = new Map<string, SkippedEngine>();
  for (let round = 1; round <= run.rounds; round++) {
    for (const name of names) {
      if (skipped.has(name)) continue;
      console.error(`${run.title}, ${round} of ${run.rounds}: ${name} …`);
      const one = measure(name, run);
      console.error(`  ${JSON.stringify(one)}`);
      if ('reason' in one) skipped.set(name, one);
      else measured.get(name)?.push(one);
    }
  }
  return names.map((name) => skipped.get(name) ?? medianOf(measured.get(name) ?? []));
}

function measure(engine: string, run: CorpusRun): MeasuredEngine | SkippedEngine {
  const node = [process.execPath, '--expose-gc', `--max-old-space-size=${HEAP_MB}`];
  const bench = [bundled('measure-engine'), engine, run.name, String(run.budget)];
  const { stdout, stderr, status, signal } = spawnSync(
    'sh',
    ['-c', 'ulimit -t "$0"; exec "$@"', String(run.limit), ...node, ...bench],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (status === 0) return JSON.parse(stdout) as MeasuredEngine;
  if (/heap|memory/i.test(stderr)) {
    return { engine, reason: `needed more than ${HEAP_MB / 1000} GB` };
  }
  if (signal === 'SIGXCPU' || signal === 'SIGKILL') {
    return { engine, reason: `took more than ${run.limit} CPU seconds` };
  }
  return { engine, reason: `failed: ${/^\w*Error.*$/m.exec(stderr)?.[0] ?? `status ${status}`}` };
}

/** What another bench prints. */
function printed(name: string, options: readonly string[]): string {
  const args = ['--expose-gc', `--max-old-space-size=${HEAP_MB}`, bundled(name), ...options];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`bench/${name}.ts failed: ${stderr}`);
  return stdout.trimEnd();
}

/** What a bench is about, its file and what it is told. */
type OtherBench = readonly [string, string, ...(readonly string[])];

/** Other benches. Many demands are asked in three places: a single run of seconds says more of its minute than of the engine. */
function otherBenches(): readonly OtherBench[] {
  if (isQuick) return [];
  const pairs = (run: string): OtherBench => [
    `1,000 demands against 100,000 technologies, each asked once, the whole pipeline; ${run} of three runs`,
    'scale',
    'pairs',
    '100000',
    '1000',
  ];
  return [
    pairs('first'),
    ['Fuzzy names and titles', 'fuzzy'],
    pairs('second'),
    ['The text index as it grows', 'scale', 'text', '1000000', '60'],
    pairs('third'),
    ['Sectors and countries alone and together', 'knowledge-speed', '100000', '0'],
    ['The same with 8,729 different codes', 'knowledge-speed', '100000', '8000'],
  ];
}

const before = loadavg()[0] as number;
const corpora = corpusRuns().map((run) => ({ title: run.title, engines: measureAll(run) }));
const others = otherBenches().map(([title, name, ...options]) => {
  console.error(`${title} …`);
  const command = ['npx tsx --expose-gc', `bench/${name}.ts`, ...options].join(' ');
  return { title, command, text: printed(name, options) };
});
const results = {
  machine: {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    load: [before, loadavg()[0] as number],
    date: new Date().toISOString().slice(0, 10),
  },
  command: `npm run bench${isQuick ? ' -- --quick' : isLarge ? ' -- --large' : ''}`,
  corpora,
  others,
};
mkdirSync(OUT, { recursive: true });
writeFileSync(join(OUT, 'results.json'), `${JSON.stringify(results, undefined, 2)}\n`);
const page = writeBenchmarkPage(results, { isSaved: !isQuick });
console.log(page);
