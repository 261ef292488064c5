import { MOST_STEPS, placeOfHash } from './hash.ts';

/** What is numbered. */
type Key = string | readonly number[];

/** Keys that their owner keeps and numbers, one after the other. */
export interface NumberedKeys<K extends Key> {
  readonly hashOf: (key: K) => number;
  /** The key of a number. */
  readonly keyAt: (number: number) => K;
  /** Whether a number is that of a key. */
  readonly isAt: (number: number, key: K) => boolean;
  /** Keeps a new key: its number. */
  readonly append: (key: K) => number;
}

/** Finds the numbers of keys. */
export interface NumberTable<K extends Key> {
  /** The number of a key, or -1. */
  readonly find: (key: K) => number;
  /** The number of a key; a new one if it is new. */
  readonly numberOf: (key: K) => number;
}

const FIRST_PLACES = 64;

/**
 * Makes an empty table, whose numbers begin with `first`: open addressing with linear probing, twelve bytes or more
 * for a number. Keys with no place within {@link MOST_STEPS}, hardly ever others than those made to collide, are
 * found as strings.
 */
export function createNumberTable<K extends Key>(
  { hashOf, keyAt, isAt, append }: NumberedKeys<K>,
  first = 0,
): NumberTable<K> {
  let places = new Int32Array(FIRST_PLACES); // one more than the place in `hashes`; 0 where there is none
  let hashes = new Int32Array(FIRST_PLACES / 2);
  let count = 0;
  const displaced = new Map<string, number>();

  /** Place of a key, or the vacancy where it belongs; of a hash alone the vacancy; -1 if that is too far. */
  const placeOf = (hash: number, key?: K): number => {
    const mask = places.length - 1;
    const own = placeOfHash(hash);
    for (let step = 0; step < MOST_STEPS; step++) {
      const place = (own + step) & mask;
      const at = (places[place] as number) - 1;
      if (at < 0) return place;
      if (key !== undefined && hashes[at] === hash && isAt(first + at, key)) return place;
    }
    return -1;
  };

  const numberAt = (place: number, key: K): number => {
    const at = place < 0 ? displaced.get(String(key)) : places[place];
    return at === undefined || at === 0 ? -1 : first + at - 1;
  };

  const enter = (place: number, at: number): void => {
    if (place < 0) displaced.set(String(keyAt(first + at)), at + 1);
    else places[place] = at + 1;
  };

  const widen = (): void => {
    places = new Int32Array(2 * places.length);
    displaced.clear();
    for (let at = 0; at < count; at++) enter(placeOf(hashes[at] as number), at);
    const longer = new Int32Array(places.length / 2);
    longer.set(hashes);
    hashes = longer;
  };

  return {
    find: (key) => numberAt(placeOf(hashOf(key), key), key),
    numberOf: (key) => {
      const hash = hashOf(key);
      const place = placeOf(hash, key);
      const known = numberAt(place, key);
      if (known >= 0) return known;
      const number = append(key);
      hashes[count] = hash;
      enter(place, count++);
      if (count === hashes.length) widen();
      return number;
    },
  };
}
