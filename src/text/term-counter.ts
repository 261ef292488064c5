import { UNDETERMINED } from './language-tag.ts';
import { TermWeight } from './surface.ts';
import type { SurfaceReader, SurfaceVisitor } from './surface-reader.ts';
import type { AnalyzableText } from './text.ts';

/** One of the texts of a document, for counting. */
export interface WeightedText {
  /** The text. */
  readonly text: AnalyzableText;
  /** How often each of its words counts: an integer from 1. */
  readonly weight: number;
}

/** The terms of a document, counted over its texts. */
export interface TermCounts {
  /** The distinct terms, in order of first appearance. */
  readonly terms: readonly string[];
  /** Occurrences of each term times the weight of the text they stand in. */
  readonly counts: readonly number[];
  /** Weight of each term's kind, in quarters: the largest of its occurrences. */
  readonly quarters: readonly number[];
  /** Words times weights; of a text in several languages the longest version counts. */
  readonly length: number;
  /** Primary languages of the texts, in order of appearance. */
  readonly languages: readonly string[];
  /**
   * The languages each term is used in: bit i stands for `languages[i]`, the last of 32 bits for all
   * further ones; all bits are set where the language of the text is unknown.
   */
  readonly usedIn: readonly number[];
  /** Numbers of the terms in `numbering`, in the order of `terms`: a shortcut for indexes. */
  readonly numbers: readonly number[];
  /** A list of terms that grows: documents counted with the same list number their terms alike. */
  readonly numbering: readonly string[];
}

function grown(marks: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(Math.max(length, marks.length * 2));
  wider.set(marks);
  return wider;
}

/** Makes a function that counts the terms of a document. */
export function createTermCounter(
  reader: SurfaceReader,
): (texts: readonly WeightedText[]) => TermCounts {
  // Two integers a term: the document that last had it, and where it stands in that document's lists.
  let marks = new Int32Array(1 << 13);
  let document = 0;
  let numbering: readonly string[] = [];

  let numbers: number[] = [];
  let counts: number[] = [];
  let quarters: number[] = [];
  let usedIn: number[] = [];
  let weight = 1;
  let words = 0;
  let bits = 0;

  const meet = (term: number, quarter: number): void => {
    const mark = term * 2;
    if (mark >= marks.length) marks = grown(marks, mark + 2);
    if (marks[mark] === document) {
      const place = marks[mark + 1] as number;
      (counts[place] as number) += weight;
      (usedIn[place] as number) |= bits;
      if (quarter > (quarters[place] as number)) quarters[place] = quarter;
      return;
    }
    marks[mark] = document;
    marks[mark + 1] = numbers.length;
    numbers.push(term);
    counts.push(weight);
    quarters.push(quarter);
    usedIn.push(bits);
  };

  const visitor: SurfaceVisitor = {
    term: (term) => {
      words++;
      meet(term, TermWeight.full);
    },
    surface: ({ terms, weights, length }) => {
      words += length;
      for (let i = 0; i < terms.length; i++) meet(terms[i] as number, weights[i] as number);
    },
  };

  const begin = (): void => {
    reader.tidy();
    if (numbering !== reader.terms()) {
      numbering = reader.terms();
      marks.fill(0);
      document = 0;
    }
    document++;
    numbers = [];
    counts = [];
    quarters = [];
    usedIn = [];
  };

  return (texts) => {
    begin();
    const languages: string[] = [];
    let length = 0;

    const add = (text: string, tag: string | undefined): number => {
      const language = reader.languageOf(text, tag);
      if (language === UNDETERMINED) bits = -1;
      else {
        if (!languages.includes(language)) languages.push(language);
        bits = 1 << Math.min(31, languages.indexOf(language));
      }
      words = 0;
      reader.visit(text, language, visitor);
      return words;
    };

    for (const part of texts) {
      const { text } = part;
      weight = part.weight;
      if (typeof text === 'string') length += weight * add(text, undefined);
      else {
        const versions = Object.keys(text).map((key) => add(text[key] as string, key));
        length += weight * Math.max(0, ...versions);
      }
    }
    const terms = numbers.map((number) => numbering[number] as string);
    return { terms, counts, quarters, length, languages, usedIn, numbers, numbering };
  };
}
