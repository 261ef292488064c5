const PRIME = 0x01000193;

/** The hash of nothing. */
export const HASH_OF_NOTHING = 0x811c9dc5 | 0;

/** The hash of what has `hash`, and one integer more: FNV-1a, an integer at a time (G. Fowler, L. C. Noll, K.-P. Vo). */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** The hash of the UTF-16 units from `start` to before `end`. */
export function hashOfUnits(units: Uint16Array, start: number, end: number): number {
  let hash = HASH_OF_NOTHING;
  for (let at = start; at < end; at++) hash = hashOn(hash, units[at] as number);
  return hash;
}

/** The same hash of a string. */
export function hashOfString(text: string): number {
  let hash = HASH_OF_NOTHING;
  for (let at = 0; at < text.length; at++) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}

/** A place in a table for a hash, of which only the last binary digits will be used. */
export function placeOfHash(hash: number): number {
  return hash ^ (hash >>> 15);
}

/**
 * So many steps from its place a key is looked for in a table of which half is free. Only keys made to have equal
 * hashes stand farther, and each finding its place behind all the others would take minutes.
 */
export const MOST_STEPS = 64;
