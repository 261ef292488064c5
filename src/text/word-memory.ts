/**
 * Remembers an integer, from -2³¹ + 1, for each stretch of text it is told: an open-addressing table over the
 * characters themselves, so that nothing is cut out of a text to ask. A plain object with two functions,
 * because {@link recall} is asked for every word that is read.
 */
export interface WordMemory {
  // An entry is four integers side by side, so that looking it up touches one line of the cache.
  entries: Int32Array;
  /** Number of entries less one. */
  mask: number;
  characters: Uint16Array;
  /** Characters in use. */
  used: number;
  /** Entries in use. */
  count: number;
}

/** What is recalled of a stretch that is new. */
export const UNREAD = -0x80000000;

const FIRST_ENTRIES = 1 << 10;
const ENTRY_BITS = 2;
const FROM = 1;
const TO = 2; // 0 in an empty entry
const READING = 3;

/** Makes an empty memory. */
export function createWordMemory(): WordMemory {
  return {
    entries: new Int32Array(FIRST_ENTRIES << ENTRY_BITS),
    mask: FIRST_ENTRIES - 1,
    characters: new Uint16Array(FIRST_ENTRIES * 8),
    used: 0,
    count: 0,
  };
}

/** A stretch of a text; `hash` is {@link hashOf} of it. */
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
  const { entries, mask, characters } = memory;
  const length = end - start;
  for (let slot = hash ^ (hash >>> 15); ; slot++) {
    const entry = (slot & mask) << ENTRY_BITS;
    const to = entries[entry + TO] as number;
    if (to === 0) return UNREAD;
    const from = entries[entry + FROM] as number;
    if (entries[entry] !== hash || to - from !== length) continue;
    let same = 0;
    while (same < length && characters[from + same] === units[start + same]) same++;
    if (same === length) return entries[entry + READING] as number;
  }
}

/** Remembers a stretch of text, not empty, that {@link recall} does not know. */
export function remember(
  memory: WordMemory,
  units: Uint16Array,
  { start, end, hash }: Stretch,
  reading: number,
): void {
  const from = memory.used;
  memory.used += end - start;
  if (memory.used > memory.characters.length) {
    const more = new Uint16Array(memory.used * 2);
    more.set(memory.characters);
    memory.characters = more;
  }
  memory.characters.set(units.subarray(start, end), from);
  const entry = freeEntry(memory, hash);
  const { entries } = memory;
  entries[entry] = hash;
  entries[entry + FROM] = from;
  entries[entry + TO] = memory.used;
  entries[entry + READING] = reading;
  memory.count++;
  if (memory.count * 2 > memory.mask) widen(memory);
}

function freeEntry({ entries, mask }: WordMemory, hash: number): number {
  let slot = hash ^ (hash >>> 15);
  while (entries[((slot & mask) << ENTRY_BITS) + TO] !== 0) slot++;
  return (slot & mask) << ENTRY_BITS;
}

function widen(memory: WordMemory): void {
  const old = memory.entries;
  const entries = new Int32Array(old.length * 2);
  memory.entries = entries;
  memory.mask = (entries.length >> ENTRY_BITS) - 1;
  for (let from = 0; from < old.length; from += 1 << ENTRY_BITS) {
    if (old[from + TO] === 0) continue;
    const entry = freeEntry(memory, old[from] as number);
    for (let i = 0; i < 1 << ENTRY_BITS; i++) entries[entry + i] = old[from + i] as number;
  }
}
