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

const FIRST_SLOTS = 1 << 10;

/** Makes an empty memory: an open-addressing table over the characters themselves. */
export function createWordMemory(): WordMemory {
  let slots = new Int32Array(FIRST_SLOTS); // place in the lists plus one
  let hashes = new Int32Array(FIRST_SLOTS);
  let offsets = new Int32Array(FIRST_SLOTS + 1);
  let characters = new Uint16Array(FIRST_SLOTS * 8);
  let readings = new Int32Array(FIRST_SLOTS);
  let count = 0;
  const surfaces: Surface[] = [NOTHING];
  let missedHash = 0;
  let missedSlot = 0;

  const isAt = (place: number, text: string, start: number, end: number): boolean => {
    let at = offsets[place] as number;
    if ((offsets[place + 1] as number) - at !== end - start) return false;
    for (let i = start; i < end; i++) if (characters[at++] !== text.charCodeAt(i)) return false;
    return true;
  };

  const find: WordMemory['find'] = (text, start, end, hash) => {
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let place = slots[slot] as number; place > 0; place = slots[slot] as number) {
      if (hashes[place - 1] === hash && isAt(place - 1, text, start, end)) {
        return readings[place - 1] as number;
      }
      slot = (slot + 1) & mask;
    }
    missedHash = hash;
    missedSlot = slot;
    return UNREAD;
  };

  const rehash = (): void => {
    const wider = new Int32Array(slots.length * 2);
    const mask = wider.length - 1;
    for (let place = 0; place < count; place++) {
      const hash = hashes[place] as number;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (wider[slot] !== 0) slot = (slot + 1) & mask;
      wider[slot] = place + 1;
    }
    slots = wider;
    hashes = longer(hashes, wider.length);
    offsets = longer(offsets, wider.length + 1);
    readings = longer(readings, wider.length);
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
    const place = count++;
    const reading = readingOf(surface);
    let at = offsets[place] as number;
    if (at + end - start > characters.length) {
      const more = new Uint16Array((at + end - start) * 2);
      more.set(characters);
      characters = more;
    }
    for (let i = start; i < end; i++) characters[at++] = text.charCodeAt(i);
    offsets[place + 1] = at;
    hashes[place] = missedHash;
    slots[missedSlot] = place + 1;
    readings[place] = reading;
    if (count * 2 >= slots.length) rehash();
    return reading;
  };

  const surfaceOf = (reading: number): Surface => surfaces[-1 - reading] as Surface;

  return { find, keep, surfaceOf };
}

function longer(column: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(length);
  more.set(column);
  return more;
}
