import { fuzzyText } from '../src/scoring/fuzzy-text.ts';
import type { FuzzyTextIndex } from '../src/scoring/fuzzy-text-index.ts';
import type { EvalRecord } from './eval-sets.ts';

const context = { options: {}, asOf: '2026-01-01', organization: () => undefined };

/** The fuzzy scorer alone over a list of records. */
export interface FuzzyMatcher {
  /** Positions of the best records, the best first, ties by position. */
  best(demand: EvalRecord, top: number): readonly number[];
  /** The dictionary behind it. */
  readonly index: FuzzyTextIndex;
}

/** Indexes records. */
export function createFuzzyMatcher(records: readonly EvalRecord[]): FuzzyMatcher {
  const index = fuzzyText.index?.(context) as FuzzyTextIndex;
  for (const [slot, record] of records.entries()) {
    const feature = fuzzyText.readTechnology(record, context);
    if (feature) index.add(slot, feature);
  }
  const sums = new Int32Array(records.length);

  return {
    index,
    best: (demand, top) => {
      const query = fuzzyText.readDemand(demand, context);
      if (!query) return [];
      const opened = fuzzyText.open(query, { ...context, statistics: undefined, index });
      opened.slotBounds?.().numbers(0, records.length, sums);
      const best: { readonly slot: number; readonly value: number }[] = [];
      let least = 1;
      for (let slot = 0; slot < sums.length; slot++) {
        const sum = sums[slot] as number;
        if (sum < least) continue;
        const value = opened.scoreSlot?.(slot, sum) ?? 0;
        let at = best.length;
        while (at > 0 && (best[at - 1] as { readonly value: number }).value < value) at--;
        if (at === top) continue;
        best.splice(at, 0, { slot, value });
        if (best.length > top) best.length = top;
        if (best.length === top)
          least = sums[(best[top - 1] as { readonly slot: number }).slot] as number;
      }
      return best.map(({ slot }) => slot);
    },
  };
}
