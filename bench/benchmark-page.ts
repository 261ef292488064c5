import { readFileSync, writeFileSync } from 'node:fs';
import { benchEngines } from './engines.ts';
import type { MeasuredEngine, QueryTimes, SkippedEngine } from './measured-engine.ts';

/** All that one run of the benchmarks found. */
export interface BenchResults {
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly memory: number;
    readonly node: string;
    /** Load of the machine before and after. */
    readonly load: readonly number[];
    readonly date: string;
  };
  readonly command: string;
  readonly corpora: readonly {
    readonly title: string;
    readonly engines: readonly (MeasuredEngine | SkippedEngine)[];
  }[];
  /** What other benches printed. */
  readonly others: readonly {
    readonly title: string;
    readonly command: string;
    readonly text: string;
  }[];
}

const PAGE = new URL('../docs/benchmarks.md', import.meta.url);
const MARKS = ['<!-- results: written by npm run bench -->', '<!-- end of results -->'] as const;

/** Puts results between the marks of `docs/benchmarks.md`, or only gives them back. */
export function writeBenchmarkPage(
  results: BenchResults,
  { isSaved }: { readonly isSaved: boolean },
): string {
  const text = resultsText(results);
  if (isSaved) {
    const page = readFileSync(PAGE, 'utf8');
    const [from, to] = MARKS.map((mark) => page.indexOf(mark)) as [number, number];
    if (from < 0 || to < from)
      throw new Error(`docs/benchmarks.md lacks the lines ${MARKS.join(' ')}.`);
    writeFileSync(PAGE, `${page.slice(0, from)}${MARKS[0]}\n\n${text}\n${page.slice(to)}`);
  }
  return text;
}

function resultsText({ machine, command, corpora, others }: BenchResults): string {
  const load = machine.load.map((one) => one.toFixed(1)).join(' and ');
  return [
    `\`${command}\` on ${machine.date}: ${machine.processor}, ${machine.cores} cores, ${machine.memory} GB, Node ${machine.node}; load of the machine ${load} before and after. Versions: ${versions()}.\n`,
    ...Object.entries(benchEngines).map(([name, { note }]) => `- **${name}**: ${note}`),
    '',
    ...corpora.map(({ title, engines }) => `### ${title}\n\n${tableOf(engines)}`),
    ...others.map(
      ({ title, command: own, text }) =>
        `### ${title}\n\n\`${own}\`\n\n\`\`\`text\n${text}\n\`\`\`\n`,
    ),
  ].join('\n');
}

function versions(): string {
  const named = Object.values(benchEngines).flatMap(({ npm }) => npm ?? []);
  return [...new Set(named)]
    .map((name) => {
      const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
      const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
      return `${name} ${version}`;
    })
    .join(', ');
}

function tableOf(engines: readonly (MeasuredEngine | SkippedEngine)[]): string {
  const measured = engines.filter((one): one is MeasuredEngine => 'build' in one);
  const base = measured.find(({ engine }) => engine === 'silkmatch');
  const rows = measured.map((one) =>
    [
      one.engine,
      beside(one.build, base?.build, 1),
      one.memory.toFixed(0),
      one.resident.toFixed(0),
      beside(one.long.p50, base?.long.p50, 2),
      one.long.p95.toFixed(2),
      beside(one.short.p50, base?.short.p50, 3),
      one.short.p95.toFixed(3),
      `${asked(one.long)} / ${asked(one.short)}`,
    ].join(' | '),
  );
  const skipped = engines.flatMap((one) =>
    'reason' in one ? [`${one.engine} was given up: it ${one.reason}.`] : [],
  );
  const head =
    '| engine | build, CPU s | index MB | resident MB | long p50, ms | long p95 | short p50, ms | short p95 | queries |\n|---|---|---|---|---|---|---|---|---|';
  return `${head}\n${rows.map((row) => `| ${row} |`).join('\n')}\n${skipped.map((line) => `\n${line}\n`).join('')}`;
}

const asked = ({ queries }: QueryTimes) => String(queries);

/** A figure with its ratio to silkmatch's. */
function beside(value: number, base: number | undefined, digits: number): string {
  const own = value.toFixed(digits);
  if (base === undefined || base === value) return own;
  const ratio = value / base;
  return `${own} (${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(1)} ×)`;
}
