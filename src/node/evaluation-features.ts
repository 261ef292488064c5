import type { PairMatrix, QueryPairs } from '../evaluation/pair-matrix.ts';
import { SilkmatchError } from '../model/error.ts';
import { MILLION } from '../scoring/millionths.ts';
import { type EvaluationFileOptions, evaluationLines, mapLines } from './evaluation-lines.ts';

/**
 * Writes measured pairs as features for learning-to-rank tools (SVMLight with `qid`, as LETOR, RankLib and LightGBM
 * read it): `grade qid:1 1:0.42 3:0.1 # {"query":…,"target":…}`. The first lines are comments with the names of the
 * features. A scorer without evidence has no feature on the line; tools read that as 0, so a second feature for
 * each scorer is 1 where it has evidence.
 *
 * @param matrix - What `measurePairs` gave.
 * @param options - `unjudged`: whether pairs that nobody judged are written, as grade 0; `false` unless given.
 * @returns Pieces of the text, one for each demand.
 * @example
 * ```ts
 * for (const piece of formatFeatures(matrix)) file.write(piece);
 * ```
 */
export function* formatFeatures(
  matrix: PairMatrix,
  options: { readonly unjudged?: boolean } = {},
): Generator<string, void, undefined> {
  const names = matrix.pipeline.scorers.map(({ as }) => as);
  const all = [...names, ...names.map((name) => `${name}-evidence`)];
  yield all.map((name, i) => `# feature ${i + 1} ${name}\n`).join('');
  for (const [q, pairs] of matrix.queries.entries()) {
    const lines = pairs.ids.flatMap((_, row) =>
      options.unjudged === true || (pairs.grades[row] as number) >= 0
        ? [featureLine(pairs, row, q + 1, names.length)]
        : [],
    );
    if (lines.length > 0) yield lines.join('');
  }
}

function featureLine(
  { query, ids, grades, values }: QueryPairs,
  row: number,
  qid: number,
  width: number,
): string {
  const found: string[] = [];
  const evidence: string[] = [];
  for (let k = 0; k < width; k++) {
    const value = values[k * ids.length + row] as number;
    if (value < 0) continue;
    found.push(`${k + 1}:${value / MILLION}`);
    evidence.push(`${width + k + 1}:1`);
  }
  const comment = JSON.stringify({ query, target: ids[row] });
  const grade = Math.max(0, grades[row] as number);
  return `${[grade, `qid:${qid}`, ...found, ...evidence].join(' ')} # ${comment}\n`;
}

/** A line of a file of features. */
export interface FeatureRow {
  /** The grade. */
  readonly grade: number;
  /** The query as the file numbers or names it. */
  readonly qid: string;
  /** The features, by number from 1; one that is not there is 0. */
  readonly features: ReadonlyMap<number, number>;
  /** What stands after `#`, without it. */
  readonly comment: string;
}

/** What a file of features holds. */
export interface FeatureFile {
  /** The rows, in the order of the file. */
  readonly rows: readonly FeatureRow[];
  /** The names of features, by number, where comments give them. */
  readonly names: ReadonlyMap<number, string>;
}

/**
 * Reads a file of features (SVMLight with `qid`).
 *
 * @param source - A path, or `-` for standard input; may be gzipped.
 * @param options - `stdin`: what `-` reads.
 * @returns The rows, and the names of features where comments give them.
 * @throws A {@link SilkmatchError} with code `invalid-file` that lists the bad lines.
 * @example
 * ```ts
 * const { rows, names } = await readFeatures('features.svm');
 * ```
 */
export async function readFeatures(
  source: string,
  options: Pick<EvaluationFileOptions, 'stdin'> = {},
): Promise<FeatureFile> {
  const lines = await evaluationLines(source, options);
  const names = new Map<number, string>();
  const isComment = (text: string) => text.trimStart().startsWith('#');
  for (const { text } of lines.filter((line) => isComment(line.text))) {
    const [, number, name] = /^\s*#\s*feature\s+(\d+)\s+(.+?)\s*$/.exec(text) ?? [];
    if (number !== undefined && name !== undefined) names.set(Number(number), name);
  }
  const data = lines.filter((line) => !isComment(line.text));
  const rows = mapLines(source, data, (text, fault) => {
    const row = featureRow(text);
    if (!row) fault('not a line of features; expected `grade qid:ID 1:VALUE 2:VALUE # comment`');
    return row ? [row] : [];
  });
  if (rows.length === 0) {
    throw new SilkmatchError('invalid-file', `${source} has no line of features.`);
  }
  return { rows, names };
}

function featureRow(text: string): FeatureRow | undefined {
  const hash = text.indexOf('#');
  const [grade = '', qid = '', ...rest] = (hash < 0 ? text : text.slice(0, hash))
    .trim()
    .split(/\s+/);
  const pairs = rest.map((field) => /^(\d+):([+-]?[\d.]+(?:e[+-]?\d+)?)$/i.exec(field));
  const isGood =
    /^\d+$/.test(grade) && /^qid:\S+$/.test(qid) && pairs.every((pair) => pair !== null);
  if (!isGood) return undefined;
  return {
    grade: Number(grade),
    qid: qid.slice(4),
    features: new Map(pairs.map((pair) => [Number(pair?.[1]), Number(pair?.[2])])),
    comment: hash < 0 ? '' : text.slice(hash + 1).trim(),
  };
}
