import { absenceOf } from '../scoring/missing-policy.ts';
import type { PipelineScorer } from '../scoring/pipeline.ts';
import { blockades } from './gatekeeping.ts';
import type { Holdings } from './holdings.ts';
import type { OpenedDemand } from './opened-demand.ts';
import { type Hit, offer, ranked, type TopList, threshold } from './top-list.ts';
import { hasPolicy, type ValueSource, valueSource, WINDOW } from './value-source.ts';
import { windowScoring } from './window-scoring.ts';

/** How much of a ranking is wanted. */
export interface Wanted {
  /** How many hits at most; `Infinity` for all. */
  readonly top: number;
  /** Least score in millionths. */
  readonly least: number;
  /** Whether the evidence is wanted too. */
  readonly evidence: boolean;
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

/**
 * The technologies that score best against a demand: exactly the ones that scoring every pair would
 * give, ties included.
 *
 * The weighted sums of a window are added up scorer by scorer from whatever is cheapest: a table over
 * distinct features, the scorer's own index, or its bounds. A technology is scored only if these sums let
 * it reach the list.
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
  const lacksRequired = requirement(pipeline.scorers, sources);
  const { prepare, scoreFrom } = windowScoring(pipeline, sources);
  let vetoed = 0;
  const consider = (slot: number, id: string) => {
    if (isExcluded(slot) || lacksRequired(slot)) {
      vetoed++;
      return;
    }
    const score = scoreFrom(slot, threshold(list));
    if (score >= 0) offer(list, { slot, id, score });
  };
  for (let from = 0; from < records.length; from += WINDOW) {
    const to = Math.min(records.length, from + WINDOW);
    prepare(from, to);
    for (let slot = from; slot < to; slot++) {
      const record = records[slot];
      if (record) consider(slot, record.id);
    }
  }
  return { hits: ranked(list), considered: index.slots.slotOf.size, vetoed };
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
