import type { Evidence, Span, Term } from '../model/evidence.ts';
import type { Explanation } from './explanation.ts';
import { similarityOf, type WeighedQuery } from './fuzzy-text-query.ts';
import { millionthsOf, type PartMatch } from './fuzzy-text-scoring.ts';
import { SAME } from './fuzzy-text-similarity.ts';
import { isExactWhole, type TextPlace, visitTerms, wordsIn } from './fuzzy-text-terms.ts';
import type { Pair } from './scorer.ts';

const MILLION = 1_000_000;
const MOST_EVIDENCE = 8;
const SPANS_EACH = 16;

/** How much of each record is read for the places of its terms. */
export interface SightLimits {
  /** Terms of a demand. */
  readonly demand: number;
  /** Terms of a technology. */
  readonly technology: number;
}

/**
 * Gives the reasons behind a demand's values: which word met which term. Where the demand's words stand is looked up
 * once.
 */
export function fuzzyExplainer(
  query: WeighedQuery,
  limits: SightLimits,
): (matches: readonly (PartMatch | undefined)[], pair: Pair) => Explanation {
  let asked: ReadonlyMap<string, readonly Span[]> | undefined;
  return (matches, pair) => {
    asked ??= spansIn(pair.demand, 'demand', limits.demand);
    return explainFuzzy(matches, query, {
      asked,
      offered: spansIn(pair.technology, 'technology', limits.technology),
    });
  };
}

/** Where the terms of both records stand. */
interface PairSpans {
  readonly asked: ReadonlyMap<string, readonly Span[]>;
  readonly offered: ReadonlyMap<string, readonly Span[]>;
}

function explainFuzzy(
  matches: readonly (PartMatch | undefined)[],
  { parts, wordCount, total }: WeighedQuery,
  { asked, offered }: PairSpans,
): Explanation {
  const ranked = parts.map(({ term, weight }, i): Ranked => {
    const match = matches[i];
    const gain = weight * (match?.credit ?? 0);
    const spans = [...(asked.get(term) ?? []), ...(match ? (offered.get(match.term) ?? []) : [])];
    const share = millionthsOf(weight * SAME, total) / MILLION;
    const whole = i >= wordCount;
    // The whole of one word, or of pairs of characters, says nothing that they do not say.
    const silent = isExactWhole(term);
    return { gain, match, whole, silent, term: { term: wordsIn(term), weight: share, spans } };
  });
  const sum = ranked.reduce((gains, { gain }) => gains + gain, 0);
  const words = ranked.filter(({ whole }) => !whole).sort(byGain);
  const facts = ranked.filter(({ match, silent }) => match && !silent);
  return {
    value: millionthsOf(sum, total) / MILLION,
    evidence: facts.sort(byGain).slice(0, MOST_EVIDENCE).map(toEvidence),
    found: words.filter(({ match }) => match).map(({ term }) => term),
    missing: words
      .filter(({ match }) => !match)
      .map(({ term }) => term)
      .sort((first, second) => second.weight - first.weight || byCode(first, second)),
  };
}

interface Ranked {
  readonly gain: number;
  readonly match: PartMatch | undefined;
  readonly whole: boolean;
  readonly silent: boolean;
  readonly term: Term;
}

function byGain(first: Ranked, second: Ranked): number {
  return second.gain - first.gain || byCode(first.term, second.term);
}

function byCode(first: Term, second: Term): number {
  if (first.term === second.term) return 0;
  return first.term < second.term ? -1 : 1;
}

function toEvidence({ term, match }: Ranked): Evidence {
  const same = match?.credit === SAME;
  return {
    code: same ? 'fuzzy-text.same' : 'fuzzy-text.similar',
    sentiment: 'positive',
    params: {
      asked: term.term,
      found: wordsIn(match?.term ?? ''),
      similarity: similarityOf(match?.credit ?? 0) / SAME,
    },
    ...(term.spans ? { spans: term.spans } : {}),
  };
}

/** Where the terms of a record stand: the first places of each. */
function spansIn(
  record: Pair[Span['side']],
  side: Span['side'],
  limit: number,
): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>();
  const keep = (term: string, start: number, end: number, place: TextPlace) => {
    const known = spans.get(term) ?? [];
    if (known.length < SPANS_EACH) known.push({ side, ...place, start, end });
    spans.set(term, known);
  };
  visitTerms(record, limit, {
    word: keep,
    phrase: (term, _words, { start, end, place }) => keep(term, start, end, place),
  });
  return spans;
}
