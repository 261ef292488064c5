import type { ColumnJoin } from './column-joins.ts';

/**
 * What the combinations of a join come to: the sum of what their features count for, or `blocked` where one
 * of them is negative.
 *
 * @param join - The join.
 * @param tables - For each column what its features count for, by number plus one; `undefined` for nothing.
 * @param blocked - Stands for combinations of which a feature is blocked; negative, even with what all others
 * count for.
 * @returns `undefined` where no member counts.
 */
export function joinedTable(
  { members, features }: ColumnJoin,
  tables: readonly (Int32Array | undefined)[],
  blocked: number,
): Int32Array | undefined {
  let sums: Int32Array | undefined;
  members.forEach((place, i) => {
    const table = tables[place];
    if (!table) return;
    const numbers = features[i] as Int32Array;
    sums ??= new Int32Array(numbers.length);
    addFeatures(sums, numbers, table, blocked);
  });
  return sums;
}

function addFeatures(
  sums: Int32Array,
  numbers: Int32Array,
  table: Int32Array,
  blocked: number,
): void {
  for (let at = 0; at < sums.length; at++) {
    const sum = sums[at] as number;
    const count = table[numbers[at] as number] as number;
    sums[at] = (sum | count) < 0 ? blocked : sum + count;
  }
}
