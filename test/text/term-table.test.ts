import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTermTable } from '../../src/text/term-table.ts';

describe('createTermTable', () => {
  it('numbers terms by their first appearance, whatever they are', () => {
    const words = fc.array(fc.string({ unit: 'binary', maxLength: 3 }), { maxLength: 3000 });
    fc.assert(
      fc.property(words, (terms) => {
        const table = createTermTable();
        const numbers = terms.map(table.numberOf);
        const distinct = [...new Set(terms)];
        expect(table.terms).toEqual(distinct);
        expect(numbers).toEqual(terms.map((term) => distinct.indexOf(term)));
      }),
      { numRuns: 50 },
    );
  });

  it('keeps every number while it grows', () => {
    const table = createTermTable();
    const terms = Array.from({ length: 20_000 }, (_, i) => `term ${(i * 7919) % 20_011}`);
    for (const [number, term] of terms.entries()) expect(table.numberOf(term)).toBe(number);
    expect(terms.map(table.numberOf)).toEqual(terms.map((_, number) => number));
  });

  it.each([
    ['costarring', 'liquid'],
    ['altarage', 'zinke'],
  ])('tells %s and %s apart, whose hashes are equal', (first, second) => {
    const table = createTermTable();
    expect([first, second, first, second].map(table.numberOf)).toEqual([0, 1, 0, 1]);
  });
});
