/** Binary digits of {@link WINDOW}. */
export const WINDOW_BITS = 13;

/** Documents are scored in windows of this many slots, so that the sums of a window stay in the cache. */
export const WINDOW = 1 << WINDOW_BITS;

/** The place of a slot in its window. */
export const WINDOW_MASK = WINDOW - 1;

/** The number of windows that hold this many slots. */
export function windowsOf(slots: number): number {
  return (slots + WINDOW_MASK) >>> WINDOW_BITS;
}
