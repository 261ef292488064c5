import { toMillionths } from '../scoring/millionths.ts';
import { ABSENT, type MissingPolicy } from '../scoring/missing-policy.ts';
import type { PipelineScorer } from '../scoring/pipeline.ts';
import type { OpenScorer } from '../scoring/scorer.ts';
import { effectiveValue } from '../scoring/utility.ts';
import { featureValue, type OpenedDemand } from './opened-demand.ts';
import { callPlugin, pluginFailure } from './plugin-call.ts';
import type { ScorerColumn, TechnologyIndex } from './technology-index.ts';

/** Slots are searched in windows of this many, so that what is summed up stays in the cache. */
export const WINDOW = 8192;

/** One scorer's values for one demand, over all technologies. */
export interface ValueSource {
  /** Whether `fill` gives what the values count for, not bounds of it. */
  readonly exact: boolean;
  /** Writes the most that the value of each slot of a window can count for, in millionths. */
  fill(from: number, to: number, counts: Int32Array): void;
  /** The value of a slot of the last window, in millionths, or a negative number of `ABSENT`. */
  valueAt(slot: number): number;
}

/** The values of one scorer, computed in the cheapest way its plugin allows. */
export function valueSource(
  index: TechnologyIndex,
  view: ScorerColumn,
  demand: OpenedDemand,
  opened: OpenScorer<unknown> | null,
): ValueSource {
  if (opened === null) return unheardSource(view);
  if (view.index && opened.scoreRange) return rangeSource(view, demand, opened);
  if (view.entry.scorer.key && !view.index) return tableSource(index, view, demand, opened);
  return lazySource(index, view, demand, opened);
}

/** The demand says nothing: every value is absent. */
function unheardSource({ entry, column: { distinctOf } }: ScorerColumn): ValueSource {
  const whenBoth = countOf(entry, ABSENT.both);
  const whenDemand = countOf(entry, ABSENT.demand);
  return {
    exact: true,
    fill(from, to, counts) {
      for (let slot = from; slot < to; slot++) {
        counts[slot - from] = (distinctOf[slot] as number) < 0 ? whenBoth : whenDemand;
      }
    },
    valueAt: (slot) => ((distinctOf[slot] as number) < 0 ? ABSENT.both : ABSENT.demand),
  };
}

/** Equal features share a value: each is scored once. */
function tableSource(
  index: TechnologyIndex,
  view: ScorerColumn,
  demand: OpenedDemand,
  opened: OpenScorer<unknown>,
): ValueSource {
  const { entry } = view;
  const { distinctOf, features, uses } = view.column;
  const values = new Int32Array(features.length);
  for (let number = 0; number < features.length; number++) {
    if ((uses[number] as number) === 0) continue;
    values[number] = featureValue(view, opened, features[number], () => ({
      demand: demand.record.id,
      technology: index.slots.records[distinctOf.indexOf(number)]?.id,
    }));
  }
  const countOfNumber = Int32Array.from(values, (value) => countOf(entry, value));
  const whenAbsent = countOf(entry, ABSENT.technology);
  return {
    exact: true,
    fill(from, to, counts) {
      for (let slot = from; slot < to; slot++) {
        const number = distinctOf[slot] as number;
        counts[slot - from] = number < 0 ? whenAbsent : (countOfNumber[number] as number);
      }
    },
    valueAt(slot) {
      const number = distinctOf[slot] as number;
      return number < 0 ? ABSENT.technology : (values[number] as number);
    },
  };
}

/** The plugin's index scores a window at once. */
function rangeSource(
  view: ScorerColumn,
  demand: OpenedDemand,
  opened: OpenScorer<unknown>,
): ValueSource {
  const { entry } = view;
  const { distinctOf } = view.column;
  const values = new Int32Array(WINDOW);
  const whenAbsent = countOf(entry, ABSENT.technology);
  const whenInapplicable = countOf(entry, ABSENT.inapplicable);
  const subject = () => ({ demand: demand.record.id });
  let start = 0;
  return {
    exact: true,
    fill(from, to, counts) {
      start = from;
      callPlugin(entry.scorer, 'scoreRange', subject, () => opened.scoreRange?.(from, to, values));
      for (let i = 0; i < to - from; i++) {
        const value = values[i] as number;
        const count = value < 0 ? whenInapplicable : value;
        counts[i] = (distinctOf[from + i] as number) < 0 ? whenAbsent : count;
      }
    },
    valueAt: (slot) =>
      (distinctOf[slot] as number) < 0 ? ABSENT.technology : (values[slot - start] as number),
  };
}

/** Each technology has a feature of its own: it is scored only if its bound lets it win. */
function lazySource(
  index: TechnologyIndex,
  view: ScorerColumn,
  demand: OpenedDemand,
  opened: OpenScorer<unknown>,
): ValueSource {
  const { entry } = view;
  const { distinctOf, features } = view.column;
  const whenAbsent = countOf(entry, ABSENT.technology);
  const whenInapplicable = countOf(entry, ABSENT.inapplicable);
  const ceiling = toMillionths(opened.ceiling);
  const limit = (slot: number): number => {
    const number = distinctOf[slot] as number;
    if (number < 0) return whenAbsent;
    const bound =
      opened.bound && !view.index ? toMillionths(opened.bound(features[number])) : ceiling;
    return Math.max(whenInapplicable, bound);
  };
  return {
    exact: false,
    fill(from, to, counts) {
      for (let slot = from; slot < to; slot++) counts[slot - from] = limit(slot);
    },
    valueAt(slot) {
      const number = distinctOf[slot] as number;
      if (number < 0) return ABSENT.technology;
      const feature = view.index ? view.index.feature(slot) : features[number];
      const subject = () => ({
        demand: demand.record.id,
        technology: index.slots.records[slot]?.id,
      });
      const value = featureValue(view, opened, feature, subject);
      if (value > limit(slot)) {
        throw pluginFailure(entry.scorer, 'scored above its own bound', subject());
      }
      return value;
    },
  };
}

/** What a value counts for; 0 where the policy takes it out of the mean. */
function countOf(entry: PipelineScorer, value: number): number {
  return effectiveValue(entry, value) ?? 0;
}

/** Whether an entry has this policy for any kind of absence. */
export function hasPolicy(entry: PipelineScorer, policy: MissingPolicy): boolean {
  return Object.values(entry.missing).includes(policy);
}
