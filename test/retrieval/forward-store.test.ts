import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createForwardStore, type ForwardStore } from '../../src/retrieval/forward-store.ts';

interface Kept {
  readonly terms: readonly number[];
  readonly counts: readonly number[];
  readonly length: number;
}

const documentAt = (store: ForwardStore, slot: number): Kept => {
  const { terms, counts } = store.columnsOf(slot);
  const [start, end] = [store.startOf(slot), store.endOf(slot)];
  return {
    terms: Array.from(terms.subarray(start, end)),
    counts: Array.from(counts.subarray(start, end)),
    length: store.lengthOf(slot),
  };
};

/** A document of so many terms. */
const ofSize = (size: number, seed: number): Kept => ({
  terms: Array.from({ length: size }, (_, i) => i * 7 + seed),
  counts: Array.from({ length: size }, (_, i) => ((i + seed) % 255) + 1),
  length: size + seed,
});

const put = (store: ForwardStore, slot: number, { terms, counts, length }: Kept) =>
  store.put(slot, terms, counts, length);

const aChange = fc.oneof(
  fc.record({
    slot: fc.nat(20),
    size: fc.oneof(fc.nat(40), fc.integer({ min: 900, max: 5000 })),
    seed: fc.nat(1000),
  }),
  fc.constant('compact' as const),
);

describe('createForwardStore', () => {
  it('holds every document through any order of changes', () => {
    fc.assert(
      fc.property(fc.array(aChange, { maxLength: 60 }), (changes) => {
        const store = createForwardStore();
        const kept = new Map<number, Kept>();
        for (const change of changes) {
          if (change === 'compact') store.compact();
          else if (kept.delete(change.slot)) store.drop(change.slot);
          else {
            kept.set(change.slot, ofSize(change.size, change.seed));
            put(store, change.slot, kept.get(change.slot) as Kept);
          }
        }
        for (let slot = 0; slot <= 20; slot++) {
          expect(store.has(slot)).toBe(kept.has(slot));
          if (kept.has(slot)) expect(documentAt(store, slot)).toEqual(kept.get(slot));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('holds documents longer than all room that was made at once', () => {
    const store = createForwardStore();
    const long = ofSize(200_000, 3);
    const short = ofSize(5, 1);
    put(store, 0, short);
    put(store, 1, long);
    put(store, 2, short);
    expect([0, 1, 2].map((slot) => documentAt(store, slot))).toEqual([short, long, short]);
  });

  it('leaves stored columns as they are, and adds beside them', () => {
    const terms = Uint32Array.of(4, 5, 6);
    const counts = Uint8Array.of(1, 2, 3);
    const sizes = Uint32Array.of(3, 0, 2);
    const store = createForwardStore({ terms, counts, sizes, lengths: Uint32Array.of(9, 0, 8) });
    put(store, 1, { terms: [7], counts: [8], length: 1 });
    store.renumber(Int32Array.of(0, 0, 0, 0, 40, 50, 60, 70));
    expect([0, 1, 2].map((slot) => documentAt(store, slot).terms)).toEqual([[40, 50], [70], [60]]);
    expect(Array.from(terms)).toEqual([4, 5, 6]);
  });
});
