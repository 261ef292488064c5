import type { Demand } from '../model/demand.ts';
import { type LocalizedText, textsOf } from '../model/localized-text.ts';
import type { Technology } from '../model/technology.ts';
import { characterTable, FIRST_UNSPACED_CLASS } from '../text/character-class.ts';
import { normaliseRun } from '../text/normalise.ts';
import { visitRuns } from '../text/runs.ts';

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
  /** A short text as a whole: its words joined by single spaces. */
  phrase(term: string, words: readonly string[], at: PhrasePlace): void;
}

/** Only so many UTF-16 units of a text are read. */
const LONGEST_TEXT = 4096;
/** Only so many UTF-16 units of a word are read. */
const LONGEST_WORD = 64;
/** A text of at most so many words is also a phrase. */
const LONGEST_PHRASE = 4;
/** Where there is no title and no keyword, the opening of the prose: so many words. */
const OPENING_WORDS = 24;

const APOSTROPHES = /['\u2018\u2019\u02bb\u02bc]/gu;

/**
 * Reads the terms of a record's title and keywords; of the opening of its summary, or else of its
 * description, where it has neither title nor keywords. Words are in lower case; unspaced scripts give
 * pairs of neighbouring characters; a short text also gives one term for the whole phrase.
 *
 * @param record - A technology or a demand.
 * @param limit - So many words are read; the rest of the record is not looked at.
 * @param visitor - Receives the terms.
 * @returns How many words were read.
 */
export function visitTerms(
  record: Technology | Demand,
  limit: number,
  visitor: TermVisitor,
): number {
  let left = limit - visitText(record.title, { field: 'title' }, limit, visitor);
  for (const [item, keyword] of (record.keywords ?? []).entries()) {
    if (left === 0) break;
    left -= visitText(keyword, { field: 'keywords', item }, left, visitor);
  }
  if (left < limit) return limit - left;
  const opening = limit < OPENING_WORDS ? limit : OPENING_WORDS;
  const read = visitText(record.summary, { field: 'summary' }, opening, visitor);
  if (read > 0) return read;
  return visitText(record.description, { field: 'description' }, opening, visitor);
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
  const words: string[] = [];
  let read = 0;
  let spaced = true;
  let first = 0;
  let last = 0;
  const give = (term: string, start: number, end: number) => {
    if (read === limit || term === '') return;
    if (read++ === 0) first = start;
    last = end;
    if (words.length <= LONGEST_PHRASE) words.push(term);
    visitor.word(term, start, end, place);
  };
  visitRuns(text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text, {
    word: (start, end) => {
      give(normaliseWord(text.slice(start, Math.min(end, start + LONGEST_WORD))), start, end);
    },
    sequence: (start, end) => {
      spaced = false;
      pairUp(text.slice(start, end), start, give);
    },
  });
  if (spaced && words.length > 1 && words.length <= LONGEST_PHRASE) {
    visitor.phrase(words.join(' '), words, { start: first, end: last, place });
  }
  return read;
}

function normaliseWord(word: string): string {
  return normaliseRun(word).replace(APOSTROPHES, '');
}

/** Gives the overlapping pairs of characters; a lone character by itself. */
function pairUp(
  run: string,
  start: number,
  give: (term: string, start: number, end: number) => void,
): void {
  const characters = [...run];
  if (characters.length === 1) give(normaliseRun(run), start, start + run.length);
  let at = start;
  for (let i = 0; i + 1 < characters.length; i++) {
    const pair = `${characters[i]}${characters[i + 1]}`;
    give(normaliseRun(pair), at, at + pair.length);
    at += characters[i]?.length ?? 1;
  }
}

/** Whether a term is of a script written without spaces. */
export function isUnspaced(term: string): boolean {
  return characterTable().of(term.codePointAt(0) ?? 0) >= FIRST_UNSPACED_CLASS;
}
