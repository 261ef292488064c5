import { type Coupling, coupledScore } from './coupling.ts';
import { MILLION } from './millionths.ts';
import { absenceOf, type MissingPolicies } from './missing-policy.ts';

/** What the arithmetic needs to know of one entry of a pipeline; weights and neutral in millionths. */
export interface WeightedEntry {
  /** Weight in the utility of the demand side. */
  readonly demandWeight: number;
  /** Weight in the utility of the technology side. */
  readonly technologyWeight: number;
  /** Stands in for absent evidence under the policy `neutral`. */
  readonly neutral: number;
  /** What absent evidence does. */
  readonly missing: MissingPolicies;
}

/** The numbers of one pair, all integers of millionths. */
export interface PairScore {
  /** The coupled score. */
  readonly score: number;
  /** Weighted mean of the values for the demand side. */
  readonly forDemand: number;
  /** Weighted mean of the values for the technology side. */
  readonly forTechnology: number;
  /** Share of the weight for which there was evidence, mean of the two sides. */
  readonly coverage: number;
}

/** One side's weighted mean as a fraction of integers, so that nothing is rounded before the end. */
export interface SideMean {
  /** Σ weight × value. */
  readonly sum: number;
  /** Σ weight of the entries that take part. */
  readonly weight: number;
}

/** The value that counts for an entry, or `undefined` if it leaves the mean. */
export function effectiveValue(entry: WeightedEntry, value: number): number | undefined {
  if (value >= 0) return value;
  const policy = entry.missing[absenceOf(value)];
  if (policy === 'renormalise') return undefined;
  return policy === 'zero' ? 0 : entry.neutral;
}

/** The weighted mean of one side. */
function sideMean(
  entries: readonly WeightedEntry[],
  values: ArrayLike<number>,
  side: 'demandWeight' | 'technologyWeight',
): SideMean {
  let sum = 0;
  let weight = 0;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] as WeightedEntry;
    const value = effectiveValue(entry, values[i] as number);
    if (value === undefined) continue;
    sum += entry[side] * value;
    weight += entry[side];
  }
  return { sum, weight };
}

/**
 * Scores a pair from the values of its entries.
 *
 * A side without weight (every entry renormalised away) takes its baseline; a side to which the pipeline
 * gives no weight at all takes the utility of the other.
 *
 * @param entries - The entries of the pipeline.
 * @param values - A value in millionths for each, or a negative number of `ABSENT`.
 * @param coupling - How the sides are joined.
 */
export function scorePair(
  entries: readonly WeightedEntry[],
  values: ArrayLike<number>,
  coupling: Coupling,
): PairScore {
  const { forDemand, forTechnology } = utilities(entries, sideMeans(entries, values));
  return {
    score: coupledScore(coupling, forDemand, forTechnology),
    forDemand,
    forTechnology,
    coverage: coverageOf(entries, values),
  };
}

/** The score alone, in millionths: what {@link scorePair} gives, without the coverage. */
export function scoreOf(
  entries: readonly WeightedEntry[],
  values: ArrayLike<number>,
  coupling: Coupling,
): number {
  const { forDemand, forTechnology } = utilities(entries, sideMeans(entries, values));
  return coupledScore(coupling, forDemand, forTechnology);
}

/** The weighted means of both sides. */
export interface SideMeans {
  /** Of the demand side. */
  readonly demand: SideMean;
  /** Of the technology side. */
  readonly technology: SideMean;
}

/** The weighted means of the values of a pair. */
export function sideMeans(entries: readonly WeightedEntry[], values: ArrayLike<number>): SideMeans {
  return {
    demand: sideMean(entries, values, 'demandWeight'),
    technology: sideMean(entries, values, 'technologyWeight'),
  };
}

const baselines = new WeakMap<readonly WeightedEntry[], SideMeans>();

/** The weighted means of a pair of which nothing is known; computed once for a list of entries. */
export function baselineMeans(entries: readonly WeightedEntry[]): SideMeans {
  const known = baselines.get(entries);
  if (known) return known;
  const made = sideMeans(entries, neutralValues(entries));
  baselines.set(entries, made);
  return made;
}

/** The values of a pair of which nothing is known. */
export function neutralValues(entries: readonly WeightedEntry[]): readonly number[] {
  return entries.map((entry) => entry.neutral);
}

/** The utilities of both sides in millionths, rounded. */
export function utilities(
  entries: readonly WeightedEntry[],
  means: SideMeans,
): { readonly forDemand: number; readonly forTechnology: number } {
  const baseline = baselineMeans(entries);
  const demand = rounded(means.demand) ?? rounded(baseline.demand);
  const technology = rounded(means.technology) ?? rounded(baseline.technology);
  return { forDemand: demand ?? technology ?? 0, forTechnology: technology ?? demand ?? 0 };
}

function rounded({ sum, weight }: SideMean): number | undefined {
  return weight > 0 ? Math.round(sum / weight) : undefined;
}

function coverageOf(entries: readonly WeightedEntry[], values: ArrayLike<number>): number {
  const shares: number[] = [];
  for (const side of ['demandWeight', 'technologyWeight'] as const) {
    let known = 0;
    let all = 0;
    entries.forEach((entry, i) => {
      all += entry[side];
      if ((values[i] as number) >= 0) known += entry[side];
    });
    if (all > 0) shares.push((known * MILLION) / all);
  }
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.length === 0 ? 0 : Math.round(total / shares.length);
}
