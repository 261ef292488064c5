import type { ForwardStore } from './forward-store.ts';
import { IMPACT_BITS, type ImpactOf, LARGEST_IMPACT } from './impact.ts';
import { WINDOW_BITS, WINDOW_MASK, windowsOf } from './window.ts';

/** Terms of at most this many documents keep whole slot numbers and no directory of windows. */
const RARE = 128;

/**
 * Postings of a set of documents, by term: for each document that has the term, its slot and the impact.
 * Frequent terms keep places within windows, with a directory of where each window starts; rare terms
 * keep whole slots. Immutable.
 */
export interface Segment {
  /** Number of windows. */
  readonly windows: number;
  /** The segment's own number of a term, or -1. */
  readonly numberOf: (term: number) => number;
  /** Row of a frequent term in the directory plus one; 0 for a rare term. By term number. */
  readonly rows: Uint32Array;
  /** First posting of a term; one more entry than terms. Frequent and rare terms count apart. */
  readonly starts: Uint32Array;
  /** Number of postings of a term. */
  readonly sizes: Uint32Array;
  /** Largest impact of a term. */
  readonly peaks: Uint8Array;
  /** Postings of frequent terms: place within the window × 256 + impact. */
  readonly postings: Uint32Array;
  /** Slots, of rare terms. */
  readonly rareSlots: Uint32Array;
  /** Impacts of rare terms. */
  readonly rareImpacts: Uint8Array;
  /** First posting of each window of a frequent term: `windows + 1` entries a row. */
  readonly directory: Uint32Array;
  /** Largest impact in each window of a frequent term: `windows` entries a row. */
  readonly windowPeaks: Uint8Array;
  /** The impact that ten documents of a frequent term reach: by row. */
  readonly tenths: Uint8Array;
}

/** The distinct terms of some documents, numbered. */
interface Numbering {
  readonly count: number;
  readonly numberOf: (term: number) => number;
}

/**
 * Makes the postings of some documents.
 *
 * @param store - The documents.
 * @param slots - Which of them, ascending.
 * @param terms - Number of terms in the dictionary.
 * @param impactOf - Gives the impacts.
 */
export function sealSegment(
  store: ForwardStore,
  slots: Uint32Array,
  terms: number,
  impactOf: ImpactOf,
): Segment {
  const { count, numberOf } = numberTerms(store, slots, terms);
  const sizes = new Uint32Array(count);
  for (const slot of slots) {
    const column = store.columnsOf(slot).terms;
    const end = store.endOf(slot);
    for (let i = store.startOf(slot); i < end; i++) {
      (sizes[numberOf(column[i] as number)] as number)++;
    }
  }
  const windows = slots.length === 0 ? 0 : windowsOf((slots[slots.length - 1] as number) + 1);
  const layout = layOut(sizes);
  const segment = {
    ...layout,
    ...emptyPeaks(count, layout.frequentTerms, windows),
    windows,
    numberOf,
    sizes,
    postings: new Uint32Array(layout.frequentPostings),
    rareSlots: new Uint32Array(layout.rarePostings),
    rareImpacts: new Uint8Array(layout.rarePostings),
    directory: new Uint32Array(layout.frequentTerms * (windows + 1)),
  };
  fill(segment, store, slots, impactOf);
  findTenths(segment);
  return segment;
}

/** The numbering in which a term's number is that of the dictionary. */
export function dictionaryNumbering(terms: number): Numbering {
  return { count: terms, numberOf: (term) => (term < terms ? term : -1) };
}

function numberTerms(store: ForwardStore, slots: Uint32Array, terms: number): Numbering {
  let postings = 0;
  for (const slot of slots) postings += store.endOf(slot) - store.startOf(slot);
  if (postings * 4 >= terms) return dictionaryNumbering(terms);
  const numbers = new Map<number, number>();
  for (const slot of slots) {
    const column = store.columnsOf(slot).terms;
    for (let i = store.startOf(slot); i < store.endOf(slot); i++) {
      const term = column[i] as number;
      if (!numbers.has(term)) numbers.set(term, numbers.size);
    }
  }
  return { count: numbers.size, numberOf: (term) => numbers.get(term) ?? -1 };
}

/** Where the postings of each term stand, and how many there are. */
export interface Layout extends Pick<Segment, 'rows' | 'starts'> {
  readonly frequentTerms: number;
  readonly frequentPostings: number;
  readonly rarePostings: number;
}

/** Lays out the postings of terms by the numbers of their documents. */
export function layOut(sizes: Uint32Array): Layout {
  const rows = new Uint32Array(sizes.length);
  const starts = new Uint32Array(sizes.length);
  let frequentTerms = 0;
  let frequentPostings = 0;
  let rarePostings = 0;
  for (let number = 0; number < sizes.length; number++) {
    const size = sizes[number] as number;
    if (size > RARE) {
      rows[number] = ++frequentTerms;
      starts[number] = frequentPostings;
      frequentPostings += size;
    } else {
      starts[number] = rarePostings;
      rarePostings += size;
    }
  }
  return { rows, starts, frequentTerms, frequentPostings, rarePostings };
}

/** Room for the peaks of terms. */
export function emptyPeaks(
  terms: number,
  frequentTerms: number,
  windows: number,
): Pick<Segment, 'peaks' | 'windowPeaks' | 'tenths'> {
  return {
    peaks: new Uint8Array(terms),
    windowPeaks: new Uint8Array(frequentTerms * windows),
    tenths: new Uint8Array(frequentTerms),
  };
}

function fill(segment: Segment, store: ForwardStore, slots: Uint32Array, impactOf: ImpactOf): void {
  const { numberOf, rows, peaks, postings, rareSlots, rareImpacts } = segment;
  const next = segment.starts.slice();
  let window = 0;
  for (const slot of slots) {
    while (window <= slot >>> WINDOW_BITS) openWindow(segment, next, window++);
    const { terms, counts } = store.columnsOf(slot);
    const length = store.lengthOf(slot);
    const end = store.endOf(slot);
    for (let i = store.startOf(slot); i < end; i++) {
      const number = numberOf(terms[i] as number);
      const impact = impactOf(counts[i] as number, length);
      const at = next[number] as number;
      next[number] = at + 1;
      if (impact > (peaks[number] as number)) peaks[number] = impact;
      if ((rows[number] as number) > 0) {
        postings[at] = ((slot & WINDOW_MASK) << IMPACT_BITS) | impact;
      } else {
        rareSlots[at] = slot;
        rareImpacts[at] = impact;
      }
    }
  }
  openWindow(segment, next, window);
}

/** Notes where the postings of a window begin, and the peaks of the window before it. */
function openWindow(segment: Segment, next: Uint32Array, window: number): void {
  const { rows, windows, directory, windowPeaks, postings } = segment;
  for (let number = 0; number < rows.length; number++) {
    const row = (rows[number] as number) - 1;
    if (row < 0) continue;
    const end = next[number] as number;
    directory[row * (windows + 1) + window] = end;
    if (window === 0) continue;
    let peak = 0;
    for (let at = directory[row * (windows + 1) + window - 1] as number; at < end; at++) {
      const impact = (postings[at] as number) & LARGEST_IMPACT;
      if (impact > peak) peak = impact;
    }
    windowPeaks[row * windows + window - 1] = peak;
  }
}

/** Finds the impact that ten documents of each frequent term reach. */
export function findTenths({ rows, starts, sizes, postings, tenths }: Segment): void {
  const histogram = new Uint32Array(256);
  for (let number = 0; number < rows.length; number++) {
    const row = (rows[number] as number) - 1;
    if (row < 0) continue;
    histogram.fill(0);
    const end = (starts[number] as number) + (sizes[number] as number);
    for (let at = starts[number] as number; at < end; at++) {
      (histogram[(postings[at] as number) & LARGEST_IMPACT] as number)++;
    }
    let impact = 255;
    for (let seen = histogram[impact] as number; seen < 10; ) {
      impact--;
      seen += histogram[impact] as number;
    }
    tenths[row] = impact;
  }
}
