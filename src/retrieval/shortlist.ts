/** The best of what it was offered, the best first. */
export interface Shortlist {
  /** Their numbers. */
  readonly ids: readonly number[];
  /** Offers a number with its rank: the greater, the better. */
  offer(id: number, rank: number): void;
}

/**
 * Makes an empty list.
 *
 * @param limit - It holds at most so many.
 * @param before - Which of two equals comes first; a total order.
 */
export function createShortlist(
  limit: number,
  before: (first: number, second: number) => boolean,
): Shortlist {
  const ids: number[] = [];
  const ranks: number[] = [];

  /** Whether the entry at a place stays ahead of a newcomer. */
  function leads(at: number, id: number, rank: number): boolean {
    const other = ranks[at] as number;
    return other > rank || (other === rank && before(ids[at] as number, id));
  }

  return {
    ids,
    offer: (id, rank) => {
      let at = ids.length;
      if (at === limit) {
        if (leads(at - 1, id, rank)) return;
        at--;
      }
      while (at > 0 && !leads(at - 1, id, rank)) {
        ids[at] = ids[at - 1] as number;
        ranks[at] = ranks[at - 1] as number;
        at--;
      }
      ids[at] = id;
      ranks[at] = rank;
    },
  };
}
