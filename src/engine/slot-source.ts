import { WINDOW } from '../retrieval/window.ts';
import { MILLION } from '../scoring/millionths.ts';
import { ABSENT } from '../scoring/missing-policy.ts';
import type { OpenScorer, SlotBounds } from '../scoring/scorer.ts';
import { callPlugin, pluginFailure } from './plugin-call.ts';
import {
  checkedBound,
  checkedMillionths,
  countOf,
  type Origin,
  raised,
  type ValueSource,
} from './value-origin.ts';

/** The plugin's index tells bounds of all slots, and the value of those that are asked for. */
export function slotSource(origin: Origin, opened: OpenScorer<unknown>): ValueSource {
  const { index, view, demand, factor, lend } = origin;
  const { entry, column } = view;
  const { scorer } = entry;
  const subject = () => ({ demand: demand.record.id });
  const ceiling = checkedBound(scorer, 'ceiling', opened.ceiling);
  const bounds =
    callPlugin(scorer, 'slotBounds', subject, () => opened.slotBounds?.()) ?? allBelow(ceiling);
  const { shift, limits } = bounds;
  const counts = countTable(bounds, origin);
  const isFull = column.uses[0] === index.slots.slotOf.size;
  const numbers = lend(WINDOW);
  let first = 0;
  // What is asked stands here, so that asking makes no function each time.
  const at = { slot: 0, number: 0 };
  const ask = () => opened.scoreSlot?.(at.slot, at.number) ?? ABSENT.inapplicable;
  const pair = () => ({ ...subject(), technology: index.slots.ids[at.slot] });
  const valueAt = (slot: number): number => {
    if ((column.distinctOf[slot] as number) < 0) return ABSENT.technology;
    at.slot = slot;
    at.number = numbers[slot - first] as number;
    const value = callPlugin(scorer, 'scoreSlot', subject, ask);
    if (value > (limits[at.number >> shift] as number)) {
      throw pluginFailure(scorer, 'scored above its own bound', pair());
    }
    return checkedMillionths(scorer, value, pair);
  };
  const slackAt = (slot: number): number => {
    const value = valueAt(slot);
    if (value === ABSENT.technology) return 0;
    const most = counts[((numbers[slot - first] as number) >> shift) + 1] as number;
    return most - raised(countOf(entry, value), factor);
  };
  return {
    addMost(from, to, sums) {
      first = from;
      const range = numbers.subarray(0, to - from);
      callPlugin(scorer, 'slotBounds', subject, () => bounds.numbers(from, to, range));
      const seen = isFull
        ? addCounts(sums, range, counts, shift)
        : addPresent(sums, range, {
            counts,
            shift,
            features: column.distinctOf.subarray(from, to),
          });
      if (seen >>> shift >= counts.length - 1) {
        throw pluginFailure(
          scorer,
          `numbered a slot below 0 or above its ${limits.length} limits`,
          subject(),
        );
      }
    },
    ...(bounds.isClose ? {} : { slackAt }),
    valueAt,
  };
}

/** One limit for all. */
function allBelow(limit: number): SlotBounds {
  return {
    numbers: (_from, _to, out) => {
      out.fill(0);
    },
    shift: 0,
    limits: Int32Array.of(limit),
    isPartial: true,
    isClose: false,
  };
}

/**
 * What slots count for at most: at 0 those without a feature, then limit by limit; as many more as make the
 * limits a power of two, so that one look at all digits of many numbers tells whether one is too great.
 */
function countTable(
  { limits, isPartial }: SlotBounds,
  { view: { entry }, factor, lend }: Origin,
): Int32Array {
  const counts = lend(1 + (1 << (32 - Math.clz32(limits.length - 1))));
  counts.fill(raised(MILLION, factor));
  counts[0] = raised(countOf(entry, ABSENT.technology), factor);
  const incomparable = countOf(entry, ABSENT.inapplicable);
  const least = isPartial ? incomparable : 0;
  for (let at = 0; at < limits.length; at++) {
    const limit = limits[at] as number;
    const count = limit < 0 ? incomparable : Math.min(MILLION, Math.max(least, limit));
    counts[at + 1] = raised(count, factor);
  }
  return counts;
}

/**
 * Adds what slots with these numbers count for. Written out eight at a time, which halves the time.
 *
 * @returns All binary digits that the numbers have.
 */
function addCounts(
  sums: Int32Array,
  numbers: Int32Array,
  counts: Int32Array,
  shift: number,
): number {
  let seen = 0;
  let at = 0;
  for (const last = sums.length - 7; at < last; at += 8) {
    const a = numbers[at] as number;
    const b = numbers[at + 1] as number;
    const c = numbers[at + 2] as number;
    const d = numbers[at + 3] as number;
    const e = numbers[at + 4] as number;
    const f = numbers[at + 5] as number;
    const g = numbers[at + 6] as number;
    const h = numbers[at + 7] as number;
    seen |= a | b | c | d | e | f | g | h;
    (sums[at] as number) += counts[(a >> shift) + 1] as number;
    (sums[at + 1] as number) += counts[(b >> shift) + 1] as number;
    (sums[at + 2] as number) += counts[(c >> shift) + 1] as number;
    (sums[at + 3] as number) += counts[(d >> shift) + 1] as number;
    (sums[at + 4] as number) += counts[(e >> shift) + 1] as number;
    (sums[at + 5] as number) += counts[(f >> shift) + 1] as number;
    (sums[at + 6] as number) += counts[(g >> shift) + 1] as number;
    (sums[at + 7] as number) += counts[(h >> shift) + 1] as number;
  }
  for (; at < sums.length; at++) {
    const number = numbers[at] as number;
    seen |= number;
    (sums[at] as number) += counts[(number >> shift) + 1] as number;
  }
  return seen;
}

/** The same where some slots have no feature. */
function addPresent(
  sums: Int32Array,
  numbers: Int32Array,
  {
    counts,
    shift,
    features,
  }: { readonly counts: Int32Array; readonly shift: number; readonly features: Int32Array },
): number {
  let seen = 0;
  for (let at = 0; at < sums.length; at++) {
    const number = numbers[at] as number;
    seen |= number;
    // Of a slot without a feature the number is -1, whose digits are all set.
    const place = ((number >> shift) + 1) & ~((features[at] as number) >> 31);
    (sums[at] as number) += counts[place] as number;
  }
  return seen;
}
