import type { FuzzyFeature, FuzzyTextIndex } from './fuzzy-text-index.ts';
import { creditOf, type WeighedQuery } from './fuzzy-text-query.ts';
import { SAME } from './fuzzy-text-similarity.ts';

const MILLION = 1_000_000;

/** What a technology has for one word of the demand. */
export interface WordMatch {
  /** The technology's term, a word or a phrase. */
  readonly term: string;
  /** What it counts, 1 to {@link SAME}. */
  readonly credit: number;
}

/** A demand against features and slots. */
export interface FuzzyScoring {
  /** The best match of each word, `undefined` where there is none. */
  matches(feature: FuzzyFeature): readonly (WordMatch | undefined)[];
  /** The value of a technology, 0 to 1. */
  score(feature: FuzzyFeature): number;
  /** Slots, ascending, of all technologies that score more than 0. */
  candidates(): Uint32Array;
  /** The values of a range of slots in millionths. */
  scoreRange(from: number, to: number, out: Int32Array): void;
}

/** The value of a sum of weight × credit, in millionths. */
export function millionthsOf(sum: number, total: number): number {
  const whole = total * SAME;
  return sum >= whole ? MILLION : Math.floor((sum * MILLION) / whole);
}

/** Makes a demand ready. */
export function createFuzzyScoring(query: WeighedQuery, index: FuzzyTextIndex): FuzzyScoring {
  const { words, total } = query;
  let byTerm: ReadonlyMap<number, readonly Credit[]> | undefined;

  function creditsOf(term: string): readonly Credit[] {
    const id = index.dictionary.find(term);
    if (id === undefined) return creditsOfStranger(term, query, index);
    byTerm ??= groupByTerm(query);
    return byTerm.get(id) ?? [];
  }

  function matches(feature: FuzzyFeature): readonly (WordMatch | undefined)[] {
    const best: (WordMatch | undefined)[] = words.map(() => undefined);
    for (const term of feature.terms) {
      for (const { word, credit } of creditsOf(term)) {
        if (credit > (best[word]?.credit ?? 0)) best[word] = { term, credit };
      }
    }
    return best;
  }

  function score(feature: FuzzyFeature): number {
    let sum = 0;
    for (const [word, match] of matches(feature).entries()) {
      if (match) sum += match.credit * (words[word]?.weight ?? 0);
    }
    return millionthsOf(sum, total) / MILLION;
  }

  return {
    matches,
    score,
    candidates: () => gather(query, index),
    scoreRange: createRangeScoring(query, index),
  };
}

interface Credit {
  readonly word: number;
  readonly credit: number;
}

function groupByTerm({ words }: WeighedQuery): ReadonlyMap<number, readonly Credit[]> {
  const byTerm = new Map<number, Credit[]>();
  for (const [word, { ids, credits }] of words.entries()) {
    for (const [at, id] of ids.entries()) {
      const entry = byTerm.get(id) ?? [];
      entry.push({ word, credit: credits[at] ?? 0 });
      byTerm.set(id, entry);
    }
  }
  return byTerm;
}

/** Credits of a term that no indexed technology has. */
function creditsOfStranger(
  stranger: string,
  { words }: WeighedQuery,
  index: FuzzyTextIndex,
): readonly Credit[] {
  return words.map(({ word: { term, phrases } }, word) => {
    let similarity = 0;
    for (const own of [term, ...phrases]) {
      const found = index.compare(own, stranger);
      if (found > similarity) similarity = found;
    }
    return { word, credit: creditOf(similarity) };
  });
}

function gather({ words }: WeighedQuery, { dictionary }: FuzzyTextIndex): Uint32Array {
  const slots = new Set<number>();
  for (const { ids } of words) {
    for (const id of ids) for (const slot of dictionary.slots(id)) slots.add(slot);
  }
  return Uint32Array.from(slots).sort();
}

/** A list of slots being walked through by adjoining ranges. */
interface Walk {
  readonly slots: Uint32Array;
  readonly gain: number;
  readonly word: number;
  at: number;
}

function createRangeScoring(
  { words, total }: WeighedQuery,
  { dictionary }: FuzzyTextIndex,
): FuzzyScoring['scoreRange'] {
  let walks: readonly Walk[] = [];
  let next = -1;
  let lastWord = new Uint8Array(0);

  function startAt(from: number): readonly Walk[] {
    return words.flatMap(({ ids, credits, weight }, word) =>
      Array.from(ids, (id, i) => {
        const slots = dictionary.slots(id);
        const gain = weight * (credits[i] ?? 0);
        return { slots, gain, word: word + 1, at: firstFrom(slots, from) };
      }),
    );
  }

  /** Adds what a list gives to the sums of a range, up to slot `to`. */
  function walkThrough(walk: Walk, from: number, to: number, sums: Int32Array): void {
    const { slots, gain, word } = walk;
    let at = walk.at;
    while (at < slots.length && (slots[at] as number) < to) {
      const place = (slots[at++] as number) - from;
      // The greatest credit of a word comes first; lesser ones add nothing.
      if (lastWord[place] === word) continue;
      lastWord[place] = word;
      sums[place] = (sums[place] as number) + gain;
    }
    walk.at = at;
  }

  return (from, to, out) => {
    if (from !== next) walks = startAt(from);
    next = to;
    const width = to - from;
    if (lastWord.length < width) lastWord = new Uint8Array(width);
    else lastWord.fill(0, 0, width);
    out.fill(0, 0, width);
    for (const walk of walks) walkThrough(walk, from, to, out);
    for (let place = 0; place < width; place++) {
      const sum = out[place] as number;
      if (sum > 0) out[place] = millionthsOf(sum, total);
    }
  };
}

/** Place of the first slot that is not below `from`. */
function firstFrom(slots: Uint32Array, from: number): number {
  let low = 0;
  let high = from === 0 ? 0 : slots.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((slots[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
