import type { Span, Term } from '../model/evidence.ts';
import type { Match } from '../model/match.ts';
import type { CatalogueLanguage } from './catalogue.ts';
import { isBareWord } from './generic-words.ts';
import { missingPhrases, type Phrase, sharedPhrases } from './phrases.ts';
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
  /** A sentence that names the heaviest terms found; left out if there are none. */
  readonly foundText?: string;
  /** A sentence that names the heaviest terms missing; left out if there are none. */
  readonly missingText?: string;
  /** The terms found, the heaviest first, bare numbers and common words last. */
  readonly found: readonly TermLine[];
  /** The terms missing, in the same order. */
  readonly missing: readonly TermLine[];
}

type Code = 'words.found' | 'words.missing';

/** A sentence names at most so many terms. */
const TERMS_IN_SENTENCE = 12;

/**
 * Tells the terms of a match. Each term is told once, whichever scorer saw it; one that any scorer found is not told
 * as missing. Pieces of words of scripts without spaces are put together to words.
 */
export function termLines(match: Match, language: CatalogueLanguage): TermLines {
  const told = new Set<string>();
  const once = ({ term }: Term) => {
    const key = term.toLowerCase();
    return !told.has(key) && told.add(key);
  };
  const foundTerms = match.found.filter(once);
  const missingTerms = match.missing.filter(once);
  const found = lines(sharedPhrases(foundTerms), foundTerms, 'words.found', language);
  const missing = lines(
    missingPhrases(missingTerms, foundTerms),
    missingTerms,
    'words.missing',
    language,
  );
  return {
    ...(found.length > 0 ? { foundText: sentenceOf(found, 'words.found', language) } : {}),
    ...(missing.length > 0 ? { missingText: sentenceOf(missing, 'words.missing', language) } : {}),
    found,
    missing,
  };
}

function lines(
  phrases: readonly Phrase[],
  terms: readonly Term[],
  code: Code,
  language: CatalogueLanguage,
): readonly TermLine[] {
  const parts = partsOf(phrases);
  const whole = phrases.filter(({ text }) => !parts.has(text));
  return bareLast(whole).map(({ text: term, terms: indexes }) => {
    const spans = indexes.flatMap((index) => terms[index]?.spans ?? []);
    const fieldsOf = (side: Span['side']) =>
      [...new Set(spans.filter((span) => span.side === side).map(({ field }) => field))].join();
    const fields = { demand: fieldsOf('demand'), technology: fieldsOf('technology') };
    const places = frame('words.places', fields, language).replace(/^[;；]\s*/, '');
    return { term, text: say(code, 'item', { term, places }, language) ?? term, spans };
  });
}

/** What stands inside phrases of several words: `45` and `mg` of `45 mg`. */
function partsOf(phrases: readonly Phrase[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const { text } of phrases) {
    const words = text.split(' ');
    for (let length = 1; length < words.length; length++) {
      for (let start = 0; start + length <= words.length; start++) {
        parts.add(words.slice(start, start + length).join(' '));
      }
    }
  }
  return parts;
}

function bareLast(phrases: readonly Phrase[]): readonly Phrase[] {
  const isBare = ({ text }: Phrase) => isBareWord(text);
  return [...phrases.filter((phrase) => !isBare(phrase)), ...phrases.filter(isBare)];
}

function sentenceOf(all: readonly TermLine[], code: Code, language: CatalogueLanguage): string {
  const { list, quote } = language.grammar;
  const named = all.slice(0, TERMS_IN_SENTENCE).map(({ term }) => quote(term));
  const more = all.length - named.length;
  return frame(code, { items: list(named, 'and'), ...(more > 0 ? { more } : {}) }, language);
}
