import type { ShortNumbers } from '../retrieval/short-numbers.ts';
import { addFromTable } from './add-from-table.ts';
import type { ColumnJoin } from './column-joins.ts';
import type { Lend } from './scratch.ts';

/** What the distinct features of all columns come to, by number plus one; `undefined` where a column says nothing. */
export interface FeatureTables {
  /** What the features of each scorer count for; not negative. */
  readonly counts: readonly (Int32Array | undefined)[];
  /** For each gate, whose columns come after those of the scorers, a negative number for features it blocks. */
  readonly blocks: readonly (Int32Array | undefined)[];
}

/**
 * What the combinations of a join come to: the sum of what their features count for, or `blocked` where one
 * of them is blocked.
 *
 * @param join - The join.
 * @param tables - What features come to.
 * @param working - `blocked` stands for combinations of which a feature is blocked; `lend` gives the array.
 * @returns `undefined` where no member says anything.
 */
export function joinedTable(
  { members, features }: ColumnJoin,
  { counts, blocks }: FeatureTables,
  { blocked, lend }: { readonly blocked: number; readonly lend: Lend },
): Int32Array | undefined {
  let sums: Int32Array | undefined;
  const eachOf = (
    tables: FeatureTables['counts'],
    first: number,
    add: (sums: Int32Array, numbers: ShortNumbers, table: Int32Array) => void,
  ): void => {
    members.forEach((place, i) => {
      const table = tables[place - first];
      if (!table) return;
      const numbers = features[i] as ShortNumbers;
      sums ??= lend(numbers.length).fill(0);
      add(sums, numbers, table);
    });
  };
  eachOf(counts, 0, addFromTable);
  eachOf(blocks, counts.length, (all, numbers, table) => block(all, numbers, table, blocked));
  return sums;
}

function block(sums: Int32Array, numbers: ShortNumbers, table: Int32Array, blocked: number): void {
  for (let at = 0; at < sums.length; at++) {
    if ((table[numbers[at] as number] as number) < 0) sums[at] = blocked;
  }
}
