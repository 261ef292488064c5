import { collectJudgments, type Judgments, type Run } from '../evaluation/judgments.ts';
import { writtenId } from './evaluation-id.ts';
import {
  brokenLines,
  type EvaluationFileOptions,
  type EvaluationFormat,
} from './evaluation-lines.ts';
import { type PairRow, pairRows } from './evaluation-rows.ts';

/**
 * Reads a run: TREC lines `qid Q0 docid rank score tag` (the rank is ignored, the score decides), JSON Lines with
 * `query`, `target`, `score`, a table with these columns, or what `silkmatch match` writes as trec, jsonl or csv.
 *
 * @param source - A path, or `-` for standard input; may be gzipped.
 * @param options - See {@link EvaluationFileOptions}.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-file` that lists the bad lines, or names a target that a query
 * has twice.
 * @example
 * ```ts
 * const run = await readRun('run.trec');
 * ```
 */
export async function readRun(source: string, options: EvaluationFileOptions = {}): Promise<Run> {
  const shape = 'qid Q0 docid rank score tag';
  const layout = { name: 'score', at: 4, fields: [5, 6], shape } as const;
  const rows = await pairRows(source, layout, options);
  refuseRepeated(source, rows);
  const run = new Map<string, { id: string; score: number }[]>();
  for (const { query, target: id, value: score } of rows) {
    const targets = run.get(query);
    if (targets) targets.push({ id, score });
    else run.set(query, [{ id, score }]);
  }
  return run;
}

/**
 * Reads judgments: TREC lines `qid 0 docid grade`, JSON Lines with `query`, `target`, `grade`, or a table with these
 * columns.
 *
 * @param source - A path, or `-` for standard input; may be gzipped.
 * @param options - See {@link EvaluationFileOptions}.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-file` that lists the bad lines, or names a pair that is judged
 * twice.
 * @example
 * ```ts
 * const judgments = await readJudgments('examples/data/judgments.tsv');
 * ```
 */
export async function readJudgments(
  source: string,
  options: EvaluationFileOptions = {},
): Promise<Judgments> {
  const layout = { name: 'grade', at: 3, fields: [4, 4], shape: 'qid 0 docid grade' } as const;
  const rows = await pairRows(source, layout, options);
  refuseRepeated(source, rows);
  return collectJudgments(
    rows.map(({ query, target, value }) => ({ query, target, grade: value })),
  );
}

/** How {@link formatRunFile} and {@link formatJudgments} write. */
export interface EvaluationWriteOptions {
  /**
   * Whether white space in ids becomes `%20` and the like; otherwise such an id is refused. For `trec` only.
   * @defaultValue false
   */
  readonly percentIds?: boolean;
  /**
   * Last column of TREC lines: the name of the run.
   * @defaultValue 'silkmatch'
   */
  readonly tag?: string;
}

/**
 * Writes a run that {@link readRun} reads.
 *
 * @param run - The run; targets are written in the order given.
 * @param format - See {@link EvaluationFormat}.
 * @param options - See {@link EvaluationWriteOptions}.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-file` for an id that the format cannot hold.
 * @example
 * ```ts
 * formatRunFile(new Map([['d1', [{ id: 't1', score: 0.5 }]]]), 'trec'); // => 'd1 Q0 t1 1 0.5 silkmatch\n'
 * ```
 */
export function formatRunFile(
  run: Run,
  format: EvaluationFormat,
  options: EvaluationWriteOptions = {},
): string {
  const { percentIds = false, tag = 'silkmatch' } = options;
  const rows = [...run].flatMap(([query, targets]) =>
    targets.map(({ id, score }, i) => ({ query, target: id, value: score, rank: i + 1 })),
  );
  return formatPairs(rows, 'score', format, ({ query, target, value, rank }) =>
    [
      writtenId(query, percentIds),
      'Q0',
      writtenId(target, percentIds),
      rank,
      value,
      writtenId(tag, percentIds),
    ].join(' '),
  );
}

/**
 * Writes judgments that {@link readJudgments} reads.
 *
 * @param judgments - The judgments.
 * @param format - See {@link EvaluationFormat}.
 * @param options - See {@link EvaluationWriteOptions}.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-file` for an id that the format cannot hold.
 * @example
 * ```ts
 * formatJudgments(new Map([['d1', new Map([['t1', 3]])]]), 'trec'); // => 'd1 0 t1 3\n'
 * ```
 */
export function formatJudgments(
  judgments: Judgments,
  format: EvaluationFormat,
  options: EvaluationWriteOptions = {},
): string {
  const { percentIds = false } = options;
  const rows = [...judgments].flatMap(([query, grades]) =>
    [...grades].map(([target, value]) => ({ query, target, value })),
  );
  return formatPairs(rows, 'grade', format, ({ query, target, value }) =>
    [writtenId(query, percentIds), 0, writtenId(target, percentIds), value].join(' '),
  );
}

function formatPairs<Row extends PairRow>(
  rows: readonly Row[],
  name: 'score' | 'grade',
  format: EvaluationFormat,
  trecLine: (row: Row) => string,
): string {
  if (format === 'trec') return rows.map((row) => `${trecLine(row)}\n`).join('');
  if (format === 'jsonl') {
    return rows
      .map(({ query, target, value }) => `${JSON.stringify({ query, target, [name]: value })}\n`)
      .join('');
  }
  const lines = rows.map(({ query, target, value }) => `${cell(query)},${cell(target)},${value}\n`);
  return `query,target,${name}\n${lines.join('')}`;
}

/** A cell of a table that comes back as it was; not guarded against spreadsheets, which would change it. */
function cell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function refuseRepeated(source: string, rows: readonly PairRow[]): void {
  const seen = new Map<string, Set<string>>();
  const repeated: string[] = [];
  for (const { query, target } of rows) {
    const targets = seen.get(query) ?? new Set();
    seen.set(query, targets);
    if (targets.has(target)) repeated.push(`${query} has ${target} twice; expected it once`);
    targets.add(target);
  }
  if (repeated.length > 0) throw brokenLines(source, repeated);
}
