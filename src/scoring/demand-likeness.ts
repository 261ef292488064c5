import { similarityOptions } from '../knowledge/sectors/sector-knowledge.ts';
import { likenessColumn } from './likeness-column.ts';
import { MILLION } from './millionths.ts';
import type { OpenScorer } from './scorer.ts';
import type { SectorCodeFeature, SectorFeature } from './sector-codes.ts';
import type { ReadyDemand, SectorIndex } from './sector-index.ts';
import { NONE, type WantedCode, wantedCode } from './sector-likeness.ts';
import { LIMITS, rowLimits, termLimits } from './sector-limits.ts';
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
  { codes, key }: SectorFeature,
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
      const name = key + JSON.stringify(given);
      return indexLikeness(index, lambda, () => {
        const known = index.ready.get(name);
        if (known) return known;
        const terms = index.terms();
        const columns = codes.map((code, at) =>
          likenessColumn((wanted[at] as () => WantedCode)(), code, terms),
        );
        const limits = termLimits(columns, terms);
        const size = limits.length + 2 * columns.length * terms.families.length;
        return index.ready.set(name, { columns, limits }, size);
      });
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

/** The same arithmetic as `average`, in the same order, over numbers alone. */
function indexLikeness(
  index: SectorIndex,
  lambda: number,
  ready: () => ReadyDemand,
): IndexLikeness {
  const { families, familyOf } = index.terms();
  const rows = index.rows();

  /** How well these terms cover the demand's codes. */
  const demandCovered = (terms: readonly number[], columns: ReadyDemand['columns']): number => {
    let sum = 0;
    let total = 0;
    for (const { weight, of } of columns) {
      let best = NONE;
      for (const term of terms) best = Math.max(best, of(term));
      if (best === NONE) continue;
      sum += weight * best;
      total += weight;
    }
    return sum / total;
  };
  const scoreOf = (terms: readonly number[]): number => {
    const { columns } = ready();
    let sum = 0;
    let total = 0;
    for (const term of terms) {
      let best = NONE;
      for (const { of } of columns) best = Math.max(best, of(term));
      if (best === NONE) continue;
      const { weight } = families[familyOf[term] as number] as SectorFamily;
      sum += weight * best;
      total += weight;
    }
    if (total === 0) return NONE;
    const value = lambda * demandCovered(terms, columns) + (1 - lambda) * (sum / total);
    return Math.round(Math.min(1, value) * MILLION);
  };
  const scoreSlot = (slot: number): number => scoreOf(rows.at(slot));
  return {
    scoreSlot,
    scoreRange: (from, to, out) => {
      for (let slot = from; slot < to; slot++) out[slot - from] = scoreSlot(slot);
    },
    slotBounds: () => ({
      numbers: rowLimits(rows, ready().limits, lambda),
      shift: 0,
      limits: LIMITS,
      isPartial: false,
      isClose: false,
    }),
  };
}
