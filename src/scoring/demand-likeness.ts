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
  const wanted = codes.map((code) => once(() => wantedCode(code, options, inferredConfidence)));
  const average = (technology: SectorFeature): number | undefined => {
    const rows = technology.codes.map((offered) => wanted.map((code) => code().toTerm(offered)));
    const demandCovered = coverage(codes, (at) => greatest(rows.map((row) => row[at] ?? NONE)));
    if (demandCovered === undefined) return undefined;
    const offerCovered = coverage(technology.codes, (at) => greatest(rows[at] ?? [])) ?? 0;
    return Math.min(1, lambda * demandCovered + (1 - lambda) * offerCovered);
  };
  return {
    average,
    over: (index) => {
      const measure = JSON.stringify(given);
      const likeness = once(() => {
        const terms = index.terms();
        const columns = codes.map(({ key, weight }, at) => ({
          weight,
          likenesses: index.likenesses.of(key + measure, terms, wanted[at] as () => WantedCode),
        }));
        return indexLikeness(index, columns, lambda);
      });
      return {
        scoreRange: (from, to, values) => likeness().scoreRange(from, to, values),
        scoreSlot: (slot, number) => likeness().scoreSlot(slot, number),
        slotBounds: () => likeness().slotBounds(),
      };
    },
  };
}

/** Computes something when it is first asked for. */
function once<Value extends object>(compute: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= compute();
    return made;
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

/** A code of the demand among the terms of an index. */
interface LikenessColumn {
  /** How much the code counts. */
  readonly weight: number;
  /** How alike it is to each term; {@link NONE} where the two cannot be compared. */
  readonly likenesses: Float64Array;
}

/** The same arithmetic as `average`, in the same order, over numbers alone; once for each distinct list of codes. */
function indexLikeness(
  index: SectorIndex,
  columns: readonly LikenessColumn[],
  lambda: number,
): IndexLikeness {
  const terms = index.terms();
  const lists = index.lists();
  const listOf = index.listOf();
  const { starts, numbers } = lists.run();

  /** How well the codes at these places cover the demand's. */
  const demandCovered = (start: number, end: number): number => {
    let sum = 0;
    let total = 0;
    for (const { weight, likenesses } of columns) {
      let best = NONE;
      for (let place = start; place < end; place++) {
        best = Math.max(best, likenesses[numbers[place] as number] as number);
      }
      if (best === NONE) continue;
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
      for (const { likenesses } of columns) best = Math.max(best, likenesses[term] as number);
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
    const found = known.get(list);
    if (found !== undefined) return found;
    const score = scoreOfList(list);
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
      limits: limitsOfLists(lists, limitsOfTerms(columns), lambda),
      isPartial: false,
      isClose: false,
    }),
  };
}

/** What bounds the scores of lists, term by term, in millionths rounded up. */
interface TermLimits {
  /** The greatest likeness to a code of the demand; -1 where no code can be compared. */
  readonly most: Int32Array;
  /** How well the term alone covers the codes of the demand that it can be compared with. */
  readonly covers: Int32Array;
}

function limitsOfTerms(columns: readonly LikenessColumn[]): TermLimits {
  const count = columns[0]?.likenesses.length ?? 0;
  const most = new Int32Array(count).fill(NONE);
  const covers = new Int32Array(count);
  for (let term = 0; term < count; term++) {
    let sum = 0;
    let total = 0;
    let best = NONE;
    for (const { weight, likenesses } of columns) {
      const likeness = likenesses[term] as number;
      if (likeness === NONE) continue;
      sum += weight * likeness;
      total += weight;
      if (likeness > best) best = likeness;
    }
    if (total === 0) continue;
    most[term] = Math.ceil(best * MILLION) + 1;
    covers[term] = Math.ceil((sum / total) * MILLION) + 1;
  }
  return { most, covers };
}

/**
 * Limits of the scores of lists: the demand is covered no better than by the greatest likeness, nor than the terms
 * cover it alone, taken together; the offer is covered no better than by the greatest likeness.
 */
function limitsOfLists(lists: CodeLists, { most, covers }: TermLimits, lambda: number): Int32Array {
  const { starts, numbers } = lists.run();
  const limits = new Int32Array(lists.count());
  let place = 0;
  for (let list = 0; list < limits.length; list++) {
    const end = starts[list + 1] as number;
    let best = NONE;
    let covered = 0;
    for (; place < end; place++) {
      const term = numbers[place] as number;
      best = greater(best, most[term] as number);
      covered = (covered + (covers[term] as number)) | 0;
    }
    limits[list] = (best - lambda * Math.max(0, best - covered) + 1) | 0;
    if (best === NONE) limits[list] = NONE;
  }
  return limits;
}

/** The greater of two numbers from -1 to 2³⁰, without a branch that a processor would guess wrong half of the time. */
function greater(a: number, b: number): number {
  const difference = (a - b) | 0;
  return (a - (difference & (difference >> 31))) | 0;
}
