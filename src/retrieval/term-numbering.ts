import { grown } from './grown.ts';
import type { TermDictionary } from './term-dictionary.ts';

/** The distinct terms of a document. */
export interface DocumentTerms {
  /** The terms. */
  readonly terms: readonly string[];
  /** Where the terms are numbered already: their places in `numbering`, a list that only grows. */
  readonly numbers?: readonly number[];
  /** The list; documents that share it are added faster. */
  readonly numbering?: readonly string[];
}

/** Numbers the terms of documents. */
export interface TermNumbering {
  /** The dictionary's numbers of a document's terms; valid until the next call. */
  readonly numbersOf: (document: DocumentTerms) => Uint32Array;
  /** The dictionary has numbered its terms anew. */
  readonly forget: () => void;
}

/** Makes a numbering that remembers where documents come with a list of terms of their own. */
export function createTermNumbering(dictionary: TermDictionary): TermNumbering {
  let numbers = new Uint32Array(64);
  let translated: readonly string[] | undefined; // a foreign list, and our numbers plus one
  let translation = new Int32Array(0);

  /** Our number of a term that the foreign list has at `place`. */
  const translate = (foreign: readonly string[], place: number): number => {
    const known = translation[place] as number;
    if (known > 0) return known - 1;
    const number = dictionary.numberOf(foreign[place] as string);
    translation[place] = number + 1;
    return number;
  };

  const numbersOf: TermNumbering['numbersOf'] = (document) => {
    const { numbers: places, numbering } = document;
    if (places === undefined || numbering === undefined) {
      const { terms } = document;
      numbers = grown(numbers, terms.length);
      for (let i = 0; i < terms.length; i++) numbers[i] = dictionary.numberOf(terms[i] as string);
      return numbers.subarray(0, terms.length);
    }
    if (numbering !== translated) {
      translated = numbering;
      translation = new Int32Array(0);
    }
    translation = grown(translation, numbering.length);
    numbers = grown(numbers, places.length);
    for (let i = 0; i < places.length; i++) {
      numbers[i] = translate(numbering, places[i] as number);
    }
    return numbers.subarray(0, places.length);
  };

  return {
    numbersOf,
    forget: () => {
      translated = undefined;
    },
  };
}
