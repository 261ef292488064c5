import { NOTHING, type Surface, TermWeight } from './surface.ts';

/**
 * Remembers what stretches of text read as, without cutting them out of the text to ask. A reading is an
 * integer: from 0 the number of the one term of an ordinary word; below 0 a {@link Surface}.
 */
export interface WordMemory {
  /** What the stretch read as; {@link UNREAD} if it is new. `hash` is {@link hashOf} of it. */
  readonly find: (text: string, start: number, end: number, hash: number) => number;
  /** Remembers the stretch that `find` was last asked for in vain, and returns its reading. */
  readonly keep: (text: string, start: number, end: number, surface: Surface) => number;
  /** The surface of a reading below 0. */
  readonly surfaceOf: (reading: number) => Surface;
}

/** The reading of a function word. */
export const NO_TERM = -1;

/** The reading of what has not been read. */
export const UNREAD = -0x80000000;

const FIRST_ENTRIES = 1 << 10;

// An entry is four integers side by side, so that looking it up touches one line of the cache.
const ENTRY_BITS = 2;
const FROM = 1;
const TO = 2; // 0 in an empty entry
const READING = 3;

/** Makes an empty memory: an open-addressing table over the characters themselves. */
export function createWordMemory(): WordMemory {
  let entries = new Int32Array(FIRST_ENTRIES << ENTRY_BITS);
  let mask = FIRST_ENTRIES - 1;
  let characters = new Uint16Array(FIRST_ENTRIES * 8);
  let used = 0;
  let count = 0;
  const surfaces: Surface[] = [NOTHING];
  let missedHash = 0;
  let missedEntry = 0;

  const find: WordMemory['find'] = (text, start, end, hash) => {
    const table = entries;
    const length = end - start;
    for (let slot = hash ^ (hash >>> 15); ; slot++) {
      const entry = (slot & mask) << ENTRY_BITS;
      const to = table[entry + TO] as number;
      if (to === 0) {
        missedHash = hash;
        missedEntry = entry;
        return UNREAD;
      }
      const from = table[entry + FROM] as number;
      if (table[entry] !== hash || to - from !== length) continue;
      if (isSame(characters, from, text, start, length)) return table[entry + READING] as number;
    }
  };

  const widen = (): void => {
    const old = entries;
    entries = new Int32Array(old.length * 2);
    mask = (entries.length >> ENTRY_BITS) - 1;
    for (let from = 0; from < old.length; from += 1 << ENTRY_BITS) {
      if (old[from + TO] === 0) continue;
      const hash = old[from] as number;
      let slot = hash ^ (hash >>> 15);
      while (entries[((slot & mask) << ENTRY_BITS) + TO] !== 0) slot++;
      entries.set(old.subarray(from, from + (1 << ENTRY_BITS)), (slot & mask) << ENTRY_BITS);
    }
  };

  const readingOf = (surface: Surface): number => {
    const { terms, weights, languageFree } = surface;
    if (terms.length === 0) return NO_TERM;
    if (terms.length === 1 && weights[0] === TermWeight.full && !languageFree) {
      return terms[0] as number;
    }
    return -surfaces.push(surface);
  };

  const keep: WordMemory['keep'] = (text, start, end, surface) => {
    const reading = readingOf(surface);
    if (used + end - start > characters.length) {
      const more = new Uint16Array((used + end - start) * 2);
      more.set(characters);
      characters = more;
    }
    entries[missedEntry] = missedHash;
    entries[missedEntry + FROM] = used;
    for (let at = start; at < end; at++) characters[used++] = text.charCodeAt(at);
    entries[missedEntry + TO] = used;
    entries[missedEntry + READING] = reading;
    count++;
    if (count * 2 > mask) widen();
    return reading;
  };

  return { find, keep, surfaceOf: (reading) => surfaces[-1 - reading] as Surface };
}

// biome-ignore lint/complexity/useMaxParams: called once a word; an object for the places would cost as much again
function isSame(
  characters: Uint16Array,
  from: number,
  text: string,
  start: number,
  length: number,
): boolean {
  for (let i = 0; i < length; i++) {
    if (characters[from + i] !== text.charCodeAt(start + i)) return false;
  }
  return true;
}
