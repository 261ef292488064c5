import type { IndexDocument } from '../retrieval/inverted-index.ts';
import type { NumberedTerms } from '../text/term-counter.ts';

/** What `tfidf` reads from a technology. */
export interface TfidfFeature extends IndexDocument {
  /** Primary languages of its texts. */
  readonly languages: readonly string[];
}

/** Counts are kept in a byte; a word so frequent counts as if it were this frequent. */
const MOST_COUNTED = 255;

/** A feature whose terms are put together when they are first asked for: an index takes their numbers. */
class NumberedFeature implements TfidfFeature {
  readonly numbers: readonly number[];
  readonly numbering: readonly string[];
  readonly counts: readonly number[];
  readonly length: number;
  readonly languages: readonly string[];
  #terms: readonly string[] | undefined;

  constructor({ numbers, numbering, counts, length, languages }: NumberedTerms) {
    this.numbers = numbers;
    this.numbering = numbering;
    this.counts = limited(counts);
    this.length = length;
    this.languages = languages;
  }

  get terms(): readonly string[] {
    this.#terms ??= this.numbers.map((number) => this.numbering[number] as string);
    return this.#terms;
  }
}

/** The feature of a technology with these terms. */
export function tfidfFeature(terms: NumberedTerms): TfidfFeature {
  return new NumberedFeature(terms);
}

/** The counts, none above {@link MOST_COUNTED}; the same list where there is nothing to change. */
function limited(counts: readonly number[]): readonly number[] {
  if (!counts.some((count) => count > MOST_COUNTED)) return counts;
  return Array.from(counts, (count) => Math.min(MOST_COUNTED, count));
}
