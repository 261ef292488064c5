import type { MissingPolicy } from '../scoring/missing-policy.ts';
import type { Pipeline, PipelineScorer } from '../scoring/pipeline.ts';
import { scoreOf } from '../scoring/utility.ts';
import type { OpenedDemand } from './opened-demand.ts';
import type { TechnologyIndex } from './technology-index.ts';
import { type ValueSource, valueSource } from './value-source.ts';

/** Scores technologies, those first that can score most. */
export interface BoundedScoring {
  /** Where the values come from, in the order of the pipeline. */
  readonly sources: readonly ValueSource[];
  /** The most that each slot can score, in units of {@link reach}; as long as a multiple of eight. */
  readonly most: Int32Array;
  /** The score of a slot, in millionths. */
  scoreOf(slot: number): number;
}

/** Units of a millionth in which bounds are added: as fine as signed 32-bit integers allow. */
const UNITS = 2000;

/**
 * Roundings between a mean of sums and a score: two utilities and the coupled score, half a millionth
 * each; the rest is for the arithmetic of the bounds.
 */
const ROUNDING = 1.6;

/** What a technology's bound must reach for its score to reach `least` millionths. */
export function reach(least: number): number {
  return Math.min(0x7fffffff, Math.floor((least - ROUNDING) * UNITS));
}

/** Bounds are added up for so many slots at a time, so that the sums stay in the cache. */
const WINDOW = 8192;

/** Makes the scoring of one demand. */
export function boundedScoring(
  { scorers, coupling }: Pipeline,
  index: TechnologyIndex,
  demand: OpenedDemand,
): BoundedScoring {
  const slots = index.slots.ids.length;
  const shares = boundShares(scorers, coupling.demandShare);
  const sources = index.scorers.map((view, i) =>
    valueSource(
      { index, view, demand, factor: (shares[i] as number) * UNITS },
      demand.scorers[i] ?? null,
    ),
  );
  const most = new Int32Array((slots + 7) & ~7);
  // Policies that take scorers out of the mean leave no fixed weights to bound it.
  const isBounded = !scorers.some((entry) => hasPolicy(entry, 'renormalise'));
  most.fill(
    sources.reduce((sum, source) => sum + source.constant, 0),
    0,
    slots,
  );
  for (let from = 0; from < slots; from += WINDOW) {
    const to = Math.min(slots, from + WINDOW);
    for (const source of sources) source.addMost(from, to, most.subarray(from, to));
  }
  if (!isBounded) most.fill(0x7fffffff, 0, slots);
  most.fill(-1, slots);
  const values = new Int32Array(sources.length);
  return {
    sources,
    most,
    scoreOf(slot) {
      for (let i = 0; i < sources.length; i++) {
        values[i] = (sources[i] as ValueSource).valueAt(slot);
      }
      return scoreOf(scorers, values, coupling);
    },
  };
}

/** Whether an entry has this policy for any kind of absence. */
export function hasPolicy(entry: PipelineScorer, policy: MissingPolicy): boolean {
  return Object.values(entry.missing).includes(policy);
}

/**
 * The share of each scorer in the weighted arithmetic mean of the two utilities, which no coupling
 * exceeds. They add up to 1.
 */
function boundShares(scorers: readonly PipelineScorer[], demandShare: number): readonly number[] {
  const total = { demand: 0, technology: 0 };
  for (const { demandWeight, technologyWeight } of scorers) {
    total.demand += demandWeight;
    total.technology += technologyWeight;
  }
  // A side without weight takes the utility of the other.
  let ofDemand = demandShare;
  if (total.demand === 0) ofDemand = 0;
  else if (total.technology === 0) ofDemand = 1;
  return scorers.map(
    ({ demandWeight, technologyWeight }) =>
      (total.demand === 0 ? 0 : (ofDemand * demandWeight) / total.demand) +
      (total.technology === 0 ? 0 : ((1 - ofDemand) * technologyWeight) / total.technology),
  );
}
