import { IMPACT_BITS } from './impact.ts';
import type { Segment } from './segment.ts';
import type { Top } from './top.ts';
import { WINDOW, WINDOW_BITS, WINDOW_MASK } from './window.ts';
import {
  addPacked,
  addRare,
  type Scratch,
  type Stretch,
  takeAll,
  takeOnce,
} from './window-sums.ts';

/** The part of a query that meets one segment. */
export interface SegmentQuery {
  /** No document of the segment scores more. */
  readonly bound: number;
  /** A score that at least ten documents of the segment reach. */
  readonly floor: number;
  /** Adds the scores of a window's documents to `sums`, by place in the window. */
  readonly addWindow: (window: number, sums: Int32Array) => void;
  /** Offers the best documents of the segment, except those that `isGone`. */
  readonly offerBest: (top: Top, scratch: Scratch, isGone: (slot: number) => boolean) => void;
  /** Every slot that has a term of the query; some more than once. */
  readonly visitSlots: (visit: (slot: number) => void) => void;
}

/** A term of the query that has a directory of windows. */
interface FrequentTerm {
  readonly row: number;
  readonly weight: number;
}

/** A term of the query that few documents have. */
interface RareTerm {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly peak: number;
}

/** The terms of a query that a segment knows. */
interface Plan {
  readonly frequent: readonly FrequentTerm[];
  readonly rare: readonly RareTerm[];
  readonly bound: number;
  readonly floor: number;
}

/** What a window holds for a query. */
interface WindowLoad {
  readonly bound: number;
  readonly postings: number;
}

/** Windows touched by fewer postings than this are read by posting, not by place. */
const SPARSE = WINDOW >>> 3;

function plan(segment: Segment, terms: readonly number[], weights: Int32Array): Plan {
  const frequent: FrequentTerm[] = [];
  const rare: RareTerm[] = [];
  let bound = 0;
  let floor = 1;
  for (let i = 0; i < terms.length; i++) {
    const number = segment.numberOf(terms[i] as number);
    const weight = weights[i] as number;
    const size = number < 0 ? 0 : (segment.sizes[number] as number);
    if (size === 0 || weight === 0) continue;
    const peak = segment.peaks[number] as number;
    bound += weight * peak;
    const row = (segment.rows[number] as number) - 1;
    const start = segment.starts[number] as number;
    if (row < 0) rare.push({ start, end: start + size, weight, peak });
    else {
      frequent.push({ row, weight });
      floor = Math.max(floor, weight * (segment.tenths[row] as number));
    }
  }
  return { frequent, rare, bound, floor };
}

/** Prepares a query for a segment: terms by dictionary number, each with its weight. */
export function querySegment(
  segment: Segment,
  terms: readonly number[],
  weights: Int32Array,
): SegmentQuery {
  const { windows, directory, windowPeaks, postings, rareSlots, rareImpacts } = segment;
  const { frequent, rare, bound, floor } = plan(segment, terms, weights);
  const stretch: Stretch = { start: 0, end: 0, weight: 0 };
  const cursors = Uint32Array.from(rare, (term) => term.start);
  let cursorWindow = 0;

  /** Moves the cursors of the rare terms to the first posting of a window. */
  const seek = (window: number): void => {
    const first = window << WINDOW_BITS;
    for (let i = 0; i < rare.length; i++) {
      const { start, end } = rare[i] as RareTerm;
      let at = window < cursorWindow ? start : (cursors[i] as number);
      while (at < end && (rareSlots[at] as number) < first) at++;
      cursors[i] = at;
    }
    cursorWindow = window;
  };

  const rareEnd = (i: number, window: number): number => {
    const { end } = rare[i] as RareTerm;
    let at = cursors[i] as number;
    while (at < end && (rareSlots[at] as number) >>> WINDOW_BITS === window) at++;
    return at;
  };

  const eachFrequent = (window: number, visit: (stretch: Stretch) => void): void => {
    for (let i = 0; i < frequent.length; i++) {
      const { row, weight } = frequent[i] as FrequentTerm;
      const at = row * (windows + 1) + window;
      stretch.start = directory[at] as number;
      stretch.end = directory[at + 1] as number;
      stretch.weight = weight;
      if (stretch.end > stretch.start) visit(stretch);
    }
  };

  const eachRare = (window: number, visit: (stretch: Stretch) => void): void => {
    seek(window);
    for (let i = 0; i < rare.length; i++) {
      stretch.start = cursors[i] as number;
      stretch.end = rareEnd(i, window);
      stretch.weight = (rare[i] as RareTerm).weight;
      if (stretch.end > stretch.start) visit(stretch);
    }
  };

  const addWindow = (window: number, sums: Int32Array): void => {
    if (window >= windows) return;
    eachFrequent(window, (s) => addPacked(sums, postings, s));
    eachRare(window, (s) => addRare(sums, rareSlots, rareImpacts, s));
  };

  const loadOf = (window: number): WindowLoad => {
    let load = 0;
    let count = 0;
    for (const { row, weight } of frequent) {
      const at = row * (windows + 1) + window;
      count += (directory[at + 1] as number) - (directory[at] as number);
      load += weight * (windowPeaks[row * windows + window] as number);
    }
    seek(window);
    for (let i = 0; i < rare.length; i++) {
      const size = rareEnd(i, window) - (cursors[i] as number);
      const { weight, peak } = rare[i] as RareTerm;
      count += size;
      if (size > 0) load += weight * peak;
    }
    return { bound: load, postings: count };
  };

  const takeTouched = (window: number, least: number, scratch: Scratch): number => {
    let count = 0;
    eachFrequent(window, ({ start, end }) => {
      for (let at = start; at < end; at++) {
        count = takeOnce((postings[at] as number) >>> IMPACT_BITS, least, scratch, count);
      }
    });
    eachRare(window, ({ start, end }) => {
      for (let at = start; at < end; at++) {
        count = takeOnce((rareSlots[at] as number) & WINDOW_MASK, least, scratch, count);
      }
    });
    return count;
  };

  /** Sums a window up and lists the places worth offering. */
  const takeBest = (window: number, postingCount: number, least: number, scratch: Scratch) => {
    addWindow(window, scratch.sums);
    return postingCount < SPARSE ? takeTouched(window, least, scratch) : takeAll(scratch, least);
  };

  const offerBest: SegmentQuery['offerBest'] = (top, scratch, isGone) => {
    const offerWindow = (window: number, count: number): void => {
      const first = window << WINDOW_BITS;
      for (let i = 0; i < count; i++) {
        const place = scratch.places[i] as number;
        const score = Math.abs(scratch.sums[place] as number);
        scratch.sums[place] = 0;
        if (!isGone(first | place)) top.offer(first | place, score);
      }
    };
    for (let window = 0; window < windows; window++) {
      const load = loadOf(window);
      const least = top.least();
      if (load.postings === 0 || load.bound < least) continue;
      offerWindow(window, takeBest(window, load.postings, least, scratch));
      if (load.postings >= SPARSE) scratch.sums.fill(0);
    }
  };

  const visitSlots: SegmentQuery['visitSlots'] = (visit) => {
    for (let window = 0; window < windows; window++) {
      const first = window << WINDOW_BITS;
      eachFrequent(window, ({ start, end }) => {
        for (let at = start; at < end; at++)
          visit(first | ((postings[at] as number) >>> IMPACT_BITS));
      });
    }
    for (const { start, end } of rare) {
      for (let at = start; at < end; at++) visit(rareSlots[at] as number);
    }
  };

  return { bound, floor, addWindow, offerBest, visitSlots };
}
