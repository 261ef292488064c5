import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOfString, MOST_STEPS } from '../../src/model/hash.ts';
import { createNumberTable } from '../../src/model/number-table.ts';

/** A table over a list of terms, and how often it compared two. */
function tableOf(hashOf: (term: string) => number, first = 0) {
  const terms: string[] = [];
  const seen = { comparisons: 0 };
  const table = createNumberTable<string>(
    {
      hashOf,
      keyAt: (number) => terms[number - first] as string,
      isAt: (number, term) => {
        seen.comparisons++;
        return terms[number - first] === term;
      },
      append: (term) => terms.push(term) - 1 + first,
    },
    first,
  );
  return { ...table, terms, seen };
}

const hashes: readonly ((term: string) => number)[] = [
  hashOfString,
  () => 0x7fffffff,
  () => -1,
  (term) => hashOfString(term) & 3,
  (term) => hashOfString(term) & 0x3f,
];

describe('a table of numbers', () => {
  it('gives keys numbers in order of appearance, whatever their hashes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 2 }), { maxLength: 1_000 }),
        fc.constantFrom(...hashes),
        fc.nat(100_000),
        (words, hashOf, first) => {
          const { numberOf, find, terms } = tableOf(hashOf, first);
          const known = new Map<string, number>();
          for (const word of words) {
            expect(find(word)).toBe(known.get(word) ?? -1);
            const number = known.get(word) ?? first + known.size;
            known.set(word, number);
            expect(numberOf(word)).toBe(number);
          }
          for (const [word, number] of known) expect(find(word)).toBe(number);
          expect(terms).toEqual([...known.keys()]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps every number while it grows', () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `word ${(i * 7919) % 20_011}`);
    for (const hashOf of hashes) {
      const { numberOf, find } = tableOf(hashOf);
      expect(words.map(numberOf)).toEqual(words.map((_, number) => number));
      expect(words.map(find)).toEqual(words.map((_, number) => number));
    }
  });

  it('compares a key with a few others at most, though all hashes are equal', () => {
    const { numberOf, seen } = tableOf(() => 5);
    const words = Array.from({ length: 10_000 }, (_, i) => `word ${i}`);
    words.map(numberOf);
    words.map(numberOf);
    expect(seen.comparisons).toBeLessThanOrEqual(2 * words.length * MOST_STEPS);
  });
});
