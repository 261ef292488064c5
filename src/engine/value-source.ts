import { WINDOW } from '../retrieval/window.ts';
import { MILLION } from '../scoring/millionths.ts';
import { ABSENT } from '../scoring/missing-policy.ts';
import type { PipelineScorer } from '../scoring/pipeline.ts';
import type { OpenScorer } from '../scoring/scorer.ts';
import { type FeatureColumn, featureOfNumber } from './feature-column.ts';
import { featureValue } from './opened-demand.ts';
import { callPlugin, pluginFailure } from './plugin-call.ts';
import { quantise, quantised } from './plugin-value.ts';
import { slotSource } from './slot-source.ts';
import { isTabled } from './technology-index.ts';
import {
  checkedBound,
  checkedMillionths,
  countOf,
  type Origin,
  raised,
  type ValueSource,
} from './value-origin.ts';

/**
 * The values of one scorer, computed in the cheapest way its plugin allows.
 *
 * @param origin - Whose values; `factor` times a million must fit a signed 32-bit integer.
 * @param opened - The scorer, opened; `null` if it found nothing in the demand.
 */
export function valueSource(origin: Origin, opened: OpenScorer<unknown> | null): ValueSource {
  const { view } = origin;
  if (opened === null) return unheardSource(origin);
  if (view.index && opened.scoreSlot) return slotSource(origin, opened);
  if (view.index && opened.scoreRange) return rangeSource(origin, opened);
  if (isTabled(view)) return tableSource(origin, opened);
  return lazySource(origin, opened);
}

/** The demand says nothing: every value is absent. */
function unheardSource({ view, factor }: Origin): ValueSource {
  const { entry, column } = view;
  const { distinctOf } = column;
  const whenBoth = raised(countOf(entry, ABSENT.both), factor);
  const whenDemand = raised(countOf(entry, ABSENT.demand), factor);
  const valueAt = (slot: number) =>
    (distinctOf[slot] as number) < 0 ? ABSENT.both : ABSENT.demand;
  if (whenBoth === whenDemand) return { constant: whenBoth, valueAt };
  return {
    valueAt,
    addMost(from, to, sums) {
      for (let slot = from; slot < to; slot++) {
        (sums[slot - from] as number) += (distinctOf[slot] as number) < 0 ? whenBoth : whenDemand;
      }
    },
  };
}

/** Equal features share a value: each is scored once. */
function tableSource(
  { index, view, demand, factor }: Origin,
  opened: OpenScorer<unknown>,
): ValueSource {
  const { entry } = view;
  const { distinctOf, tables } = view.column;
  const known = tables.get(opened);
  const values = known ?? featureValues({ index, view, demand }, opened);
  if (!known) tables.set(opened, values, values.length);
  return {
    table: tableOf(entry, values, factor),
    valueAt: (slot) => values[(distinctOf[slot] as number) + 1] as number,
  };
}

/** The values of all distinct features, by number plus one. */
function featureValues(
  { index, view, demand }: Pick<Origin, 'index' | 'view' | 'demand'>,
  opened: OpenScorer<unknown>,
): Int32Array {
  const { column } = view;
  const { scorer } = view.entry;
  const values = new Int32Array(column.uses.length + 1);
  const at = { number: 0 };
  const subject = () => ({
    demand: demand.record.id,
    technology: index.slots.ids[column.distinctOf.indexOf(at.number)],
  });
  const refused = callPlugin(scorer, 'score', subject, () => scoreAll(opened, column, values, at));
  if (refused) quantise(scorer, refused.value, subject);
  values[0] = ABSENT.technology;
  return values;
}

/** Scores one distinct feature after the other; gives back the first value that is none. */
function scoreAll(
  opened: OpenScorer<unknown>,
  column: FeatureColumn,
  values: Int32Array,
  at: { number: number },
): { readonly value: unknown } | undefined {
  const { uses } = column;
  for (let number = 0; number < uses.length; number++) {
    if (uses[number] === 0) continue;
    at.number = number;
    const value: unknown = opened.score(featureOfNumber(column, number));
    const millionths = quantised(value);
    if (millionths === undefined) return { value };
    values[number + 1] = millionths;
  }
  return undefined;
}

/** What values count for. */
function tableOf(entry: PipelineScorer, values: Int32Array, factor: number): Int32Array {
  const table = new Int32Array(values.length);
  for (let i = 0; i < table.length; i++) {
    const value = values[i] as number;
    table[i] = raised(value < 0 ? countOf(entry, value) : value, factor);
  }
  return table;
}

/** The plugin's index scores ranges of slots at once. */
function rangeSource(origin: Origin, opened: OpenScorer<unknown>): ValueSource {
  const { index, view, demand, factor, lend } = origin;
  const { entry } = view;
  const { distinctOf } = view.column;
  const values = lend(WINDOW);
  let first = 0;
  const whenInapplicable = raised(countOf(entry, ABSENT.inapplicable), factor);
  const add = stepAdder(
    origin,
    stepTable(whenInapplicable, (value) => raised(value, factor)),
  );
  const subject = () => ({ demand: demand.record.id });
  return {
    addMost(from, to, sums) {
      first = from;
      const range = values.subarray(0, to - from).fill(0);
      callPlugin(entry.scorer, 'scoreRange', subject, () => opened.scoreRange?.(from, to, range));
      add(from, to, range, sums);
    },
    valueAt: (slot) =>
      (distinctOf[slot] as number) < 0
        ? ABSENT.technology
        : checkedMillionths(entry.scorer, values[slot - first] as number, () => ({
            ...subject(),
            technology: index.slots.ids[slot],
          })),
  };
}

/** Values are told apart in so many binary digits when bounds are added: about a thousandth. */
const STEP_BITS = 10;
const STEP = 1 << STEP_BITS;
const STEPS = Math.ceil(MILLION / STEP) + 2;
const LAST_STEP = STEPS - 1;

/** The most that values count for, by step of values from -1. */
function stepTable(whenNegative: number, mostOf: (value: number) => number): Int32Array {
  const table = new Int32Array(STEPS);
  table[0] = whenNegative;
  for (let step = 1; step < STEPS; step++) table[step] = mostOf(Math.min(MILLION, step * STEP - 1));
  return table;
}

/** The step of a value; what is no value counts as the greatest, so that it is looked at. */
function stepOf(value: number): number {
  const step = (value + STEP) >> STEP_BITS;
  return step >>> 0 > LAST_STEP ? LAST_STEP : step;
}

/** Adds what values, or bounds of them, count for. */
function addSteps(sums: Int32Array, values: Int32Array, table: Int32Array): void {
  for (let i = 0; i < sums.length; i++) {
    sums[i] = (sums[i] as number) + (table[stepOf(values[i] as number)] as number);
  }
}

/** The same where some slots have no feature: those count for `whenAbsent`. */
function addPresent(
  sums: Int32Array,
  values: Int32Array,
  table: Int32Array,
  { numbers, whenAbsent }: { readonly numbers: Int32Array; readonly whenAbsent: number },
): void {
  for (let i = 0; i < sums.length; i++) {
    const count =
      (numbers[i] as number) < 0 ? whenAbsent : (table[stepOf(values[i] as number)] as number);
    sums[i] = (sums[i] as number) + count;
  }
}

/** Adds what the values of a range count for, by a table of steps. */
function stepAdder(
  { index, view, factor }: Origin,
  table: Int32Array,
): (from: number, to: number, values: Int32Array, sums: Int32Array) => void {
  const { distinctOf, uses } = view.column;
  const whenAbsent = raised(countOf(view.entry, ABSENT.technology), factor);
  const isFull = uses[0] === index.slots.slotOf.size;
  return (from, to, values, sums) => {
    if (isFull) addSteps(sums, values, table);
    else addPresent(sums, values, table, { numbers: distinctOf.subarray(from, to), whenAbsent });
  };
}

/** Each technology has a feature of its own: it is scored only if its bound lets it win. */
function lazySource(
  { index, view, demand, factor }: Origin,
  opened: OpenScorer<unknown>,
): ValueSource {
  const { entry } = view;
  const { distinctOf } = view.column;
  const whenAbsent = countOf(entry, ABSENT.technology);
  const whenInapplicable = countOf(entry, ABSENT.inapplicable);
  const ceiling = checkedBound(entry.scorer, 'ceiling', opened.ceiling);
  const limit = (slot: number): number => {
    const number = distinctOf[slot] as number;
    if (number < 0) return whenAbsent;
    const bound =
      opened.bound && !view.index
        ? checkedBound(entry.scorer, 'bound', opened.bound(featureOfNumber(view.column, number)))
        : ceiling;
    return Math.max(whenInapplicable, bound);
  };
  return {
    addMost(from, to, sums) {
      for (let slot = from; slot < to; slot++) {
        (sums[slot - from] as number) += raised(limit(slot), factor);
      }
    },
    valueAt(slot) {
      const number = distinctOf[slot] as number;
      if (number < 0) return ABSENT.technology;
      const feature = view.index ? view.index.feature(slot) : featureOfNumber(view.column, number);
      const subject = () => ({
        demand: demand.record.id,
        technology: index.slots.ids[slot],
      });
      const value = featureValue(view, opened, feature, subject);
      if (value > limit(slot)) {
        throw pluginFailure(entry.scorer, 'scored above its own bound', subject());
      }
      return value;
    },
  };
}
