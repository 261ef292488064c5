import type { Demand } from '../model/demand.ts';
import type { Term } from '../model/evidence.ts';
import type { Analyzer } from '../text/analyzer.ts';
import type { Explanation } from './explanation.ts';
import { MILLION } from './millionths.ts';
import type { Pair } from './scorer.ts';
import type { TfidfFeature } from './tfidf-feature.ts';
import type { TfidfOptions } from './tfidf-options.ts';
import { NOWHERE, placesOf } from './tfidf-places.ts';
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

/** The terms of a demand as every account needs them. */
interface AskedTerms {
  /** The place of each among the terms of the demand. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** What the demand says of each, by place; frozen, for the accounts of all technologies share it. */
  readonly terms: readonly Term[];
  /** Their places, the heaviest first. */
  readonly heaviest: readonly number[];
}

/** A term of the demand to be ranked. */
interface RankedTerm {
  /** Its place among the terms of the demand. */
  readonly place: number;
  /** What it adds to the raw score, or its weight. */
  readonly gain: number;
  readonly term: Term;
}

/**
 * Explains a demand's pairs: the terms of the demand that a technology has, and those it lacks, the heaviest first.
 * The terms of the demand are looked up and put in order once.
 */
export function tfidfExplainer(
  account: TfidfAccount,
): (feature: TfidfFeature, pair: Pair) => Explanation {
  let asked: AskedTerms | undefined;
  return (feature, pair) => {
    asked ??= askedTerms(account, pair.demand);
    return explainPair(account, asked, feature, pair);
  };
}

function askedTerms(
  { demand: { terms: keys }, scoring, analyzer, options }: TfidfAccount,
  demand: Demand,
): AskedTerms {
  const { weights } = scoring.query;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const places = placesOf(analyzer, placedTexts(demand, options.demandWeights), 'demand');
  const terms = keys.map((key, place): Term => {
    const { written, spans } = places.get(key) ?? NOWHERE;
    const weight = total === 0 ? 0 : Math.round(((weights[place] as number) / total) * MILLION);
    return Object.freeze({
      term: written || key,
      weight: weight / MILLION,
      spans: Object.freeze(spans),
    });
  });
  const ranked = terms.map((term, place) => ({ place, gain: weights[place] as number, term }));
  return {
    placeOf: new Map(keys.map((key, place) => [key, place])),
    terms,
    heaviest: ranked.sort(byGain).map(({ place }) => place),
  };
}

function explainPair(
  { scoring, analyzer, options }: TfidfAccount,
  { placeOf, terms, heaviest }: AskedTerms,
  feature: TfidfFeature,
  pair: Pair,
): Explanation {
  const { weights, impactOf } = scoring.query;
  const texts = placedTexts(pair.technology, options.technologyWeights);
  const offered = placesOf(analyzer, texts, 'technology', placeOf);
  const found = feature.terms.flatMap((key, i): readonly RankedTerm[] => {
    const place = placeOf.get(key);
    if (place === undefined) return [];
    const term = terms[place] as Term;
    const spans = [...(term.spans ?? []), ...(offered.get(key) ?? NOWHERE).spans];
    const gain = (weights[place] as number) * impactOf(feature.counts[i] as number, feature.length);
    return [{ place, gain, term: { ...term, spans } }];
  });
  found.sort(byGain);
  const foundPlaces = new Set(found.map(({ place }) => place));
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
    missing: heaviest
      .filter((place) => !foundPlaces.has(place))
      .map((place) => terms[place] as Term),
  };
}

/** The greatest gain first, then by the written terms, then as the demand has them. */
function byGain(first: RankedTerm, second: RankedTerm): number {
  if (first.gain !== second.gain) return second.gain - first.gain;
  if (first.term.term === second.term.term) return first.place - second.place;
  return first.term.term < second.term.term ? -1 : 1;
}
