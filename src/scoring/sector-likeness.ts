import {
  type CodeSimilarityOptions,
  codeSimilarity,
} from '../knowledge/sectors/code-similarity.ts';
import { similarityOptions } from '../knowledge/sectors/sector-knowledge.ts';
import type { SectorCodeFeature, SectorFeature } from './sector-codes.ts';
import type { SectorIndex } from './sector-index.ts';
import { greatest, NONE, runningSums, type TermKind } from './sector-sums.ts';
import type { SectorTaxonomyOptions } from './sector-taxonomy-options.ts';

/** Writes the values of a range of slots in millionths, -1 for none. */
export type ScoreRange = (from: number, to: number, out: Int32Array) => void;

/** How near technologies are to one demand, by the best-match average of their codes. */
export interface DemandLikeness {
  /** Of one technology, 0 to 1; `undefined` if nothing can be compared. */
  readonly average: (technology: SectorFeature) => number | undefined;
  /** Of the technologies of an index, the same numbers. */
  readonly rangeOver: (index: SectorIndex) => ScoreRange;
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
    rangeOver: (index) => {
      let range: ScoreRange | undefined;
      return (from, to, out) => {
        range ??= scoreRange({ codes, lambda, rowOf, index });
        range(from, to, out);
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

/**
 * Codes of different trees are compared by their links to the pivots alone, so that all codes that share their
 * links share one computation.
 */
function likenessRows(
  wanted: readonly SectorCodeFeature[],
  options: CodeSimilarityOptions,
  inferredConfidence: number,
): RowOf {
  const byLinks = wanted.map(() => new Map<unknown, number>());
  const likeness = (at: number, offered: SectorCodeFeature): number => {
    const demand = wanted[at] as SectorCodeFeature;
    if (demand.code.tree === offered.code.tree) {
      return codeSimilarity(demand.code, offered.code, options) ?? NONE;
    }
    const known = byLinks[at]?.get(offered.code.links);
    if (known !== undefined) return known;
    const value = codeSimilarity(demand.code, offered.code, options) ?? NONE;
    byLinks[at]?.set(offered.code.links, value);
    return value;
  };
  return (offered) =>
    wanted.map(({ inferred }, at) => {
      const value = likeness(at, offered);
      return value > 0 && (inferred || offered.inferred) ? value * inferredConfidence : value;
    });
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
function scoreRange(setting: RangeSetting): ScoreRange {
  const { codes, lambda, index } = setting;
  const { starts, lengths, numbers } = index.rows();
  const { kindOf, kinds } = termKinds(setting);
  const weights = codes.map(({ weight }) => weight);
  const sums = runningSums(kinds, weights, lambda);
  return (from, to, out) => {
    for (let slot = from; slot < to; slot++) {
      const start = starts[slot] as number;
      const end = start + (lengths[slot] as number);
      let sum = sums.none();
      for (let place = start; place < end; place++) {
        sum = sums.after(sum, kindOf[numbers[place] as number] as number);
      }
      out[slot - from] = sums.value(sum);
    }
  };
}

function termKinds({ rowOf, index }: RangeSetting): {
  readonly kindOf: Int32Array;
  readonly kinds: readonly TermKind[];
} {
  const kinds: TermKind[] = [];
  const kindOfSequence = new Map<number, number>();
  const sequence = sequenceNumbers();
  const kindOf = Int32Array.from(index.terms(), (term) => {
    const row = rowOf(term);
    let number = sequence(0, term.weight);
    for (const value of row) number = sequence(number, value);
    const kind = kindOfSequence.get(number) ?? kinds.push({ row, weight: term.weight }) - 1;
    kindOfSequence.set(number, kind);
    return kind;
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
