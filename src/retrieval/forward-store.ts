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
  /** The columns in which the terms of a slot stand; valid until the next `compact` or `renumber`. */
  readonly columnsOf: (slot: number) => Columns;
  /** Place of the first term of a slot in its columns. */
  readonly startOf: (slot: number) => number;
  /** Place after the last term of a slot in its columns. */
  readonly endOf: (slot: number) => number;
  /** Length of the document of a slot. */
  readonly lengthOf: (slot: number) => number;
  /** One more than the highest slot ever used. */
  readonly slots: () => number;
  /** Drops what removed documents left behind. */
  readonly compact: () => void;
  /** Gives every term its new number. */
  readonly renumber: (renumbered: Int32Array) => void;
}

/** Terms of documents that follow each other. */
export interface Columns {
  /** The terms. */
  readonly terms: Uint32Array;
  /** How much each counts. */
  readonly counts: Uint8Array;
}

/** Documents that follow each other without a gap, by slot; the columns are never changed. */
export interface StoredDocuments extends Columns {
  /** Number of terms of each slot and one more; 0 for a free slot. */
  readonly sizes: Uint32Array;
  /** Length of each. */
  readonly lengths: Uint32Array;
}

/**
 * New columns have room for as many terms as all before them, within these bounds. What is full is followed by others and
 * never copied: memory that is touched for the first time costs more than what is done with it.
 */
const SHORTEST = 1 << 10;
const LONGEST = 1 << 16;

/**
 * Makes a store.
 *
 * @param stored - What to begin with; nothing unless given.
 */
export function createForwardStore(stored?: StoredDocuments): ForwardStore {
  let columns: Columns[] = stored ? [stored] : [];
  let room = 0; // in the last columns
  let used = stored?.terms.length ?? 0;
  let wasted = 0;
  let sizes = stored?.sizes.slice() ?? new Uint32Array(0);
  let lengths = stored?.lengths.slice() ?? new Uint32Array(0);
  let slots = sizes.length;
  let places = new Uint32Array(slots); // in the list of columns
  let starts = new Uint32Array(slots);
  for (let slot = 0, start = 0; slot < slots; slot++) {
    starts[slot] = start;
    start += Math.max(0, (sizes[slot] as number) - 1);
  }

  /** Makes room for so many terms at the end of the last columns. */
  const reserve = (size: number): Columns => {
    if (size > room || columns.length === 0) {
      room = Math.max(size, Math.min(LONGEST, Math.max(SHORTEST, used)));
      columns.push({ terms: new Uint32Array(room), counts: new Uint8Array(room) });
    }
    return columns.at(-1) as Columns;
  };

  const write = (slot: number, docTerms: ArrayLike<number>, docCounts: ArrayLike<number>): void => {
    const size = docTerms.length;
    const { terms, counts } = reserve(size);
    const start = terms.length - room;
    for (let i = 0; i < size; i++) {
      terms[start + i] = docTerms[i] as number;
      counts[start + i] = docCounts[i] as number;
    }
    places[slot] = columns.length - 1;
    starts[slot] = start;
    room -= size;
    used += size;
  };

  const store: ForwardStore = {
    put: (slot, terms, counts, length) => {
      starts = grown(starts, slot + 1);
      places = grown(places, slot + 1);
      sizes = grown(sizes, slot + 1);
      lengths = grown(lengths, slot + 1);
      if (slot >= slots) slots = slot + 1;
      sizes[slot] = terms.length + 1;
      lengths[slot] = length;
      write(slot, terms, counts);
    },
    drop: (slot) => {
      wasted += (sizes[slot] as number) - 1;
      sizes[slot] = 0;
    },
    has: (slot) => slot < slots && (sizes[slot] as number) > 0,
    columnsOf: (slot) => columns[places[slot] as number] as Columns,
    startOf: (slot) => starts[slot] as number,
    endOf: (slot) => (starts[slot] as number) + (sizes[slot] as number) - 1,
    lengthOf: (slot) => lengths[slot] as number,
    slots: () => slots,
    renumber: (renumbered) => {
      columns = columns.map(({ terms, counts }) => ({
        terms: terms.map((term) => Math.max(0, renumbered[term] as number)),
        counts,
      }));
    },
    compact: () => {
      if (wasted * 4 < used) return;
      const old = columns;
      columns = [];
      room = 0;
      used = 0;
      wasted = 0;
      for (let slot = 0; slot < slots; slot++) {
        if (!store.has(slot)) continue;
        const { terms, counts } = old[places[slot] as number] as Columns;
        const start = store.startOf(slot);
        const end = store.endOf(slot);
        write(slot, terms.subarray(start, end), counts.subarray(start, end));
      }
    },
  };
  return store;
}
