import { IMPACT_BITS, LARGEST_IMPACT } from './impact.ts';
import { WINDOW, WINDOW_MASK } from './window.ts';

/** A stretch of postings and the weight of their term. */
export interface Stretch {
  start: number;
  end: number;
  weight: number;
}

/** Room for one window. */
export interface Scratch {
  /** Sums by place; all 0 between uses. */
  readonly sums: Int32Array;
  /** Places to look at; one more than a window has. */
  readonly places: Int32Array;
}

/** Makes the room for one window. */
export function createScratch(): Scratch {
  return { sums: new Int32Array(WINDOW), places: new Int32Array(WINDOW + 1) };
}

/**
 * Adds weight × impact for a stretch of packed postings. Written out eight at a time: V8 loads the
 * arrays' addresses once for all eight, which more than halves the time.
 */
export function addPacked(sums: Int32Array, postings: Uint32Array, stretch: Stretch): void {
  const { start, end, weight } = stretch;
  let at = start;
  let p = 0;
  for (const last = end - 7; at < last; at += 8) {
    p = postings[at] as number;
    (sums[p >>> IMPACT_BITS] as number) += Math.imul(weight, p & LARGEST_IMPACT);
    p = postings[at + 1] as number;
    (sums[p >>> IMPACT_BITS] as number) += Math.imul(weight, p & LARGEST_IMPACT);
    p = postings[at + 2] as number;
    (sums[p >>> IMPACT_BITS] as number) += Math.imul(weight, p & LARGEST_IMPACT);
    p = postings[at + 3] as number;
    (sums[p >>> IMPACT_BITS] as number) += Math.imul(weight, p & LARGEST_IMPACT);
    p = postings[at + 4] as number;
    (sums[p >>> IMPACT_BITS] as number) += Math.imul(weight, p & LARGEST_IMPACT);
    p = postings[at + 5] as number;
    (sums[p >>> IMPACT_BITS] as number) += Math.imul(weight, p & LARGEST_IMPACT);
    p = postings[at + 6] as number;
    (sums[p >>> IMPACT_BITS] as number) += Math.imul(weight, p & LARGEST_IMPACT);
    p = postings[at + 7] as number;
    (sums[p >>> IMPACT_BITS] as number) += Math.imul(weight, p & LARGEST_IMPACT);
  }
  for (; at < end; at++) {
    p = postings[at] as number;
    (sums[p >>> IMPACT_BITS] as number) += Math.imul(weight, p & LARGEST_IMPACT);
  }
}

/** Adds weight × impact for a stretch of postings of a rare term, all in one window. */
export function addRare(
  sums: Int32Array,
  slots: Uint32Array,
  impacts: Uint8Array,
  stretch: Stretch,
): void {
  const { start, end, weight } = stretch;
  for (let at = start; at < end; at++) {
    const place = (slots[at] as number) & WINDOW_MASK;
    (sums[place] as number) += Math.imul(weight, impacts[at] as number);
  }
}

/** Lists the places whose sum is at least this; eight are passed over at once if none of them is. */
export function takeAll({ sums, places }: Scratch, least: number): number {
  const below = least - 1;
  let count = 0;
  for (let place = 0; place < WINDOW; place += 8) {
    const any =
      (below - (sums[place] as number)) |
      (below - (sums[place + 1] as number)) |
      (below - (sums[place + 2] as number)) |
      (below - (sums[place + 3] as number)) |
      (below - (sums[place + 4] as number)) |
      (below - (sums[place + 5] as number)) |
      (below - (sums[place + 6] as number)) |
      (below - (sums[place + 7] as number));
    if (any >= 0) continue;
    for (let one = place; one < place + 8; one++) {
      places[count] = one;
      count += (below - (sums[one] as number)) >>> 31;
    }
  }
  return count;
}

/** Lists a place unless it is listed (its sum is then negative) or too low (its sum is then 0). */
export function takeOnce(place: number, least: number, scratch: Scratch, count: number): number {
  const sum = scratch.sums[place] as number;
  if (sum <= 0) return count;
  if (sum < least) {
    scratch.sums[place] = 0;
    return count;
  }
  scratch.sums[place] = -sum;
  scratch.places[count] = place;
  return count + 1;
}
