import type { Evidence, Span, Term } from '../model/evidence.ts';
import type { Explanation } from './explanation.ts';
import type { WeighedQuery } from './fuzzy-text-query.ts';
import { millionthsOf, type WordMatch } from './fuzzy-text-scoring.ts';
import { SAME } from './fuzzy-text-similarity.ts';
import { type TextPlace, visitTerms } from './fuzzy-text-terms.ts';
import type { Pair } from './scorer.ts';

const MILLION = 1_000_000;
const MOST_EVIDENCE = 8;
const SPANS_EACH = 4;

/** How much of each record is read for the places of its terms. */
export interface SightLimits {
  /** Terms of a demand. */
  readonly demand: number;
  /** Terms of a technology. */
  readonly technology: number;
}

/** The reasons behind a value: which word met which term. */
export function explainFuzzy(
  matches: readonly (WordMatch | undefined)[],
  { words, total }: WeighedQuery,
  pair: Pair,
  limits: SightLimits,
): Explanation {
  const asked = spansIn(pair.demand, 'demand', limits.demand);
  const offered = spansIn(pair.technology, 'technology', limits.technology);
  const found: Ranked[] = [];
  const missing: Ranked[] = [];
  let sum = 0;
  for (const [i, { word, weight }] of words.entries()) {
    const match = matches[i];
    const spans = asked.get(word.term) ?? [];
    const gain = weight * (match?.credit ?? 0);
    const term: Term = {
      term: word.term,
      weight: millionthsOf(weight * SAME, total) / MILLION,
      spans,
    };
    sum += gain;
    if (!match) missing.push({ gain: weight, term });
    else {
      const both = [...spans, ...(offered.get(match.term) ?? [])];
      found.push({ gain, term: { ...term, spans: both }, match });
    }
  }
  found.sort(byGain);
  missing.sort(byGain);
  return {
    value: millionthsOf(sum, total) / MILLION,
    evidence: found.slice(0, MOST_EVIDENCE).map(toEvidence),
    found: found.map(({ term }) => term),
    missing: missing.map(({ term }) => term),
  };
}

interface Ranked {
  readonly gain: number;
  readonly term: Term;
  readonly match?: WordMatch;
}

function byGain(first: Ranked, second: Ranked): number {
  return second.gain - first.gain || (first.term.term < second.term.term ? -1 : 1);
}

function toEvidence({ term, match }: Ranked): Evidence {
  const same = match?.credit === SAME;
  return {
    code: same ? 'fuzzy-text.same' : 'fuzzy-text.similar',
    sentiment: 'positive',
    params: {
      asked: term.term,
      found: match?.term ?? '',
      similarity: (match?.credit ?? 0) / SAME,
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
