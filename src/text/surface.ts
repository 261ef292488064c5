import { withoutLookAlikes } from './look-alikes.ts';
import { foldMarks, normaliseRun } from './normalise.ts';
import { canonicalNumber, plainDigits, unitOf } from './numbers.ts';
import { simplifyCharacters } from './simplified-characters.ts';
import type { Stemmer } from './stemmers.ts';
import { unifyAlphabet } from './two-alphabets.ts';

/** Weights of the terms of one place in a text, in quarters. */
export const TermWeight = {
  /** A word, a number, a bigram. */
  full: 4,
  /** A second form of something that is indexed already: a compound beside its parts. */
  half: 2,
  /** A single character of a longer run of Chinese or Japanese. */
  quarter: 1,
} as const;

/** What a stretch of text means to the index: no term (a function word), one, or several. */
export interface Surface {
  /** Numbers of the terms. */
  readonly terms: readonly number[];
  /** Weight of each, a {@link TermWeight}. */
  readonly weights: readonly number[];
  /** How many words it counts for in the length of a text. */
  readonly length: number;
  /** Whether it reads the same in every language: a number, a formula, a model name, an acronym. */
  readonly languageFree: boolean;
}

/** A function word, or nothing of use. */
export const NOTHING: Surface = { terms: [], weights: [], length: 0, languageFree: false };

/** How words of one language are read. */
export interface WordRules {
  /** Primary language code. */
  readonly language: string;
  /** Reduces inflected words; `undefined` keeps them. */
  readonly stem: Stemmer | undefined;
  /** Words left out. */
  readonly stopWords: ReadonlySet<string>;
  /** A host's way to part a run into words. */
  readonly segment: ((run: string) => readonly string[]) | undefined;
  /** Whether capitals mark acronyms; not so in a text all in capitals. */
  readonly acronyms: boolean;
}

/** Gives the number of a term. */
export type NumberOf = (term: string) => number;

/** Latin letters, of which at most the first is a capital. */
const PLAIN = /^[A-Za-z]?[a-z]+$/;
const ACRONYM = /^[A-Z\u0410-\u042f]{2,6}$/;
const LETTERS = /^[a-z]+$/;
const DIGIT = /\d/;
const NUMBER = /^\d+(?:[.,]\d+)*$/;
const QUANTITY = /^(\d+(?:[.,]\d+)*)(\p{L}+\d?)$/u;
const APOSTROPHES = /[\u2018\u2019\u02bc\u02bb\u02b9`\u05f3]/g;

/**
 * Reads one word or number.
 *
 * @param raw - The run as it stands in the text.
 */
export function readWord(raw: string, rules: WordRules, numberOf: NumberOf): Surface {
  if (PLAIN.test(raw)) return readLetters(raw.toLowerCase(), rules, numberOf);
  const word = plainDigits(normaliseRun(raw));
  if (DIGIT.test(word)) return readNumeral(word, numberOf);
  if (rules.acronyms && ACRONYM.test(raw.replaceAll('.', '')))
    return readAcronym(word, rules, numberOf);
  return readLetters(word, rules, numberOf);
}

function readLetters(word: string, rules: WordRules, numberOf: NumberOf): Surface {
  if (rules.segment !== undefined) return readParts(rules.segment(word), rules, numberOf);
  const term = termOf(word, rules);
  if (term === '') return NOTHING;
  return single(numberOf(term), TermWeight.full, false);
}

/** Reads the words that a run consists of. */
export function readParts(parts: readonly string[], rules: WordRules, numberOf: NumberOf): Surface {
  const terms = parts
    .map((part) => termOf(normaliseRun(part), rules))
    .filter((term) => term !== '');
  return surface(
    terms.map(numberOf),
    terms.map(() => TermWeight.full),
    false,
  );
}

/** One term. */
function single(term: number, weight: number, languageFree: boolean): Surface {
  const length = weight === TermWeight.full ? 1 : 0;
  return { terms: [term], weights: [weight], length, languageFree };
}

function surface(
  terms: readonly number[],
  weights: readonly number[],
  languageFree: boolean,
): Surface {
  const length = weights.filter((weight) => weight === TermWeight.full).length;
  return { terms, weights, length, languageFree };
}

function readNumeral(word: string, numberOf: NumberOf): Surface {
  if (NUMBER.test(word)) return single(numberOf(canonicalNumber(word)), TermWeight.full, true);
  const quantity = QUANTITY.exec(word);
  if (quantity !== null) return readAmount(quantity[1] as string, quantity[2] as string, numberOf);
  return single(numberOf(nameOf(word.replace(/[.,']/g, ''))), TermWeight.full, true);
}

/** Reads an amount and what is written after it without a space. */
function readAmount(amount: string, unit: string, numberOf: NumberOf): Surface {
  const number = canonicalNumber(amount);
  if (unit === 's') return single(numberOf(number), TermWeight.full, true);
  const common = unitOf(unit);
  if (common === undefined) {
    return single(numberOf(number + nameOf(unit)), TermWeight.full, true);
  }
  return surface(
    [numberOf(number), numberOf(unit), numberOf(number + common)],
    [TermWeight.full, TermWeight.full, TermWeight.half],
    true,
  );
}

/** A formula or the name of a model in one spelling. */
function nameOf(word: string): string {
  return withoutLookAlikes(foldMarks(word));
}

function readAcronym(word: string, rules: WordRules, numberOf: NumberOf): Surface {
  const whole = foldMarks(word.replaceAll('.', ''));
  const stem = termOf(word, rules);
  if (stem === '' || stem === whole) return single(numberOf(whole), TermWeight.full, true);
  return surface([numberOf(whole), numberOf(stem)], [TermWeight.full, TermWeight.half], true);
}

/** The term of a lower-case word; empty for a function word. */
function termOf(word: string, rules: WordRules): string {
  const { language, stopWords, stem } = rules;
  if (stopWords.has(word)) return '';
  const bare = LETTERS.test(word) ? word : bareWord(word, rules);
  if (bare === '') return '';
  const unified = unifyAlphabet(bare, language);
  const stemmed = stem ? stem(unified) : unified;
  return language === 'vi' ? stemmed : foldMarks(stemmed);
}

/** A word without points and apostrophes; empty for a function word. */
function bareWord(word: string, { language, stopWords }: WordRules): string {
  const written = word.replace(APOSTROPHES, "'");
  if (stopWords.has(written)) return '';
  const bare = withoutApostrophe(written.replaceAll('.', ''), language);
  return stopWords.has(bare) ? '' : bare;
}

/** Takes an article or a possessive off at the apostrophe; elsewhere the apostrophe itself. */
function withoutApostrophe(word: string, language: string): string {
  const at = word.lastIndexOf("'");
  if (at < 0) return word;
  switch (language) {
    case 'en':
      return (word.endsWith("'s") ? word.slice(0, -2) : word).replaceAll("'", '');
    case 'fr':
    case 'it':
    case 'ca':
      return word.slice(at + 1);
    case 'tr':
    case 'az':
      return word.slice(0, word.indexOf("'"));
    default:
      return word.replaceAll("'", '');
  }
}

/** Reads an amount and the unit written after it, in any script, as one term beside the two. */
export function readQuantity(raw: string, numberOf: NumberOf): Surface {
  const [, amount, unit] = QUANTITY.exec(plainDigits(normaliseRun(raw)).replace(/\s/g, '')) ?? [];
  const common = unit && unitOf(simplifyCharacters(unit));
  if (amount === undefined || common === undefined) return NOTHING;
  return single(numberOf(canonicalNumber(amount) + common), TermWeight.half, true);
}

/**
 * Reads words joined by hyphens as one term beside the parts, where the whole is a name of its own: a
 * part holds a digit or is a single letter (`COVID-19`, `F-16`, `e-mail`).
 */
export function readCompound(raw: string, rules: WordRules, numberOf: NumberOf): Surface {
  const parts = normaliseRun(raw).split(/[-\u2010\u2011]/);
  if (parts.length > 4 || !parts.some((part) => part.length === 1 || DIGIT.test(part))) {
    return NOTHING;
  }
  const joined = plainDigits(parts.join(''));
  const isName = DIGIT.test(joined);
  const term = isName ? nameOf(joined) : termOf(joined, rules);
  return term === '' ? NOTHING : single(numberOf(term), TermWeight.half, isName);
}

/** Reads neighbouring characters of a script without spaces, or one of them, as one term. */
export function readGram(raw: string, weight: number, numberOf: NumberOf): Surface {
  return single(numberOf(foldMarks(normaliseRun(raw))), weight, false);
}
