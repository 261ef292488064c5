import type { Demand } from '../model/demand.ts';
import type { FuzzyTextIndex } from './fuzzy-text-index.ts';
import { LEAST_SIMILARITY, SAME } from './fuzzy-text-similarity.ts';
import { visitTerms } from './fuzzy-text-terms.ts';

/** A word of the demand, with the short phrases that it stands in. */
export interface FuzzyWord {
  /** The word. */
  readonly term: string;
  /** The phrases. */
  readonly phrases: readonly string[];
  /** The language versions it stands in; empty where the record names none. */
  readonly languages: readonly string[];
}

/** What a demand asks for: its distinct words in the order of the record. */
export interface FuzzyQuery {
  /** The words. */
  readonly words: readonly FuzzyWord[];
}

/**
 * Reads what a demand asks for.
 *
 * @param demand - The demand.
 * @param limit - So many words are read.
 */
export function readQuery(demand: Demand, limit: number): FuzzyQuery {
  const words = new Map<string, { phrases: Set<string>; languages: Set<string> }>();
  const entry = (term: string) => {
    const known = words.get(term) ?? { phrases: new Set<string>(), languages: new Set<string>() };
    words.set(term, known);
    return known;
  };
  visitTerms(demand, limit, {
    word: (term, _start, _end, { language }) => {
      const { languages } = entry(term);
      if (language !== undefined) languages.add(language);
    },
    phrase: (term, parts) => {
      for (const part of parts) entry(part).phrases.add(term);
    },
  });
  return {
    words: [...words].map(([term, { phrases, languages }]) => ({
      term,
      phrases: [...phrases],
      languages: [...languages],
    })),
  };
}

/** A word of the demand, ready to be scored. */
export interface WeighedWord {
  /** The word. */
  readonly word: FuzzyWord;
  /** Its rarity among the technologies: an integer from 1 to 480. */
  readonly weight: number;
  /** Numbers of the dictionary terms that it meets, the greatest credit first. */
  readonly ids: Uint32Array;
  /** What each of them counts, 1 to {@link SAME}. */
  readonly credits: Uint16Array;
}

/** The words of a demand and the weight that counts as everything found. */
export interface WeighedQuery {
  /** The words. */
  readonly words: readonly WeighedWord[];
  /** The sum of the weights in the language version where it is greatest. */
  readonly total: number;
}

/** Finds what each word of a demand meets, and weighs it. */
export function weighQuery(query: FuzzyQuery, index: FuzzyTextIndex): WeighedQuery {
  const weighed = query.words.map((word) => weighWord(word, index));
  const telling = weighed.filter(({ weight }) => weight > 0);
  // A demand of common words only: each counts the same.
  const words = telling.length > 0 ? telling : weighed.map((word) => ({ ...word, weight: 1 }));
  return { words, total: greatestLanguage(words) };
}

function weighWord(word: FuzzyWord, index: FuzzyTextIndex): WeighedWord {
  const credits = new Map<number, number>();
  for (const term of [word.term, ...word.phrases]) {
    for (const { id, similarity } of index.neighbours(term)) {
      const credit = creditOf(similarity);
      if (credit > (credits.get(id) ?? 0)) credits.set(id, credit);
    }
  }
  const sorted = [...credits].sort(([a, x], [b, y]) => y - x || a - b);
  let frequency = 0;
  for (const [id, credit] of sorted) {
    const share = Math.floor((index.dictionary.frequency(id) * credit) / SAME);
    if (share > frequency) frequency = share;
  }
  return {
    word,
    weight: rarity(index.dictionary.documents, frequency),
    ids: Uint32Array.from(sorted, ([id]) => id),
    credits: Uint16Array.from(sorted, ([, credit]) => credit),
  };
}

/** What a similarity counts for: from nothing at the least similarity to all at {@link SAME}. */
export function creditOf(similarity: number): number {
  if (similarity <= LEAST_SIMILARITY) return 0;
  return Math.ceil(((similarity - LEAST_SIMILARITY) * SAME) / (SAME - LEAST_SIMILARITY));
}

/**
 * Sixteenths of log₂((N + 64) / (f + 1)) − 2, the logarithms interpolated linearly between powers of two;
 * not below 0: a word that a quarter of many technologies have says nothing.
 */
function rarity(documents: number, frequency: number): number {
  const weight = binaryLogarithm(documents + 64) - binaryLogarithm(frequency + 1) - 32;
  return weight > 0 ? weight : 0;
}

/** Sixteenths of log₂ of a positive integer below 2³¹. */
function binaryLogarithm(x: number): number {
  const zeros = Math.clz32(x);
  return 16 * (31 - zeros) + (((x << zeros) >>> 27) & 15);
}

function greatestLanguage(words: readonly WeighedWord[]): number {
  const totals = new Map<string, number>();
  let everywhere = 0;
  for (const { word, weight } of words) {
    if (word.languages.length === 0) everywhere += weight;
    for (const language of word.languages) {
      totals.set(language, (totals.get(language) ?? 0) + weight);
    }
  }
  let greatest = 0;
  for (const total of totals.values()) if (total > greatest) greatest = total;
  return everywhere + greatest;
}
