import type { Demand } from '../src/model/demand.ts';
import type { Technology } from '../src/model/technology.ts';
import { createTop } from '../src/retrieval/top.ts';
import { tfidf } from '../src/scoring/tfidf.ts';
import type { TfidfOptions } from '../src/scoring/tfidf-options.ts';

/** Options of the ranker; what is left out has its default. */
export type TextRankerOptions = Partial<TfidfOptions>;

/** Ranks technologies by text alone. */
export interface TextRanker {
  readonly add: (slot: number, technology: Technology) => void;
  readonly remove: (slot: number) => void;
  /** Slots ordered by published value, ties by slot. */
  readonly byValue: (demand: Demand, top: number) => readonly number[];
  /** Slots ordered by raw score, ties by slot. */
  readonly byRaw: (demand: Demand, top: number) => readonly number[];
}

/** A record of a development set as a record of the model. */
export function asTechnology(record: object): Technology & Demand {
  return record as Technology & Demand;
}

/** Makes a ranker of the `tfidf` scorer, without an engine around it. */
export function createTextRanker(chosen: TextRankerOptions = {}): TextRanker {
  const parsed = tfidf.options?.['~standard'].validate(chosen);
  if (!parsed || parsed instanceof Promise || parsed.issues) {
    throw new Error(`Not valid: ${JSON.stringify(parsed)}`);
  }
  const options = parsed.value;
  const context = { options, asOf: '2026-01-01', organization: () => undefined };
  const index = tfidf.index?.(context);
  if (!index) throw new Error('The scorer has no index.');
  let slots = 0;
  const window = new Int32Array(8192);
  const read = (demand: Demand) => tfidf.readDemand(demand, context);
  return {
    add: (slot, technology) => {
      const feature = tfidf.readTechnology(technology, context);
      slots = Math.max(slots, slot + 1);
      if (feature) index.add(slot, feature);
    },
    remove: index.remove,
    byValue: (demand, size) => {
      const query = read(demand);
      if (query === null) return [];
      const opened = tfidf.open(query, { ...context, index, statistics: undefined });
      const top = createTop(size);
      for (let from = 0; from < slots; from += window.length) {
        const to = Math.min(slots, from + window.length);
        opened.scoreRange?.(from, to, window);
        let least = top.least();
        for (let i = 0; i < to - from; i++) {
          if ((window[i] as number) < least) continue;
          top.offer(from + i, window[i] as number);
          least = top.least();
        }
      }
      return top.hits().map(({ slot }) => slot);
    },
    byRaw: (demand, size) => {
      const query = read(demand);
      if (query === null) return [];
      return index
        .query(query.terms, query.emphases)
        .top(size)
        .map(({ slot }) => slot);
    },
  };
}
