import * as z from 'zod/mini';
import type { Demand } from '../model/demand.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Technology } from '../model/technology.ts';
import { type TrlTarget, trlRangeOf } from '../model/trl.ts';
import { defineScorer } from './define-scorer.ts';
import type { Explanation } from './explanation.ts';
import { fromMillionths, MILLION, toMillionths } from './millionths.ts';
import { type TargetTiming, targetTiming } from './trl-target-timing.ts';

const fraction = z.number().check(z.gte(0), z.lte(1));

/** Schema of {@link TrlFitOptions}. */
const trlFitOptionsSchema = z.strictObject({
  belowStep: z._default(fraction, 0.25),
  aboveStep: z._default(fraction, 0.1),
  idealStep: z._default(fraction, 0.05),
  targetCredit: z._default(fraction, 0.75),
});

/** Options of {@link trlFit}, all from 0 to 1. */
export interface TrlFitOptions {
  /**
   * What each level below the wanted range costs.
   * @defaultValue 0.25
   */
  readonly belowStep: number;
  /**
   * What each level above the wanted range costs.
   * @defaultValue 0.1
   */
  readonly aboveStep: number;
  /**
   * What each level away from a stated ideal costs inside the range.
   * @defaultValue 0.05
   */
  readonly idealStep: number;
  /**
   * How much of the gain counts that a level promised in time would bring.
   * @defaultValue 0.75
   */
  readonly targetCredit: number;
}

/** The readiness of a technology, as {@link trlFit} reads it. */
export interface TrlState {
  /** Level today, 1 to 9. */
  readonly trl: number | undefined;
  /** Level promised, and when. */
  readonly target: TrlTarget | undefined;
}

/** The readiness a demand wants, as {@link trlFit} reads it. */
export interface TrlWish {
  /** Lowest level that will do. */
  readonly min: number;
  /** Highest level that will do. */
  readonly max: number;
  /** Level that suits best, inside the range. */
  readonly ideal: number | undefined;
  /** The day by which it is needed. */
  readonly needBy: string | undefined;
}

interface Judgement {
  /** In millionths. */
  readonly value: number;
  /** The level it is the value of. */
  readonly level: number;
  /** What became of the promised level, if one is stated. */
  readonly timing: TargetTiming | undefined;
}

/**
 * How well the readiness of a technology suits the readiness a demand wants.
 *
 * With the wanted range from `min` to `max` (the ends of the scale where one is not stated; the ideal
 * alone is a range of one level), a level L has the value
 *
 * - 1 − `idealStep` · |L − ideal| inside the range, 1 if no ideal is stated
 * - the value at `min` − `belowStep` · (min − L) below it, at least 0
 * - the value at `max` − `aboveStep` · (L − max) above it, at least 0
 *
 * A level that the technology promises to reach by the demand's `deadlines.needBy` adds `targetCredit` of
 * what it would gain. Without evidence: a technology with neither `trl` nor a promise that counts, a
 * demand without `trl` or with a range whose ends are crossed. Neutral value 0.9.
 *
 * @example
 * ```ts
 * definePipeline({ scorers: [{ use: trlFit, weight: 1, options: { belowStep: 0.3 } }] });
 * ```
 * @see ISO 16290:2013, which defines the nine levels. The steps are this project's own.
 */
export const trlFit = defineScorer<TrlFitOptions, TrlState, TrlWish>({
  id: 'silkmatch/trl-fit',
  version: '1.0.0',
  neutral: 0.9,
  options: trlFitOptionsSchema,
  reads: { demand: ['trl', 'deadlines'], technology: ['trl', 'trlTarget'] },
  readTechnology,
  readDemand,
  key: ({ trl, target }) => `${trl ?? ''} ${target?.trl ?? ''} ${target?.by ?? ''}`,
  queryKey: (wish) => JSON.stringify(wish),
  open: (wish, { options }) => ({
    ceiling: 1,
    score: (state) => {
      const judgement = judge(wish, state, options);
      return judgement && fromMillionths(judgement.value);
    },
    explain: (state) => explain(wish, state, judge(wish, state, options)),
  }),
});

function readTechnology({ trl, trlTarget }: Technology): TrlState | null {
  return trl === undefined && trlTarget === undefined ? null : { trl, target: trlTarget };
}

function readDemand({ trl, deadlines }: Demand): TrlWish | null {
  const range = trlRangeOf(trl);
  if (!range) return null;
  const idealAlone = range.min === undefined && range.max === undefined;
  const min = range.min ?? (idealAlone ? range.ideal : undefined) ?? 1;
  const max = range.max ?? (idealAlone ? range.ideal : undefined) ?? 9;
  if (min > max) return null;
  const ideal = range.ideal === undefined ? undefined : Math.max(min, Math.min(max, range.ideal));
  return { min, max, ideal, needBy: deadlines?.needBy };
}

function judge(wish: TrlWish, state: TrlState, options: TrlFitOptions): Judgement | undefined {
  const { trl, target } = state;
  const timing = target && targetTiming(target, wish.needBy);
  const promised =
    target && timing === 'in-time' ? levelValue(wish, target.trl, options) : undefined;
  const credit = toMillionths(options.targetCredit);
  if (trl === undefined) {
    if (!target || promised === undefined) return undefined;
    return { value: share(promised, credit), level: target.trl, timing };
  }
  const today = levelValue(wish, trl, options);
  const gain = promised === undefined ? 0 : Math.max(0, promised - today);
  return { value: today + share(gain, credit), level: trl, timing };
}

/** The value of a level in millionths. */
function levelValue(wish: TrlWish, level: number, options: TrlFitOptions): number {
  const inside = Math.max(wish.min, Math.min(wish.max, level));
  const fromIdeal = wish.ideal === undefined ? 0 : Math.abs(inside - wish.ideal);
  const below = Math.max(0, wish.min - level);
  const above = Math.max(0, level - wish.max);
  const loss =
    fromIdeal * toMillionths(options.idealStep) +
    below * toMillionths(options.belowStep) +
    above * toMillionths(options.aboveStep);
  return Math.max(0, MILLION - loss);
}

function share(value: number, millionths: number): number {
  return Math.round((value * millionths) / MILLION);
}

function explain(wish: TrlWish, state: TrlState, judgement: Judgement | undefined): Explanation {
  if (!judgement) return { value: 0, evidence: [] };
  const evidence = [
    ...(state.trl === undefined ? [] : [levelEvidence(wish, state.trl)]),
    ...targetEvidence(wish, state, judgement.timing),
  ];
  return { value: fromMillionths(judgement.value), evidence };
}

function levelEvidence({ min, max, ideal }: TrlWish, trl: number): Evidence {
  if (trl < min) {
    return { code: 'trl.below', sentiment: 'negative', params: { trl, min, max, gap: min - trl } };
  }
  if (trl > max) {
    return { code: 'trl.above', sentiment: 'negative', params: { trl, min, max, gap: trl - max } };
  }
  return trl === ideal
    ? { code: 'trl.ideal', sentiment: 'positive', params: { trl } }
    : { code: 'trl.within', sentiment: 'positive', params: { trl, min, max } };
}

function targetEvidence(
  { needBy }: TrlWish,
  { trl, target }: TrlState,
  timing: TargetTiming | undefined,
): readonly Evidence[] {
  if (!target || !timing || (trl !== undefined && target.trl <= trl)) return [];
  const params = {
    target: target.trl,
    ...(target.by === undefined ? {} : { by: target.by }),
    ...(needBy === undefined ? {} : { needBy }),
  };
  const sentiment = timing === 'in-time' ? 'positive' : 'mixed';
  return [{ code: `trl.target-${timing}`, sentiment, params }];
}
