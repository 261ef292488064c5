import stringWidth from 'string-width';
import type { MatchResult } from '../engine/result.ts';
import { explainExclusions, explainSearch } from '../explain/explain-search.ts';
import { recordName } from '../explain/record-name.ts';
import { bandName } from '../explain/sentence.ts';
import { oneLine } from '../formats/record-label.ts';
import type { Band, Match } from '../model/match.ts';
import { isTranslated, reasonsOf } from './reasons.ts';
import type { RunOptions } from './run-options.ts';
import { cut, type Paint, pad, paint } from './terminal-text.ts';

const usualWidth = 120;
const widestId = 28;
const leastTitle = 16;
const titleShare = 0.44;

/**
 * Writes results for people: for each query a heading with id, country and title, then its matches with rank, score,
 * band, id, country, title and what moved the score most.
 *
 * @param results - The results.
 * @param options - See {@link RunOptions}.
 * @returns Pieces of the text, one for each result.
 */
export function* tableLines(
  results: Iterable<MatchResult>,
  options: RunOptions,
): Generator<string, void, undefined> {
  const layout = {
    options,
    width: options.width ?? usualWidth,
    id: 0,
    band: 0,
    paint: paint(options.colour === true),
  };
  let gap = '';
  for (const result of results) {
    const ids = result.matches.map((match) => oneLine(targetId(result, match)).length);
    const bands = result.matches.map(({ band }) => stringWidth(bandText(band, options)));
    layout.id = Math.min(widestId, Math.max(layout.id, ...ids)); // never narrower than above
    layout.band = Math.max(layout.band, ...bands);
    yield gap + block(result, layout);
    gap = '\n';
  }
}

interface Layout {
  readonly options: RunOptions;
  readonly width: number;
  readonly id: number;
  readonly band: number;
  readonly paint: Paint;
}

function block(result: MatchResult, layout: Layout): string {
  const { options } = layout;
  const { query, matches } = result;
  const record = recordOf(query.side, query.id, options);
  const name = recordName(options.engine, query, options.language ?? 'en');
  const title = cut(name, layout.width - query.id.length - 6);
  const heading = [layout.paint.bold(oneLine(query.id)), record?.country ?? '', title];
  const rows = matches.map((match, index) => row(result, match, index + 1, layout));
  if (matches.length === 0) rows.push(layout.paint.dim(`  ${nothingFor(result, options)}\n`));
  return `${heading.filter((part) => part !== '').join('  ')}\n${rows.join('')}`;
}

function row(result: MatchResult, match: Match, rank: number, layout: Layout): string {
  const { options } = layout;
  const id = targetId(result, match);
  const { language = 'en' } = options;
  const side = result.query.side === 'demand' ? 'technology' : 'demand';
  const record = recordOf(side, id, options);
  const rankWidth = Math.max(2, String(result.matches.length).length);
  const fixed = rankWidth + 2 + 5 + 2 + layout.band + 2 + layout.id + 2 + 2 + 2;
  const titleWidth = Math.max(leastTitle, Math.floor((layout.width - fixed) * titleShare));
  const reasonWidth = Math.max(leastTitle, layout.width - fixed - titleWidth - 2);
  const cells = [
    String(rank).padStart(rankWidth),
    match.score.toFixed(3).replace('.', language === 'ru' ? ',' : '.'),
    bandPaint(match.band, layout.paint)(pad(bandText(match.band, options), layout.band)),
    pad(cut(oneLine(id), layout.id), layout.id),
    pad(record?.country ?? '', 2),
    pad(cut(recordName(options.engine, { side, id }, language), titleWidth), titleWidth),
    layout.paint.dim(cut(reasonsOf(match, language), reasonWidth)),
  ];
  return `${cells.join('  ').trimEnd()}\n`;
}

function targetId(result: MatchResult, match: Match): string {
  return result.query.side === 'demand' ? match.technology : match.demand;
}

function recordOf(side: 'demand' | 'technology', id: string, { engine }: RunOptions) {
  return side === 'demand' ? engine.demand(id) : engine.technology(id);
}

/** The band, in words where the table is in Chinese or Russian. */
function bandText(band: Band, { language = 'en' }: RunOptions): string {
  return isTranslated(language) ? bandName(band, language) : band;
}

function bandPaint(band: Band, { green, yellow, dim }: Paint): (text: string) => string {
  if (band === 'strong' || band === 'good') return green;
  return band === 'possible' ? yellow : dim;
}

function nothingFor(result: MatchResult, { engine, language = 'en' }: RunOptions): string {
  const spoken = isTranslated(language) ? language : 'en';
  const reasons = explainExclusions(result, engine, spoken);
  const gap = spoken === 'zh' || reasons === '' ? '' : ' ';
  return `${nothingAmong(result, spoken)}${gap}${reasons}`;
}

function nothingAmong(result: MatchResult, language: string): string {
  if (language !== 'en') return explainSearch(result, language);
  const { considered, vetoed } = result;
  if (vetoed === 0) return `No match among ${considered}.`;
  const excluded = vetoed === 1 ? 'is excluded by a hard rule' : 'are excluded by hard rules';
  return `No match among ${considered}, of which ${vetoed} ${excluded}.`;
}
