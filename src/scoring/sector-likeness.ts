import {
  type CodeSimilarityOptions,
  codeSimilarity,
} from '../knowledge/sectors/code-similarity.ts';
import type { ParsedCode } from '../knowledge/sectors/parse-code.ts';
import { similarityOptions } from '../knowledge/sectors/sector-knowledge.ts';
import { MILLION } from './millionths.ts';
import type { SectorCodeFeature, SectorFeature } from './sector-codes.ts';
import type { SectorIndex } from './sector-index.ts';
import { greatest, NONE, runningSums, type TermKind } from './sector-sums.ts';
import { SECTOR_NEUTRAL, type SectorTaxonomyOptions } from './sector-taxonomy-options.ts';

/** Writes the values of a range of slots in millionths, -1 for none. */
export type ScoreRange = (from: number, to: number, out: Int32Array) => void;

/** How near technologies are to one demand, by the best-match average of their codes. */
export interface DemandLikeness {
  /** Of one technology, 0 to 1; `undefined` if nothing can be compared. */
  readonly average: (technology: SectorFeature) => number | undefined;
  /** Of the technologies of an index, the same numbers. */
  readonly over: (index: SectorIndex) => IndexLikeness & {
    /** Of one technology in millionths, -1 for none. */
    readonly scoreSlot: (slot: number) => number;
  };
}

/** How near the technologies of an index are to one demand. */
interface IndexLikeness {
  readonly scoreRange: ScoreRange;
  /** Writes numbers in millionths that the values do not exceed. */
  readonly boundRange: ScoreRange;
}

/**
 * Makes a demand ready: the likeness of each of its codes to each code of the technologies is computed once.
 *
 * @param demand - The demand's codes.
 * @param given - The options of the scorer; the measure is one between two codes.
 */
export function demandLikeness(
  demand: SectorFeature,
  given: SectorTaxonomyOptions,
): DemandLikeness {
  const { codes } = demand;
  const { lambda } = given;
  const rowOf = likenessRows(codes, similarityOptions(given), given.inferredConfidence);
  const average = (technology: SectorFeature): number | undefined => {
    const rows = technology.codes.map(rowOf);
    const demandCovered = covered(codes, (at) => greatest(rows.map((row) => row[at] ?? NONE)));
    if (demandCovered === undefined) return undefined;
    const offerCovered = covered(technology.codes, (at) => greatest(rows[at] ?? [])) ?? 0;
    return Math.min(1, lambda * demandCovered + (1 - lambda) * offerCovered);
  };
  return {
    average,
    over: (index) => {
      let made: IndexLikeness | undefined;
      const out = new Int32Array(1);
      const likeness = () => {
        made ??= indexLikeness({ codes, lambda, rowOf, index });
        return made;
      };
      return {
        scoreRange: (from, to, values) => likeness().scoreRange(from, to, values),
        boundRange: (from, to, bounds) => likeness().boundRange(from, to, bounds),
        scoreSlot: (slot) => {
          likeness().scoreRange(slot, slot + 1, out);
          return out[0] as number;
        },
      };
    },
  };
}

function covered(
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

/** The likeness of a technology's code to each of the demand's. */
type RowOf = (offered: SectorCodeFeature) => readonly number[];

/** Likenesses that are the same for all codes that share their links to the pivots. */
interface Remembered {
  /** Of codes of another tree, which are compared through the links alone. */
  readonly across: Map<unknown, number>;
  /** Of codes of the same tree that have no ancestor in common. */
  readonly apart: Map<unknown, number>;
}

function likenessRows(
  wanted: readonly SectorCodeFeature[],
  options: CodeSimilarityOptions,
  inferredConfidence: number,
): RowOf {
  const remembered = wanted.map((): Remembered => ({ across: new Map(), apart: new Map() }));
  const likeness = (at: number, { code: offered }: SectorCodeFeature): number => {
    const { code: demand } = wanted[at] as SectorCodeFeature;
    const shared = sharedMemory(demand, offered, remembered[at] as Remembered);
    const known = shared?.get(offered.links);
    if (known !== undefined) return known;
    const value = codeSimilarity(demand, offered, options) ?? NONE;
    shared?.set(offered.links, value);
    return value;
  };
  return (offered) =>
    wanted.map(({ inferred, trust }, at) => {
      const value = likeness(at, offered);
      if (value < 0) return value;
      const guessed = inferred || offered.inferred ? value * inferredConfidence : value;
      return trusted(guessed, trust * offered.trust);
    });
}

/** A likeness drawn towards that of unrelated records, as far as the codes cannot be trusted. */
function trusted(value: number, trust: number): number {
  return trust < 1 ? SECTOR_NEUTRAL + trust * (value - SECTOR_NEUTRAL) : value;
}

/** Where the likeness of two codes is remembered by links; nowhere if more than the links decides it. */
function sharedMemory(
  demand: ParsedCode,
  offered: ParsedCode,
  { across, apart }: Remembered,
): Map<unknown, number> | undefined {
  if (demand.tree !== offered.tree) return across;
  return isOfOneBranch(demand, offered) ? undefined : apart;
}

/** Whether more than the links to the pivots decides how alike two codes are. */
function isOfOneBranch(demand: ParsedCode, offered: ParsedCode): boolean {
  if (demand.tree !== offered.tree) return false;
  return demand.path[0] === offered.path[0] || demand.related !== undefined;
}

interface RangeSetting {
  readonly codes: readonly SectorCodeFeature[];
  readonly lambda: number;
  readonly rowOf: RowOf;
  readonly index: SectorIndex;
}

/**
 * The same arithmetic as `average`, in the same order. Terms whose likenesses and weights are equal are one
 * kind; what a sequence of kinds adds up to is computed once and remembered, so that a technology costs
 * two reads for each of its codes.
 */
function indexLikeness(setting: RangeSetting): IndexLikeness {
  const { codes, lambda, index } = setting;
  const { starts, ends, numbers } = index.rows();
  const { kindOf, kinds } = termKinds(setting);
  const weights = codes.map(({ weight }) => weight);
  const sums = runningSums(kinds, weights, lambda);
  const width = kinds.length;
  let steps = sums.steps();
  const extend = (sum: number, kind: number): number => {
    const extended = sums.extend(sum, kind);
    steps = sums.steps();
    return extended;
  };
  const scoreRange: ScoreRange = (from, to, out) => {
    for (let slot = from; slot < to; slot++) {
      const end = ends[slot] as number;
      let sum = 0;
      for (let place = starts[slot] as number; place < end; place++) {
        const kind = kindOf[numbers[place] as number] as number;
        sum = (steps[sum * width + kind] as number) || extend(sum, kind);
      }
      out[slot - from] = sums.values[sum] as number;
      sums.forgetIfMany();
    }
  };
  const mostOfKind = Int32Array.from(kinds, ({ row }) => Math.ceil(greatest(row) * MILLION) + 1);
  const mostOf = kindOf.map((kind) => Math.max(0, mostOfKind[kind] as number));
  /** Means of likenesses are at most the greatest of them. */
  const boundRange: ScoreRange = (from, to, out) => {
    for (let slot = from; slot < to; slot++) {
      const end = ends[slot] as number;
      let most = 0;
      for (let place = starts[slot] as number; place < end; place++) {
        const one = mostOf[numbers[place] as number] as number;
        if (one > most) most = one;
      }
      out[slot - from] = most;
    }
  };
  return { scoreRange, boundRange };
}

function termKinds({ codes, rowOf, index }: RangeSetting): {
  readonly kindOf: Int32Array;
  readonly kinds: readonly TermKind[];
} {
  const kinds: TermKind[] = [];
  const kindOfSequence = new Map<number, number>();
  const sequence = sequenceNumbers();
  const kindOfTerm = (term: SectorCodeFeature): number => {
    const row = rowOf(term);
    let number = sequence(0, term.weight);
    for (const value of row) number = sequence(number, value);
    const kind = kindOfSequence.get(number) ?? kinds.push({ row, weight: term.weight }) - 1;
    kindOfSequence.set(number, kind);
    return kind;
  };
  const { of, first } = index.families();
  const kindOfFamily = Int32Array.from(first, (term) => {
    const isNear = codes.some(({ code }) => isOfOneBranch(code, term.code));
    return isNear ? NONE : kindOfTerm(term);
  });
  const kindOf = Int32Array.from(index.terms(), (term, at) => {
    const kind = kindOfFamily[of[at] as number] as number;
    return kind === NONE ? kindOfTerm(term) : kind;
  });
  return { kindOf, kinds };
}

/** Numbers sequences of values, each by the number of its beginning (0 if empty) and its last value. */
function sequenceNumbers(): (beginning: number, value: number) => number {
  const branches: Map<number, number>[] = [new Map()];
  return (beginning, value) => {
    const known = branches[beginning]?.get(value);
    if (known !== undefined) return known;
    const number = branches.push(new Map()) - 1;
    branches[beginning]?.set(value, number);
    return number;
  };
}
