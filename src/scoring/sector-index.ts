import type { ScorerIndex } from './scorer.ts';
import { type SectorFeature, sectorFeature } from './sector-codes.ts';
import { type SectorContents, type SectorRows, saveSectors } from './sector-sections.ts';
import { type FindCode, type SectorTerms, sectorTerms } from './sector-terms.ts';

/** The codes of all technologies, slot by slot, as numbers. */
export interface SectorIndex extends ScorerIndex<SectorFeature> {
  /** The distinct codes with their weights; a number in the slots is one of theirs. */
  readonly terms: () => SectorTerms;
  /** Where the numbers of each slot begin and end; none for an empty slot. */
  readonly rows: () => SectorRows;
}

/** Fewer abandoned numbers than these are not worth a clean-up. */
const LEAST_ABANDONED = 4096;

const LEAST_ROOM = 1024;

/** The contents of an index of no technology. */
const nothing: SectorContents = {
  terms: [],
  bounds: new Int32Array(1),
  numbers: new Int32Array(0),
};

/**
 * Makes an index.
 *
 * @param find - Finds a code by its canonical text.
 * @param contents - What it holds at first, slot by slot from 0; copied before the first change.
 */
export function sectorIndex(find: FindCode, contents: SectorContents = nothing): SectorIndex {
  let starts = contents.bounds.subarray(0, -1);
  let ends = contents.bounds.subarray(1);
  let { numbers } = contents;
  let used = numbers.length;
  let abandoned = 0;
  let terms = sectorTerms(find);
  for (const term of contents.terms) terms.numberOf(term);
  let isOwn = false;

  const own = (): void => {
    if (isOwn) return;
    starts = starts.slice();
    ends = ends.slice();
    isOwn = true;
  };
  const featureAt = (slot: number): SectorFeature => {
    const row = numbers.subarray(starts[slot] ?? 0, ends[slot] ?? 0);
    return sectorFeature(Array.from(row, terms.at));
  };
  const write = (slot: number, { codes }: SectorFeature): void => {
    own();
    starts = withRoom(starts, slot + 1);
    ends = withRoom(ends, slot + 1);
    numbers = withRoom(numbers, used + codes.length);
    starts[slot] = used;
    for (const code of codes) numbers[used++] = terms.numberOf(code);
    ends[slot] = used;
  };
  const rewrite = (): void => {
    const kept: (readonly [number, SectorFeature])[] = [];
    ends.forEach((end, slot) => {
      if (end > (starts[slot] as number)) kept.push([slot, featureAt(slot)]);
    });
    terms = sectorTerms(find);
    numbers = new Int32Array(0);
    used = 0;
    abandoned = 0;
    for (const [slot, feature] of kept) write(slot, feature);
  };
  return {
    add: write,
    remove: (slot) => {
      own();
      abandoned += (ends[slot] ?? 0) - (starts[slot] ?? 0);
      ends[slot] = starts[slot] ?? 0;
      if (abandoned > LEAST_ABANDONED && abandoned * 2 > used) rewrite();
    },
    feature: featureAt,
    save: (slots) => saveSectors(terms, { starts, ends, numbers }, slots),
    terms: () => terms,
    rows: () => ({ starts, ends, numbers }),
  };
}

/** The array, or a copy of it with at least this much room. */
function withRoom(array: Int32Array, room: number): Int32Array {
  if (array.length >= room) return array;
  const larger = new Int32Array(Math.max(room, array.length * 2, LEAST_ROOM));
  larger.set(array);
  return larger;
}
