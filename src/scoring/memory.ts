/** Remembers what was made for keys, in so much room; forgets everything when there is no more. */
export interface Memory<Key, Value> {
  /** What is remembered for a key. */
  get(key: Key): Value | undefined;
  /** Remembers a value that takes so much of the room, and gives it back; not at all if it takes more than there is. */
  set<Made extends Value>(key: Key, value: Made, size?: number): Made;
  /** Forgets everything. */
  clear(): void;
}

/** A memory of nothing. */
export function emptyMemory<Key, Value>(room: number): Memory<Key, Value> {
  const values = new Map<Key, Value>();
  let taken = 0;
  const clear = () => {
    values.clear();
    taken = 0;
  };
  return {
    get: (key) => values.get(key),
    set(key, value, size = 1) {
      if (size > room) return value;
      if (taken + size > room) clear();
      values.set(key, value);
      taken += size;
      return value;
    },
    clear,
  };
}
