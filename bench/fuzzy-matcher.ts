import { createTop } from '../src/retrieval/top.ts';
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
  const values = new Int32Array(records.length);

  return {
    index,
    best: (demand, top) => {
      const query = fuzzyText.readDemand(demand, context);
      if (!query) return [];
      const opened = fuzzyText.open(query, { ...context, statistics: undefined, index });
      opened.scoreRange?.(0, values.length, values);
      const best = createTop(top);
      let least = best.least();
      for (let slot = 0; slot < values.length; slot++) {
        const value = values[slot] as number;
        if (value < least) continue;
        best.offer(slot, value);
        least = best.least();
      }
      return best.hits().map(({ slot }) => slot);
    },
  };
}
