import { SilkmatchError } from '../../model/error.ts';
import { MILLION } from '../../scoring/millionths.ts';
import type { WeightedEntry } from '../../scoring/utility.ts';
import type { Weighting } from '../pair-matrix.ts';

/**
 * The weight of each entry in one linear form, adding up to 1: α w / Σw + (1 − α) u / Σu for the weights w of the
 * demand side, u of the technology side and the demand side's share α. Every coupling touches this form where the two
 * utilities are equal.
 *
 * @param weighting - Weights and coupling.
 */
export function linearShares({ scorers, coupling }: Weighting): readonly number[] {
  const total = {
    demand: sumOf(scorers, 'demandWeight'),
    technology: sumOf(scorers, 'technologyWeight'),
  };
  const share = total.technology === 0 ? 1 : coupling.demandShare;
  const demandShare = total.demand === 0 ? 0 : share;
  return scorers.map(
    ({ demandWeight, technologyWeight }) =>
      (total.demand === 0 ? 0 : (demandShare * demandWeight) / total.demand) +
      (total.technology === 0 ? 0 : ((1 - demandShare) * technologyWeight) / total.technology),
  );
}

function sumOf(
  scorers: readonly WeightedEntry[],
  side: 'demandWeight' | 'technologyWeight',
): number {
  return scorers.reduce((sum, entry) => sum + entry[side], 0);
}

/** Weights are given to ten-thousandths. */
const STEP = MILLION / 10_000;

/**
 * Turns shares of the linear form back into weights: each entry keeps the proportion between its two sides, and
 * Σw + Σu stays what it was. An entry that had no weight gets the same on both sides.
 *
 * @param weighting - The weights as they are.
 * @param shares - Wanted shares, 0 or more, adding up to more than 0.
 * @returns The entries with new weights, rounded to ten-thousandths.
 * @throws A {@link SilkmatchError} with code `invalid-input` if all shares are 0.
 */
export function withShares(weighting: Weighting, shares: readonly number[]): Weighting {
  const { scorers } = weighting;
  const before = linearShares(weighting);
  const sum = shares.reduce((total, share) => total + share, 0);
  if (!(sum > 0)) {
    throw new SilkmatchError('invalid-input', 'Expected at least one share above 0, got none.');
  }
  const all = sumOf(scorers, 'demandWeight') + sumOf(scorers, 'technologyWeight');
  const raw = scorers.map((entry, k) => {
    const share = (shares[k] as number) / sum;
    const old = before[k] as number;
    if (old === 0) return { demand: (share * all) / 2, technology: (share * all) / 2 };
    const factor = share / old;
    return { demand: entry.demandWeight * factor, technology: entry.technologyWeight * factor };
  });
  const rawSum = raw.reduce((total, { demand, technology }) => total + demand + technology, 0);
  const rounded = (weight: number) => Math.round((weight * all) / rawSum / STEP) * STEP;
  return {
    coupling: weighting.coupling,
    scorers: scorers.map((entry, k) => ({
      ...entry,
      demandWeight: rounded((raw[k] as (typeof raw)[number]).demand),
      technologyWeight: rounded((raw[k] as (typeof raw)[number]).technology),
    })),
  };
}
