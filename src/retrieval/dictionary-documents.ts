import { grown } from './grown.ts';

/** The terms of documents, one document after the other. */
export interface StoredDocuments {
  /** Where each document starts, and after the last one where it ends. */
  readonly starts: Uint32Array;
  /** Numbers of the terms. */
  readonly terms: Uint32Array;
}

/** Numbered documents with the numbers of their terms, in their order. */
export interface DictionaryDocuments {
  /** How many documents have a term. */
  readonly size: number;
  /** Puts a document into a free slot. */
  put(slot: number, terms: readonly number[]): void;
  /** Takes a document out. */
  drop(slot: number): void;
  /** The terms of a document, none for a free slot; until the next change. */
  terms(slot: number): Uint32Array;
}

/**
 * Makes documents.
 *
 * @param stored - Documents to begin with, in slots from 0; their terms are not copied before the first change.
 */
export function createDictionaryDocuments(stored?: StoredDocuments): DictionaryDocuments {
  let store = stored?.terms ?? new Uint32Array(0);
  let used = store.length;
  let wasted = 0;
  let size = 0;
  let starts = stored?.starts.slice(0, -1) ?? new Uint32Array(0);
  let lengths = new Uint32Array(starts.length);
  for (let slot = 0; slot < starts.length; slot++) {
    lengths[slot] = (stored?.starts[slot + 1] as number) - (starts[slot] as number);
    if (lengths[slot] !== 0) size++;
  }

  /** Drops what removed documents left behind. */
  function compact(): void {
    const old = store;
    store = new Uint32Array(used - wasted);
    used = 0;
    wasted = 0;
    for (let slot = 0; slot < lengths.length; slot++) {
      const start = starts[slot] as number;
      const length = lengths[slot] as number;
      store.set(old.subarray(start, start + length), used);
      starts[slot] = used;
      used += length;
    }
  }

  return {
    get size() {
      return size;
    },
    put: (slot, terms) => {
      if (2 * wasted > used) compact();
      starts = grown(starts, slot + 1);
      lengths = grown(lengths, slot + 1);
      store = grown(store, used + terms.length);
      store.set(terms, used);
      starts[slot] = used;
      lengths[slot] = terms.length;
      used += terms.length;
      if (terms.length > 0) size++;
    },
    drop: (slot) => {
      const length = lengths[slot] ?? 0;
      if (length === 0) return;
      wasted += length;
      lengths[slot] = 0;
      size--;
    },
    terms: (slot) => {
      const start = starts[slot] ?? 0;
      return store.subarray(start, start + (lengths[slot] ?? 0));
    },
  };
}
