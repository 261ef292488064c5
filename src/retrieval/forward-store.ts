import { grown } from './grown.ts';

/** The terms of every document, by slot: the truth from which postings are made. */
export interface ForwardStore {
  /** Keeps a document in a free slot. */
  readonly put: (
    slot: number,
    terms: ArrayLike<number>,
    counts: ArrayLike<number>,
    length: number,
  ) => void;
  /** Forgets the document of a slot. */
  readonly drop: (slot: number) => void;
  /** Whether a slot holds a document. */
  readonly has: (slot: number) => boolean;
  /** Place of the first term of a slot in the columns. */
  readonly startOf: (slot: number) => number;
  /** Place after the last term of a slot in the columns. */
  readonly endOf: (slot: number) => number;
  /** Length of the document of a slot. */
  readonly lengthOf: (slot: number) => number;
  /** The columns, as they stand: valid until the next `put`. */
  readonly columns: () => { readonly terms: Uint32Array; readonly counts: Uint8Array };
  /** One more than the highest slot ever used. */
  readonly slots: () => number;
  /** Drops what removed documents left behind, and room for many more. */
  readonly compact: () => void;
  /** Gives every term its new number. */
  readonly renumber: (renumbered: Int32Array) => void;
}

/** Columns with more room than this for what they hold are cut to size. */
const MOST_ROOM = 1.1;

/** Documents that follow each other without a gap, by slot. */
export interface StoredDocuments {
  /** Terms of all documents; never changed. */
  readonly terms: Uint32Array;
  /** How much each counts; never changed. */
  readonly counts: Uint8Array;
  /** Number of terms of each slot and one more; 0 for a free slot. */
  readonly sizes: Uint32Array;
  /** Length of each. */
  readonly lengths: Uint32Array;
}

/**
 * Makes a store.
 *
 * @param stored - What to begin with; nothing unless given.
 */
export function createForwardStore(stored?: StoredDocuments): ForwardStore {
  let terms = stored?.terms ?? new Uint32Array(0);
  let counts = stored?.counts ?? new Uint8Array(0);
  let used = terms.length;
  let wasted = 0;
  let sizes = stored?.sizes.slice() ?? new Uint32Array(0);
  let lengths = stored?.lengths.slice() ?? new Uint32Array(0);
  let slots = sizes.length;
  let starts = new Uint32Array(slots);
  for (let slot = 0, start = 0; slot < slots; slot++) {
    starts[slot] = start;
    start += Math.max(0, (sizes[slot] as number) - 1);
  }

  const store: ForwardStore = {
    put: (slot, docTerms, docCounts, length) => {
      const size = docTerms.length;
      starts = grown(starts, slot + 1);
      sizes = grown(sizes, slot + 1);
      lengths = grown(lengths, slot + 1);
      if (slot >= slots) slots = slot + 1;
      terms = grown(terms, used + size);
      counts = grown(counts, used + size);
      starts[slot] = used;
      sizes[slot] = size + 1;
      lengths[slot] = length;
      for (let i = 0; i < size; i++) {
        terms[used + i] = docTerms[i] as number;
        counts[used + i] = docCounts[i] as number;
      }
      used += size;
    },
    drop: (slot) => {
      wasted += (sizes[slot] as number) - 1;
      sizes[slot] = 0;
    },
    has: (slot) => slot < slots && (sizes[slot] as number) > 0,
    startOf: (slot) => starts[slot] as number,
    endOf: (slot) => (starts[slot] as number) + (sizes[slot] as number) - 1,
    lengthOf: (slot) => lengths[slot] as number,
    columns: () => ({ terms, counts }),
    slots: () => slots,
    renumber: (renumbered) => {
      terms = terms.subarray(0, used).map((term) => Math.max(0, renumbered[term] as number));
    },
    compact: () => {
      if (wasted * 4 < used) {
        if (terms.length > used * MOST_ROOM) {
          terms = terms.slice(0, used);
          counts = counts.slice(0, used);
        }
        return;
      }
      const oldTerms = terms;
      const oldCounts = counts;
      terms = new Uint32Array(used - wasted);
      counts = new Uint8Array(used - wasted);
      used = 0;
      wasted = 0;
      for (let slot = 0; slot < slots; slot++) {
        if (!store.has(slot)) continue;
        const start = store.startOf(slot);
        const end = store.endOf(slot);
        terms.set(oldTerms.subarray(start, end), used);
        counts.set(oldCounts.subarray(start, end), used);
        starts[slot] = used;
        used += end - start;
      }
    },
  };
  return store;
}
