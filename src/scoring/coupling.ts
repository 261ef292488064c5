import { MILLION } from './millionths.ts';

/** How the utilities of the two sides become one score. */
export type CouplingKind = 'harmonic' | 'linear' | 'minimum' | 'geometric';

/** A coupling with its one parameter. */
export interface Coupling {
  /** The formula; see {@link couple}. */
  readonly kind: CouplingKind;
  /** Share of the demand side, above 0 and below 1; without effect on `minimum`. */
  readonly demandShare: number;
}

/**
 * Couples two utilities into one number, all in millionths. With α the demand side's share:
 *
 * - `harmonic`: 1 / (α/d + (1−α)/t), 0 if either is 0
 * - `linear`: α·d + (1−α)·t
 * - `minimum`: min(d, t)
 * - `geometric` is offered for equal shares only: √(d·t)
 *
 * Each is non-decreasing in both utilities and never above their weighted arithmetic mean (`minimum`
 * included), which is what search prunes with.
 *
 * @param coupling - The formula and its share.
 * @param forDemand - Utility of the demand side in millionths.
 * @param forTechnology - Utility of the technology side in millionths.
 * @returns The coupled value in millionths, not rounded.
 * @see Pizzato et al. 2010, RECON: a reciprocal recommender for online dating, doi:10.1145/1864708.1864747
 * (harmonic mean of two one-sided scores).
 */
export function couple(coupling: Coupling, forDemand: number, forTechnology: number): number {
  const share = coupling.demandShare;
  switch (coupling.kind) {
    case 'harmonic': {
      const divisor = share * forTechnology + (1 - share) * forDemand;
      return divisor === 0 ? 0 : (forDemand * forTechnology) / divisor;
    }
    case 'linear':
      return share * forDemand + (1 - share) * forTechnology;
    case 'minimum':
      return Math.min(forDemand, forTechnology);
    case 'geometric':
      return Math.sqrt(forDemand * forTechnology);
  }
}

/** Rounded {@link couple}: the published score in millionths. */
export function coupledScore(coupling: Coupling, forDemand: number, forTechnology: number): number {
  return Math.min(MILLION, Math.round(couple(coupling, forDemand, forTechnology)));
}
