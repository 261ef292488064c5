import type { Side } from '../../model/evidence.ts';
import type { Match } from '../../model/match.ts';
import { toMillionths } from '../../scoring/millionths.ts';
import { writeThousandths } from '../account-lines.ts';
import { explainMatch, type MatchExplanation } from '../explain-match.ts';
import { explainGaps } from '../gaps/explain-gap.ts';
import { findGaps } from '../gaps/find-gaps.ts';
import { recordName } from '../record-name.ts';
import { frame } from '../say.ts';
import { waterfall } from '../waterfall.ts';
import { type Html, html, madeMarkup } from './html.ts';
import type { ReportVoice } from './report-voice.ts';

/** Where a match stands in a report. */
export interface CardPlace {
  /** The side that is searched from. */
  readonly from: Side;
  /** Number of the list, from 1. */
  readonly list: number;
  /** Rank in the list, from 1. */
  readonly rank: number;
}

/** One match as an item of a list. */
export function matchCard(match: Match, place: CardPlace, voice: ReportVoice): Html {
  const { source, language, catalogue, label } = voice;
  const side: Side = place.from === 'demand' ? 'technology' : 'demand';
  const id = match[side];
  const name = recordName(source, { side, id }, language, catalogue) || id;
  const said = explainMatch(match, language, { catalogue });
  const least = match.withheld === undefined ? undefined : `${label('at-least')} `;
  return html`<li class="match ${classesOf(match, place.rank)}"><article aria-labelledby="m${place.list}-${place.rank}">
<div class="head"><span class="rank">${place.rank}</span><div class="name"><h3 id="m${place.list}-${place.rank}" dir="auto">${name}</h3>
<p class="soft">${[id, countryName(side, id, voice)].filter((part) => part !== '').join(' · ')}</p></div>
<p class="mark"><span class="band">${said.band}</span> <span class="score">${least}${figure(match.score, voice)}</span></p></div>
<div class="body"><p>${said.summary}</p>${match.withheld === undefined ? details(match, said, place, voice) : undefined}</div></article></li>
`;
}

function classesOf({ band }: Match, rank: number): string {
  return [band, ...(rank > 3 ? ['after-three'] : []), ...(rank > 1 ? ['after-one'] : [])].join(' ');
}

/** The name of the country of a record, as far as it is shown. */
export function countryName(side: Side, id: string, { source, spoken }: ReportVoice): string {
  const record = source[side](id);
  const place = record?.country ?? record?.place?.region;
  return place === undefined ? '' : (spoken.knownName('country', place) ?? place);
}

function figure(value: number, { spoken }: ReportVoice): string {
  return writeThousandths(Math.round(toMillionths(value) / 1000), false, spoken);
}

function details(match: Match, said: MatchExplanation, place: CardPlace, voice: ReportVoice): Html {
  const { label, spoken } = voice;
  const words = wordsOf(said);
  return html`${textList(
    label('reasons'),
    said.reasons.map(({ text }) => text),
  )}${textList(
    label('reservations'),
    said.reservations.map(({ text }) => text),
  )}${textList(
    label('open'),
    said.open.map(({ text }) => text),
  )}${textList(label('words'), words)}${textList(
    label('absent'),
    said.absent.map(({ text }) => text),
  )}${textList(label('gaps'), gapsOf(match, place, voice))}
<p class="soft">${frame(
    'report.figures',
    {
      score: figure(match.score, voice),
      forDemand: figure(match.forDemand, voice),
      forTechnology: figure(match.forTechnology, voice),
      coverage: Math.round(match.coverage * 100),
    },
    spoken,
  )}</p>
${account(match, place, voice)}`;
}

/** The words of the texts, unless the reasons name them. */
function wordsOf({ terms, reasons, reservations }: MatchExplanation): readonly string[] {
  const areTold = [...reasons, ...reservations].some(({ evidence }) =>
    evidence.some(({ code }) => code === 'tfidf.shared-term'),
  );
  const found = areTold ? undefined : terms.foundText;
  return [found, terms.missingText].filter((text) => text !== undefined);
}

const GAPS_EACH = 2;

function gapsOf(match: Match, { from, rank }: CardPlace, voice: ReportVoice): readonly string[] {
  const { source, gaps, language, catalogue } = voice;
  if (rank > gaps) return [];
  const found = findGaps(source, match.demand, match.technology, {
    from: from === 'demand' ? 'demands' : 'technologies',
    most: GAPS_EACH,
  });
  return explainGaps(found, language, catalogue);
}

function textList(title: string, texts: readonly string[]): Html | undefined {
  return texts.length === 0
    ? undefined
    : html`<h4>${title}</h4><ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
}

function account(match: Match, { list, rank }: CardPlace, voice: ReportVoice): Html {
  const { source, language, catalogue, label } = voice;
  const nameOf = (side: Side) =>
    recordName(source, { side, id: match[side] }, language, catalogue) || match[side];
  const { svg, table } = waterfall(match, language, {
    catalogue,
    idPrefix: `w${list}-${rank}`,
    demandName: nameOf('demand'),
    technologyName: nameOf('technology'),
  });
  const [first, second, third] = table.columns;
  const rows = table.rows.map(
    ([name, change, total]) =>
      html`<tr><th scope="row">${name}</th><td class="n">${change}</td><td class="n">${total}</td></tr>`,
  );
  return html`<details><summary>${label('account')}</summary>
${madeMarkup(svg)}
<table><caption>${table.caption}</caption><thead><tr><th scope="col">${first}</th><th scope="col" class="n">${second}</th><th scope="col" class="n">${third}</th></tr></thead><tbody>${rows}</tbody></table></details>`;
}
