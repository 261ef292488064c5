/** The best of what was offered, the best first; equal scores by slot. */
export interface Top {
  /** Offers a slot. */
  readonly offer: (slot: number, score: number) => void;
  /** The least score worth offering. */
  readonly least: () => number;
  /** What was kept. */
  readonly hits: () => readonly Hit[];
}

/** A document found. */
export interface Hit {
  /** Its slot. */
  readonly slot: number;
  /** Its score, a positive integer. */
  readonly score: number;
}

/**
 * Keeps the `size` best.
 *
 * @param size - How many.
 * @param floor - A score that at least `size` of the slots to be offered reach, if one is known.
 */
export function createTop(size: number, floor = 1): Top {
  const scores = new Int32Array(size);
  const slots = new Int32Array(size);
  let count = 0;

  const isBefore = (at: number, slot: number, score: number): boolean => {
    const other = scores[at] as number;
    return other > score || (other === score && (slots[at] as number) < slot);
  };

  const offer = (slot: number, score: number): void => {
    if (score < floor || size === 0 || (count === size && isBefore(size - 1, slot, score))) return;
    let at = count < size ? count++ : size - 1;
    for (; at > 0 && !isBefore(at - 1, slot, score); at--) {
      scores[at] = scores[at - 1] as number;
      slots[at] = slots[at - 1] as number;
    }
    scores[at] = score;
    slots[at] = slot;
  };

  return {
    offer,
    least: () => (count === size && size > 0 ? Math.max(floor, scores[size - 1] as number) : floor),
    hits: () =>
      Array.from({ length: count }, (_, i) => ({
        slot: slots[i] as number,
        score: scores[i] as number,
      })),
  };
}
