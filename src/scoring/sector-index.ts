import type { ScorerIndex } from './scorer.ts';
import { type SectorCodeFeature, type SectorFeature, sectorFeature } from './sector-codes.ts';
import { type SectorFamilies, sectorFamilies } from './sector-families.ts';
import { type SectorContents, type SectorRows, saveSectors } from './sector-sections.ts';

/** The codes of all technologies, slot by slot, as numbers. */
export interface SectorIndex extends ScorerIndex<SectorFeature> {
  /** The distinct codes with their weights; a number in the slots is a place in this list. */
  readonly terms: () => readonly SectorCodeFeature[];
  /** The families of the terms. */
  readonly families: () => SectorFamilies;
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
 * @param contents - What it holds at first, slot by slot from 0; copied before the first change.
 */
export function sectorIndex(contents: SectorContents = nothing): SectorIndex {
  let starts = contents.bounds.subarray(0, -1);
  let ends = contents.bounds.subarray(1);
  let { numbers } = contents;
  let used = numbers.length;
  let abandoned = 0;
  let terms = [...contents.terms];
  let numberOf = numbersByKey(terms);
  let families = sectorFamilies();
  for (const term of terms) families.add(term);
  let isOwn = false;

  const own = (): void => {
    if (isOwn) return;
    starts = starts.slice();
    ends = ends.slice();
    isOwn = true;
  };
  const termNumber = (term: SectorCodeFeature): number => {
    const known = numberOf.get(term.key);
    if (known !== undefined) return known;
    numberOf.set(term.key, terms.length);
    families.add(term);
    return terms.push(term) - 1;
  };
  const featureAt = (slot: number): SectorFeature => {
    const codes: SectorCodeFeature[] = [];
    for (let at = starts[slot] as number; at < (ends[slot] as number); at++) {
      codes.push(terms[numbers[at] as number] as SectorCodeFeature);
    }
    return sectorFeature(codes);
  };
  const write = (slot: number, { codes }: SectorFeature): void => {
    own();
    starts = withRoom(starts, slot + 1);
    ends = withRoom(ends, slot + 1);
    numbers = withRoom(numbers, used + codes.length);
    starts[slot] = used;
    for (const code of codes) numbers[used++] = termNumber(code);
    ends[slot] = used;
  };
  const rewrite = (): void => {
    const kept: (readonly [number, SectorFeature])[] = [];
    ends.forEach((end, slot) => {
      if (end > (starts[slot] as number)) kept.push([slot, featureAt(slot)]);
    });
    terms = [];
    numberOf = new Map();
    families = sectorFamilies();
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
    families: () => families,
    rows: () => ({ starts, ends, numbers }),
  };
}

function numbersByKey(terms: readonly SectorCodeFeature[]): Map<string, number> {
  return new Map(terms.map(({ key }, number) => [key, number]));
}

/** The array, or a copy of it with at least this much room. */
function withRoom(array: Int32Array, room: number): Int32Array {
  if (array.length >= room) return array;
  const larger = new Int32Array(Math.max(room, array.length * 2, LEAST_ROOM));
  larger.set(array);
  return larger;
}
