import type { MatchResult } from '../engine/result.ts';
import { recordName } from '../explain/record-name.ts';
import type { Side } from '../model/evidence.ts';
import type { Match } from '../model/match.ts';
import { reasonsOf } from './reasons.ts';
import type { RunOptions } from './run-options.ts';

const header = [
  'query',
  'rank',
  'demand',
  'technology',
  'score',
  'forDemand',
  'forTechnology',
  'coverage',
  'band',
  'demandTitle',
  'demandCountry',
  'technologyTitle',
  'technologyCountry',
  'reasons',
  'asOf',
  'fingerprint',
];

/**
 * Writes results as comma-separated values (RFC 4180, UTF-8, lines that end in a line feed), one line for each match.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe in front, as the OWASP page on CSV injection
 * advises: one that begins with `=`, `+`, `-`, `@`, one of these in full width, a tab or a carriage return.
 *
 * @param results - The results.
 * @param options - See {@link RunOptions}.
 * @returns Pieces of the text: the header, then one for each result.
 */
export function* csvLines(
  results: Iterable<MatchResult>,
  options: RunOptions,
): Generator<string, void, undefined> {
  yield `${header.join(',')}\n`;
  for (const result of results) {
    yield result.matches.map((match, index) => line(result, match, index + 1, options)).join('');
  }
}

function line(result: MatchResult, match: Match, rank: number, options: RunOptions): string {
  const { engine, language = 'en' } = options;
  const nameOf = (side: Side) => recordName(engine, { side, id: match[side] }, language);
  const demand = engine.demand(match.demand);
  const technology = engine.technology(match.technology);
  const cells = [
    textCell(result.query.id),
    String(rank),
    textCell(match.demand),
    textCell(match.technology),
    match.score.toFixed(6),
    match.forDemand.toFixed(6),
    match.forTechnology.toFixed(6),
    match.coverage.toFixed(6),
    match.band,
    textCell(nameOf('demand')),
    demand?.country ?? '',
    textCell(nameOf('technology')),
    technology?.country ?? '',
    textCell(reasonsOf(match, language)),
    result.asOf,
    result.fingerprint.digest,
  ];
  return `${cells.join(',')}\n`;
}

/**
 * Writes a text as a cell that no spreadsheet takes for a formula.
 *
 * @param text - Any text.
 * @returns The cell, in quotes where it has to be.
 */
export function textCell(text: string): string {
  const safe = /^[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text;
  return safe !== text || /[",;\t\r\n]|^\s|\s$/.test(safe)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}
