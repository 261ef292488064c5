import { absenceOf } from '../scoring/missing-policy.ts';
import type { Pipeline, PipelineScorer } from '../scoring/pipeline.ts';
import { scoreOf } from '../scoring/utility.ts';
import { blockades } from './gatekeeping.ts';
import type { Holdings } from './holdings.ts';
import type { OpenedDemand } from './opened-demand.ts';
import { type Hit, offer, ranked, type TopList, threshold } from './top-list.ts';
import { hasPolicy, type ValueSource, valueSource, WINDOW } from './value-source.ts';

/** How much of a ranking is wanted. */
export interface Wanted {
  /** How many hits at most; `Infinity` for all. */
  readonly top: number;
  /** Least score in millionths. */
  readonly least: number;
}

/** The best targets of a query. */
export interface Ranking {
  /** The hits, the best first. */
  readonly hits: readonly Hit[];
  /** How many targets there are. */
  readonly considered: number;
  /** How many of them are excluded by a hard rule. */
  readonly vetoed: number;
}

/** Roundings between a bound and a score: two utilities and the coupled score, half a millionth each. */
const ROUNDING = 1.5;

/**
 * The technologies that score best against a demand: exactly the ones that scoring every pair would
 * give, ties included.
 *
 * A technology is scored only if the weighted arithmetic mean of its values, which no coupling exceeds,
 * reaches the list. The means of a window are summed up scorer by scorer from whatever is cheapest: a
 * table over distinct features, the scorer's own index, or its bounds.
 */
export function rankTechnologies(
  holdings: Holdings,
  demand: OpenedDemand,
  wanted: Wanted,
): Ranking {
  const { pipeline, index } = holdings;
  const { records } = index.slots;
  const list: TopList = { capacity: wanted.top, least: wanted.least, heap: [] };
  const isExcluded = exclusion(holdings, demand);
  const sources = index.scorers.map((view, i) =>
    valueSource(index, view, demand, demand.scorers[i] ?? null),
  );
  const scoreAt = scoring(pipeline, sources);
  const lacksRequired = requirement(pipeline.scorers, sources);
  const rates = boundRates(pipeline);
  const bounds = new Float64Array(WINDOW);
  let vetoed = 0;
  const consider = (slot: number, id: string, bound: number) => {
    if (isExcluded(slot) || lacksRequired(slot)) vetoed++;
    else if (bound + ROUNDING >= threshold(list)) {
      offer(list, { slot, id, score: scoreAt(slot) });
    }
  };
  for (let from = 0; from < records.length; from += WINDOW) {
    const to = Math.min(records.length, from + WINDOW);
    bounds.fill(rates ? 0 : Number.POSITIVE_INFINITY);
    sources.forEach((source, i) => {
      source.addBounds(from, to, bounds, rates?.[i] ?? 0);
    });
    for (let slot = from; slot < to; slot++) {
      const record = records[slot];
      if (record) consider(slot, record.id, bounds[slot - from] as number);
    }
  }
  return { hits: ranked(list), considered: index.slots.slotOf.size, vetoed };
}

/** Scores the technology of a slot. */
function scoring(pipeline: Pipeline, sources: readonly ValueSource[]): (slot: number) => number {
  const { scorers, coupling } = pipeline;
  const values = new Int32Array(sources.length);
  return (slot) => {
    for (let i = 0; i < sources.length; i++) values[i] = (sources[i] as ValueSource).valueAt(slot);
    return scoreOf(scorers, values, coupling);
  };
}

/** Whether a gate blocks the technology of a slot. */
function exclusion(holdings: Holdings, demand: OpenedDemand): (slot: number) => boolean {
  const gates = blockades(holdings, demand);
  return (slot) => {
    for (const { distinctOf, blocked } of gates) {
      if (blocked[distinctOf[slot] as number] === 1) return true;
    }
    return false;
  };
}

/** Whether evidence that the pipeline requires is absent for the technology of a slot. */
function requirement(
  entries: readonly PipelineScorer[],
  sources: readonly ValueSource[],
): (slot: number) => boolean {
  const strict = entries.flatMap((entry, i) => {
    const source = sources[i];
    return source && hasPolicy(entry, 'require') ? [{ entry, source }] : [];
  });
  return (slot) => {
    for (const { entry, source } of strict) {
      const value = source.valueAt(slot);
      if (value < 0 && entry.missing[absenceOf(value)] === 'require') return true;
    }
    return false;
  };
}

/**
 * The weight of each scorer in the weighted arithmetic mean of both sides; `undefined` where a policy
 * takes scorers out of the mean, so that no fixed weights bound it.
 */
function boundRates(pipeline: Pipeline): readonly number[] | undefined {
  const { scorers, coupling } = pipeline;
  if (scorers.some((entry) => hasPolicy(entry, 'renormalise'))) return undefined;
  const demand = scorers.reduce((sum, entry) => sum + entry.demandWeight, 0);
  const technology = scorers.reduce((sum, entry) => sum + entry.technologyWeight, 0);
  return scorers.map((entry) => {
    const forDemand = demand > 0 ? entry.demandWeight / demand : undefined;
    const forTechnology = technology > 0 ? entry.technologyWeight / technology : undefined;
    return (
      coupling.demandShare * (forDemand ?? forTechnology ?? 0) +
      (1 - coupling.demandShare) * (forTechnology ?? forDemand ?? 0)
    );
  });
}
