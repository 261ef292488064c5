import { grown } from '../retrieval/grown.ts';
import { type CodeComparison, createCodeComparison } from './code-comparison.ts';
import { type CodeLists, createCodeLists } from './code-lists.ts';
import type { ScorerIndex } from './scorer.ts';
import { type SectorFeature, sectorFeature } from './sector-codes.ts';
import { type SectorContents, saveSectors } from './sector-sections.ts';
import { type FindCode, type SectorTerms, sectorTerms } from './sector-terms.ts';

/** The codes of all technologies. */
export interface SectorIndex extends ScorerIndex<SectorFeature> {
  /** The distinct codes with their weights; a number in the lists is one of theirs. */
  readonly terms: () => SectorTerms;
  /** The distinct lists of codes. */
  readonly lists: () => CodeLists;
  /** The list of each slot; 0 for an empty slot. */
  readonly listOf: () => Int32Array;
  /** Compares codes of demands with the terms. */
  readonly comparison: () => CodeComparison;
}

const LEAST_ROOM = 1024;

/** Room is made for so many times the slots there are. */
const GROWTH = 1.1;

/** Fewer abandoned lists than these are not worth a look. */
const LEAST_ABANDONED = 1024;

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
  let lists = createCodeLists();
  let listOf = new Int32Array(Math.max(LEAST_ROOM, contents.bounds.length));
  let comparison = createCodeComparison(terms);
  let removals = 0; // since it was last looked whether lists are abandoned

  const put = (slot: number, codes: readonly number[]): void => {
    listOf = grown(listOf, slot + 1, GROWTH);
    listOf[slot] = lists.numberOf(codes);
  };
  const featureAt = (slot: number): SectorFeature =>
    sectorFeature(lists.at(listOf[slot] ?? 0).map(terms.at));
  const write = (slot: number, { codes }: SectorFeature): void => {
    put(slot, codes.map(terms.numberOf));
  };
  const rewrite = (): void => {
    const kept: (readonly [number, SectorFeature])[] = [];
    listOf.forEach((list, slot) => {
      if (list > 0) kept.push([slot, featureAt(slot)]);
    });
    terms = sectorTerms(find);
    comparison = createCodeComparison(terms);
    lists = createCodeLists();
    for (const [slot, feature] of kept) write(slot, feature);
  };

  for (const term of contents.terms) terms.numberOf(term);
  for (let slot = 0; slot + 1 < contents.bounds.length; slot++) {
    const row = contents.numbers.subarray(contents.bounds[slot], contents.bounds[slot + 1]);
    if (row.length > 0) put(slot, Array.from(row));
  }
  return {
    add: write,
    remove: (slot) => {
      listOf[slot] = 0;
      removals++;
      if (removals <= LEAST_ABANDONED || removals * 2 <= lists.count()) return;
      removals = 0;
      if (2 * new Set(listOf).size < lists.count()) rewrite();
    },
    feature: featureAt,
    save: (slots) => saveSectors(terms, (slot) => lists.at(listOf[slot] ?? 0), slots),
    terms: () => terms,
    lists: () => lists,
    listOf: () => listOf,
    comparison: () => comparison,
  };
}
