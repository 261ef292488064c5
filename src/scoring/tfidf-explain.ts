import type { Term } from '../model/evidence.ts';
import type { Analyzer } from '../text/analyzer.ts';
import type { Explanation } from './explanation.ts';
import { MILLION } from './millionths.ts';
import type { Pair } from './scorer.ts';
import type { TfidfFeature } from './tfidf-index.ts';
import type { TfidfOptions } from './tfidf-options.ts';
import { NOWHERE, type Places, placesOf } from './tfidf-places.ts';
import type { TfidfQuery, TfidfScoring } from './tfidf-query.ts';
import { placedTexts } from './tfidf-text.ts';

const MOST_EVIDENCE = 16;

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

/**
 * Explains a demand's pairs: the terms of the demand that a technology has, and those it lacks, the heaviest first.
 * The places of the demand's terms are looked up once.
 */
export function tfidfExplainer(
  account: TfidfAccount,
): (feature: TfidfFeature, pair: Pair) => Explanation {
  const { analyzer, options } = account;
  let asked: ReadonlyMap<string, Places> | undefined;
  return (feature, pair) => {
    asked ??= placesOf(analyzer, placedTexts(pair.demand, options.demandWeights), 'demand');
    return explainPair(account, asked, feature, pair);
  };
}

function explainPair(
  { demand, scoring, analyzer, options }: TfidfAccount,
  asked: ReadonlyMap<string, Places>,
  feature: TfidfFeature,
  pair: Pair,
): Explanation {
  const { weights, impactOf } = scoring.query;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const counts = new Map(feature.terms.map((term, i) => [term, feature.counts[i] as number]));
  const offered = placesOf(
    analyzer,
    placedTexts(pair.technology, options.technologyWeights),
    'technology',
    new Set(demand.terms),
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
