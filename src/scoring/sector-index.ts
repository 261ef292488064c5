import type { ScorerIndex } from './scorer.ts';
import { type SectorCodeFeature, type SectorFeature, sectorFeature } from './sector-codes.ts';

/** The codes of all technologies, slot by slot, as numbers. */
export interface SectorIndex extends ScorerIndex<SectorFeature> {
  /** The distinct codes with their weights; a number in the slots is a place in this list. */
  readonly terms: () => readonly SectorCodeFeature[];
  /** Where the numbers of each slot begin and how many there are; none for an empty slot. */
  readonly rows: () => SectorRows;
}

/** Numbers of all slots in one run. */
export interface SectorRows {
  /** Place in `numbers` of the first number of each slot. */
  readonly starts: Int32Array;
  /** How many numbers each slot has. */
  readonly lengths: Int32Array;
  /** Places in the list of terms. */
  readonly numbers: Int32Array;
}

/** Fewer abandoned numbers than these are not worth a clean-up. */
const LEAST_ABANDONED = 4096;

const FIRST_ROOM = 1024;

/** An index of no technology. */
export function sectorIndex(): SectorIndex {
  let starts = new Int32Array(FIRST_ROOM);
  let lengths = new Int32Array(FIRST_ROOM);
  let numbers = new Int32Array(FIRST_ROOM);
  let used = 0;
  let abandoned = 0;
  let terms: SectorCodeFeature[] = [];
  let numberOf = new Map<string, number>();

  const termNumber = (term: SectorCodeFeature): number => {
    const known = numberOf.get(term.key);
    if (known !== undefined) return known;
    numberOf.set(term.key, terms.length);
    return terms.push(term) - 1;
  };
  const featureAt = (slot: number): SectorFeature => {
    const start = starts[slot] as number;
    const codes: SectorCodeFeature[] = [];
    for (let at = start; at < start + (lengths[slot] as number); at++) {
      codes.push(terms[numbers[at] as number] as SectorCodeFeature);
    }
    return sectorFeature(codes);
  };
  const write = (slot: number, { codes }: SectorFeature): void => {
    starts = withRoom(starts, slot + 1);
    lengths = withRoom(lengths, slot + 1);
    numbers = withRoom(numbers, used + codes.length);
    starts[slot] = used;
    lengths[slot] = codes.length;
    for (const code of codes) numbers[used++] = termNumber(code);
  };
  const rewrite = (): void => {
    const kept: (readonly [number, SectorFeature])[] = [];
    lengths.forEach((length, slot) => {
      if (length > 0) kept.push([slot, featureAt(slot)]);
    });
    terms = [];
    numberOf = new Map();
    used = 0;
    abandoned = 0;
    for (const [slot, feature] of kept) write(slot, feature);
  };
  return {
    add: write,
    remove: (slot) => {
      abandoned += lengths[slot] ?? 0;
      lengths[slot] = 0;
      if (abandoned > LEAST_ABANDONED && abandoned * 2 > used) rewrite();
    },
    feature: featureAt,
    terms: () => terms,
    rows: () => ({ starts, lengths, numbers }),
  };
}

/** The array, or a copy of it with at least this much room. */
function withRoom(array: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  if (array.length >= room) return array;
  const larger = new Int32Array(Math.max(room, array.length * 2));
  larger.set(array);
  return larger;
}
