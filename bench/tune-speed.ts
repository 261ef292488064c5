/**
 * Where the time of tuning goes, process CPU time, on records of the sample catalogue's kind made by varying it:
 *
 *   npx tsx bench/tune-speed.ts [demands] [technologies] [times]
 */
import { readFileSync } from 'node:fs';
import {
  collectJudgments,
  type JudgmentRow,
  measurePairs,
  tuneWeights,
} from '../src/evaluation/index.ts';
import { parseDemands, parseOrganizations, parseTechnologies } from '../src/index.ts';
import { seeded } from './corpus.ts';

type Line = Readonly<Record<string, unknown>> & { readonly id: string };

const [demandCount = 200, technologyCount = 5000, times = 3] = process.argv.slice(2).map(Number);
const random = seeded(3);

function textOf(name: string): string {
  return readFileSync(new URL(`../examples/data/${name}`, import.meta.url), 'utf8').trim();
}

function linesOf(name: string): readonly Line[] {
  return textOf(name)
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

/** The lines as they are, then variants of them: each field of one line or, three times in ten, of another. */
function varied(lines: readonly Line[], count: number): readonly Line[] {
  return Array.from({ length: count }, (_, i) => {
    const line = lines[i % lines.length] as Line;
    if (i < lines.length) return line;
    const fields = Object.entries(line).map(([name, value]) => {
      const other = lines[Math.floor(random() * lines.length)] as Line;
      return [name, random() < 0.3 && other[name] !== undefined ? other[name] : value];
    });
    const variant = Math.floor(i / lines.length);
    return { ...Object.fromEntries(fields), id: `${line.id}-${variant}` };
  });
}

/** The judgments of the catalogue for every variant of a demand, each also for variants of the technology. */
function judgmentsOf(demands: readonly Line[], technologies: readonly Line[]): JudgmentRow[] {
  const known = new Set(technologies.map(({ id }) => id));
  const judged = collectJudgments(
    textOf('judgments.tsv')
      .split('\n')
      .map((line) => line.split('\t') as [string, string, string, string])
      .map(([query, , target, grade]) => ({ query, target, grade: Number(grade) })),
  );
  return demands.flatMap(({ id }) =>
    [...(judged.get(id.replace(/-\d+$/, '')) ?? [])].flatMap(([target, grade]) =>
      [target, ...[1, 2, 3].map((n) => `${target}-${n}`)]
        .filter((one) => known.has(one))
        .map((one) => ({ query: id, target: one, grade })),
    ),
  );
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >>> 1] as number;
}

const demandLines = varied(linesOf('demands.jsonl'), demandCount);
const technologyLines = varied(linesOf('technologies.jsonl'), technologyCount);
const judgments = collectJudgments(judgmentsOf(demandLines, technologyLines));
const rounds = Array.from({ length: times }, () => {
  let records: Parameters<typeof measurePairs>[0] | undefined;
  const parse = cpuSeconds(() => {
    records = {
      technologies: parseTechnologies(technologyLines).records,
      demands: parseDemands(demandLines).records,
      organizations: parseOrganizations(linesOf('organizations.jsonl')).records,
      asOf: '2026-11-01',
      judgments,
    };
  });
  let matrix: ReturnType<typeof measurePairs> | undefined;
  const measure = cpuSeconds(() => {
    matrix = measurePairs(records as NonNullable<typeof records>);
  });
  const tune = cpuSeconds(() => {
    tuneWeights(matrix as NonNullable<typeof matrix>);
  });
  return { parse, measure, tune, all: parse + measure + tune };
});
const judged = [...judgments.values()].reduce((sum, grades) => sum + grades.size, 0);
console.log(
  `${demandCount} demands, ${technologyCount} technologies, ${judged} judgments; CPU seconds, medians of ${times}`,
);
for (const part of ['parse', 'measure', 'tune', 'all'] as const) {
  console.log(`${part.padEnd(8)} ${median(rounds.map((round) => round[part])).toFixed(2)}`);
}
