import type { Span } from '../model/evidence.ts';

/** A term with the places where it stands. */
export interface PlacedTerm {
  /** The term as it is written. */
  readonly term: string;
  /** Where it stands in the two records. */
  readonly spans?: readonly Span[] | undefined;
}

/** Terms that stand together, or one alone. */
export interface Phrase {
  /** The words. */
  readonly text: string;
  /** Indexes of the terms that it holds, the first given first. */
  readonly terms: readonly number[];
}

/** Scripts written without spaces, whose terms are pairs of neighbouring characters. */
const unspaced =
  /^(?:[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[\ud840-\ud8bf][\udc00-\udfff])+$/;

/** Only so many terms are put together; the lighter ones after them stand alone. */
const MOST_JOINED = 400;

/**
 * Chinese for “of”, “and”, “or”, “in”, “for”, “with” and the like at the ends of a piece, unless they are part of a
 * word such as 饱和 or 中试.
 */
const linking = new RegExp(
  [
    '^(?:[的与或]|用于|面向|和(?![田平谐声])|中(?![国文心间药试央小型等子东西期草医亚])|可(?![燃控靠再降见溶持编])|并(?![联网购行列])|率(?=[不低高]))+',
    '(?:[的了或]|为主|(?<![饱缓温调总柔中共混平])和|(?<![参赋授])与|(?<![普涉以])及|(?<![存现内外潜])在|(?<![予加足难可])以)+$',
  ].join('|'),
  'g',
);

/**
 * Puts pairs of neighbouring characters together again to the words that both texts share: `聚戊`, `戊烯` and `烯醇`,
 * which overlap in both records, to `聚戊烯醇`. Terms of scripts with spaces stay as they are; a single character that
 * is left over says nothing and is dropped, and so is a term that a phrase holds.
 *
 * @param terms - Terms found in both records, the heaviest first.
 * @param others - More terms found in both: with them a phrase is as long as the texts have it.
 * @returns The phrases that hold one of the terms, in the order of their heaviest terms.
 */
export function sharedPhrases(
  terms: readonly PlacedTerm[],
  others: readonly PlacedTerm[] = [],
): readonly Phrase[] {
  const all = [...terms, ...others];
  const asked = runsOf(all, 'demand');
  const offered = [...new Set(runsOf(all, 'technology'))];
  const shared = new Set<string>();
  for (const run of new Set(asked)) addCommonParts(run, offered, shared);
  return collect(terms, wordsOf(shared));
}

/**
 * Puts pairs of neighbouring characters of the demand together again to the words that the technology lacks, without
 * the characters that it has.
 *
 * @param missing - Terms of the demand that the technology lacks, the heaviest first.
 * @param found - Terms of the demand that it has.
 */
export function missingPhrases(
  missing: readonly PlacedTerm[],
  found: readonly PlacedTerm[],
): readonly Phrase[] {
  return collect(missing, wordsOf(runsOf(missing, 'demand', found)));
}

/** Pieces of text without the linking words at their ends. */
function wordsOf(pieces: Iterable<string>): readonly string[] {
  const words = [...pieces].map((piece) => piece.replace(linking, ''));
  return [...new Set(words)].filter((word) => word.length > 1);
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The stretches of text that overlapping terms cover on one side, less what `others` cover. */
function runsOf(
  terms: readonly PlacedTerm[],
  side: Span['side'],
  others: readonly PlacedTerm[] = [],
): readonly string[] {
  const covered = piecesByPlace(
    others.filter(({ term }) => term.length > 1),
    side,
  );
  return [...piecesByPlace(terms, side)].flatMap(([place, pieces]) => {
    const taken = new Set<number>();
    for (const { start, end } of covered.get(place) ?? []) {
      for (let at = start; at < end; at++) taken.add(at);
    }
    return runsOfPlace(pieces, taken);
  });
}

function piecesByPlace(
  terms: readonly PlacedTerm[],
  side: Span['side'],
): ReadonlyMap<string, readonly Piece[]> {
  const places = new Map<string, Piece[]>();
  for (const { term, spans = [] } of terms.slice(0, MOST_JOINED)) {
    if (!unspaced.test(term)) continue;
    for (const { side: own, field, item, language, start, end } of spans) {
      if (own !== side || end - start !== term.length) continue;
      const place = JSON.stringify([field, item, language]);
      const pieces = places.get(place) ?? [];
      pieces.push({ text: term, start, end });
      places.set(place, pieces);
    }
  }
  return places;
}

function runsOfPlace(pieces: readonly Piece[], taken: ReadonlySet<number>): readonly string[] {
  const runs: string[] = [];
  let [run, runEnd] = ['', -1];
  for (const { text, start, end } of [...pieces].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )) {
    if (start >= runEnd) {
      runs.push(run);
      [run, runEnd] = ['', start];
    }
    for (let at = runEnd; at < end; at++) {
      const unit = text.charAt(at - start);
      if (taken.has(at)) {
        runs.push(run);
        run = '';
      } else run += unit;
    }
    runEnd = Math.max(runEnd, end);
  }
  return [...runs, run].filter((one) => one.length > 1);
}

/** Adds the longest part of a run that is in one of the others, then those of what is left on either side of it. */
function addCommonParts(run: string, others: readonly string[], shared: Set<string>): void {
  const part = longestCommonPart(run, others);
  if (part.length < 2) return;
  shared.add(part);
  const at = run.indexOf(part);
  addCommonParts(run.slice(0, at), others, shared);
  addCommonParts(run.slice(at + part.length), others, shared);
}

function longestCommonPart(run: string, others: readonly string[]): string {
  let best = '';
  for (let start = 0; start < run.length - best.length; start++) {
    while (start + best.length < run.length) {
      const longer = run.slice(start, start + best.length + 1);
      if (!others.some((other) => other.includes(longer))) break;
      best = longer;
    }
  }
  return best;
}

function collect(terms: readonly PlacedTerm[], joined: readonly string[]): readonly Phrase[] {
  const phrases = new Map<string, number[]>();
  for (const [index, { term, spans = [] }] of terms.entries()) {
    const isPiece = unspaced.test(term) && spans.length > 0;
    for (const phrase of isPiece ? joined.filter((one) => one.includes(term)) : [term]) {
      const indexes = phrases.get(phrase) ?? [];
      indexes.push(index);
      phrases.set(phrase, indexes);
    }
  }
  const texts = [...phrases.keys()];
  return [...phrases]
    .filter(
      ([text]) =>
        !unspaced.test(text) || !texts.some((other) => other !== text && other.includes(text)),
    )
    .map(([text, indexes]) => ({ text, terms: indexes }));
}
