import type { FuzzyFeature, FuzzyTextIndex } from './fuzzy-text-index.ts';
import { creditOf, type WeighedQuery } from './fuzzy-text-query.ts';
import { SAME } from './fuzzy-text-similarity.ts';
import { isExactWhole, isWhole, wordsIn } from './fuzzy-text-terms.ts';
import { limitsOfRaw } from './limits-of-raw.ts';
import type { SlotBounds } from './scorer.ts';

const MILLION = 1_000_000;

/** What a technology has for one part of the demand. */
export interface PartMatch {
  /** The technology's term, a word or a phrase. */
  readonly term: string;
  /** What it counts, 1 to {@link SAME}. */
  readonly credit: number;
}

/** A demand against features and slots. */
export interface FuzzyScoring {
  /** The best match of each part, `undefined` where there is none. */
  matches(feature: FuzzyFeature): readonly (PartMatch | undefined)[];
  /** The value of a technology, 0 to 1. */
  score(feature: FuzzyFeature): number;
  /** Slots, ascending, of all technologies that score more than 0. */
  candidates(): Uint32Array;
  /** The values of a range of slots in millionths. */
  scoreRange(from: number, to: number, out: Int32Array): void;
  /** The value of a slot with this sum of weight × credit, in millionths. */
  scoreSlot(slot: number, sum: number): number;
  /** Upper bounds by that sum. */
  slotBounds(): SlotBounds;
}

/** The value of a sum of weight × credit, in millionths. */
export function millionthsOf(sum: number, total: number): number {
  const whole = total * SAME;
  return sum >= whole ? MILLION : Math.floor((sum * MILLION) / whole);
}

/** Makes a demand ready. */
export function createFuzzyScoring(query: WeighedQuery, index: FuzzyTextIndex): FuzzyScoring {
  const { parts, total } = query;
  let byTerm: ReadonlyMap<number, readonly Credit[]> | undefined;

  function creditsOf(term: string): readonly Credit[] {
    const id = index.dictionary.find(term);
    if (id === undefined) return creditsOfStranger(term, query, index);
    byTerm ??= groupByTerm(query);
    return byTerm.get(id) ?? [];
  }

  function matches(feature: FuzzyFeature): readonly (PartMatch | undefined)[] {
    const best: (PartMatch | undefined)[] = parts.map(() => undefined);
    for (const term of feature.terms) {
      for (const { part, credit } of creditsOf(term)) {
        if (credit > (best[part]?.credit ?? 0)) best[part] = { term, credit };
      }
    }
    return best;
  }

  function score(feature: FuzzyFeature): number {
    let sum = 0;
    for (const [part, match] of matches(feature).entries()) {
      if (match) sum += match.credit * (parts[part]?.weight ?? 0);
    }
    return millionthsOf(sum, total) / MILLION;
  }

  const sums = rangeSums(query, index);
  return {
    matches,
    score,
    candidates: () => gather(query, index),
    scoreRange: (from, to, out) => {
      sums(from, to, out);
      for (let place = 0; place < to - from; place++) {
        const sum = out[place] as number;
        if (sum > 0) out[place] = millionthsOf(sum, total);
      }
    },
    scoreSlot: (_slot, sum) => millionthsOf(sum, total),
    slotBounds: () => {
      const most = parts.reduce((sum, { weight, credits }) => sum + weight * (credits[0] ?? 0), 0);
      const limits = limitsOfRaw(most, (sum) => millionthsOf(sum, total));
      return { numbers: sums, ...limits, isPartial: false, isClose: true };
    },
  };
}

interface Credit {
  readonly part: number;
  readonly credit: number;
}

function groupByTerm({ parts }: WeighedQuery): ReadonlyMap<number, readonly Credit[]> {
  const byTerm = new Map<number, Credit[]>();
  for (const [part, { ids, credits }] of parts.entries()) {
    for (const [at, id] of ids.entries()) {
      const entry = byTerm.get(id) ?? [];
      entry.push({ part, credit: credits[at] ?? 0 });
      byTerm.set(id, entry);
    }
  }
  return byTerm;
}

/** Credits of a term that no indexed technology has. */
function creditsOfStranger(
  stranger: string,
  { parts, wordCount }: WeighedQuery,
  index: FuzzyTextIndex,
): readonly Credit[] {
  return parts.map(({ asked }, part) => {
    if (part >= wordCount ? !isWhole(stranger) : isExactWhole(stranger)) return { part, credit: 0 };
    const similarities = asked.map((own) => index.compare(wordsIn(own), wordsIn(stranger)));
    return { part, credit: creditOf(Math.max(...similarities)) };
  });
}

function gather({ parts }: WeighedQuery, { dictionary }: FuzzyTextIndex): Uint32Array {
  const slots = new Set<number>();
  for (const { ids } of parts) {
    for (const id of ids) for (const slot of dictionary.slots(id)) slots.add(slot);
  }
  return Uint32Array.from(slots).sort();
}

/** A list of slots being walked through by adjoining ranges. */
interface Walk {
  readonly slots: Uint32Array;
  readonly gain: number;
  readonly part: number;
  at: number;
}

/** Writes the sums of weight × credit of a range of slots. */
function rangeSums(
  { parts }: WeighedQuery,
  { dictionary, zeros }: FuzzyTextIndex,
): (from: number, to: number, out: Int32Array) => void {
  let walks: readonly Walk[] = [];
  let next = -1;

  function startAt(from: number): readonly Walk[] {
    return parts.flatMap(({ ids, credits, weight }, part) =>
      Array.from(ids, (id, i) => {
        const slots = dictionary.slots(id);
        const gain = weight * (credits[i] ?? 0);
        return { slots, gain, part: part + 1, at: firstFrom(slots, from) };
      }),
    );
  }

  return (from, to, out) => {
    if (from !== next) walks = startAt(from);
    next = to;
    const range = { from, to, sums: out.fill(0, 0, to - from), lastPart: zeros(to - from) };
    for (const walk of walks) walkThrough(walk, range);
    if (walks.every(({ slots, at }) => at === slots.length)) walks = [];
  };
}

/** A range of slots whose sums are made. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly sums: Int32Array;
  /** The part that gave last to each sum. */
  readonly lastPart: Uint16Array;
}

/** Adds what a list gives to the sums of a range. */
function walkThrough(walk: Walk, { from, to, sums, lastPart }: Range): void {
  const { slots, gain, part } = walk;
  let at = walk.at;
  while (at < slots.length && (slots[at] as number) < to) {
    const place = (slots[at++] as number) - from;
    // The greatest credit of a part comes first; lesser ones add nothing.
    if (lastPart[place] === part) continue;
    lastPart[place] = part;
    sums[place] = (sums[place] as number) + gain;
  }
  walk.at = at;
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
