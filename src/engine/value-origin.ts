import { MILLION, toMillionths } from '../scoring/millionths.ts';
import { ABSENT } from '../scoring/missing-policy.ts';
import type { PipelineScorer } from '../scoring/pipeline.ts';
import type { AnyScorer } from '../scoring/scorer.ts';
import { effectiveValue } from '../scoring/utility.ts';
import type { OpenedDemand } from './opened-demand.ts';
import { pluginFailure, type Subject } from './plugin-call.ts';
import type { Lend } from './scratch.ts';
import type { ScorerColumn, TechnologyIndex } from './technology-index.ts';

/** One scorer's values for one demand, over all technologies. */
export interface ValueSource {
  /** What every slot counts for, in millionths times `factor`, where that is the same for all. */
  readonly constant?: number;
  /** What each distinct feature counts for, by its number plus one, where equal features share a value. */
  readonly table?: Int32Array;
  /**
   * Elsewhere: adds the most that the value of each slot from `from` to before `to` can count for, in
   * millionths times `factor`, rounded up. Called with ascending, adjoining windows.
   */
  addMost?(from: number, to: number, sums: Int32Array): void;
  /** How much more was added to a slot of the last window than its value counts for; nothing to speak of unless there is this. */
  readonly slackAt?: (slot: number) => number;
  /** The value of a slot of the last window, in millionths, or a negative number of `ABSENT`. */
  valueAt(slot: number): number;
}

/** What a source is made of. */
export interface Origin {
  readonly index: TechnologyIndex;
  readonly view: ScorerColumn;
  readonly demand: OpenedDemand;
  /** What a millionth adds. */
  readonly factor: number;
  /** Gives arrays to work in. */
  readonly lend: Lend;
}

/** A bound in millionths. */
export function checkedBound(scorer: AnyScorer, name: 'bound' | 'ceiling', bound: number): number {
  if (bound >= 0 && bound <= 1) return toMillionths(bound);
  throw pluginFailure(scorer, `gave ${bound} as a ${name}, not a number from 0 to 1,`, {});
}

/** A value that an index gave; it must be one of the values that exist. */
export function checkedMillionths(scorer: AnyScorer, value: number, pair: () => Subject): number {
  if (value >= ABSENT.inapplicable && value <= MILLION && Number.isInteger(value)) return value;
  throw pluginFailure(
    scorer,
    `gave ${value}, neither millionths from 0 to 1,000,000 nor -1,`,
    pair(),
  );
}

/** What a value counts for; 0 where the policy takes it out of the mean. */
export function countOf(entry: PipelineScorer, value: number): number {
  return effectiveValue(entry, value) ?? 0;
}

/** Count times factor, rounded up; 0 stays 0. */
export function raised(count: number, factor: number): number {
  return count === 0 ? 0 : (count * factor + 1) | 0;
}
