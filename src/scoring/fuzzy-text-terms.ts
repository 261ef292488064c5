import type { Demand } from '../model/demand.ts';
import { type LocalizedText, textsOf } from '../model/localized-text.ts';
import type { Technology } from '../model/technology.ts';
import { CharacterClass, characterTable, FIRST_UNSPACED_CLASS } from '../text/character-class.ts';
import { normaliseRun } from '../text/normalise.ts';

/** A term and where it stands in a record. */
export interface TermSighting {
  /** The word, pair of characters, or short phrase (words joined by single spaces). */
  readonly term: string;
  /** The words of a phrase. */
  readonly words?: readonly string[];
  /** Name of the field. */
  readonly field: 'title' | 'keywords' | 'summary' | 'description';
  /** Index of the keyword. */
  readonly item?: number;
  /** BCP-47 key of the language version. */
  readonly language?: string;
  /** Offset of the first UTF-16 unit in the original text. */
  readonly start: number;
  /** Offset after the last UTF-16 unit. */
  readonly end: number;
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

type Place = Pick<TermSighting, 'field' | 'item' | 'language'>;

/**
 * The terms of a record's title and keywords; of the opening of its summary, or else of its description,
 * where it has neither title nor keywords. Words are in lower case; unspaced scripts give pairs of
 * neighbouring characters; a short text also gives one term for the whole phrase.
 *
 * @param record - A technology or a demand.
 * @param limit - At most about so many terms are read.
 */
export function sightTerms(record: Technology | Demand, limit: number): readonly TermSighting[] {
  const sightings: TermSighting[] = [];
  sightText(record.title, { field: 'title' }, limit, sightings);
  for (const [item, keyword] of (record.keywords ?? []).entries()) {
    if (sightings.length >= limit) break;
    sightText(keyword, { field: 'keywords', item }, limit, sightings);
  }
  const opening = limit < OPENING_WORDS ? limit : OPENING_WORDS;
  if (sightings.length === 0) sightText(record.summary, { field: 'summary' }, opening, sightings);
  if (sightings.length === 0) {
    sightText(record.description, { field: 'description' }, opening, sightings);
  }
  return sightings;
}

function sightText(
  text: LocalizedText | undefined,
  place: Place,
  limit: number,
  into: TermSighting[],
): void {
  for (const { text: version, language } of textsOf(text)) {
    const at = language === undefined ? place : { ...place, language };
    const words = sightWords(version.slice(0, LONGEST_TEXT), at, limit - into.length);
    for (const word of words) into.push(word);
    const phrase = phraseOf(words);
    if (phrase) into.push(phrase);
  }
}

function phraseOf(words: readonly TermSighting[]): TermSighting | undefined {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.length < 2 || words.length > LONGEST_PHRASE) return undefined;
  if (words.some(({ term }) => isUnspaced(term))) return undefined;
  const terms = words.map(({ term }) => term);
  return { ...first, term: terms.join(' '), words: terms, end: last.end };
}

/** Whether a term is of a script written without spaces. */
export function isUnspaced(term: string): boolean {
  return characterTable().of(term.codePointAt(0) ?? 0) >= FIRST_UNSPACED_CLASS;
}

type Run = 'word' | 'unspaced' | undefined;

function sightWords(text: string, place: Place, limit: number): TermSighting[] {
  const found: TermSighting[] = [];
  let run: Run;
  let start = 0;
  for (let at = 0; at <= text.length && found.length < limit; ) {
    const code = text.codePointAt(at);
    const next = code === undefined ? undefined : runOf(code, run);
    if (next !== run) {
      if (run)
        cutRun(text.slice(start, at), start, run, (sighting) => {
          found.push({ ...place, ...sighting });
        });
      run = next;
      start = at;
    }
    at += code !== undefined && code > 0xffff ? 2 : 1;
  }
  if (found.length > limit) found.length = limit;
  return found;
}

function runOf(code: number, run: Run): Run {
  const kind = characterTable().of(code);
  if (kind >= FIRST_UNSPACED_CLASS) return 'unspaced';
  if (kind > CharacterClass.mark) return 'word';
  const continues = kind !== CharacterClass.separator;
  return continues ? run : undefined;
}

type Cut = Pick<TermSighting, 'term' | 'start' | 'end'>;

function cutRun(
  text: string,
  start: number,
  run: 'word' | 'unspaced',
  give: (cut: Cut) => void,
): void {
  if (run === 'word') {
    const term = normalise(text.slice(0, LONGEST_WORD));
    if (term !== '') give({ term, start, end: start + text.length });
    return;
  }
  const characters = [...text];
  if (characters.length === 1) give({ term: normalise(text), start, end: start + text.length });
  let at = start;
  for (let i = 0; i + 1 < characters.length; i++) {
    const pair = `${characters[i]}${characters[i + 1]}`;
    give({ term: normalise(pair), start: at, end: at + pair.length });
    at += characters[i]?.length ?? 1;
  }
}

function normalise(word: string): string {
  return normaliseRun(word).replace(APOSTROPHES, '');
}
