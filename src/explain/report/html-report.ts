import type { Engine } from '../../engine/engine.ts';
import { engineDigest } from '../../engine/engine-digest.ts';
import type { EngineFingerprint } from '../../engine/fingerprint.ts';
import { checkObject } from '../../engine/given.ts';
import type { MatchResult } from '../../engine/result.ts';
import { SilkmatchError } from '../../model/error.ts';
import { bandSchema } from '../../model/match.ts';
import { pluginReference } from '../../model/plugin-id.ts';
import { sha256 } from '../../model/sha256.ts';
import { showValue } from '../../model/show-value.ts';
import { toUtf8 } from '../../model/utf8.ts';
import { builtInCatalogue, type Catalogue } from '../catalogue.ts';
import { criterionLabels } from '../criterion.ts';
import { explainExclusions, explainSearch } from '../explain-search.ts';
import type { GapEngine } from '../gaps/find-gaps.ts';
import { recordName } from '../record-name.ts';
import { frame } from '../say.ts';
import { type Html, html, madeMarkup } from './html.ts';
import { countryName, matchCard } from './match-card.ts';
import { reportStyle } from './report-style.ts';
import type { ReportVoice } from './report-voice.ts';

// Every runtime has it; the core is checked without the declarations of any of them.
declare const btoa: (binary: string) => string;

/** How a report is written. */
export interface HtmlReportOptions {
  /** The engine that the results come from; a view where somebody else is to read the report. */
  readonly engine: GapEngine & Pick<Engine, 'ids' | 'size'>;
  /**
   * BCP-47 tag of a language of the catalogue.
   * @defaultValue 'en'
   */
  readonly language?: string;
  /** What stands above everything. */
  readonly title?: string;
  /**
   * For how many of the first matches of each list the two changes of a record are told that would move it most
   * ({@link findGaps}); each match costs some twenty scores and rankings.
   * @defaultValue 1
   */
  readonly gaps?: number;
  /**
   * Sentences and names.
   * @defaultValue the built-in ones
   */
  readonly catalogue?: Catalogue;
}

/**
 * Writes results as one page that is complete in itself: ranked lists with bands, reasons, words, what would move the
 * first matches, and the account of every score, as a chart and as a table. Filters work without a script; there is none in the page. It prints, follows
 * light and dark, and fits a phone. All text is escaped, and the content security policy of the page allows its own
 * style sheet and nothing else.
 *
 * @param results - Such as `engine.matchAll()` or `viewAs(engine, viewer).matchAll()` gives.
 * @param options - See {@link HtmlReportOptions}.
 * @returns Pieces of the page, one for each result and those around them.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-option` if the catalogue does not have the language;
 *   `invalid-input` if there are no results or no options.
 * @example
 * ```ts
 * const view = viewAs(engine, { audience: 'network' });
 * const page = [...htmlReport(view.matchAll(), { engine: view, language: 'zh' })].join('');
 * ```
 */
export function* htmlReport(
  results: Iterable<MatchResult>,
  options: HtmlReportOptions,
): Generator<string, void, undefined> {
  checkResults(results);
  checkObject(options, 'the options of a report', [
    'engine',
    'language',
    'title',
    'gaps',
    'catalogue',
  ]);
  const { engine, language = 'en', gaps = 1, catalogue = builtInCatalogue() } = options;
  const spoken = catalogue.speak(language);
  const voice: ReportVoice = {
    source: engine,
    gaps,
    language,
    catalogue,
    spoken,
    label: (key) => spoken.name('report', key),
  };
  yield head(options, voice).markup;
  const contents: Html[] = [];
  let fingerprint: EngineFingerprint | undefined;
  for (const result of results) {
    fingerprint ??= result.fingerprint;
    const list = contents.length + 1;
    const name = queryName(result, voice);
    contents.push(html`<li><a href="#list${list}" dir="auto">${name}</a></li>`);
    yield resultSection(result, { list, name }, voice).markup;
  }
  yield foot({ contents, fingerprint, options }, voice).markup;
}

function checkResults(results: unknown): void {
  if (Symbol.iterator in Object(results)) return;
  throw new SilkmatchError(
    'invalid-input',
    `Expected results such as \`engine.matchAll()\` gives, got ${showValue(results)}.`,
  );
}

function head({ engine, title }: HtmlReportOptions, voice: ReportVoice): Html {
  const { label, spoken } = voice;
  const heading = title ?? label('title');
  const { demands, technologies } = engine.size;
  const scope = frame('report.scope', { demands, technologies, asOf: engine.asOf }, spoken);
  return html`<!doctype html>
<html lang="${spoken.language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading}</title>
<style>${madeMarkup(reportStyle)}</style></head><body>
<a class="skip" href="#lists">${label('skip')}</a>
<header><h1>${heading}</h1><p class="soft">${scope}</p>
<div class="filters" role="group" aria-label="${label('show')}">
<fieldset><legend>${label('bands')}</legend>${bandSchema.options.map((band) => html`<label><input type="checkbox" id="band-${band}" checked>${spoken.name('band', band)}</label>`)}</fieldset>
<fieldset><legend>${label('length')}</legend>${choices('length', ['all', 'three', 'one'], [label('all'), label('best-three'), label('best-one')])}</fieldset>
<fieldset><legend>${label('detail')}</legend>${choices('detail', ['reasons', 'list'], [label('with-reasons'), label('list-only')])}</fieldset>
</div><p class="contents"><a href="#contents">${label('contents')}</a></p></header>
<main id="lists">
`;
}

/** The first choice is made. */
function choices(name: string, keys: readonly string[], labels: readonly string[]): Html[] {
  return keys.map((key, i) => {
    const checked = i === 0 ? html` checked` : undefined;
    return html`<label><input type="radio" name="${name}" id="${name}-${key}"${checked}>${labels[i]}</label>`;
  });
}

/** The style sheet by its hash, and nothing else. */
function policy(): string {
  const digest = btoa(String.fromCharCode(...sha256(toUtf8(reportStyle))));
  return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
}

function queryName({ query }: MatchResult, { source, language, catalogue }: ReportVoice): string {
  return recordName(source, query, language, catalogue) || query.id;
}

function resultSection(
  result: MatchResult,
  { list, name }: { readonly list: number; readonly name: string },
  voice: ReportVoice,
): Html {
  const { query, matches } = result;
  const { language, catalogue } = voice;
  const meta = [query.id, countryName(query.side, query.id, voice)].filter((part) => part !== '');
  const cards = matches.map((match, i) =>
    matchCard(match, { from: query.side, list, rank: i + 1 }, voice),
  );
  return html`<section aria-labelledby="list${list}"><h2 id="list${list}" dir="auto">${name}</h2>
<p class="soft">${meta.join(' · ')}</p><p class="soft">${explainSearch(result, language, catalogue)}</p>
${matches.length === 0 ? html`<p>${nothing(result, voice)}</p>` : html`<ol class="matches">${cards}</ol>`}</section>
`;
}

function nothing(result: MatchResult, { source, language, catalogue, spoken, label }: ReportVoice) {
  const parts = [label('nothing'), explainExclusions(result, source, language, catalogue)];
  return parts.filter((part) => part !== '').join(spoken.grammar.sentenceGap);
}

interface Foot {
  readonly contents: readonly Html[];
  readonly fingerprint: EngineFingerprint | undefined;
  readonly options: HtmlReportOptions;
}

function foot({ contents, fingerprint, options }: Foot, voice: ReportVoice): Html {
  const { label, spoken } = voice;
  const print =
    fingerprint && html` · ${label('fingerprint')} <code>${engineDigest(fingerprint)}</code>`;
  const { scorers } = options.engine.pipeline;
  const labels = criterionLabels(
    scorers.map(({ as, scorer }) => ({ name: as, scorer: pluginReference(scorer) })),
    spoken,
  );
  const rows = scorers.map(
    ({ as, scorer, demandWeight, technologyWeight }) =>
      html`<tr><th scope="row">${labels.get(as) ?? as}</th><td>${pluginReference(scorer)}</td><td class="n">${spoken.grammar.number(demandWeight)}</td><td class="n">${spoken.grammar.number(technologyWeight)}</td></tr>`,
  );
  return html`</main>
<nav class="contents" id="contents" aria-label="${label('contents')}"><h2>${label('contents')}</h2><ol>${contents}</ol></nav>
<footer><h2>${label('method')}</h2><div class="wide" role="region" tabindex="0" aria-label="${label('method')}"><table><thead><tr><th scope="col">${label('criterion')}</th><th scope="col">${label('scorer')}</th><th scope="col" class="n">${label('weight-demand')}</th><th scope="col" class="n">${label('weight-technology')}</th></tr></thead><tbody>${rows}</tbody></table></div>
<p class="soft">silkmatch${print}</p></footer></body></html>
`;
}
