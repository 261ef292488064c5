import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impactFunction, roundedMeanLength } from '../../src/retrieval/impact.ts';
import { createInvertedIndex, type IndexDocument } from '../../src/retrieval/inverted-index.ts';
import { queryWeights, termRarity } from '../../src/retrieval/query-weights.ts';
import { collidingWords } from '../model/colliding-words.ts';
import {
  type Asked,
  aDocument,
  aQuery,
  ask,
  asMap,
  fill,
  SATURATION,
  spread,
  WORDS,
} from './index-worlds.ts';

/** The definition, written out once more and as plainly as possible. */
function bruteForce(contents: ReadonlyMap<number, IndexDocument>, query: Asked) {
  const total = [...contents.values()].reduce((sum, { length }) => sum + length, 0);
  const impactOf = impactFunction(SATURATION, roundedMeanLength(total, contents.size));
  const weights = queryWeights(
    query.map(([, emphasis]) => emphasis),
    query.map(([word]) =>
      termRarity(
        contents.size,
        [...contents.values()].filter(({ terms }) => terms.includes(WORDS[word] as string)).length,
      ),
    ),
  );
  return [...contents]
    .map(([slot, { terms, counts, length }]) => ({
      slot,
      score: query.reduce((sum, [word], i) => {
        const at = terms.indexOf(WORDS[word] as string);
        return at < 0 ? sum : sum + (weights[i] as number) * impactOf(counts[at] as number, length);
      }, 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.slot - b.slot);
}

describe('an index', () => {
  it('finds exactly the best, ties by slot, at any length of the list', () => {
    fc.assert(
      fc.property(
        fc.array(aDocument, { maxLength: 40 }),
        aQuery,
        fc.nat(45),
        (documents, query, size) => {
          const expected = bruteForce(asMap(documents), query);
          expect(ask(fill(documents), query).top(size)).toEqual(expected.slice(0, size));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('gives every document the score that its own terms give', () => {
    fc.assert(
      fc.property(
        fc.array(aDocument, { minLength: 1, maxLength: 25 }),
        aQuery,
        (documents, query) => {
          const opened = ask(fill(documents), query);
          const out = new Int32Array(spread(documents.length));
          opened.scores(0, out.length, out);
          documents.forEach((document, i) => {
            const score = opened.scoreOf(document);
            expect(out[spread(i)]).toBe(score);
            expect(score).toBeLessThanOrEqual(opened.bound);
          });
          expect(opened.slots()).toEqual(
            expect.arrayContaining([...out.keys()].filter((slot) => (out[slot] as number) > 0)),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it('gives the same scores for a part of the slots as for all', () => {
    fc.assert(
      fc.property(
        fc.array(aDocument, { minLength: 4, maxLength: 12 }),
        aQuery,
        fc.nat(30_000),
        fc.nat(20_000),
        (documents, query, from, length) => {
          const opened = ask(fill(documents), query);
          const all = new Int32Array(60_000);
          opened.scores(0, all.length, all);
          const part = new Int32Array(length);
          opened.scores(from, from + length, part);
          expect(part).toEqual(all.slice(from, from + length));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('does not depend on the order of additions', () => {
    fc.assert(
      fc.property(
        fc.array(aDocument, { maxLength: 20 }),
        aQuery,
        fc.infiniteStream(fc.nat()),
        (documents, query, keys) => {
          const order = documents
            .map((_, i) => [i, keys.next().value as number] as const)
            .sort((a, b) => a[1] - b[1])
            .map(([i]) => i);
          const one = ask(fill(documents), query);
          const other = ask(fill(documents, order), query);
          expect(other.top(50)).toEqual(one.top(50));
          expect(other.weights).toEqual(one.weights);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('ranks after any history of changes as if it were built afresh', () => {
    const change = fc.record({
      slot: fc.nat(60),
      document: aDocument,
      kind: fc.constantFrom('put', 'put', 'remove', 'ask'),
    });
    fc.assert(
      fc.property(
        fc.array(aDocument, { maxLength: 40 }),
        fc.array(change, { maxLength: 40 }),
        aQuery,
        (documents, changes, query) => {
          const index = fill(documents);
          const contents = asMap(documents);
          for (const { slot: number, document, kind } of changes) {
            const slot = spread(number);
            if (kind === 'ask') {
              expect(ask(index, query).top(10)).toEqual(bruteForce(contents, query).slice(0, 10));
              continue;
            }
            if (contents.has(slot)) index.remove(slot);
            contents.delete(slot);
            if (kind === 'put') {
              index.add(slot, document);
              contents.set(slot, document);
            }
          }
          const fresh = createInvertedIndex(SATURATION);
          for (const [slot, document] of contents) fresh.add(slot, document);
          const expected = ask(fresh, query);
          const actual = ask(index, query);
          expect(actual.top(100)).toEqual(expected.top(100));
          expect(actual.top(100)).toEqual(bruteForce(contents, query).slice(0, 100));
          expect(actual.weights).toEqual(expected.weights);
          expect(index.size()).toBe(contents.size);
          for (const [slot, { terms, length }] of contents) {
            expect(index.document(slot)).toMatchObject({ terms, length });
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('finds exactly the best among many documents with frequent terms', () => {
    let state = 1;
    const random = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const index = createInvertedIndex(SATURATION);
    const contents = new Map<number, IndexDocument>();
    for (let slot = 0; slot < 20_000; slot++) {
      const words = new Set(
        Array.from({ length: 1 + random(8) }, () => Math.min(random(30), random(30))),
      );
      const terms = [...words].map((word) => WORDS[word] as string);
      const document = { terms, counts: terms.map(() => 1 + random(4)), length: 4 + random(30) };
      index.add(slot, document);
      contents.set(slot, document);
    }
    const queries: Asked[] = [
      [[0, 64]],
      [
        [29, 64],
        [1, 10],
      ],
      WORDS.map((_, i) => [i, 1 + i] as const),
    ];
    for (const round of [0, 1]) {
      for (const query of queries) {
        expect(ask(index, query).top(10)).toEqual(bruteForce(contents, query).slice(0, 10));
      }
      for (let slot = round; slot < 20_000; slot += 97) {
        index.remove(slot);
        contents.delete(slot);
      }
    }
    for (const query of queries) {
      expect(ask(index, query).top(25)).toEqual(bruteForce(contents, query).slice(0, 25));
    }
  });

  it('forgets the terms of removed documents and still ranks as if it never had them', () => {
    const passing = (i: number): IndexDocument => ({
      terms: Array.from({ length: 50 }, (_, j) => `passing-${i}-${j}`).concat('w1'),
      counts: new Uint8Array(51).fill(1),
      length: 51,
    });
    const staying = (i: number): IndexDocument => ({
      terms: ['w0', `w${1 + (i % 5)}`, `own-${i}`],
      counts: [1 + (i % 3), 2, 1],
      length: 4 + (i % 7),
    });
    const index = createInvertedIndex(SATURATION);
    const fresh = createInvertedIndex(SATURATION);
    for (let i = 0; i < 200; i++) index.add(i, i < 100 ? passing(i) : staying(i));
    for (let i = 100; i < 200; i++) fresh.add(i, staying(i));
    index.query(['w0'], [1]);
    for (let i = 0; i < 100; i++) index.remove(i);
    const terms = ['w0', 'w1', 'own-150', 'passing-3-4'];
    const expected = fresh.query(terms, [1, 2, 3, 4]);
    const actual = index.query(terms, [1, 2, 3, 4]);
    expect(actual.top(200)).toEqual(expected.top(200));
    expect(actual.weights).toEqual(expected.weights);
    expect(index.document(150).terms).toEqual(['w0', 'w1', 'own-150']);
    expect(index.documentFrequency('passing-3-4')).toBe(0);
    index.add(0, passing(0));
    expect(
      index
        .query(['passing-0-7'], [1])
        .top(5)
        .map(({ slot }) => slot),
    ).toEqual([0]);
  });

  it('tells terms with equal hashes apart, also after most are forgotten', () => {
    const words = collidingWords(12);
    const index = createInvertedIndex(SATURATION);
    const slotsOf = (word: string) =>
      index
        .query([word], [1])
        .top(2)
        .map(({ slot }) => slot);
    for (const [slot, word] of words.entries()) {
      index.add(slot, { terms: [word], counts: [1], length: 1 });
    }
    expect(words.map(slotsOf)).toEqual(words.map((_, slot) => [slot]));
    const stays = (slot: number) => slot % 4 === 1;
    for (const slot of words.keys()) if (!stays(slot)) index.remove(slot);
    expect(words.map(slotsOf)).toEqual(words.map((_, slot) => (stays(slot) ? [slot] : [])));
  });

  it('answers nothing when it is empty', () => {
    const index = createInvertedIndex(SATURATION);
    expect(ask(index, [[0, 1]]).top(10)).toEqual([]);
    expect(ask(index, [[0, 1]]).bound).toBe(0);
  });
});

describe('the numbers of a score', () => {
  it('never pass 31 bits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2 ** 20 }), { maxLength: 200 }),
        (emphases) => {
          const weights = queryWeights(
            emphases,
            emphases.map(() => termRarity(1_000_000_000, 0)),
          );
          const most = weights.reduce((sum, weight) => sum + weight * 255, 0);
          expect(most).toBeLessThan(2 ** 31);
        },
      ),
    );
  });

  it('rise with the count and fall with the length', () => {
    const impactOf = impactFunction(SATURATION, 50);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 254 }), fc.nat(10_000), (count, length) => {
        expect(impactOf(count + 1, length)).toBeGreaterThanOrEqual(impactOf(count, length));
        expect(impactOf(count, length + 1)).toBeLessThanOrEqual(impactOf(count, length));
        expect(impactOf(count, length)).toBeLessThanOrEqual(255);
      }),
    );
  });

  it('have these values', () => {
    expect([1, 10, 500, 999].map((df) => termRarity(1000, df))).toMatchInlineSnapshot(`
      [
        42538,
        27274,
        2591,
        1,
      ]
    `);
    const impactOf = impactFunction(SATURATION, roundedMeanLength(48_123, 1000));
    expect([impactOf(1, 10), impactOf(3, 48), impactOf(255, 400)]).toMatchInlineSnapshot(`
      [
        171,
        182,
        247,
      ]
    `);
  });
});
