import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpellingDistance } from '../../src/retrieval/dictionary-spelling.ts';

const spelling = createSpellingDistance();

function errors(first: string, second: string): number {
  spelling.open(first);
  return spelling.to(second);
}

/** The definition, as a table. */
function byDefinition(first: string, second: string): number {
  const table: number[][] = [];
  for (let i = 0; i <= first.length; i++) {
    const row: number[] = [];
    table.push(row);
    for (let j = 0; j <= second.length; j++) {
      const ways = i === 0 && j === 0 ? [0] : [];
      if (i > 0) ways.push((table[i - 1]?.[j] ?? 0) + 1);
      if (j > 0) ways.push((row[j - 1] ?? 0) + 1);
      const same = first[i - 1] === second[j - 1];
      if (i > 0 && j > 0) ways.push((table[i - 1]?.[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1];
      if (i > 1 && j > 1 && swapped) ways.push((table[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(Math.min(...ways));
    }
  }
  return table[first.length]?.[second.length] ?? 0;
}

describe('the number of typing errors between words', () => {
  it('counts a letter left out, put in, exchanged or swapped with the next', () => {
    expect(errors('laser', 'laser')).toBe(0);
    expect(errors('laser', 'lser')).toBe(1);
    expect(errors('laser', 'lasser')).toBe(1);
    expect(errors('laser', 'lazer')).toBe(1);
    expect(errors('laser', 'lsaer')).toBe(1);
    expect(errors('', 'ab')).toBe(2);
    expect(errors('насос', 'носса')).toBe(3);
    expect(errors('水泵站', '水站泵')).toBe(1);
  });

  it.each([[12], [31], [40]])(
    'equals its definition for words of up to %i letters',
    (maxLength) => {
      const word = fc.string({ unit: fc.constantFrom(...'abcд水'), maxLength });
      fc.assert(
        fc.property(word, word, (first, second) => {
          expect(errors(first, second)).toBe(byDefinition(first, second));
          expect(errors(second, first)).toBe(errors(first, second));
        }),
      );
    },
  );
});
