import type { Span, Term } from '../model/evidence.ts';
import type { Match } from '../model/match.ts';
import type { CatalogueLanguage } from './catalogue.ts';
import { frame, say } from './say.ts';

/** A term of the demand, in words. */
export interface TermLine {
  /** The term as the demand writes it. */
  readonly term: string;
  /** The term in the quotation marks of the language, with the fields in which it stands. */
  readonly text: string;
  /** Where it stands in the two records. */
  readonly spans: readonly Span[];
}

/** The terms of the demand that the technology has, and those that it lacks. */
export interface TermLines {
  /** A sentence that names the terms found; left out if there are none. */
  readonly foundText?: string;
  /** A sentence that names the terms missing; left out if there are none. */
  readonly missingText?: string;
  /** The terms found, the heaviest first. */
  readonly found: readonly TermLine[];
  /** The terms missing, the heaviest first. */
  readonly missing: readonly TermLine[];
}

/**
 * Tells the terms of a match. Each term is told once, whichever scorer saw it; one that any scorer found is not told
 * as missing.
 */
export function termLines(match: Match, language: CatalogueLanguage): TermLines {
  const told = new Set<string>();
  const lines = (terms: readonly Term[], code: 'words.found' | 'words.missing') =>
    terms
      .filter(({ term }) => {
        const key = term.toLowerCase();
        return !told.has(key) && told.add(key);
      })
      .map((term) => termLine(term, code, language));
  const found = lines(match.found, 'words.found');
  const missing = lines(match.missing, 'words.missing');
  return {
    ...(found.length > 0 ? { foundText: sentenceOf(found, 'words.found', language) } : {}),
    ...(missing.length > 0 ? { missingText: sentenceOf(missing, 'words.missing', language) } : {}),
    found,
    missing,
  };
}

function termLine(
  { term, spans = [] }: Term,
  code: 'words.found' | 'words.missing',
  language: CatalogueLanguage,
): TermLine {
  const fieldsOf = (side: Span['side']) =>
    [...new Set(spans.filter((span) => span.side === side).map(({ field }) => field))].join();
  const fields = { demand: fieldsOf('demand'), technology: fieldsOf('technology') };
  const places = frame('words.places', fields, language).replace(/^[;；]\s*/, '');
  return { term, text: say(code, 'item', { term, places }, language) ?? term, spans };
}

function sentenceOf(
  lines: readonly TermLine[],
  code: 'words.found' | 'words.missing',
  language: CatalogueLanguage,
): string {
  const items = language.grammar.list(
    lines.map(({ text }) => text),
    'and',
  );
  return frame(code, { items }, language);
}
