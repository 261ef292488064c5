import { IMPACT_BITS, LARGEST_IMPACT } from './impact.ts';
import { damaged, type Sections, takeSection } from './sections.ts';
import { dictionaryNumbering, emptyPeaks, findTenths, layOut, type Segment } from './segment.ts';
import { WINDOW, WINDOW_BITS, windowsOf } from './window.ts';

/** The postings of a segment that numbers its terms like the dictionary; the rest follows from them. */
export function segmentSections(segment: Segment): Sections {
  return {
    'postings.frequent': segment.postings,
    'postings.directory': segment.directory,
    'postings.rareSlots': segment.rareSlots,
    'postings.rareImpacts': segment.rareImpacts,
  };
}

/**
 * Makes a segment of stored postings, without a copy of them.
 *
 * @param sections - What {@link segmentSections} gave.
 * @param sizes - In how many documents each term stands.
 * @param slots - One more than the highest slot of a document.
 * @throws A {@link SilkmatchError} with code `invalid-sections` where postings are missing, out of order or out of
 * range.
 */
export function restoreSegment(sections: Sections, sizes: Uint32Array, slots: number): Segment {
  const layout = layOut(sizes);
  const windows = windowsOf(slots);
  const { frequentTerms, frequentPostings, rarePostings } = layout;
  const take = (name: string, length: number) =>
    takeSection(sections, `postings.${name}`, Uint32Array, length);
  const stored = {
    postings: take('frequent', frequentPostings),
    directory: take('directory', frequentTerms * (windows + 1)),
    rareSlots: take('rareSlots', rarePostings),
    rareImpacts: takeSection(sections, 'postings.rareImpacts', Uint8Array, rarePostings),
  };
  const segment: Segment = {
    ...layout,
    ...dictionaryNumbering(sizes.length),
    ...emptyPeaks(sizes.length, frequentTerms, windows),
    ...stored,
    windows,
    sizes,
  };
  for (let number = 0; number < sizes.length; number++) {
    if ((segment.rows[number] as number) > 0) readFrequent(segment, number, slots);
    else readRare(segment, number, slots);
  }
  findTenths(segment);
  return segment;
}

/** Checks the postings of a frequent term and notes their peaks. */
function readFrequent(segment: Segment, number: number, slots: number): void {
  const { rows, starts, sizes, windows, directory, windowPeaks, peaks } = segment;
  const row = (rows[number] as number) - 1;
  const first = row * (windows + 1);
  const start = starts[number] as number;
  if (
    directory[first] !== start ||
    directory[first + windows] !== start + (sizes[number] as number)
  ) {
    throw damaged(`The windows of term ${number} do not hold its postings.`);
  }
  for (let window = 0; window < windows; window++) {
    const from = directory[first + window] as number;
    const to = directory[first + window + 1] as number;
    if (to < from) throw damaged(`Window ${window} of term ${number} ends before it begins.`);
    const room = Math.min(WINDOW, slots - (window << WINDOW_BITS));
    const peak = peakOf(segment.postings, from, to, room);
    if (peak < 0) throw damaged(`Term ${number} has postings out of order in window ${window}.`);
    windowPeaks[row * windows + window] = peak;
    if (peak > (peaks[number] as number)) peaks[number] = peak;
  }
}

/** The largest impact of a stretch of postings; -1 if their places do not ascend below `room`. */
function peakOf(postings: Uint32Array, from: number, to: number, room: number): number {
  let peak = 0;
  let last = -1;
  for (let at = from; at < to; at++) {
    const posting = postings[at] as number;
    const place = posting >>> IMPACT_BITS;
    const impact = posting & LARGEST_IMPACT;
    if (place <= last) return -1;
    last = place;
    if (impact > peak) peak = impact;
  }
  return last < room ? peak : -1;
}

function readRare(
  { starts, sizes, rareSlots, rareImpacts, peaks }: Segment,
  number: number,
  slots: number,
): void {
  const start = starts[number] as number;
  const end = start + (sizes[number] as number);
  let peak = 0;
  let last = -1;
  for (let at = start; at < end; at++) {
    const slot = rareSlots[at] as number;
    if (slot <= last) throw damaged(`The postings of term ${number} are out of order.`);
    last = slot;
    if ((rareImpacts[at] as number) > peak) peak = rareImpacts[at] as number;
  }
  if (last >= slots) throw damaged(`Term ${number} has a posting beyond the last document.`);
  peaks[number] = peak;
}
