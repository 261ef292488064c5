import { apportion } from './apportion.ts';
import { type Coupling, couple, coupledScore } from './coupling.ts';
import { MILLION } from './millionths.ts';
import {
  baselineMeans,
  effectiveValue,
  type SideMean,
  sideMeans,
  utilities,
  type WeightedEntry,
} from './utility.ts';

/** How a score came about, all in millionths: each line adds up exactly. */
export interface Attribution {
  /** Score of a pair of which nothing is known. */
  readonly baseline: number;
  /** Utility of the demand side of such a pair. */
  readonly baselineForDemand: number;
  /** Utility of the technology side of such a pair. */
  readonly baselineForTechnology: number;
  /** `score − baseline`, shared among the entries. */
  readonly contributions: readonly number[];
  /** `forDemand − baselineForDemand`, shared among the entries. */
  readonly forDemand: readonly number[];
  /** `forTechnology − baselineForTechnology`, shared among the entries. */
  readonly forTechnology: readonly number[];
}

/**
 * Explains a score as baseline + Σ contributions, exactly.
 *
 * The coupling is not linear: its gain over the baseline is shared between the two sides by the Shapley
 * value of the two-player game (four evaluations), and within a side in proportion to
 * weight × (value − neutral). Shares become integers by the largest remainder.
 *
 * @param entries - The entries of the pipeline.
 * @param values - A value in millionths for each, or a negative number of `ABSENT`.
 * @param coupling - How the sides are joined.
 * @see Shapley 1953, A value for n-person games.
 */
export function attribute(
  entries: readonly WeightedEntry[],
  values: ArrayLike<number>,
  coupling: Coupling,
): Attribution {
  const known = sideMeans(entries, values);
  const unknown = baselineMeans(entries);
  const empty = utilities(entries, unknown);
  const full = utilities(entries, known);
  const gains = (side: 'demand' | 'technology') =>
    sideGains(entries, values, `${side}Weight`, [unknown[side], known[side]]);
  const ownDemandGains = gains('demand');
  const ownTechnologyGains = gains('technology');
  const demandGains = ownDemandGains ?? ownTechnologyGains ?? entries.map(() => 0);
  const technologyGains = ownTechnologyGains ?? demandGains;
  const demandSlope = slope(
    (d, t) => couple(coupling, d, t),
    [empty.forDemand, full.forDemand],
    [empty.forTechnology, full.forTechnology],
  );
  const technologySlope = slope(
    (t, d) => couple(coupling, d, t),
    [empty.forTechnology, full.forTechnology],
    [empty.forDemand, full.forDemand],
  );
  const baseline = coupledScore(coupling, empty.forDemand, empty.forTechnology);
  const score = coupledScore(coupling, full.forDemand, full.forTechnology);
  return {
    baseline,
    baselineForDemand: empty.forDemand,
    baselineForTechnology: empty.forTechnology,
    contributions: apportion(
      entries.map(
        (_, i) =>
          demandSlope * (demandGains[i] as number) +
          technologySlope * (technologyGains[i] as number),
      ),
      score - baseline,
    ),
    forDemand: apportion(demandGains, full.forDemand - empty.forDemand),
    forTechnology: apportion(technologyGains, full.forTechnology - empty.forTechnology),
  };
}

/**
 * What each entry adds to a side's mean over the mean of an unknown pair, in millionths; `undefined` if
 * the pipeline gives the side no weight, so that it follows the other side.
 */
function sideGains(
  entries: readonly WeightedEntry[],
  values: ArrayLike<number>,
  side: 'demandWeight' | 'technologyWeight',
  [empty, full]: readonly [SideMean, SideMean],
): readonly number[] | undefined {
  if (empty.weight === 0) return undefined;
  if (full.weight === 0) return entries.map(() => 0);
  const renormalised = full.weight !== empty.weight;
  const mean = empty.sum / empty.weight;
  return entries.map((entry, i) => {
    const value = effectiveValue(entry, values[i] as number);
    if (value === undefined) return 0;
    return (entry[side] * (value - (renormalised ? mean : entry.neutral))) / full.weight;
  });
}

/** Step of the numeric derivative that stands in where a side's gains cancel out, in millionths. */
const STEP = 1000;

/**
 * Shapley value of a side divided by its gain: its mean slope over the two states of the other side.
 * Where the gain is nought, the derivative at the point.
 */
function slope(
  coupled: (own: number, other: number) => number,
  own: readonly [number, number],
  other: readonly [number, number],
): number {
  let [from, to] = own;
  if (from === to) {
    from = Math.max(0, from - STEP);
    to = Math.min(MILLION, to + STEP);
  }
  const gains = other.map((o) => coupled(to, o) - coupled(from, o));
  return ((gains[0] as number) + (gains[1] as number)) / 2 / (to - from);
}
