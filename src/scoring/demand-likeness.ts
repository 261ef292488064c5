import { similarityOptions } from '../knowledge/sectors/sector-knowledge.ts';
import { MILLION } from './millionths.ts';
import type { SectorCodeFeature, SectorFeature } from './sector-codes.ts';
import type { SectorIndex } from './sector-index.ts';
import { type TermKinds, termKinds } from './sector-kinds.ts';
import { NONE, wantedCode } from './sector-likeness.ts';
import type { SectorTaxonomyOptions } from './sector-taxonomy-options.ts';

/** Writes the values of a range of slots in millionths, -1 for none. */
export type ScoreRange = (from: number, to: number, out: Int32Array) => void;

/** How near technologies are to one demand, by the best-match average of their codes. */
export interface DemandLikeness {
  /** Of one technology, 0 to 1; `undefined` if nothing can be compared. */
  readonly average: (technology: SectorFeature) => number | undefined;
  /** Of the technologies of an index, the same numbers. */
  readonly over: (index: SectorIndex) => IndexLikeness;
}

/** How near the technologies of an index are to one demand. */
interface IndexLikeness {
  readonly scoreRange: ScoreRange;
  /** Writes numbers in millionths that the values do not exceed. */
  readonly boundRange: ScoreRange;
  /** Of one technology in millionths, -1 for none. */
  readonly scoreSlot: (slot: number) => number;
}

/**
 * Makes a demand ready: the likeness of each of its codes to each code of the technologies is computed once.
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
        made ??= indexLikeness(index, termKinds(index.terms(), wanted), lambda);
        return made;
      };
      return {
        scoreRange: (from, to, values) => likeness().scoreRange(from, to, values),
        boundRange: (from, to, bounds) => likeness().boundRange(from, to, bounds),
        scoreSlot: (slot) => likeness().scoreSlot(slot),
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
  { kindOf, ranks, columns, covered, weighed, offers, bounds }: TermKinds,
  lambda: number,
): IndexLikeness {
  const { starts, numbers } = index.lists().run();
  const listOf = index.listOf();
  const count = index.lists().count();
  /** How well the codes at these places cover the demand's. */
  const demandCovered = (start: number, end: number): number => {
    let sum = 0;
    let total = 0;
    for (let column = 0; column < columns; column += 2) {
      let one = 0;
      let other = 0;
      for (let place = start; place < end; place++) {
        const row = (kindOf[numbers[place] as number] as number) * columns + column;
        one = greater(one, ranks[row] as number);
        other = greater(other, ranks[row + 1] as number);
      }
      sum = sum + (covered[one] as number) + (covered[other] as number);
      total = total + (weighed[one] as number) + (weighed[other] as number);
    }
    return sum / total;
  };
  const scoreOfList = (list: number): number => {
    const start = starts[list] as number;
    const end = starts[list + 1] as number;
    let sum = 0;
    let total = 0;
    for (let place = start; place < end; place++) {
      const kind = kindOf[numbers[place] as number] as number;
      sum += offers[2 * kind] as number;
      total += offers[2 * kind + 1] as number;
    }
    const value = lambda * demandCovered(start, end) + (1 - lambda) * (sum / total);
    return total === 0 ? NONE : Math.round(Math.min(1, value) * MILLION);
  };
  /** Means of likenesses are at most the greatest of them. */
  const boundOfList = (list: number): number => {
    const end = starts[list + 1] as number;
    let most = 0;
    for (let place = starts[list] as number; place < end; place++) {
      most = greater(most, bounds[kindOf[numbers[place] as number] as number] as number);
    }
    return most;
  };
  const scores = new Int32Array(count).fill(UNKNOWN);
  const scoreSlot = (slot: number): number => {
    const list = listOf[slot] as number;
    if (scores[list] === UNKNOWN) scores[list] = scoreOfList(list);
    return scores[list] as number;
  };
  const boundsOfLists = (): Int32Array => {
    const made = new Int32Array(count);
    for (let list = 0; list < count; list++) made[list] = boundOfList(list);
    return made;
  };
  let most: Int32Array | undefined;
  return {
    scoreSlot,
    scoreRange: (from, to, out) => {
      for (let slot = from; slot < to; slot++) out[slot - from] = scoreSlot(slot);
    },
    boundRange: (from, to, out) => {
      most ??= boundsOfLists();
      for (let slot = from; slot < to; slot++)
        out[slot - from] = most[listOf[slot] as number] as number;
    },
  };
}

/** A score that has not been computed. */
const UNKNOWN = -2;

/** The greater of two numbers from 0 to 2³¹ - 1, without a branch that a processor would guess wrong half of the time. */
function greater(a: number, b: number): number {
  const difference = (a - b) | 0;
  return (a - (difference & (difference >> 31))) | 0;
}
