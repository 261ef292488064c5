import { LARGEST_IMPACT } from '../retrieval/impact.ts';
import type { IndexQuery } from '../retrieval/inverted-index.ts';
import type { TermCounts } from '../text/term-counter.ts';
import { limitsOfRaw } from './limits-of-raw.ts';
import { MILLION } from './millionths.ts';
import type { SlotBounds } from './scorer.ts';
import type { TfidfFeature } from './tfidf-feature.ts';
import type { TfidfIndex } from './tfidf-index.ts';

/** What `tfidf` reads from a demand. */
export interface TfidfQuery {
  /** Its distinct terms. */
  readonly terms: readonly string[];
  /** What it makes of each: integers from 1. */
  readonly emphases: readonly number[];
  /** Primary languages of its texts. */
  readonly languages: readonly string[];
  /** The languages each term is used in: bits by place in `languages`. */
  readonly usedIn: readonly number[];
}

const EMPHASIS_STEPS = 64;

/**
 * Weighs the terms of a demand: c counted occurrences give c · (r + 1) / (c + r), so that repetition
 * counts less and less; times the weight of the term's kind.
 *
 * @param repetition - r, how slowly repetition saturates.
 */
export function emphasize(counted: TermCounts, repetition: number): TfidfQuery {
  const emphases = counted.counts.map((count, i) => {
    const saturated = (count * (repetition + 1)) / (count + repetition);
    return Math.round((EMPHASIS_STEPS / 4) * (counted.quarters[i] as number) * saturated);
  });
  const { terms, languages, usedIn } = counted;
  return { terms, emphases, languages, usedIn };
}

/** A demand compared with technologies: raw scores turned into values. */
export interface TfidfScoring {
  /** The ranking query. */
  readonly query: IndexQuery;
  /** Millionths for a raw score; -1 where there is no evidence. */
  readonly valueFor: (raw: number, sharesLanguage: boolean) => number;
  /** Whether a technology shares a language with the demand. */
  readonly sharesLanguage: (feature: TfidfFeature) => boolean;
  /** The values of the slots from `from` to before `to`, in millionths. */
  readonly scoreRange: (from: number, to: number, out: Int32Array) => void;
  /** The value of a slot with this raw score, in millionths. */
  readonly scoreSlot: (slot: number, raw: number) => number;
  /** Upper bounds by raw score. */
  readonly slotBounds: () => SlotBounds;
}

/**
 * Turns raw scores into values: with r the raw score over the greatest thinkable one (every term at its
 * greatest impact) and h the option `halfway`, r · (1 + h) / (r + h). Without a shared language an
 * absent word says nothing, so the value is at least `neutral` if a term is shared, and none if not.
 */
export function createTfidfScoring(
  demand: TfidfQuery,
  index: TfidfIndex,
  { halfway, neutral }: { readonly halfway: number; readonly neutral: number },
): TfidfScoring {
  const query = index.query(demand.terms, demand.emphases);
  const greatest = greatestScore(demand, query.weights);
  const half = halfway * greatest;
  const scale = MILLION * (1 + halfway);
  const least = Math.round(neutral * MILLION);

  const rise = (raw: number): number => Math.min(MILLION, ((scale * raw) / (raw + half) + 0.5) | 0);
  const valueFor = (raw: number, sharesLanguage: boolean): number => {
    if (raw > 0) return sharesLanguage ? rise(raw) : Math.max(least, rise(raw));
    return sharesLanguage ? 0 : -1;
  };
  const shares = (languages: readonly string[]) =>
    languages.some((language) => demand.languages.includes(language));

  const { languageSets } = index;
  const sharing = Uint8Array.from(languageSets.sets, (languages) => (shares(languages) ? 1 : 0));

  const scoreSlot: TfidfScoring['scoreSlot'] = (slot, raw) =>
    valueFor(raw, sharing[languageSets.numbers()[slot] ?? 0] === 1);

  return {
    query,
    valueFor,
    sharesLanguage: (feature) => shares(feature.languages),
    scoreRange: (from, to, out) => {
      query.scores(from, to, out);
      for (let slot = from; slot < to; slot++) {
        out[slot - from] = scoreSlot(slot, out[slot - from] as number);
      }
    },
    scoreSlot,
    slotBounds: () => {
      const isPartial = sharing.includes(0);
      const limits = limitsOfRaw(query.bound, (raw) => Math.max(0, valueFor(raw, !isPartial)));
      return { numbers: query.scores, ...limits, isPartial, isClose: true };
    },
  };
}

/** The score of every term at its greatest impact, in the language in which the demand says most. */
function greatestScore({ languages, usedIn }: TfidfQuery, weights: Int32Array): number {
  let greatest = 0;
  for (let place = 0; place < Math.max(1, languages.length); place++) {
    const total = weights.reduce(
      (sum, weight, i) => sum + (((usedIn[i] as number) >>> place) & 1) * weight,
      0,
    );
    if (total > greatest) greatest = total;
  }
  return greatest * LARGEST_IMPACT;
}
