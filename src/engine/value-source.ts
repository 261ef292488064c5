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
  /** Adds `rate` × the most that the value can be to each slot of a window. */
  addBounds(from: number, to: number, bounds: Float64Array, rate: number): void;
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
function unheardSource(view: ScorerColumn): ValueSource {
  const { distinctOf } = view.column;
  const valueAt = (slot: number) =>
    (distinctOf[slot] as number) < 0 ? ABSENT.both : ABSENT.demand;
  const whenBoth = boundOf(view.entry, ABSENT.both);
  const whenDemand = boundOf(view.entry, ABSENT.demand);
  return {
    addBounds(from, to, bounds, rate) {
      if (whenBoth === whenDemand) return addConstant(bounds, to - from, rate * whenBoth);
      for (let slot = from; slot < to; slot++) {
        const bound = (distinctOf[slot] as number) < 0 ? whenBoth : whenDemand;
        bounds[slot - from] = (bounds[slot - from] as number) + rate * bound;
      }
    },
    valueAt,
  };
}

/** Equal features share a value: each is scored once. */
function tableSource(
  index: TechnologyIndex,
  view: ScorerColumn,
  demand: OpenedDemand,
  opened: OpenScorer<unknown>,
): ValueSource {
  const { distinctOf, features, uses } = view.column;
  const values = new Int32Array(features.length);
  for (let number = 0; number < features.length; number++) {
    if ((uses[number] as number) === 0) continue;
    values[number] = featureValue(view, opened, features[number], () => ({
      demand: demand.record.id,
      technology: index.slots.records[distinctOf.indexOf(number)]?.id,
    }));
  }
  const limits = Float64Array.from(values, (value) => boundOf(view.entry, value));
  const whenAbsent = boundOf(view.entry, ABSENT.technology);
  return {
    addBounds(from, to, bounds, rate) {
      for (let slot = from; slot < to; slot++) {
        const number = distinctOf[slot] as number;
        const bound = number < 0 ? whenAbsent : (limits[number] as number);
        bounds[slot - from] = (bounds[slot - from] as number) + rate * bound;
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
  const { distinctOf } = view.column;
  const values = new Int32Array(WINDOW);
  const whenAbsent = boundOf(view.entry, ABSENT.technology);
  const whenInapplicable = boundOf(view.entry, ABSENT.inapplicable);
  let start = 0;
  return {
    addBounds(from, to, bounds, rate) {
      start = from;
      callPlugin(
        view.entry.scorer,
        'scoreRange',
        () => ({ demand: demand.record.id }),
        () => opened.scoreRange?.(from, to, values),
      );
      for (let i = 0; i < to - from; i++) {
        const value = values[i] as number;
        let bound = value < 0 ? whenInapplicable : value;
        if ((distinctOf[from + i] as number) < 0) bound = whenAbsent;
        bounds[i] = (bounds[i] as number) + rate * bound;
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
  const { distinctOf, features } = view.column;
  const whenAbsent = boundOf(view.entry, ABSENT.technology);
  const floor = boundOf(view.entry, ABSENT.inapplicable);
  const ceiling = toMillionths(opened.ceiling);
  const limit = (slot: number): number => {
    const number = distinctOf[slot] as number;
    if (number < 0) return whenAbsent;
    const bound =
      opened.bound && !view.index ? toMillionths(opened.bound(features[number])) : ceiling;
    return Math.max(floor, bound);
  };
  return {
    addBounds(from, to, bounds, rate) {
      for (let slot = from; slot < to; slot++) {
        bounds[slot - from] = (bounds[slot - from] as number) + rate * limit(slot);
      }
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
        throw pluginFailure(view.entry.scorer, 'scored above its own bound', subject());
      }
      return value;
    },
  };
}

function addConstant(bounds: Float64Array, length: number, amount: number): void {
  for (let i = 0; i < length; i++) bounds[i] = (bounds[i] as number) + amount;
}

/** The most that a value can count for; 0 where the policy takes it out of the mean. */
function boundOf(entry: PipelineScorer, value: number): number {
  return effectiveValue(entry, value) ?? 0;
}

/** Whether an entry has this policy for any kind of absence. */
export function hasPolicy(entry: PipelineScorer, policy: MissingPolicy): boolean {
  return Object.values(entry.missing).includes(policy);
}
