import { similarityOptions } from '../knowledge/sectors/sector-knowledge.ts';
import type { CodeLists } from './code-lists.ts';
import { MILLION } from './millionths.ts';
import type { OpenScorer } from './scorer.ts';
import type { SectorCodeFeature, SectorFeature } from './sector-codes.ts';
import type { SectorIndex } from './sector-index.ts';
import { NONE, type WantedCode, wantedCode } from './sector-likeness.ts';
import type { SectorTaxonomyOptions } from './sector-taxonomy-options.ts';
import type { SectorFamily } from './sector-terms.ts';

/** How near technologies are to one demand, by the best-match average of their codes. */
export interface DemandLikeness {
  /** Of one technology, 0 to 1; `undefined` if nothing can be compared. */
  readonly average: (technology: SectorFeature) => number | undefined;
  /** Of the technologies of an index, the same numbers. */
  readonly over: (index: SectorIndex) => IndexLikeness;
}

/** How near the technologies of an index are to one demand. */
type IndexLikeness = Required<
  Pick<OpenScorer<SectorFeature>, 'scoreRange' | 'scoreSlot' | 'slotBounds'>
>;

/**
 * Makes a demand ready to be compared by its codes.
 *
 * @param demand - The demand's codes.
 * @param given - The options of the scorer; the measure is one between two codes.
 */
export function demandLikeness(
  { codes }: SectorFeature,
  given: SectorTaxonomyOptions,
): DemandLikeness {
  const { lambda, inferredConfidence } = given;
  const options = similarityOptions(given);
  const wanted = codes.map((code) => wantedCode(code, options, inferredConfidence));
  const average = (technology: SectorFeature): number | undefined => {
    const rows = technology.codes.map((offered) => wanted.map(({ toTerm }) => toTerm(offered)));
    const demandCovered = coverage(codes, (at) => greatest(rows.map((row) => row[at] ?? NONE)));
    if (demandCovered === undefined) return undefined;
    const offerCovered = coverage(technology.codes, (at) => greatest(rows[at] ?? [])) ?? 0;
    return Math.min(1, lambda * demandCovered + (1 - lambda) * offerCovered);
  };
  return {
    average,
    over: (index) => {
      let made: IndexLikeness | undefined;
      const likeness = () => {
        made ??= indexLikeness(index, wanted, lambda);
        return made;
      };
      return {
        scoreRange: (from, to, values) => likeness().scoreRange(from, to, values),
        scoreSlot: (slot, number) => likeness().scoreSlot(slot, number),
        slotBounds: () => likeness().slotBounds(),
      };
    },
  };
}

function coverage(
  codes: readonly SectorCodeFeature[],
  bestOf: (at: number) => number,
): number | undefined {
  let sum = 0;
  let total = 0;
  for (const [at, { weight }] of codes.entries()) {
    const best = bestOf(at);
    if (best < 0) continue;
    sum += weight * best;
    total += weight;
  }
  return total > 0 ? sum / total : undefined;
}

function greatest(values: readonly number[]): number {
  let most = NONE;
  for (const value of values) if (value > most) most = value;
  return most;
}

/** The same arithmetic as `average`, in the same order, over numbers alone; once for each distinct list of codes. */
function indexLikeness(
  index: SectorIndex,
  wanted: readonly WantedCode[],
  lambda: number,
): IndexLikeness {
  const terms = index.terms();
  const lists = index.lists();
  const listOf = index.listOf();
  const columns = wanted.map((code) => index.likenesses.of(terms, code));
  const { starts, numbers } = lists.run();

  /** How well the codes at these places cover the demand's. */
  const demandCovered = (start: number, end: number): number => {
    let sum = 0;
    let total = 0;
    for (let at = 0; at < columns.length; at++) {
      const column = columns[at] as Float64Array;
      let best = NONE;
      for (let place = start; place < end; place++) {
        best = Math.max(best, column[numbers[place] as number] as number);
      }
      if (best === NONE) continue;
      const { weight } = wanted[at] as WantedCode;
      sum += weight * best;
      total += weight;
    }
    return sum / total;
  };
  const scoreOfList = (list: number): number => {
    const start = starts[list] as number;
    const end = starts[list + 1] as number;
    let sum = 0;
    let total = 0;
    for (let place = start; place < end; place++) {
      const term = numbers[place] as number;
      let best = NONE;
      for (const column of columns) best = Math.max(best, column[term] as number);
      if (best === NONE) continue;
      const { weight } = terms.families[terms.familyOf[term] as number] as SectorFamily;
      sum += weight * best;
      total += weight;
    }
    if (total === 0) return NONE;
    const value = lambda * demandCovered(start, end) + (1 - lambda) * (sum / total);
    return Math.round(Math.min(1, value) * MILLION);
  };
  const known = new Map<number, number>();
  const scoreSlot = (slot: number): number => {
    const list = listOf[slot] ?? 0;
    const score = known.get(list) ?? scoreOfList(list);
    known.set(list, score);
    return score;
  };
  return {
    scoreSlot,
    scoreRange: (from, to, out) => {
      for (let slot = from; slot < to; slot++) out[slot - from] = scoreSlot(slot);
    },
    slotBounds: () => ({
      numbers: (from, to, out) => {
        const held = listOf.subarray(from, to);
        out.set(held);
        out.fill(0, held.length);
      },
      shift: 0,
      limits: limitsOfLists(lists, limitsOfTerms(columns)),
      isPartial: false,
    }),
  };
}

/** What no list with a term alone scores more, in millionths, by term; -1 where it cannot be compared. */
function limitsOfTerms(columns: readonly Float64Array[]): Int32Array {
  const limits = new Int32Array(columns[0]?.length ?? 0).fill(NONE);
  for (const column of columns) {
    for (let term = 0; term < limits.length; term++) {
      const likeness = column[term] as number;
      const limit = likeness === NONE ? NONE : Math.ceil(likeness * MILLION) + 1;
      limits[term] = greater(limits[term] as number, limit);
    }
  }
  return limits;
}

/** Means of likenesses are at most the greatest of them. */
function limitsOfLists(lists: CodeLists, ofTerms: Int32Array): Int32Array {
  const { starts, numbers } = lists.run();
  const limits = new Int32Array(lists.count());
  let place = 0;
  for (let list = 0; list < limits.length; list++) {
    const end = starts[list + 1] as number;
    let most = NONE;
    for (; place < end; place++) most = greater(most, ofTerms[numbers[place] as number] as number);
    limits[list] = most;
  }
  return limits;
}

/** The greater of two numbers from -1 to 2³⁰, without a branch that a processor would guess wrong half of the time. */
function greater(a: number, b: number): number {
  const difference = (a - b) | 0;
  return (a - (difference & (difference >> 31))) | 0;
}
