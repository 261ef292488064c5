import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SilkmatchError } from '../../src/model/error.ts';
import {
  createInvertedIndex,
  type IndexDocument,
  type InvertedIndex,
} from '../../src/retrieval/inverted-index.ts';
import type { Section, Sections } from '../../src/retrieval/sections.ts';
import { type Asked, aDocument, aQuery, ask, fill, SATURATION, spread } from './index-worlds.ts';

const documentsOf = fc.array(aDocument, { maxLength: 25 });
const slotsOf = (documents: readonly unknown[]) => Uint32Array.from(documents, (_, i) => spread(i));
const restore = (sections: Sections) => createInvertedIndex(SATURATION, sections);

/** Bytes of their own, as they come from a file. */
const asRead = (sections: Sections): Sections =>
  Object.fromEntries(Object.entries(sections).map(([name, section]) => [name, section.slice()]));

/** Everything that an index says to a query. */
function answers(index: InvertedIndex, query: Asked) {
  const opened = ask(index, query);
  const scores = new Int32Array(index.slots());
  opened.scores(0, scores.length, scores);
  const held = [...scores.keys()].filter(index.has);
  return {
    size: index.size(),
    top: opened.top(100),
    first: opened.top(3),
    scores: held.map((slot) => scores[slot]),
    found: opened.slots().filter(index.has),
    documents: held.map((slot) => index.document(slot)),
    weights: [...opened.weights],
  };
}

/** The documents in slots without a gap. */
function dense(documents: readonly IndexDocument[]): InvertedIndex {
  const index = createInvertedIndex(SATURATION);
  documents.forEach((document, slot) => {
    index.add(slot, document);
  });
  return index;
}

describe('an index kept as sections', () => {
  it('answers as before', () => {
    fc.assert(
      fc.property(documentsOf, aQuery, (documents, query) => {
        const sections = fill(documents).save(slotsOf(documents));
        expect(answers(restore(asRead(sections)), query)).toEqual(answers(dense(documents), query));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same sections whatever its history', () => {
    fc.assert(
      fc.property(documentsOf, documentsOf, aQuery, (documents, passing, query) => {
        const index = createInvertedIndex(SATURATION);
        passing.forEach((document, i) => {
          index.add(spread(i), document);
        });
        ask(index, query).top(3);
        for (let i = 0; i < passing.length; i++) index.remove(spread(i));
        [...documents.keys()].reverse().forEach((i) => {
          index.add(spread(i), documents[i] as IndexDocument);
        });
        const sections = dense(documents).save(Uint32Array.from(documents.keys()));
        expect(index.save(slotsOf(documents))).toEqual(sections);
        expect(restore(sections).save(Uint32Array.from(documents.keys()))).toEqual(sections);
      }),
      { numRuns: 100 },
    );
  });

  it('can be changed like one made afresh, and leaves the sections alone', () => {
    const change = fc.record({ slot: fc.nat(30), document: fc.option(aDocument) });
    fc.assert(
      fc.property(
        documentsOf,
        fc.array(change, { maxLength: 40 }),
        aQuery,
        (documents, changes, query) => {
          const sections = dense(documents).save(Uint32Array.from(documents.keys()));
          const before = asRead(sections);
          const index = restore(sections);
          const contents = new Map(documents.entries());
          for (const { slot, document } of changes) {
            if (contents.delete(slot)) index.remove(slot);
            if (document) {
              index.add(slot, document);
              contents.set(slot, document);
            } else ask(index, query).top(3);
          }
          const fresh = createInvertedIndex(SATURATION);
          for (const [slot, document] of contents) fresh.add(slot, document);
          const { documents: kept, ...same } = answers(fresh, query);
          expect(answers(index, query)).toMatchObject(same);
          expect(kept.length).toBe(contents.size);
          const slots = Uint32Array.from(contents.keys()).sort();
          expect(index.save(slots)).toEqual(fresh.save(slots));
          expect(sections).toEqual(before);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('keeps a free slot free', () => {
    const document = { terms: ['birch'], counts: [1], length: 3 };
    const index = createInvertedIndex(SATURATION);
    index.add(4, document);
    const restored = restore(index.save(Uint32Array.of(7, 4, 9)));
    expect([0, 1, 2].map(restored.has)).toEqual([false, true, false]);
    expect(restored.size()).toBe(1);
    expect(restored.query(['birch'], [1]).top(5)).toMatchObject([{ slot: 1 }]);
  });

  it('keeps terms of any code units', () => {
    const terms = ['\ud800', 'é', '电池', '\u{1f600}', '\uffff', 'a'.repeat(10_000)];
    const index = createInvertedIndex(SATURATION);
    index.add(0, { terms, counts: terms.map(() => 1), length: terms.length });
    const restored = restore(index.save(Uint32Array.of(0)));
    expect(restored.document(0).terms).toEqual(terms);
    for (const term of terms) expect(restored.query([term], [1]).top(1)).toHaveLength(1);
  });

  it('fills several windows', () => {
    const index = createInvertedIndex(SATURATION);
    const documents = Array.from({ length: 20_000 }, (_, i) => ({
      terms: ['common', `part${i % 150}`, `own${i % 5000}`],
      counts: [1 + (i % 3), 1, 2],
      length: 4 + (i % 9),
    }));
    documents.forEach((document, i) => {
      index.add(19_999 - i, document);
    });
    const slots = Uint32Array.from(documents, (_, i) => 19_999 - i);
    const restored = restore(asRead(index.save(slots)));
    const terms = ['common', 'part7', 'own4711', 'absent'];
    const fresh = dense(documents).query(terms, [1, 2, 3, 4]);
    expect(restored.query(terms, [1, 2, 3, 4]).top(50)).toEqual(fresh.top(50));
    expect(restored.query(terms, [1, 2, 3, 4]).top(5)).toEqual(fresh.top(5));
  });
});

describe('damaged sections', () => {
  const mutation = fc.record({
    section: fc.nat(),
    place: fc.nat(),
    value: fc.oneof(fc.nat(40), fc.constantFrom(0xffffffff, 0x7fffffff, 8192, 255), fc.nat()),
    kind: fc.constantFrom('change', 'change', 'change', 'shorten', 'lengthen', 'drop', 'retype'),
  });

  it('are refused or answer; they neither crash nor hang', () => {
    let refused = 0;
    fc.assert(
      fc.property(
        documentsOf,
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        aQuery,
        (documents, mutations, query) => {
          const sections: Record<string, Section> = {
            ...asRead(dense(documents).save(Uint32Array.from(documents.keys()))),
          };
          for (const change of mutations) damage(sections, change);
          try {
            const index = restore(sections);
            answers(index, query);
            const [slot] = [...documents.keys()].filter(index.has);
            if (slot !== undefined) index.remove(slot);
            answers(index, query);
          } catch (error) {
            expect(error).toBeInstanceOf(SilkmatchError);
            expect(error).toMatchObject({ code: 'invalid-sections' });
            refused++;
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(refused).toBeGreaterThan(50);
  });

  it('of other parameters are refused', () => {
    const sections = fill([]).save(new Uint32Array(0));
    expect(() => createInvertedIndex({ k1: 2, b: 0.5 }, sections)).toThrow(
      expect.objectContaining({ code: 'invalid-sections' }),
    );
  });
});

interface Mutation {
  readonly section: number;
  readonly place: number;
  readonly value: number;
  readonly kind: string;
}

function damage(sections: Record<string, Section>, { section, place, value, kind }: Mutation) {
  const names = Object.keys(sections).sort();
  const name = names[section % names.length] as string;
  const found = sections[name] as Section;
  const longer = () => {
    const copy = new (found.constructor as new (length: number) => Uint32Array)(found.length + 1);
    copy.set(found as Uint32Array);
    return copy;
  };
  if (kind === 'change' && found.length > 0) found[place % found.length] = value as never;
  if (kind === 'shorten') sections[name] = found.slice(0, -1);
  if (kind === 'lengthen') sections[name] = longer();
  if (kind === 'drop') delete sections[name];
  if (kind === 'retype') sections[name] = new Float64Array(found.length);
}
