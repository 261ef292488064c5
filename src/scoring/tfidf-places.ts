import type { Span } from '../model/evidence.ts';
import type { LocalizedText } from '../model/localized-text.ts';
import type { Analyzer, Token } from '../text/analyzer.ts';
import type { PlacedText } from './tfidf-text.ts';

const SPANS_EACH = 16;

/** Terms are looked for in so many UTF-16 units at the beginning of each text: some fifty pages. */
const MOST_UNITS = 100_000;

/** A term of a record. */
export interface Places {
  /** The term as it is first written. */
  readonly written: string;
  /** Where it stands, the first few places. */
  readonly spans: Span[];
}

/** The places of a term that is not found. */
export const NOWHERE: Places = { written: '', spans: [] };

/**
 * Where the terms of a record stand.
 *
 * @param analyzer - What made the terms of the texts.
 * @param texts - The texts of the record.
 * @param side - Whose record it is.
 * @param wanted - The terms to look for; all unless given.
 */
export function placesOf(
  analyzer: Analyzer,
  texts: readonly PlacedText[],
  side: Span['side'],
  wanted?: Pick<ReadonlySet<string>, 'has'>,
): ReadonlyMap<string, Places> {
  const places = new Map<string, Places>();
  const note = (token: Token, placed: PlacedText): void => {
    if (wanted && !wanted.has(token.term)) return;
    const known = places.get(token.term) ?? { written: writtenAs(token, placed), spans: [] };
    if (known.spans.length < SPANS_EACH) known.spans.push(spanOf(token, placed, side));
    places.set(token.term, known);
  };
  for (const placed of texts) {
    for (const token of analyzer.analyze(beginningOf(placed.text)).tokens) note(token, placed);
  }
  return places;
}

/** The part of a text in which terms are looked for. */
function beginningOf(text: LocalizedText): LocalizedText {
  if (typeof text === 'string') return text.slice(0, MOST_UNITS);
  return Object.fromEntries(
    Object.entries(text).map(([language, version]) => [language, version.slice(0, MOST_UNITS)]),
  );
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
