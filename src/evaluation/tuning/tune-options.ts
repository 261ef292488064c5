import type { StopSignal } from '../../engine/engine.ts';
import type { UnjudgedRule } from './preference-pairs.ts';

/** How `tuneWeights` tunes. */
export interface TuneOptions {
  /**
   * Metric that decides between strengths and that is reported.
   * @defaultValue 'nDCG@10'
   */
  readonly metric?: string;
  /**
   * How weights are found: by pairwise logistic loss, or by coordinate ascent on the metric itself.
   * @defaultValue 'pairwise'
   */
  readonly method?: 'pairwise' | 'coordinate';
  /**
   * How many folds of the cross-validation, 2 or more.
   * @defaultValue 5
   */
  readonly folds?: number;
  /** The group of a demand, such as its organization: a group is never parted by folds. */
  readonly groupOf?: (query: string) => string | undefined;
  /**
   * Share of the groups that is set aside before anything else and measured once at the end, 0 to below 1.
   * @defaultValue 0
   */
  readonly heldOut?: number;
  /**
   * What unjudged technologies count as.
   * @defaultValue 'not-relevant'
   */
  readonly unjudged?: UnjudgedRule;
  /**
   * Strengths of the prior to choose from, in judged queries; see `TunedWeights.strength`.
   * @defaultValue [3, 10, 30, 100, 300]
   */
  readonly strengths?: readonly number[];
  /**
   * Seed of folds and tests: a whole number.
   * @defaultValue 1
   */
  readonly seed?: number;
  /** Told after each fold. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops the work before the next fold. */
  readonly signal?: StopSignal;
}
