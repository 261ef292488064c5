import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDictionary, type Dictionary } from '../../src/retrieval/dictionary.ts';
import { type GramSize, gramsOf } from '../../src/retrieval/ngram.ts';
import { leastShared } from '../../src/retrieval/ngram-index.ts';

const plain = (term: string) => term;
const term = fc.string({ unit: fc.constantFrom(...'abcдж水'), minLength: 1, maxLength: 10 });
const document = fc.uniqueArray(term, { maxLength: 6 });

/** What a dictionary says, in terms rather than numbers. */
function account(dictionary: Dictionary, terms: readonly string[]) {
  return terms.map((asked) => {
    const id = dictionary.find(asked);
    return {
      asked,
      slots: id === undefined ? [] : [...dictionary.slots(id)],
      frequency: id === undefined ? 0 : dictionary.frequency(id),
      nearest: sizes.map((size) =>
        dictionary.nearest(asked, size, 3).map((found) => dictionary.term(found)),
      ),
      documents: dictionary.documents,
      size: dictionary.size,
    };
  });
}

function sharedGrams(asked: string, other: string, size: GramSize): number {
  const grams = new Set(gramsOf(other, size));
  return gramsOf(asked, size).filter((gram) => grams.has(gram)).length;
}

/** The words of this test have at most ten symbols, so that each length counts by itself. */
function isNearInLength(asked: string, other: string): boolean {
  const shortest = asked.length - Math.floor(asked.length / 3) - 1;
  const longest = asked.length + Math.floor(asked.length / 2) + 1;
  return other.length >= shortest && other.length <= longest;
}

const sizes = [2, 3] as const;

describe('the dictionary', () => {
  it('knows the documents of each term', () => {
    const dictionary = createDictionary(plain);
    dictionary.add(4, ['pump', 'water']);
    dictionary.add(1, ['pump']);
    const pump = dictionary.find('pump') ?? -1;
    expect([...dictionary.slots(pump)]).toEqual([1, 4]);
    expect(dictionary.frequency(pump)).toBe(2);
    expect(dictionary.find('wind')).toBeUndefined();
  });

  it('forgets a term with its last document', () => {
    const dictionary = createDictionary(plain);
    dictionary.add(0, ['pump', 'water']);
    dictionary.add(1, ['pump']);
    dictionary.remove(0);
    expect(dictionary.find('water')).toBeUndefined();
    expect(dictionary.size).toBe(1);
    expect(dictionary.nearest('water', 2, 5)).toEqual([]);
  });

  it('finds what counting the common grams of every term finds', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(term, { maxLength: 30 }),
        term,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(...sizes),
        (terms, asked, limit, size) => {
          const dictionary = createDictionary(plain);
          for (const [slot, entry] of terms.entries()) dictionary.add(slot, [entry]);
          const near = terms.filter((entry) => isNearInLength(asked, entry));
          const most = Math.max(0, ...near.map((entry) => sharedGrams(asked, entry, size)));
          const least = Math.max(
            leastShared(gramsOf(asked, size).length),
            Math.ceil((2 * most) / 3),
          );
          const expected = near
            .map((entry) => ({
              entry,
              shared: sharedGrams(asked, entry, size),
              gap: Math.abs(entry.length - asked.length),
            }))
            .filter(({ shared }) => shared >= least)
            .sort((a, b) => b.shared - a.shared || a.gap - b.gap || (a.entry < b.entry ? -1 : 1))
            .slice(0, limit)
            .map(({ entry }) => entry);
          const found = dictionary.nearest(asked, size, limit).map((id) => dictionary.term(id));
          expect(found).toEqual(expected);
          if (terms.includes(asked)) {
            const faster = dictionary.nearest(asked, size, limit, true);
            expect(faster.map((id) => dictionary.term(id))).toEqual(expected);
          }
        },
      ),
    );
  });

  it('meets by triples every word that is one edit away from a word of six symbols or more', () => {
    const long = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnop'),
      minLength: 6,
      maxLength: 30,
    });
    fc.assert(
      fc.property(long, fc.nat(), fc.nat(3), (asked, place, kind) => {
        const at = place % (asked.length - 1);
        const [head, tail] = [asked.slice(0, at), asked.slice(at)];
        const mistyped = [
          head + tail.slice(1),
          `${head}z${tail}`,
          `${head}z${tail.slice(1)}`,
          head + tail.charAt(1) + tail.charAt(0) + tail.slice(2),
        ][kind] as string;
        // A repeated gram counts once, so the bound holds for words without one.
        fc.pre(new Set(asked).size === asked.length);
        const dictionary = createDictionary(plain);
        dictionary.add(0, [mistyped]);
        expect(dictionary.nearest(asked, 3, 1)).toHaveLength(1);
      }),
    );
  });

  it('answers the same whatever came, went and in which order', () => {
    const corpus = fc.array(document, { maxLength: 12 });
    const scenario = fc.record({
      kept: corpus,
      gone: corpus,
      asked: fc.array(term, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(scenario, fc.infiniteStream(fc.nat()), ({ kept, gone, asked }, dice) => {
        const fresh = createDictionary(plain);
        for (const [slot, terms] of kept.entries()) fresh.add(slot, terms);

        const used = createDictionary(plain);
        const roll = () => dice.next().value as number;
        const arrivals = [
          ...kept.map((terms, slot) => ({ slot, terms })),
          ...gone.map((terms, i) => ({ slot: kept.length + i, terms })),
        ]
          .map((arrival) => ({ arrival, key: roll() }))
          .sort((a, b) => a.key - b.key)
          .map(({ arrival }) => arrival);
        for (const { slot, terms } of arrivals) used.add(slot, terms);
        for (const i of gone.keys()) used.remove(kept.length + i);

        const questions = [...asked, ...kept.flat(), ...gone.flat()];
        expect(account(used, questions)).toEqual(account(fresh, questions));
      }),
    );
  });
});
