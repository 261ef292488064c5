import type { Demand } from '../model/demand.ts';
import { type LocalizedText, textsOf } from '../model/localized-text.ts';
import type { Technology } from '../model/technology.ts';
import { CharacterClass, characterTable } from '../text/character-class.ts';
import { normaliseRun } from '../text/normalise.ts';
import { beforeRuns, nextRun } from '../text/runs.ts';
import { sequenceUnits } from '../text/sequence-units.ts';
import { simplifyCharacters } from '../text/simplified-characters.ts';

/** A text of a record. */
export interface TextPlace {
  /** Name of the field. */
  readonly field: 'title' | 'keywords' | 'summary' | 'description';
  /** Index of the keyword. */
  readonly item?: number;
  /** BCP-47 key of the language version. */
  readonly language?: string;
}

/** Where a phrase stands. */
export interface PhrasePlace {
  /** Offset of the first UTF-16 unit. */
  readonly start: number;
  /** Offset after the last UTF-16 unit. */
  readonly end: number;
  /** The text it is. */
  readonly place: TextPlace;
}

/** Receives the terms of a record in order; offsets are UTF-16 units of the original text. */
export interface TermVisitor {
  /** A word, or a pair of characters of an unspaced script. */
  word(term: string, start: number, end: number, place: TextPlace): void;
  /** A short text as a whole, after its words: see {@link wholeTerm}. */
  phrase(term: string, words: readonly string[], at: PhrasePlace): void;
}

/** Only so many UTF-16 units of a text are read. */
const LONGEST_TEXT = 4096;
/** Only so many UTF-16 units of a word are read. */
const LONGEST_WORD = 64;
/** A text of at most so many words, or pairs of characters, is also a phrase. */
const LONGEST_PHRASE = 6;
const LONGEST_UNSPACED_PHRASE = 12;
/** Prose of at most so many UTF-16 units is as good as a title. */
const LONGEST_TITLE = 120;

const EXACT = '=';

/**
 * Words that join other words in English and Russian titles: two titles that share only these share nothing. Words that
 * are also parts of names are left alone.
 */
const JOINING: ReadonlySet<string> = new Set(
  'the of and or for from with without by at as на и или для из от при по с со без об под над'.split(
    ' ',
  ),
);

const APOSTROPHES = /['\u2018\u2019\u02bb\u02bc\u02b9`\u05f3]/gu;

/**
 * Reads the terms of a record's title and keywords; where it has neither, of its summary, or else of its
 * description, if that is as short as a title. Words are in lower case; unspaced scripts give pairs of
 * neighbouring characters; a short text also gives one term for the whole of it. Words that only join others are passed
 * over, except in that term, and where a text has no others.
 *
 * @param record - A technology or a demand.
 * @param limit - So many words are read; the rest of the record is not looked at.
 * @param visitor - Receives the terms.
 */
export function visitTerms(record: Technology | Demand, limit: number, visitor: TermVisitor): void {
  let left = limit - visitText(record.title, { field: 'title' }, limit, visitor);
  for (const [item, keyword] of (record.keywords ?? []).entries()) {
    if (left === 0) return;
    left -= visitText(keyword, { field: 'keywords', item }, left, visitor);
  }
  if (left === limit && isShort(record.summary)) {
    left -= visitText(record.summary, { field: 'summary' }, limit, visitor);
  }
  if (left === limit && isShort(record.description)) {
    visitText(record.description, { field: 'description' }, limit, visitor);
  }
}

function isShort(text: LocalizedText | undefined): boolean {
  if (text === undefined) return false;
  const versions = typeof text === 'string' ? [text] : Object.values(text);
  return versions.every((version) => version.length <= LONGEST_TITLE);
}

function visitText(
  text: LocalizedText | undefined,
  place: TextPlace,
  limit: number,
  visitor: TermVisitor,
): number {
  let read = 0;
  for (const { text: version, language } of textsOf(text)) {
    const at = language === undefined ? place : { ...place, language };
    read += visitVersion(version, at, limit - read, visitor);
  }
  return read;
}

function visitVersion(text: string, place: TextPlace, limit: number, visitor: TermVisitor): number {
  const whole: string[] = [];
  const words: string[] = [];
  const joining: { readonly term: string; readonly start: number; readonly end: number }[] = [];
  let read = 0;
  let longest = LONGEST_PHRASE;
  let first = text.length;
  let last = 0;
  const giveWord = (term: string, start: number, end: number) => {
    read++;
    if (words.length <= longest) words.push(term);
    visitor.word(term, start, end, place);
  };
  const give = (term: string, start: number, end: number) => {
    if (read + joining.length >= limit || term === '') return;
    first = Math.min(first, start);
    last = end;
    if (whole.length <= longest) whole.push(term);
    if (JOINING.has(term)) joining.push({ term, start, end });
    else giveWord(term, start, end);
  };
  const normalise = (start: number, end: number) => {
    give(normaliseWord(text.slice(start, Math.min(end, start + LONGEST_WORD))), start, end);
  };
  const run = beforeRuns(text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text);
  while (nextRun(run)) {
    const { start, end, kind } = run;
    if (kind <= CharacterClass.hangul) normalise(start, end);
    else {
      longest = LONGEST_UNSPACED_PHRASE;
      pairUp(text, sequenceUnits(run.units, start, end), give);
    }
  }
  if (read === 0) for (const { term, start, end } of joining) giveWord(term, start, end);
  if (whole.length > 0 && whole.length <= longest) {
    visitor.phrase(wholeTerm(whole), words, { start: first, end: last, place });
  }
  return read;
}

/**
 * The term for the whole of a short text: its words joined by spaces, which can meet other spellings;
 * marked with `=`, so that it is met exactly, where it is one word or holds unspaced script.
 */
export function wholeTerm(words: readonly string[]): string {
  const joined = words.join(' ');
  return words.length > 1 && !words.some(isUnspaced) ? joined : `${EXACT}${joined}`;
}

/** Whether a term stands for the whole of a text. */
export function isWhole(term: string): boolean {
  return isExactWhole(term) || term.includes(' ');
}

/** Whether a term stands for the whole of a text that is met exactly. */
export function isExactWhole(term: string): boolean {
  return term.startsWith(EXACT);
}

/** The words of a term. */
export function wordsIn(term: string): string {
  return isExactWhole(term) ? term.slice(EXACT.length) : term;
}

function normaliseWord(word: string): string {
  return normaliseRun(word).replace(APOSTROPHES, '');
}

/** Gives the overlapping pairs of the characters that begin at these places; a lone character by itself. */
function pairUp(
  text: string,
  units: readonly number[],
  give: (term: string, start: number, end: number) => void,
): void {
  const last = units.length - 1;
  for (let i = 0; i < Math.max(1, last - 1); i++) {
    const start = units[i] as number;
    const end = units[Math.min(i + 2, last)] as number;
    give(simplifyCharacters(normaliseRun(text.slice(start, end))), start, end);
  }
}

/** Whether a term is of a script written without spaces. */
export function isUnspaced(term: string): boolean {
  return characterTable().of(term.codePointAt(0) ?? 0) >= CharacterClass.han;
}
