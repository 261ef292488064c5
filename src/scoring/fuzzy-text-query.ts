import type { Demand } from '../model/demand.ts';
import type { Dictionary } from '../retrieval/dictionary.ts';
import type { FuzzyTextIndex, Neighbour } from './fuzzy-text-index.ts';
import { LEAST_SIMILARITY, SAME } from './fuzzy-text-similarity.ts';
import { isExactWhole, isWhole, visitTerms } from './fuzzy-text-terms.ts';

/** A word of the demand, with the short phrases that it stands in. */
export interface FuzzyWord {
  /** The word. */
  readonly term: string;
  /** The phrases. */
  readonly phrases: readonly string[];
  /** The language versions it stands in; empty where the record names none. */
  readonly languages: readonly string[];
}

/** A short text of the demand as a whole. */
export interface FuzzyWhole {
  /** Its term, see `wholeTerm`. */
  readonly term: string;
  /** Its words. */
  readonly words: readonly string[];
}

/** What a demand asks for: its distinct words and short texts in the order of the record. */
export interface FuzzyQuery {
  /** The words. */
  readonly words: readonly FuzzyWord[];
  /** The short texts. */
  readonly wholes: readonly FuzzyWhole[];
}

/**
 * Reads what a demand asks for.
 *
 * @param demand - The demand.
 * @param limit - So many words are read.
 */
export function readQuery(demand: Demand, limit: number): FuzzyQuery {
  const words = new Map<string, { phrases: Set<string>; languages: Set<string> }>();
  const wholes = new Map<string, FuzzyWhole>();
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
      wholes.set(term, { term, words: parts });
      if (!isExactWhole(term)) for (const part of parts) entry(part).phrases.add(term);
    },
  });
  return {
    words: [...words].map(([term, { phrases, languages }]) => ({
      term,
      phrases: [...phrases],
      languages: [...languages],
    })),
    wholes: [...wholes.values()],
  };
}

/** Something the demand asks for, ready to be scored. */
export interface WeighedPart {
  /** The word, or the term of a short text. */
  readonly term: string;
  /** The terms whose similarity to a technology's term counts: also the phrases of a word. */
  readonly asked: readonly string[];
  /** The language versions it stands in; empty where the record names none. */
  readonly languages: readonly string[];
  /** An integer from 1 to 480: its rarity among the technologies, or the extra of a short text. */
  readonly weight: number;
  /** Numbers of the dictionary terms that it meets, the greatest credit first. */
  readonly ids: Uint32Array;
  /** What each of them counts, 1 to {@link SAME}. */
  readonly credits: Uint16Array;
}

/** The parts of a demand and the weight that counts as everything found. */
export interface WeighedQuery {
  /** The words, then the short texts. */
  readonly parts: readonly WeighedPart[];
  /** How many of the parts are words. */
  readonly wordCount: number;
  /** The sum of the weights in the language version where it is greatest. */
  readonly total: number;
}

/** A short text met as a whole adds so much to the weight of its words: one part in 15. */
const WHOLE_SHARE = 15;

/**
 * A demand of more words than this says enough for exact terms: only words that the dictionary does not
 * know are looked for among similar ones.
 */
const LONG_DEMAND = 16;

/** The dictionary terms that a term meets. */
type Look = (term: string) => readonly Neighbour[];

/** Finds what each word of a demand meets, and weighs it. */
export function weighQuery(query: FuzzyQuery, index: FuzzyTextIndex): WeighedQuery {
  const long = query.words.length > LONG_DEMAND;
  const look: Look = long ? (term) => lookSparingly(term, index) : index.neighbours;
  const weighed = query.words.map((word) => weighWord(word, look, index.dictionary));
  const telling = weighed.filter(({ weight }) => weight > 0);
  // A demand of common words only: each counts the same.
  const words = telling.length > 0 ? telling : weighed.map((word) => ({ ...word, weight: 1 }));
  const byTerm = new Map(words.map((word) => [word.term, word]));
  const parts = [
    ...words,
    ...query.wholes.map((whole) =>
      weighWhole(whole, byTerm, (term) => meetWhole(term, look, index)),
    ),
  ];
  return { parts, wordCount: words.length, total: greatestLanguage(parts) };
}

function lookSparingly(term: string, index: FuzzyTextIndex): readonly Neighbour[] {
  const itself = index.itself(term);
  return itself.length > 0 || isWhole(term) ? itself : index.neighbours(term);
}

function weighWord(
  { term, phrases, languages }: FuzzyWord,
  look: Look,
  dictionary: Dictionary,
): WeighedPart {
  const asked = [term, ...phrases];
  const credits = new Map<number, number>();
  let frequency = 0;
  for (const { id, similarity } of asked.flatMap(look)) {
    const credit = creditOf(similarity);
    if (credit > (credits.get(id) ?? 0)) credits.set(id, credit);
    const share = Math.floor((dictionary.frequency(id) * credit) / SAME);
    if (share > frequency) frequency = share;
  }
  const weight = rarity(dictionary.documents, frequency);
  return { term, asked, languages, weight, ...inOrder(credits) };
}

function weighWhole(
  { term, words }: FuzzyWhole,
  byTerm: ReadonlyMap<string, WeighedPart>,
  meet: Look,
): WeighedPart {
  const asked = words.length === 1 ? [term, ...words] : [term];
  const credits = new Map<number, number>();
  for (const { id, similarity } of asked.flatMap(meet)) {
    const credit = creditOf(similarity);
    if (credit > (credits.get(id) ?? 0)) credits.set(id, credit);
  }
  const own = words.map((word) => byTerm.get(word));
  const sum = own.reduce((weight, word) => weight + (word?.weight ?? 0), 0);
  const languages = own.find((word) => word !== undefined)?.languages ?? [];
  const weight = Math.ceil(sum / WHOLE_SHARE);
  return { term, asked, languages, weight, ...inOrder(credits) };
}

/** The terms for whole texts that say what a term meets. */
function meetWhole(term: string, look: Look, index: FuzzyTextIndex): readonly Neighbour[] {
  return look(term).flatMap(({ id, similarity }) => {
    const whole = index.whole(id);
    return whole === undefined ? [] : [{ id: whole, similarity }];
  });
}

function inOrder(credits: ReadonlyMap<number, number>): Pick<WeighedPart, 'ids' | 'credits'> {
  const sorted = [...credits].sort(([a, x], [b, y]) => y - x || a - b);
  return {
    ids: Uint32Array.from(sorted, ([id]) => id),
    credits: Uint16Array.from(sorted, ([, credit]) => credit),
  };
}

/** What a similarity counts for: from nothing at the least similarity to all at {@link SAME}. */
export function creditOf(similarity: number): number {
  if (similarity <= LEAST_SIMILARITY) return 0;
  return Math.ceil(((similarity - LEAST_SIMILARITY) * SAME) / (SAME - LEAST_SIMILARITY));
}

/** The similarity, within one, that counts for so much. */
export function similarityOf(credit: number): number {
  return LEAST_SIMILARITY + Math.floor((credit * (SAME - LEAST_SIMILARITY)) / SAME);
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

function greatestLanguage(parts: readonly WeighedPart[]): number {
  const totals = new Map<string, number>();
  let everywhere = 0;
  for (const { languages, weight } of parts) {
    if (languages.length === 0) everywhere += weight;
    for (const language of languages) {
      totals.set(language, (totals.get(language) ?? 0) + weight);
    }
  }
  let greatest = 0;
  for (const total of totals.values()) if (total > greatest) greatest = total;
  return everywhere + greatest;
}
