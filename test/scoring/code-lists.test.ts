import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCodeLists, ROW } from '../../src/scoring/code-lists.ts';
import { collidingWords } from '../model/colliding-words.ts';

const anyLists = fc.array(
  fc.array(fc.oneof({ weight: 9, arbitrary: fc.nat(9) }, fc.nat(70_000)), { maxLength: 7 }),
  { maxLength: 300 },
);

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
        expect(lists.rows()).toHaveLength(ROW * known.size);
        for (const [key, number] of known) expect(lists.at(number).join()).toBe(key);
      }),
    );
  });

  it('are told apart though their hashes are equal', () => {
    const rows = collidingWords(10).map((word) => Array.from(word, (c) => c.charCodeAt(0)));
    const lists = createCodeLists();
    expect(rows.map(lists.numberOf)).toEqual(rows.map((_, i) => 1 + i));
    expect(rows.map(lists.numberOf)).toEqual(rows.map((_, i) => 1 + i));
    expect(rows.map((_, i) => lists.at(1 + i))).toEqual(rows);
  });
});
