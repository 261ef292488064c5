import type { ShortNumbers } from '../retrieval/short-numbers.ts';

/**
 * Adds to each sum what a table says of its number. Written out eight at a time, which halves the time.
 *
 * @param sums - The sums.
 * @param numbers - As many places in the table.
 * @param table - The table.
 */
export function addFromTable(sums: Int32Array, numbers: ShortNumbers, table: Int32Array): void {
  let at = 0;
  for (const odd = sums.length & 7; at < odd; at++) {
    (sums[at] as number) += table[numbers[at] as number] as number;
  }
  for (; at < sums.length; at += 8) {
    (sums[at] as number) += table[numbers[at] as number] as number;
    (sums[at + 1] as number) += table[numbers[at + 1] as number] as number;
    (sums[at + 2] as number) += table[numbers[at + 2] as number] as number;
    (sums[at + 3] as number) += table[numbers[at + 3] as number] as number;
    (sums[at + 4] as number) += table[numbers[at + 4] as number] as number;
    (sums[at + 5] as number) += table[numbers[at + 5] as number] as number;
    (sums[at + 6] as number) += table[numbers[at + 6] as number] as number;
    (sums[at + 7] as number) += table[numbers[at + 7] as number] as number;
  }
}
