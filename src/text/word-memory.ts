import { hashOfUnits, MOST_STEPS, placeOfHash } from '../model/hash.ts';

/**
 * Remembers an integer, from -2³¹ + 1, for each stretch of text it is told: an open-addressing table over the
 * characters themselves, so that nothing is cut out of a text to ask. A plain object with two functions,
 * because {@link recall} is asked for every word that is read. Most of its time goes into waiting for memory: the
 * table is small, and what is asked often was met early and stands close together.
 */
export interface WordMemory {
  /** Where a stretch is written, shifted by {@link TAG_BITS}, and some digits of its hash; 0 where there is none. */
  entries: Int32Array;
  /** Number of entries less one. */
  mask: number;
  /** One stretch after the other: in two units each what is remembered and the length, then the characters. */
  written: Uint16Array;
  /** Units written. */
  used: number;
  /** Entries in use. */
  count: number;
}

/** What is recalled of a stretch that is new. */
export const UNREAD = -0x80000000;

const FIRST_ENTRIES = 1 << 10;
const FIRST_UNITS = 1 << 13;
const TAG_BITS = 5;
/** The last place that an entry has digits for. */
const LAST_PLACE = -1 >>> TAG_BITS;
const LENGTH = 2;
const CHARACTERS = 4;

/** Makes an empty memory. */
export function createWordMemory(): WordMemory {
  return {
    entries: new Int32Array(FIRST_ENTRIES),
    mask: FIRST_ENTRIES - 1,
    written: new Uint16Array(FIRST_UNITS),
    used: 1, // place 0 stands for none
    count: 0,
  };
}

/** A stretch of a text; `hash` is {@link hashOfUnits} of it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

/** What a stretch of text is remembered as; {@link UNREAD} if it is new. */
export function recall(
  memory: WordMemory,
  units: Uint16Array,
  { start, end, hash }: Stretch,
): number {
  const { entries, mask, written } = memory;
  const length = end - start;
  const tag = tagOf(hash);
  const own = placeOfHash(hash);
  for (let step = 0; step < MOST_STEPS; step++) {
    const entry = entries[(own + step) & mask] as number;
    if (entry === 0) return UNREAD;
    if ((entry & ((1 << TAG_BITS) - 1)) !== tag) continue;
    const place = entry >>> TAG_BITS;
    if (integerAt(written, place + LENGTH) !== length) continue;
    const first = place + CHARACTERS;
    let same = 0;
    while (same < length && written[first + same] === units[start + same]) same++;
    if (same === length) return integerAt(written, place);
  }
  return UNREAD;
}

/**
 * Remembers a stretch of text, not empty, that {@link recall} does not know. What would be written too far behind, or
 * finds no entry within {@link MOST_STEPS}, is read anew each time instead.
 */
export function remember(
  memory: WordMemory,
  units: Uint16Array,
  { start, end, hash }: Stretch,
  reading: number,
): void {
  const place = memory.used;
  if (place > LAST_PLACE || !enter(memory, hash, place)) return;
  memory.used += CHARACTERS + end - start;
  if (memory.used > memory.written.length) {
    const more = new Uint16Array(memory.used * 2);
    more.set(memory.written);
    memory.written = more;
  }
  const { written } = memory;
  writeInteger(written, place, reading);
  writeInteger(written, place + LENGTH, end - start);
  for (let at = start, own = place + CHARACTERS; at < end; at++, own++) {
    written[own] = units[at] as number;
  }
  if (memory.count * 2 > memory.mask) widen(memory);
}

function tagOf(hash: number): number {
  return hash >>> (32 - TAG_BITS);
}

function integerAt(written: Uint16Array, place: number): number {
  return (written[place] as number) | ((written[place + 1] as number) << 16);
}

function writeInteger(written: Uint16Array, place: number, integer: number): void {
  written[place] = integer;
  written[place + 1] = integer >>> 16;
}

/** Makes an entry, unless there is none free near where it belongs. */
function enter(memory: WordMemory, hash: number, place: number): boolean {
  const { entries, mask } = memory;
  const own = placeOfHash(hash);
  for (let step = 0; step < MOST_STEPS; step++) {
    const slot = (own + step) & mask;
    if (entries[slot] !== 0) continue;
    entries[slot] = (place << TAG_BITS) | tagOf(hash);
    memory.count++;
    return true;
  }
  return false;
}

function widen(memory: WordMemory): void {
  const { written, used } = memory;
  memory.entries = new Int32Array(memory.entries.length * 2);
  memory.mask = memory.entries.length - 1;
  memory.count = 0;
  for (let place = 1; place < used; ) {
    const first = place + CHARACTERS;
    const next = first + integerAt(written, place + LENGTH);
    enter(memory, hashOfUnits(written, first, next), place);
    place = next;
  }
}
