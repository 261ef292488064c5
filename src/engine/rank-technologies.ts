import { WINDOW } from '../retrieval/window.ts';
import { takeAll } from '../retrieval/window-sums.ts';
import { absenceOf } from '../scoring/missing-policy.ts';
import type { PipelineScorer } from '../scoring/pipeline.ts';
import { type BoundedScoring, boundedScoring, hasPolicy } from './bounded-scoring.ts';
import type { Holdings } from './holdings.ts';
import type { OpenedDemand } from './opened-demand.ts';
import { borrowFrom } from './scratch.ts';
import { type Hit, offer, ranked, type TopList, threshold } from './top-list.ts';
import type { ValueSource } from './value-origin.ts';

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
  /** The values of each hit, one for each scorer, in millionths, or negative numbers of `ABSENT`. */
  readonly values: readonly (readonly number[])[];
}

/**
 * The technologies that score best against a demand: exactly the ones that scoring every pair would
 * give, ties included.
 *
 * The most that each technology can score is added up scorer by scorer from whatever is cheapest: a table
 * over distinct features, the scorer's own index, or its bounds. Those that promise most are scored first;
 * of the others only those whose bound still reaches the list.
 */
export function rankTechnologies(
  holdings: Holdings,
  demand: OpenedDemand,
  wanted: Wanted,
): Ranking {
  const scratch = borrowFrom(holdings.index.shelf);
  try {
    const scoring = boundedScoring(holdings, demand, scratch.lend);
    return rankWith(scoring, holdings, { ...wanted, places: scratch.lend(WINDOW + 1) });
  } finally {
    scratch.giveBack();
  }
}

function rankWith(
  scoring: BoundedScoring,
  { pipeline, index }: Holdings,
  { places, ...wanted }: Wanted & { readonly places: Int32Array },
): Ranking {
  const { ids, slotOf } = index.slots;
  const list: TopList<ScoredHit> = { capacity: wanted.top, least: wanted.least, heap: [] };
  const isLacking = requirement(pipeline.scorers, scoring.sources);
  const reached = () => Math.max(0, scoring.reach(threshold(list)));
  const consider = (slot: number, bound: number): void => {
    const id = ids[slot];
    if (id === undefined) return;
    const score = scoring.scoreOf(slot, bound, reached());
    if (score < threshold(list)) return;
    offer(list, { slot, id, score, values: scoring.values.slice() });
  };
  let vetoed = 0;
  for (let from = 0; from < ids.length; from += WINDOW) {
    const most = scoring.windowFrom(from);
    if (isLacking) {
      excludeLacking(most, (place) => ids[from + place] !== undefined && isLacking(from + place));
    }
    if (isLacking || scoring.isBlocking) {
      vetoed += countNegative(most) - Math.max(0, from + WINDOW - ids.length);
    }
    const considerReaching = (least: number): void => {
      const count = takeAll({ sums: most, places }, least);
      for (let i = 0; i < count; i++) {
        const place = places[i] as number;
        const bound = most[place] as number;
        if (bound < reached()) continue;
        most[place] = -1;
        consider(from + place, bound);
      }
    };
    if (list.heap.length < list.capacity) {
      const promising = highBound(sampledBins(most), (wanted.top * FIRST_EACH) / SAMPLED);
      considerReaching(Math.max(promising, reached()));
    }
    considerReaching(reached());
  }
  const hits = ranked(list);
  return { hits, considered: slotOf.size, vetoed, values: hits.map(({ values }) => values) };
}

/** A hit with its values, one for each scorer. */
interface ScoredHit extends Hit {
  readonly values: readonly number[];
}

/** So many technologies for each place of the list are scored first. */
const FIRST_EACH = 4;

/** One slot of so many tells how high bounds are. */
const SAMPLED = 8;

/** Binary digits of a bound that are not looked at when bounds are sorted into bins. */
const BIN_BITS = 21;

/** How many bounds are in each bin, by every eighth slot. */
function sampledBins(most: Int32Array): Uint32Array {
  const bins = new Uint32Array(1 << (31 - BIN_BITS));
  for (let slot = 0; slot < most.length; slot += SAMPLED) {
    const bound = most[slot] as number;
    if (bound >= 0) (bins[bound >>> BIN_BITS] as number)++;
  }
  return bins;
}

/** How many bounds of a window are negative; four are counted at once. */
function countNegative(most: Int32Array): number {
  let count = 0;
  for (let slot = 0; slot < most.length; slot += 4) {
    count +=
      ((most[slot] as number) >>> 31) +
      ((most[slot + 1] as number) >>> 31) +
      ((most[slot + 2] as number) >>> 31) +
      ((most[slot + 3] as number) >>> 31);
  }
  return count;
}

/** A bound that about so many slots reach. */
function highBound(bins: Uint32Array, wanted: number): number {
  let bin = bins.length - 1;
  for (let seen = bins[bin] as number; bin > 0 && seen < wanted; ) seen += bins[--bin] as number;
  return bin << BIN_BITS;
}

/** Puts the technologies of a window that lack required evidence beyond reach. */
function excludeLacking(most: Int32Array, isLacking: (place: number) => boolean): void {
  for (let place = 0; place < most.length; place++) {
    if ((most[place] as number) >= 0 && isLacking(place)) most[place] = -1;
  }
}

/** Whether evidence that the pipeline requires is absent for the technology of a slot. */
function requirement(
  entries: readonly PipelineScorer[],
  sources: readonly ValueSource[],
): ((slot: number) => boolean) | undefined {
  const strict = entries.flatMap((entry, i) => {
    const source = sources[i];
    return source && hasPolicy(entry, 'require') ? [{ entry, source }] : [];
  });
  if (strict.length === 0) return undefined;
  return (slot) =>
    strict.some(({ entry, source }) => {
      const value = source.valueAt(slot);
      return value < 0 && entry.missing[absenceOf(value)] === 'require';
    });
}
