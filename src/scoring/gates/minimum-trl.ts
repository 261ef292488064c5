import type { Demand } from '../../model/demand.ts';
import type { Technology } from '../../model/technology.ts';
import { trlRangeOf } from '../../model/trl.ts';
import { defineGate, type Verdict } from '../gate.ts';
import type { TrlState } from '../trl-fit.ts';
import { targetTiming } from '../trl-target-timing.ts';

/** The readiness that a demand requires. */
export interface RequiredTrl {
  /** Lowest level that will do. */
  readonly min: number;
  /** The day by which it is needed. */
  readonly needBy: string | undefined;
}

/**
 * Vetoes a technology below the least readiness that the demand states (`trl.min`, or `trl` as a bare
 * level), unless it promises to reach it by the demand's `deadlines.needBy`. Overridable.
 *
 * | code | when | side | params |
 * |---|---|---|---|
 * | `trl.below-minimum` | below, and no promise reaches it in time | demand | `trl`, `min`, and `target`, `by`, `needBy` as stated |
 * | `trl.unknown` (not a veto) | the technology states no `trl` | technology | `min` |
 * | `trl.target-undated` (not a veto) | a promise reaches it, but one of the two days is not stated | who does not say | `min`, `target` |
 */
export const minimumTrl = defineGate<Record<string, never>, TrlState, RequiredTrl | undefined>({
  id: 'silkmatch/minimum-trl',
  version: '1.0.0',
  reads: { demand: ['trl', 'deadlines'], technology: ['trl', 'trlTarget'] },
  readTechnology: ({ trl, trlTarget }: Technology) => ({ trl, target: trlTarget }),
  readDemand,
  key: ({ trl, target }) => `${trl ?? ''} ${target?.trl ?? ''} ${target?.by ?? ''}`,
  queryKey: (required) => JSON.stringify(required ?? null),
  check: (required, state) => {
    if (!required || (state.trl !== undefined && state.trl >= required.min)) return undefined;
    const promised = promise(required, state);
    return promised ? promised.verdict : shortfall(required, state);
  },
});

function readDemand({ trl, deadlines }: Demand): RequiredTrl | undefined {
  const min = trlRangeOf(trl)?.min;
  return min === undefined ? undefined : { min, needBy: deadlines?.needBy };
}

/** What a promise that may reach the minimum decides; `undefined` if it decides nothing. */
function promise(
  { min, needBy }: RequiredTrl,
  { target }: TrlState,
): { readonly verdict: Verdict } | undefined {
  if (!target || target.trl < min) return undefined;
  const timing = targetTiming(target, needBy);
  if (timing === 'late') return undefined;
  if (timing === 'in-time') return { verdict: undefined };
  const params = { min, target: target.trl };
  const side = target.by === undefined ? 'technology' : 'demand';
  return { verdict: { outcome: 'unknown', code: 'trl.target-undated', side, params } };
}

function shortfall({ min, needBy }: RequiredTrl, { trl, target }: TrlState): Verdict {
  if (trl === undefined) {
    return { outcome: 'unknown', code: 'trl.unknown', side: 'technology', params: { min } };
  }
  const params = {
    trl,
    min,
    ...(target === undefined ? {} : { target: target.trl }),
    ...(target?.by === undefined ? {} : { by: target.by }),
    ...(needBy === undefined ? {} : { needBy }),
  };
  return { outcome: 'block', code: 'trl.below-minimum', side: 'demand', overridable: true, params };
}
