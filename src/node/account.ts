import stringWidth from 'string-width';
import type { Engine } from '../engine/engine.ts';
import type { WhyNot } from '../engine/result.ts';
import { explainMatch, type MatchExplanation } from '../explain/explain-match.ts';
import { explainGaps } from '../explain/gaps/explain-gap.ts';
import type { Gap } from '../explain/gaps/gap.ts';
import { labelOf, oneLine } from '../formats/record-label.ts';
import type { Side } from '../model/evidence.ts';
import type { Component, Match } from '../model/match.ts';
import { type AccountLanguage, type AccountWords, accountWords } from './account-words.ts';
import { signed } from './reasons.ts';
import { type Paint, pad, paint } from './terminal-text.ts';

/** How to write an account. */
export interface AccountOptions {
  /** The engine that holds both records. */
  readonly engine: Pick<Engine, 'asOf' | 'demand' | 'size' | 'technology'>;
  /**
   * The language of sentences and titles.
   * @defaultValue 'en'
   */
  readonly language?: AccountLanguage;
  /** What would move the match, from `findGaps`. */
  readonly gaps?: readonly Gap[];
  /**
   * Whether the terminal shows colours.
   * @defaultValue false
   */
  readonly colour?: boolean;
}

/**
 * Writes the whole account of a pair for people: what it is, its score and rank, what excludes it, what each component
 * adds and why, which terms the two have in common, what
 * would move it. Baseline and contributions add up to the score, digit by digit.
 *
 * @param found - What `engine.whyNot` says of the pair.
 * @param options - See {@link AccountOptions}.
 * @returns Lines of text.
 * @example
 * ```ts
 * console.log(formatAccount(engine.whyNot('irrigation-1', 'pump-1'), { engine, language: 'ru' }));
 * ```
 */
export function formatAccount(found: WhyNot, options: AccountOptions): string {
  const said = explainMatch(found.match, options.language ?? 'en');
  const style: Style = {
    ...options,
    said,
    words: accountWords[options.language ?? 'en'],
    paint: paint(options.colour === true),
  };
  const parts = [
    headLines(found, style),
    [oneLine(said.summary)],
    ruleLines(style),
    componentLines(found.match, style),
    termLines(style),
    gapLines(style),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

interface Style extends AccountOptions {
  readonly said: MatchExplanation;
  readonly words: AccountWords;
  readonly paint: Paint;
}

function headLines(found: WhyNot, style: Style): string[] {
  const { match } = found;
  const { engine, words, said } = style;
  const score = `${style.paint.bold(six(match.score, words))}${words.brackets(said.band)}`;
  const sides = [
    `${words.forDemand} ${six(match.forDemand, words)}`,
    `${words.forTechnology} ${six(match.forTechnology, words)}`,
  ].join(words.listMark === '、' ? '，' : ', ');
  const rows: readonly (readonly [string, string])[] = [
    [words.demand, recordText(match.demand, engine.demand(match.demand), style)],
    [words.technology, recordText(match.technology, engine.technology(match.technology), style)],
    [words.score, `${score}${words.colon}${sides}`],
    [words.coverage, words.percent(Math.round(match.coverage * 100))],
    [words.rank, rankText(found, style)],
    [words.asOf, engine.asOf],
  ];
  const width = Math.max(...rows.map(([label]) => stringWidth(label)));
  return rows.map(([label, text]) => `${pad(label, width)}  ${text}`);
}

function recordText(id: string, record: Parameters<typeof labelOf>[0], style: Style): string {
  const label = labelOf(record, style.language);
  const parts = [style.paint.bold(oneLine(id)), record?.country ?? '', label];
  return parts.filter((part) => part !== '').join('  ');
}

function rankText(found: WhyNot, { words, engine }: Style): string {
  if (found.outcome === 'vetoed') return words.notRanked;
  return `${found.rank} / ${engine.size.technologies}`;
}

function ruleLines({ words, said }: Style): string[] {
  const blocks = said.vetoes.map(({ text, overridable }) => {
    const note = overridable === true ? words.brackets(words.overridable) : '';
    return `${words.excludedBy}${words.colon}${oneLine(text)}${note}`;
  });
  return [
    ...blocks,
    ...said.open.map(({ text }) => `${words.notDecided}${words.colon}${oneLine(text)}`),
  ];
}

function componentLines({ baseline, components, score }: Match, style: Style): string[] {
  const {
    said,
    words,
    paint: { bold, dim },
  } = style;
  const head = [words.component, words.value, words.weight, words.contribution];
  const rows = components.map((component) => componentCells(component, style));
  const first = [words.baseline, '', '', six(baseline.score, words)];
  const last = [words.score, '', '', six(score, words)];
  const widths = head.map((_, column) =>
    Math.max(...[head, first, last, ...rows].map((cells) => stringWidth(cells[column] ?? ''))),
  );
  const line = (cells: readonly string[]) => tableLine(cells, widths);
  const body = components.flatMap((component, index) => [
    line(rows[index] ?? []),
    ...sentencesOf(component.name, said).map((text) => dim(`    ${text}`)),
  ]);
  return [dim(line(head)), line(first), ...body, bold(line(last))];
}

function componentCells(component: Component, { said, words }: Style): string[] {
  const { name, value, weight, contribution } = component;
  const share = (side: Side) => weight[side].toFixed(3).replace('.', words.decimal);
  return [
    oneLine(said.account.find((line) => line.name === name)?.label ?? name),
    value === undefined ? '–' : six(value, words),
    `${share('demand')} / ${share('technology')}`,
    signed(contribution, 6, words.decimal),
  ];
}

/** What a component has to say: for the pair, against it, or why it says nothing. */
function sentencesOf(name: string, { reasons, reservations, absent }: MatchExplanation): string[] {
  return [...reasons, ...reservations, ...absent]
    .filter((line) => line.name === name)
    .map(({ text }) => oneLine(text));
}

/** The first cell to the left, the others to the right of their columns. */
function tableLine(cells: readonly string[], widths: readonly number[]): string {
  const [first = '', ...others] = cells;
  const right = others.map((cell, index) => {
    const free = (widths[index + 1] ?? 0) - stringWidth(cell);
    return ' '.repeat(Math.max(0, free)) + cell;
  });
  return [pad(first, widths[0] ?? 0), ...right].join('  ').trimEnd();
}

const mostWords = 12;

/** The words that the sentences do not name, and those that are missing. */
function termLines({ words, said }: Style): string[] {
  const told = [...said.reasons, ...said.reservations].map(({ text }) => text).join('\n');
  const line = (label: string, terms: readonly { readonly term: string }[]) => {
    const more = terms.length > mostWords ? [`… (${terms.length})`] : [];
    const named = terms.slice(0, mostWords).map(({ term }) => oneLine(term));
    const shown = [...named, ...more].join(words.listMark);
    return shown === '' ? [] : [`${label}${words.colon}${shown}`];
  };
  const { found, missing } = said.terms;
  return [
    ...line(
      words.found,
      found.filter(({ term }) => !told.includes(term)),
    ),
    ...line(words.missing, missing),
  ];
}

function gapLines({ gaps = [], words, language = 'en' }: Style): string[] {
  if (gaps.length === 0) return [];
  return [
    `${words.gaps}${words.colon.trimEnd()}`,
    ...explainGaps(gaps, language).map((text) => `    ${oneLine(text)}`),
  ];
}

function six(value: number, { decimal }: AccountWords): string {
  return value.toFixed(6).replace('.', decimal);
}
