import { coupledScore } from '../scoring/coupling.ts';
import type { Pipeline, PipelineScorer } from '../scoring/pipeline.ts';
import { scoreOf } from '../scoring/utility.ts';
import { hasPolicy, type ValueSource, WINDOW } from './value-source.ts';

/** Scores technologies a window at a time. */
export interface WindowScoring {
  /** Sums up a window. */
  prepare(from: number, to: number): void;
  /** The score of a slot of the window, or -1 if it cannot reach `least`. */
  scoreFrom(slot: number, least: number): number;
}

/** Roundings between a mean of sums and a score: two utilities and the coupled score, half a millionth each. */
const ROUNDING = 1.5;

/**
 * Scores from sums of weight × value: integers that are exact up to 2⁵³, so that their order does not
 * matter.
 */
export function windowScoring(pipeline: Pipeline, sources: readonly ValueSource[]): WindowScoring {
  const { scorers, coupling } = pipeline;
  if (scorers.some((entry) => hasPolicy(entry, 'renormalise')))
    return exhaustive(pipeline, sources);
  const total = { demand: 0, technology: 0 };
  for (const { demandWeight, technologyWeight } of scorers) {
    total.demand += demandWeight;
    total.technology += technologyWeight;
  }
  const sums = { demand: new Float64Array(WINDOW), technology: new Float64Array(WINDOW) };
  const counts = new Int32Array(WINDOW);
  const valuesOf = slotValues(sources);
  const allExact = sources.every((source) => source.exact);
  const { demandShare } = coupling;
  let start = 0;
  return {
    prepare(from, to) {
      start = from;
      sums.demand.fill(0);
      sums.technology.fill(0);
      sources.forEach((source, i) => {
        source.fill(from, to, counts);
        addWeighted(sums, scorers[i] as PipelineScorer, counts, to - from);
      });
    },
    scoreFrom(slot, least) {
      const i = slot - start;
      const ownDemand = (sums.demand[i] as number) / total.demand;
      const ownTechnology = (sums.technology[i] as number) / total.technology;
      const forDemand = total.demand > 0 ? ownDemand : ownTechnology;
      const forTechnology = total.technology > 0 ? ownTechnology : ownDemand;
      // No coupling exceeds the weighted arithmetic mean.
      const most = demandShare * forDemand + (1 - demandShare) * forTechnology;
      if (most + ROUNDING < least) return -1;
      if (!allExact) return scoreOf(scorers, valuesOf(slot), coupling);
      return coupledScore(coupling, Math.round(forDemand), Math.round(forTechnology));
    },
  };
}

/** Policies that take scorers out of the mean leave no fixed weights to bound it: every pair is scored. */
function exhaustive(pipeline: Pipeline, sources: readonly ValueSource[]): WindowScoring {
  const counts = new Int32Array(WINDOW);
  const valuesOf = slotValues(sources);
  return {
    prepare(from, to) {
      for (const source of sources) source.fill(from, to, counts);
    },
    scoreFrom: (slot) => scoreOf(pipeline.scorers, valuesOf(slot), pipeline.coupling),
  };
}

function addWeighted(
  { demand, technology }: { readonly demand: Float64Array; readonly technology: Float64Array },
  { demandWeight, technologyWeight }: PipelineScorer,
  counts: Int32Array,
  length: number,
): void {
  for (let i = 0; i < length; i++) {
    const count = counts[i] as number;
    demand[i] = (demand[i] as number) + demandWeight * count;
    technology[i] = (technology[i] as number) + technologyWeight * count;
  }
}

function slotValues(sources: readonly ValueSource[]): (slot: number) => Int32Array {
  const values = new Int32Array(sources.length);
  return (slot) => {
    for (let i = 0; i < sources.length; i++) values[i] = (sources[i] as ValueSource).valueAt(slot);
    return values;
  };
}
