import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Where the development sets lie unless told otherwise: beside the repository. */
export const EVAL_ROOT = fileURLToPath(new URL('../../shared/eval/', import.meta.url));

/** What a system reaches on a set. */
export interface Figures {
  /** Normalised discounted cumulative gain of the first ten. */
  readonly ndcg10: number;
  /** Share of the relevant technologies among the first hundred. */
  readonly recall100: number;
}

/** The sets that are judged by text, each with the best figures of Xapian 1.4, SQLite FTS5 and MiniSearch 7.2. */
export const TEXT_SETS: Readonly<Record<string, Figures>> = {
  cisi: { ndcg10: 0.3566, recall100: 0.432 },
  cordis: { ndcg10: 0.5432, recall100: 0.824 },
  cranfield: { ndcg10: 0.3695, recall100: 0.723 },
  sbir: { ndcg10: 0.6165, recall100: 0.909 },
  uspto: { ndcg10: 0.4002, recall100: 0.511 },
  'xquad-en': { ndcg10: 0.9671, recall100: 0.998 },
  'kk-kazqad': { ndcg10: 0.6641, recall100: 0.946 },
  'xquad-hi': { ndcg10: 0.9458, recall100: 0.996 },
  'xquad-ru': { ndcg10: 0.9516, recall100: 0.997 },
  'xquad-tr': { ndcg10: 0.9102, recall100: 0.994 },
  'xquad-zh': { ndcg10: 0.9653, recall100: 0.998 },
};

/** The text sets in English. */
export const ENGLISH_SETS: readonly string[] = [
  'cisi',
  'cordis',
  'cranfield',
  'sbir',
  'uspto',
  'xquad-en',
];

/** The set of Cyrillic names for Latin ones, with the figures of FTS5 on ICU transliterations and trigrams. */
export const NAMES_SET = { name: 'names-ru', best: { ndcg10: 0.628, recall100: 0.83 } } as const;

/** A record of a set: an id and texts by field. */
export interface EvalRecord {
  readonly id: string;
  readonly title?: Readonly<Record<string, string>>;
  readonly description?: Readonly<Record<string, string>>;
}

/** Grades by demand and technology. */
export type Judgments = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A set, read. */
export interface EvalSet {
  readonly technologies: readonly EvalRecord[];
  readonly demands: readonly EvalRecord[];
  readonly judgments: Judgments;
}

/** Whether a set is present. */
export function hasEvalSet(name: string, root = EVAL_ROOT): boolean {
  return existsSync(join(root, name, 'qrels.tsv'));
}

/** Reads a set. */
export function readEvalSet(name: string, root = EVAL_ROOT): EvalSet {
  const lines = (file: string) =>
    gunzipSync(readFileSync(join(root, name, file)))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as EvalRecord);
  const judgments = new Map<string, Map<string, number>>();
  for (const line of readFileSync(join(root, name, 'qrels.tsv'), 'utf8').split('\n')) {
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
