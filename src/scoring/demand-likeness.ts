import { similarityOptions } from '../knowledge/sectors/sector-knowledge.ts';
import { lookUp } from '../retrieval/look-up.ts';
import type { CodeLikenesses, ComparedCode } from './code-comparison.ts';
import { MILLION } from './millionths.ts';
import type { OpenScorer } from './scorer.ts';
import type { SectorCodeFeature, SectorFeature } from './sector-codes.ts';
import type { SectorIndex } from './sector-index.ts';
import { NONE, type WantedCode, wantedCode } from './sector-likeness.ts';
import { LIMITS, limitsOfLists, limitsOfTerms } from './sector-limits.ts';
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
      const compared = codes.map(({ key, weight }, at) => ({
        key: key + measure,
        weight,
        wanted: wanted[at] as () => WantedCode,
      }));
      return indexLikeness(index, compared, lambda);
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

/** The same arithmetic as `average`, in the same order, over numbers alone; once for each distinct list of codes. */
function indexLikeness(
  index: SectorIndex,
  codes: readonly ComparedCode[],
  lambda: number,
): IndexLikeness {
  const { families, familyOf } = index.terms();
  const lists = index.lists();
  const listOf = index.listOf();
  const likenesses = () => index.comparison().of(codes);

  /** How well the terms of a list cover the demand's codes. */
  const demandCovered = (terms: readonly number[], wanted: readonly CodeLikenesses[]): number => {
    let sum = 0;
    let total = 0;
    for (const { weight, ofTerms } of wanted) {
      let best = NONE;
      for (const term of terms) best = Math.max(best, ofTerms[term] as number);
      if (best === NONE) continue;
      sum += weight * best;
      total += weight;
    }
    return sum / total;
  };
  const scoreOfList = (terms: readonly number[]): number => {
    const wanted = likenesses();
    let sum = 0;
    let total = 0;
    for (const term of terms) {
      let best = NONE;
      for (const { ofTerms } of wanted) best = Math.max(best, ofTerms[term] as number);
      if (best === NONE) continue;
      const { weight } = families[familyOf[term] as number] as SectorFamily;
      sum += weight * best;
      total += weight;
    }
    if (total === 0) return NONE;
    const value = lambda * demandCovered(terms, wanted) + (1 - lambda) * (sum / total);
    return Math.round(Math.min(1, value) * MILLION);
  };
  const known = new Map<number, number>();
  const scoreSlot = (slot: number): number => {
    const list = listOf[slot] ?? 0;
    const found = known.get(list);
    if (found !== undefined) return found;
    const score = scoreOfList(lists.at(list));
    known.set(list, score);
    return score;
  };
  return {
    scoreSlot,
    scoreRange: (from, to, out) => {
      for (let slot = from; slot < to; slot++) out[slot - from] = scoreSlot(slot);
    },
    slotBounds: () => {
      const limits = limitsOfLists(lists, limitsOfTerms(likenesses(), index.terms()), lambda);
      return {
        numbers: (from, to, out) => {
          const held = listOf.subarray(from, to);
          lookUp(out, held, limits);
          out.fill(0, held.length);
        },
        shift: 0,
        limits: LIMITS,
        isPartial: false,
        isClose: false,
      };
    },
  };
}
