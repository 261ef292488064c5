import type { Segment } from './segment.ts';
import type { Top } from './top.ts';
import { WINDOW, WINDOW_BITS, WINDOW_MASK } from './window.ts';

/** The part of a query that meets one segment. */
export interface SegmentQuery {
  /** No document of the segment scores more. */
  readonly bound: number;
  /** Adds the scores of a window's documents to `sums`, by place in the window. */
  readonly addWindow: (window: number, sums: Int32Array) => void;
  /** Offers the best documents of the segment, except those that `isGone`. */
  readonly offerBest: (top: Top, scratch: Scratch, isGone: (slot: number) => boolean) => void;
  /** Every slot that has a term of the query; some more than once. */
  readonly visitSlots: (visit: (slot: number) => void) => void;
}

/** Room for one window. */
export interface Scratch {
  /** Sums by place; all 0 between uses. */
  readonly sums: Int32Array;
  /** Places to look at; one more than a window has. */
  readonly places: Uint16Array;
}

/** A stretch of postings and the weight of their term. */
interface Stretch {
  start: number;
  end: number;
  weight: number;
}

/** Windows touched by fewer postings than this are read by posting, not by place. */
const SPARSE = WINDOW >>> 3;
const PRIMED_SIZE = 10;

/** Makes the room for one window. */
export function createScratch(): Scratch {
  return { sums: new Int32Array(WINDOW), places: new Uint16Array(WINDOW + 1) };
}

/** Prepares a query for a segment: terms by dictionary number, each with its weight. */
export function querySegment(
  segment: Segment,
  terms: readonly number[],
  weights: Int32Array,
): SegmentQuery {
  const { windows, rows, starts, sizes, peaks, directory, windowPeaks, tenths } = segment;
  const { places, impacts, rareSlots, rareImpacts } = segment;
  const frequent: { readonly row: number; readonly weight: number }[] = [];
  const rare: { readonly start: number; readonly end: number; weight: number; peak: number }[] = [];
  let bound = 0;
  let primed = 0;
  for (const [i, term] of terms.entries()) {
    const number = segment.numberOf(term);
    const weight = weights[i] as number;
    const size = number < 0 ? 0 : (sizes[number] as number);
    if (size === 0 || weight === 0) continue;
    const peak = peaks[number] as number;
    bound += weight * peak;
    const row = (rows[number] as number) - 1;
    const start = starts[number] as number;
    if (row < 0) rare.push({ start, end: start + size, weight, peak });
    else {
      frequent.push({ row, weight });
      primed = Math.max(primed, weight * (tenths[row] as number));
    }
  }
  const stretch: Stretch = { start: 0, end: 0, weight: 0 };
  const cursors = Uint32Array.from(rare, (term) => term.start);
  let cursorWindow = 0;

  /** Moves the cursors of the rare terms to a window. */
  const seek = (window: number): void => {
    if (window < cursorWindow)
      rare.forEach((term, i) => {
        cursors[i] = term.start;
      });
    cursorWindow = window;
    const first = window << WINDOW_BITS;
    for (const [i, term] of rare.entries()) {
      let at = cursors[i] as number;
      while (at < term.end && (rareSlots[at] as number) < first) at++;
      cursors[i] = at;
    }
  };

  const rareEnd = (i: number, window: number): number => {
    const { end } = rare[i] as { readonly end: number };
    let at = cursors[i] as number;
    while (at < end && (rareSlots[at] as number) >>> WINDOW_BITS === window) at++;
    return at;
  };

  /** Calls for every stretch of a window. */
  const eachFrequent = (window: number, visit: (stretch: Stretch) => void): void => {
    for (const { row, weight } of frequent) {
      const at = row * (windows + 1) + window;
      stretch.start = directory[at] as number;
      stretch.end = directory[at + 1] as number;
      stretch.weight = weight;
      if (stretch.end > stretch.start) visit(stretch);
    }
  };
  const eachRare = (window: number, visit: (stretch: Stretch) => void): void => {
    seek(window);
    for (const [i, { weight }] of rare.entries()) {
      stretch.start = cursors[i] as number;
      stretch.end = rareEnd(i, window);
      stretch.weight = weight;
      if (stretch.end > stretch.start) visit(stretch);
    }
  };

  const addWindow = (window: number, sums: Int32Array): void => {
    if (window >= windows) return;
    eachFrequent(window, (s) => addPlaces(sums, places, impacts, s));
    eachRare(window, (s) => addSlots(sums, rareSlots, rareImpacts, s));
  };

  const measure = (window: number): { bound: number; postings: number } => {
    let windowBound = 0;
    let postings = 0;
    for (const { row, weight } of frequent) {
      const at = row * (windows + 1) + window;
      postings += (directory[at + 1] as number) - (directory[at] as number);
      windowBound += weight * (windowPeaks[row * windows + window] as number);
    }
    seek(window);
    for (const [i, { weight, peak }] of rare.entries()) {
      const size = rareEnd(i, window) - (cursors[i] as number);
      postings += size;
      if (size > 0) windowBound += weight * peak;
    }
    return { bound: windowBound, postings };
  };

  const collectSparse = (window: number, least: number, scratch: Scratch): number => {
    let count = 0;
    eachFrequent(window, (s) => {
      for (let at = s.start; at < s.end; at++) {
        count = takeOnce(places[at] as number, least, scratch, count);
      }
    });
    eachRare(window, (s) => {
      for (let at = s.start; at < s.end; at++) {
        count = takeOnce((rareSlots[at] as number) & WINDOW_MASK, least, scratch, count);
      }
    });
    return count;
  };

  const offerBest: SegmentQuery['offerBest'] = (top, scratch, isGone) => {
    const { sums } = scratch;
    for (let window = 0; window < windows; window++) {
      const { bound: windowBound, postings } = measure(window);
      if (postings === 0 || windowBound < top.least()) continue;
      addWindow(window, sums);
      const sparse = postings < SPARSE;
      const count = sparse
        ? collectSparse(window, top.least(), scratch)
        : takeAll(sums, top.least(), scratch.places);
      for (let i = 0; i < count; i++) {
        const place = scratch.places[i] as number;
        const score = sparse ? -(sums[place] as number) : (sums[place] as number);
        if (sparse) sums[place] = 0;
        const slot = (window << WINDOW_BITS) | place;
        if (score >= top.least() && !isGone(slot)) top.offer(slot, score);
      }
      if (!sparse) sums.fill(0);
    }
  };

  const visitSlots: SegmentQuery['visitSlots'] = (visit) => {
    for (let window = 0; window < windows; window++) {
      const first = window << WINDOW_BITS;
      eachFrequent(window, (s) => {
        for (let at = s.start; at < s.end; at++) visit(first | (places[at] as number));
      });
    }
    for (const { start, end } of rare) {
      for (let at = start; at < end; at++) visit(rareSlots[at] as number);
    }
  };

  return { bound, addWindow, offerBest, visitSlots };
}

function addPlaces(sums: Int32Array, places: Uint16Array, impacts: Uint8Array, s: Stretch): void {
  const { start, end, weight } = s;
  for (let at = start; at < end; at++) {
    const place = places[at] as number;
    sums[place] = ((sums[place] as number) + Math.imul(weight, impacts[at] as number)) | 0;
  }
}

function addSlots(sums: Int32Array, slots: Uint32Array, impacts: Uint8Array, s: Stretch): void {
  const { start, end, weight } = s;
  for (let at = start; at < end; at++) {
    const place = (slots[at] as number) & WINDOW_MASK;
    sums[place] = ((sums[place] as number) + Math.imul(weight, impacts[at] as number)) | 0;
  }
}

/** Lists the places with at least this sum; branchless, because a wrong guess would cost more than the work. */
function takeAll(sums: Int32Array, least: number, places: Uint16Array): number {
  const below = least - 1;
  let count = 0;
  for (let place = 0; place < WINDOW; place++) {
    places[count] = place;
    count += (below - (sums[place] as number)) >>> 31;
  }
  return count;
}

/** Lists a place unless it is listed (its sum is then negative) or too low (its sum is then 0). */
function takeOnce(place: number, least: number, scratch: Scratch, count: number): number {
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
