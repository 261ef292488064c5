import type { MatchResult } from '../engine/result.ts';
import { htmlReport } from '../explain/report/html-report.ts';
import { csvLines } from './run-csv.ts';
import type { RunOptions } from './run-options.ts';
import { tableLines } from './run-table.ts';
import { trecLines } from './run-trec.ts';

/** Every format of a run. */
export const runFormats = ['table', 'json', 'jsonl', 'csv', 'trec', 'html'] as const;

/**
 * How the results of a run are written: for people in a terminal (`table`), as one JSON list of results, as one result a
 * line (`jsonl`), as one match a line for a spreadsheet (`csv`), as a run file of the TREC evaluation tools (`trec`), or as a
 * page to read and print (`html`).
 */
export type RunFormat = (typeof runFormats)[number];

/**
 * Writes the results of a run as text, piece by piece as they come.
 *
 * @param results - The results, such as `engine.matchAll()` gives.
 * @param format - See {@link RunFormat}.
 * @param options - See {@link RunOptions}.
 * @returns Pieces of the text, each one line or more.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-file` for an id with white space in the format `trec`.
 * @example
 * ```ts
 * for (const piece of formatRun(engine.matchAll(), 'trec', { engine })) file.write(piece);
 * ```
 */
export function formatRun(
  results: Iterable<MatchResult>,
  format: RunFormat,
  options: RunOptions,
): Generator<string, void, undefined> {
  switch (format) {
    case 'table':
      return tableLines(results, options);
    case 'json':
      return jsonLines(results);
    case 'jsonl':
      return jsonlLines(results);
    case 'csv':
      return csvLines(results, options);
    case 'trec':
      return trecLines(results);
    case 'html':
      return htmlReport(results, options);
  }
}

function* jsonLines(results: Iterable<MatchResult>): Generator<string, void, undefined> {
  let before = '[';
  for (const result of results) {
    yield `${before}\n${JSON.stringify(result)}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}

function* jsonlLines(results: Iterable<MatchResult>): Generator<string, void, undefined> {
  for (const result of results) yield `${JSON.stringify(result)}\n`;
}
