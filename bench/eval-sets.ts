import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Where the development sets lie, beside the repository. */
export const EVAL_ROOT = fileURLToPath(new URL('../../shared/eval/', import.meta.url));

/** The sets that are judged by text. */
export const EVAL_SETS = [
  'cisi',
  'cordis',
  'cranfield',
  'kk-kazqad',
  'sbir',
  'uspto',
  'xquad-en',
  'xquad-hi',
  'xquad-ru',
  'xquad-tr',
  'xquad-zh',
] as const;

/** The best reference figure of each set, nDCG@10. */
export const BEST_REFERENCE: Readonly<Record<string, number>> = {
  cisi: 0.3566,
  cordis: 0.5432,
  cranfield: 0.3695,
  'kk-kazqad': 0.6641,
  sbir: 0.6165,
  uspto: 0.4002,
  'xquad-en': 0.9671,
  'xquad-hi': 0.9458,
  'xquad-ru': 0.9516,
  'xquad-tr': 0.9102,
  'xquad-zh': 0.9653,
};

/** A record of a set: an id and texts by field. */
export interface EvalRecord {
  readonly id: string;
  readonly title?: Readonly<Record<string, string>>;
  readonly description?: Readonly<Record<string, string>>;
}

/** A set, read. */
export interface EvalSet {
  readonly technologies: readonly EvalRecord[];
  readonly demands: readonly EvalRecord[];
  readonly judgments: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Whether a set is present. */
export function hasEvalSet(name: string): boolean {
  return existsSync(`${EVAL_ROOT}${name}/qrels.tsv`);
}

/** Reads a set. */
export function readEvalSet(name: string): EvalSet {
  const lines = (file: string) =>
    gunzipSync(readFileSync(`${EVAL_ROOT}${name}/${file}`))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as EvalRecord);
  const judgments = new Map<string, Map<string, number>>();
  for (const line of readFileSync(`${EVAL_ROOT}${name}/qrels.tsv`, 'utf8').split('\n')) {
    const [query, , target, grade] = line.split(/\s+/);
    if (query === undefined || target === undefined || grade === undefined) continue;
    const list = judgments.get(query) ?? new Map<string, number>();
    list.set(target, Number(grade));
    judgments.set(query, list);
  }
  return {
    technologies: lines('technologies.jsonl.gz'),
    demands: lines('demands.jsonl.gz'),
    judgments,
  };
}

/** Normalised discounted cumulative gain of the first ten, gains as graded, mean over judged demands. */
export function meanNdcg10(
  judgments: EvalSet['judgments'],
  rankingOf: (demand: string) => readonly string[],
): number {
  const gain = (list: readonly number[]) =>
    list.reduce((sum, grade, i) => sum + grade / Math.log2(i + 2), 0);
  let total = 0;
  let count = 0;
  for (const [demand, judged] of judgments) {
    const ideal = [...judged.values()].filter((grade) => grade > 0).sort((a, b) => b - a);
    if (ideal.length === 0) continue;
    const grades = rankingOf(demand)
      .slice(0, 10)
      .map((id) => Math.max(0, judged.get(id) ?? 0));
    total += gain(grades) / gain(ideal.slice(0, 10));
    count++;
  }
  return total / count;
}
