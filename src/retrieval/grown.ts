/** Typed arrays that the index keeps. */
type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;

const GROWTH = 1.5;

/**
 * The column itself if it has room for `length` entries, else a longer copy.
 *
 * @param column - What is there now.
 * @param length - Entries needed.
 * @param growth - So many times the entries there are now, if that is more.
 */
export function grown<C extends Column>(column: C, length: number, growth = GROWTH): C {
  if (column.length >= length) return column;
  const size = Math.max(length, Math.ceil(column.length * growth), 16);
  const longer = new (column.constructor as new (size: number) => C)(size);
  longer.set(column);
  return longer;
}
