import { WINDOW } from '../retrieval/window.ts';
import type { MissingPolicy } from '../scoring/missing-policy.ts';
import type { PipelineScorer } from '../scoring/pipeline.ts';
import { scoreOf } from '../scoring/utility.ts';
import { addFromTable } from './add-from-table.ts';
import type { ColumnJoin } from './column-joins.ts';
import { blockedSlots, blockTables } from './gatekeeping.ts';
import type { Holdings } from './holdings.ts';
import { joinedTable } from './joined-table.ts';
import type { OpenedDemand } from './opened-demand.ts';
import type { Lend } from './scratch.ts';
import { isTabled, type ScorerColumn } from './technology-index.ts';
import type { ValueSource } from './value-origin.ts';
import { valueSource } from './value-source.ts';

/** Scores technologies, those first that can score most. */
export interface BoundedScoring {
  /** Where the values come from, in the order of the pipeline; they know the slots of the last window. */
  readonly sources: readonly ValueSource[];
  /**
   * The most that each slot of a window can score, in units of `reach`; negative where a gate blocks it and
   * beyond the last slot. Overwritten by the next window.
   *
   * @param from - The first slot of the window: 0, {@link WINDOW}, twice that and so on, in this order.
   */
  windowFrom(from: number): Int32Array;
  /** Whether a gate blocks any slot. */
  readonly isBlocking: boolean;
  /** What a technology's bound must reach for its score to reach `least` millionths. */
  reach(least: number): number;
  /** The score of a slot of the last window with this bound, in millionths; -1 if its values make the bound fall below `reach`. */
  scoreOf(slot: number, bound: number, reach: number): number;
  /** The values of the slot that was scored last, one for each scorer; overwritten by the next. */
  readonly values: readonly number[];
}

/** All numbers that a signed 32-bit integer has, in millions. */
const MILLIONS = 2147;

/**
 * Roundings between a mean of sums and a score: two utilities and the coupled score, half a millionth
 * each; the rest is for the arithmetic of the bounds.
 */
const ROUNDING = 1.6;

/**
 * Makes the scoring of one demand.
 *
 * @param lend - Gives arrays of so many numbers, filled with anything, for as long as the scoring is used.
 */
export function boundedScoring(
  holdings: Holdings,
  demand: OpenedDemand,
  lend: Lend = (length) => new Int32Array(length),
): BoundedScoring {
  const { pipeline, index } = holdings;
  const { scorers, coupling } = pipeline;
  const slots = index.slots.ids.length;
  const joins = index.joins.now(slots);
  // Bounds are as fine as they can be if every join may take a whole score away.
  const units = Math.max(1, Math.floor(MILLIONS / (joins.length + 1)));
  const shares = boundShares(scorers, coupling.demandShare);
  const sources = index.scorers.map((view, i) =>
    valueSource(
      {
        index,
        view,
        demand,
        factor: (shares[i] as number) * units,
        lend,
      },
      demand.scorers[i] ?? null,
    ),
  );
  const counts = sources
    .filter((_, i) => isTabled(index.scorers[i] as ScorerColumn))
    .map(({ table }) => table);
  const blocks = blockTables(holdings, demand);
  const constant = sources.reduce((sum, source) => sum + (source.constant ?? 0), 0);
  const blocked = -1_000_000 * units - 2 * sources.length;
  const addends: Addends = {
    constant,
    joined: joins.flatMap((join) => {
      const table = joinedTable(join, { counts, blocks }, { blocked, lend });
      return table ? [{ numbers: join.numbers, table }] : [];
    }),
    sources,
  };
  // Policies that take scorers out of the mean leave no fixed weights to bound it.
  const isBounded = !scorers.some((entry) => hasPolicy(entry, 'renormalise'));
  const most = lend(WINDOW);
  const excluded = blockedSlots(holdings, demand);
  let next = 0; // of the excluded slots
  const values = sources.map(() => 0);
  const slacks = isBounded ? sources.flatMap(({ slackAt }) => slackAt ?? []) : [];
  return {
    sources,
    values,
    isBlocking: excluded.length > 0 || blocks.some((table) => table !== undefined),
    windowFrom(from) {
      const to = Math.min(slots, from + WINDOW);
      addAll(most.subarray(0, to - from), from, addends);
      if (!isBounded) unbound(most);
      while (next < excluded.length && (excluded[next] as number) < to) {
        most[(excluded[next++] as number) - from] = -1;
      }
      return most.fill(-1, to - from);
    },
    reach: (least) => Math.min(0x7fffffff, Math.floor((least - ROUNDING) * units)),
    scoreOf(slot, bound, reach) {
      let closer = bound;
      for (const slackAt of slacks) {
        closer -= slackAt(slot);
        if (closer < reach) return -1;
      }
      for (let i = 0; i < sources.length; i++) {
        values[i] = (sources[i] as ValueSource).valueAt(slot);
      }
      return scoreOf(scorers, values, coupling);
    },
  };
}

/** What the bounds are added up from. */
interface Addends {
  readonly constant: number;
  readonly joined: readonly {
    readonly numbers: ColumnJoin['numbers'];
    readonly table: Int32Array;
  }[];
  readonly sources: readonly ValueSource[];
}

/** Adds up the bounds of a window. */
function addAll(sums: Int32Array, from: number, { constant, joined, sources }: Addends): void {
  const to = from + sums.length;
  sums.fill(constant);
  for (const { numbers, table } of joined) addFromTable(sums, numbers.subarray(from, to), table);
  for (const source of sources) source.addMost?.(from, to, sums);
}

/** Lifts the bounds of all slots that are not blocked. */
function unbound(most: Int32Array): void {
  for (let slot = 0; slot < most.length; slot++) {
    if ((most[slot] as number) >= 0) most[slot] = 0x7fffffff;
  }
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
