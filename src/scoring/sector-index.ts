import { type CodeRows, createCodeRows } from './code-rows.ts';
import type { LikenessColumn } from './likeness-column.ts';
import { emptyMemory, type Memory } from './memory.ts';
import type { ScorerIndex } from './scorer.ts';
import { type SectorCodeFeature, type SectorFeature, sectorFeature } from './sector-codes.ts';
import { type SectorContents, saveSectors } from './sector-sections.ts';
import { type FindCode, type SectorTerms, sectorTerms } from './sector-terms.ts';

/** The codes of all technologies. */
export interface SectorIndex extends ScorerIndex<SectorFeature> {
  /** The distinct codes with their weights; a number in the rows is one of theirs. */
  readonly terms: () => SectorTerms;
  /** The codes of each slot. */
  readonly rows: () => CodeRows;
  /** What demands are compared with them by, as long as no slot changes. */
  readonly ready: Memory<string, ReadyDemand>;
}

/** A demand made ready to be compared with the codes of an index. */
export interface ReadyDemand {
  /** Its codes among the terms. */
  readonly columns: readonly LikenessColumn[];
  /** What bounds the scores of rows, term by term. */
  readonly limits: Int32Array;
}

/** Demands that are ready take so many numbers of four bytes at most. */
const READY_ROOM = 1 << 19;

/** Fewer codes that no slot has are not worth a look. */
const LEAST_IDLE = 1024;

/** The contents of an index of no technology. */
const nothing: SectorContents = {
  terms: [],
  bounds: new Int32Array(1),
  numbers: new Int32Array(0),
};

/**
 * Makes an index.
 *
 * @param find - Finds a code by its canonical text.
 * @param contents - What it holds at first, slot by slot from 0.
 */
export function sectorIndex(find: FindCode, contents: SectorContents = nothing): SectorIndex {
  let terms = sectorTerms(find);
  let rows = createCodeRows();
  const ready = emptyMemory<string, ReadyDemand>(READY_ROOM);

  const featureAt = (slot: number): SectorFeature => sectorFeature(rows.at(slot).map(terms.at));
  const write = (slot: number, { codes }: Pick<SectorFeature, 'codes'>): void => {
    rows.put(slot, codes.map(terms.use));
  };
  const rewrite = (): void => {
    const [oldTerms, oldRows] = [terms, rows];
    terms = sectorTerms(find);
    rows = createCodeRows();
    for (let slot = 0; slot < oldRows.slots(); slot++) {
      write(slot, { codes: oldRows.at(slot).map(oldTerms.at) });
    }
  };

  const { terms: codes, bounds, numbers } = contents;
  for (let slot = 0; slot + 1 < bounds.length; slot++) {
    const row = numbers.subarray(bounds[slot], bounds[slot + 1]);
    write(slot, { codes: Array.from(row, (number) => codes[number] as SectorCodeFeature) });
  }
  return {
    add: (slot, feature) => {
      ready.clear();
      write(slot, feature);
    },
    remove: (slot) => {
      ready.clear();
      for (const number of rows.at(slot)) terms.release(number);
      rows.clear(slot);
      if (terms.idle() > LEAST_IDLE && 2 * terms.idle() > terms.count()) rewrite();
    },
    feature: featureAt,
    save: (slots) => saveSectors(terms, rows.at, slots),
    terms: () => terms,
    rows: () => rows,
    ready,
  };
}
