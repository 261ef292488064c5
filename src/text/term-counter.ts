import { UNDETERMINED } from './language-tag.ts';
import { termOfReading } from './readings.ts';
import { TermWeight } from './surface.ts';
import type { SurfaceReader } from './surface-reader.ts';
import { type AnalyzableText, requireText, wrongInput } from './text.ts';

/** One of the texts of a document, for counting. */
export interface WeightedText {
  /** The text. */
  readonly text: AnalyzableText;
  /** How often each of its words counts: an integer from 1. */
  readonly weight: number;
}

/** The distinct terms of a document, in order of first appearance, counted over its texts. */
export interface CountedTerms {
  /** Occurrences of each term times the weight of the text they stand in. */
  readonly counts: readonly number[];
  /** Words times weights; of a text in several languages the longest version counts. */
  readonly length: number;
  /** Primary languages of the texts, in order of appearance. */
  readonly languages: readonly string[];
}

/** Counted terms by their numbers. */
export interface NumberedTerms extends CountedTerms {
  /** Numbers of the terms in `numbering`. */
  readonly numbers: readonly number[];
  /**
   * The analyzer's own list of terms, which grows: documents with the same list number their terms alike. Once it is
   * very long the analyzer begins another one.
   */
  readonly numbering: readonly string[];
}

/** Counted terms, with everything that is known of them. */
export interface TermCounts extends CountedTerms {
  /** The terms. */
  readonly terms: readonly string[];
  /** Weight of each term's kind, in quarters: the largest of its occurrences. */
  readonly quarters: readonly number[];
  /**
   * The languages each term is used in: bit i stands for `languages[i]`, the last of 32 bits for all
   * further ones; all bits are set where the language of the text is unknown.
   */
  readonly usedIn: readonly number[];
}

/** Counts the terms of documents. */
export interface TermCounter {
  /** Counts the terms of a document. */
  readonly count: (texts: readonly WeightedText[]) => TermCounts;
  /** The same, with numbers in place of the terms. */
  readonly countNumbers: (texts: readonly WeightedText[]) => NumberedTerms;
}

/** Places are numbered so far; one text adds far fewer than are left. */
const MOST_PLACES = 1 << 30;

/** Makes a counter. */
export function createTermCounter(reader: SurfaceReader): TermCounter {
  // The places that terms have in the lists of documents are numbered on from document to document; of each term its last.
  let marks = new Int32Array(1 << 12);
  let first = 1; // of the document
  let numbering: readonly string[] = [];

  // The lists of the document, written over by the next one.
  const numbers: number[] = [];
  const counts: number[] = [];
  const quarters: number[] = [];
  const usedIn: number[] = [];
  let distinct = 0;

  const meet = (term: number, quarter: number, weight: number, bits: number): void => {
    const place = (marks[term] as number) - first;
    if (place >= 0) {
      (counts[place] as number) += weight;
      (usedIn[place] as number) |= bits;
      if (quarter > (quarters[place] as number)) quarters[place] = quarter;
      return;
    }
    marks[term] = first + distinct;
    numbers[distinct] = term;
    counts[distinct] = weight;
    quarters[distinct] = quarter;
    usedIn[distinct] = bits;
    distinct++;
  };

  const begin = (): void => {
    reader.tidy();
    first += distinct;
    distinct = 0;
    if (numbering === reader.terms() && first < MOST_PLACES) return;
    numbering = reader.terms();
    marks.fill(0);
    first = 1;
  };

  /** Counts a text in a language and returns its length in words. */
  const countText = (text: string, language: string, weight: number, bits: number): number => {
    const { count: size, readings } = reader.read(text, language);
    if (numbering.length > marks.length) marks = grown(marks, numbering.length);
    let words = 0;
    for (let i = 0; i < size; i++) {
      const reading = readings[i] as number;
      if (reading >= 0) {
        words++;
        meet(termOfReading(reading), TermWeight.full, weight, bits);
      } else {
        const { terms, weights, length } = reader.surfaceOf(reading);
        words += length;
        for (let k = 0; k < terms.length; k++) {
          meet(terms[k] as number, weights[k] as number, weight, bits);
        }
      }
    }
    return words;
  };

  const countNumbers: TermCounter['countNumbers'] = (texts) => {
    begin();
    const languages: string[] = [];
    let length = 0;

    const add = (text: string, tag: string | undefined, weight: number): number => {
      const language = reader.languageOf(text, tag);
      let bits = -1;
      if (language !== UNDETERMINED) {
        if (!languages.includes(language)) languages.push(language);
        bits = 1 << Math.min(31, languages.indexOf(language));
      }
      return countText(text, language, weight, bits);
    };

    requireTexts(texts);
    for (const { text, weight } of texts) {
      if (typeof text === 'string') length += weight * add(text, undefined, weight);
      else {
        let longest = 0;
        for (const key of Object.keys(text)) {
          longest = Math.max(longest, add(text[key] as string, key, weight));
        }
        length += weight * longest;
      }
    }
    return {
      numbers: numbers.slice(0, distinct),
      numbering,
      counts: counts.slice(0, distinct),
      length,
      languages,
    };
  };

  const count: TermCounter['count'] = (texts) => {
    const { numbers: own, counts: occurrences, length, languages } = countNumbers(texts);
    return {
      terms: own.map((number) => numbering[number] as string),
      counts: occurrences,
      quarters: quarters.slice(0, distinct),
      length,
      languages,
      usedIn: usedIn.slice(0, distinct),
    };
  };

  return { count, countNumbers };
}

function requireTexts(texts: readonly WeightedText[]): void {
  if (!Array.isArray(texts)) {
    throw wrongInput("a list of texts such as `[{ text: 'Pump', weight: 1 }]`", texts);
  }
  for (const one of texts) {
    requireText(one?.text);
    const { weight } = one;
    if (Number.isInteger(weight) && weight >= 1) continue;
    throw wrongInput('the weight of a text to be a whole number from 1', weight);
  }
}

function grown(marks: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(Math.max(length, marks.length * 2));
  wider.set(marks);
  return wider;
}
