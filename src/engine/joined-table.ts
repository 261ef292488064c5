import type { ColumnJoin, PairNumbers } from './column-joins.ts';

/**
 * What the combinations of a join come to: the sum of what their features count for, or `blocked` where one
 * of them is negative.
 *
 * @param join - The join.
 * @param tables - For each column what its features count for, by number plus one; `undefined` for nothing.
 * @param blocked - Stands for combinations of which a feature is blocked; negative.
 * @returns `undefined` where no member counts.
 */
export function joinedTable(
  { members: [first = 0, ...others], steps }: ColumnJoin,
  tables: readonly (Int32Array | undefined)[],
  blocked: number,
): Int32Array | undefined {
  let sums = tables[first];
  others.forEach((place, i) => {
    sums = addPairs(steps[i] as PairNumbers, sums, tables[place], blocked);
  });
  return others.length > 0 ? sums : sums?.map((count) => (count < 0 ? blocked : count));
}

function addPairs(
  { size, firsts, seconds }: PairNumbers,
  before: Int32Array | undefined,
  table: Int32Array | undefined,
  blocked: number,
): Int32Array | undefined {
  if (!before && !table) return undefined;
  const sums = new Int32Array(size);
  for (let pair = 0; pair < sums.length; pair++) {
    const first = before ? (before[firsts[pair] as number] as number) : 0;
    const second = table ? (table[seconds[pair] as number] as number) : 0;
    sums[pair] = (first | second) < 0 ? blocked : first + second;
  }
  return sums;
}
