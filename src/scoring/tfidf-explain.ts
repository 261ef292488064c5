import type { Span, Term } from '../model/evidence.ts';
import type { Analyzer, Token } from '../text/analyzer.ts';
import type { Explanation } from './explanation.ts';
import { MILLION } from './millionths.ts';
import type { Pair } from './scorer.ts';
import type { TfidfFeature } from './tfidf-index.ts';
import type { TfidfOptions } from './tfidf-options.ts';
import type { TfidfQuery, TfidfScoring } from './tfidf-query.ts';
import { type PlacedText, placedTexts } from './tfidf-text.ts';

const MOST_EVIDENCE = 8;
const SPANS_EACH = 4;

/** What an account of a pair needs. */
export interface TfidfAccount {
  readonly demand: TfidfQuery;
  readonly scoring: TfidfScoring;
  readonly analyzer: Analyzer;
  readonly options: TfidfOptions;
}

interface Ranked {
  /** What the term adds to the raw score, or would at most. */
  readonly gain: number;
  readonly term: Term;
}

/** The terms of the demand that a technology has, and those it lacks, the heaviest first. */
export function explainTfidf(
  { demand, scoring, analyzer, options }: TfidfAccount,
  feature: TfidfFeature,
  pair: Pair,
): Explanation {
  const { weights, impactOf } = scoring.query;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const counts = new Map(feature.terms.map((term, i) => [term, feature.counts[i] as number]));
  const asked = placesOf(analyzer, placedTexts(pair.demand, options.demandWeights), 'demand');
  const offered = placesOf(
    analyzer,
    placedTexts(pair.technology, options.technologyWeights),
    'technology',
  );
  const found: Ranked[] = [];
  const missing: Ranked[] = [];
  for (const [i, key] of demand.terms.entries()) {
    const weight = weights[i] as number;
    const count = counts.get(key);
    const wanted = asked.get(key) ?? NOWHERE;
    const had = count === undefined ? NOWHERE : (offered.get(key) ?? NOWHERE);
    const term: Term = {
      term: wanted.written || key,
      weight: total === 0 ? 0 : Math.round((weight / total) * MILLION) / MILLION,
      spans: [...wanted.spans, ...had.spans],
    };
    if (count === undefined) missing.push({ gain: weight, term });
    else found.push({ gain: weight * impactOf(count, feature.length), term });
  }
  found.sort(byGain);
  missing.sort(byGain);
  const raw = scoring.query.scoreOf(feature);
  return {
    value: scoring.valueFor(raw, scoring.sharesLanguage(feature)) / MILLION,
    evidence: found.slice(0, MOST_EVIDENCE).map(({ gain, term }) => ({
      code: 'tfidf.shared-term',
      sentiment: 'positive',
      params: { term: term.term, share: Math.round((gain / raw) * MILLION) / MILLION },
      ...(term.spans ? { spans: term.spans } : {}),
    })),
    found: found.map(({ term }) => term),
    missing: missing.map(({ term }) => term),
  };
}

function byGain(first: Ranked, second: Ranked): number {
  if (first.gain !== second.gain) return second.gain - first.gain;
  if (first.term.term === second.term.term) return 0;
  return first.term.term < second.term.term ? -1 : 1;
}

interface Places {
  /** The term as it is first written. */
  readonly written: string;
  readonly spans: Span[];
}

const NOWHERE: Places = { written: '', spans: [] };

/** Where each term stands in the texts of a record: the first few places. */
function placesOf(
  analyzer: Analyzer,
  texts: readonly PlacedText[],
  side: Span['side'],
): ReadonlyMap<string, Places> {
  const places = new Map<string, Places>();
  const note = (token: Token, placed: PlacedText): void => {
    const known = places.get(token.term) ?? { written: writtenAs(token, placed), spans: [] };
    if (known.spans.length < SPANS_EACH) known.spans.push(spanOf(token, placed, side));
    places.set(token.term, known);
  };
  for (const placed of texts) {
    for (const token of analyzer.analyze(placed.text).tokens) note(token, placed);
  }
  return places;
}

function writtenAs({ start, end, key }: Token, { text }: PlacedText): string {
  const source = typeof text === 'string' ? text : (text[key ?? ''] ?? '');
  return source.slice(start, end);
}

function spanOf({ start, end, key }: Token, { field, item }: PlacedText, side: Span['side']): Span {
  return {
    side,
    field,
    ...(item === undefined ? {} : { item }),
    ...(key === undefined ? {} : { language: key }),
    start,
    end,
  };
}
