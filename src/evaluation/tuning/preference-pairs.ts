import { MILLION } from '../../scoring/millionths.ts';
import type { WeightedEntry } from '../../scoring/utility.ts';
import type { QueryPairs } from '../pair-matrix.ts';
import { standIns } from '../rank-pairs.ts';

/**
 * Differences of values between a better and a worse technology of one demand: rows of as many numbers as there are
 * scorers.
 */
export interface Preferences {
  /** The differences, row by row, each from −1 to 1. */
  readonly differences: Float64Array;
  /** How many rows. */
  readonly count: number;
}

/** What becomes of technologies that nobody judged: worse than any with a grade above 0, or left out. */
export type UnjudgedRule = 'not-relevant' | 'ignore';

/** At most so many unjudged technologies of a demand take part, the best ranked first. */
const MOST_UNJUDGED = 50;

/** At most so many preferences of a demand take part, evenly picked. */
const MOST_PREFERENCES = 200;

/** Every two technologies of a demand of which one has a higher grade. */
export function preferencesOf(
  pairs: QueryPairs,
  scorers: readonly WeightedEntry[],
  unjudged: UnjudgedRule,
): Preferences {
  const chosen = preferredRows(pairs, unjudged);
  const step = Math.max(1, chosen.length / MOST_PREFERENCES);
  const count = Math.floor(chosen.length / step);
  const width = scorers.length;
  const rows = pairs.ids.length;
  const differences = new Float64Array(count * width);
  scorers.forEach((entry, k) => {
    const standIn = standIns(entry);
    const effective = (row: number) => {
      const value = pairs.values[k * rows + row] as number;
      return value >= 0 ? value : (standIn[-value] as number);
    };
    for (let p = 0; p < count; p++) {
      const [better, worse] = chosen[Math.floor(p * step)] as readonly [number, number];
      differences[p * width + k] = (effective(better) - effective(worse)) / MILLION;
    }
  });
  return { differences, count };
}

function preferredRows(
  { grades }: QueryPairs,
  unjudged: UnjudgedRule,
): readonly (readonly [number, number])[] {
  let left = unjudged === 'ignore' ? 0 : MOST_UNJUDGED;
  const rows: { readonly row: number; readonly grade: number }[] = [];
  grades.forEach((grade, row) => {
    if (grade >= 0) rows.push({ row, grade });
    else if (left-- > 0) rows.push({ row, grade: 0 });
  });
  return rows.flatMap((better) =>
    rows
      .filter((worse) => worse.grade < better.grade)
      .map((worse) => [better.row, worse.row] as const),
  );
}
