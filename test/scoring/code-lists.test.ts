import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCodeLists } from '../../src/scoring/code-lists.ts';

const anyLists = fc.array(fc.array(fc.nat(9), { maxLength: 5 }), { maxLength: 300 });

describe('lists of codes', () => {
  it('are numbered by what is in them, and found by their number', () => {
    fc.assert(
      fc.property(anyLists, (rows) => {
        const lists = createCodeLists();
        const known = new Map<string, number>([['', 0]]);
        for (const row of rows) {
          const number = lists.numberOf(row);
          expect(number).toBe(known.get(row.join()) ?? known.size);
          known.set(row.join(), number);
        }
        expect(lists.count()).toBe(known.size);
        const { starts, numbers } = lists.run();
        for (const [key, number] of known) {
          expect(lists.at(number).join()).toBe(key);
          expect(numbers.subarray(starts[number], starts[number + 1]).join()).toBe(key);
        }
      }),
    );
  });
});
