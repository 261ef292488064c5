import { createForwardStore } from './forward-store.ts';
import { type ImpactOf, impactFunction, roundedMeanLength, type Saturation } from './impact.ts';
import {
  indexSections,
  totalLength as lengthOfAll,
  occupiedSlots,
  restoreParts,
} from './inverted-index-sections.ts';
import { queryWeights, termRarity } from './query-weights.ts';
import type { Sections } from './sections.ts';
import { type Segment, sealSegment } from './segment.ts';
import { querySegment, type SegmentQuery } from './segment-query.ts';
import { createTermDictionary } from './term-dictionary.ts';
import { createTermNumbering, type DocumentTerms } from './term-numbering.ts';
import { createTop, type Hit } from './top.ts';
import { WINDOW, WINDOW_BITS, WINDOW_MASK, windowsOf } from './window.ts';
import { createScratch } from './window-sums.ts';

/** A document as the index takes it. */
export interface IndexDocument extends DocumentTerms {
  /** How much each term counts: integers from 1 to 255. */
  readonly counts: ArrayLike<number>;
  /** Its length: an integer from 0. */
  readonly length: number;
}

/** A query made ready. Valid until the index changes. */
export interface IndexQuery {
  /** Weight of each term of the query, 0 where it weighs nothing. */
  readonly weights: Int32Array;
  /** No document scores more. */
  readonly bound: number;
  /** The score of a document by its own terms; the same as the index gives it. */
  readonly scoreOf: (document: IndexDocument) => number;
  /** The impact of a term in a document: 0 to 255. */
  readonly impactOf: ImpactOf;
  /** Writes the scores of the slots from `from` to before `to` into `out`; free slots get 0. */
  readonly scores: (from: number, to: number, out: Int32Array) => void;
  /** The best documents with a positive score; equal scores by slot. */
  readonly top: (size: number) => readonly Hit[];
  /** Slots that have a term of the query, ascending. */
  readonly slots: () => readonly number[];
}

/** Documents by their terms. Answers do not depend on the order of changes that led to the contents. */
export interface InvertedIndex {
  /** Puts a document into a free slot, an integer from 0. */
  readonly add: (slot: number, document: IndexDocument) => void;
  /** Takes the document of a slot out. */
  readonly remove: (slot: number) => void;
  /** Whether a slot holds a document. */
  readonly has: (slot: number) => boolean;
  /** One more than the highest slot ever used. */
  readonly slots: () => number;
  /** The document of a slot, as it was added. */
  readonly document: (slot: number) => IndexDocument;
  /** Number of documents. */
  readonly size: () => number;
  /** In how many documents a term stands. */
  readonly documentFrequency: (term: string) => number;
  /**
   * Makes a query ready.
   *
   * @param terms - Distinct terms.
   * @param emphases - What the query makes of each: integers from 0.
   */
  readonly query: (terms: readonly string[], emphases: readonly number[]) => IndexQuery;
  /**
   * Its contents, which depend on the documents and their order alone.
   *
   * @param slots - The slots in the order in which they are to be numbered; where one is free, so is its
   * number.
   */
  readonly save: (slots: Uint32Array) => Sections;
}

/** The floor of a segment holds for lists up to this long. */
const FLOOR_SIZE = 10;
/** A new part is merged with the old one when it has more than one document in this many. */
const MERGE_SHARE = 8;

/**
 * Makes an empty index, ranking by BM25 on integers: a document's score is the sum over the query's terms
 * of weight times impact, both integers, so it does not depend on the order of addition.
 *
 * @param saturation - The parameters of BM25.
 * @param stored - What {@link InvertedIndex.save} gave; the index begins with these documents.
 * @throws A {@link SilkmatchError} with code `invalid-sections` if the sections are damaged or of other parameters.
 * @example
 * ```ts
 * const index = createInvertedIndex({ k1: 1.2, b: 0.75 });
 * index.add(0, { terms: ['birch', 'bark'], counts: [1, 1], length: 2 });
 * index.query(['bark'], [1]).top(10); // => [{ slot: 0, score: … }]
 * ```
 */
export function createInvertedIndex(saturation: Saturation, stored?: Sections): InvertedIndex {
  const parts = stored && restoreParts(stored, saturation);
  const store = parts?.store ?? createForwardStore();
  const dictionary = parts?.dictionary ?? createTermDictionary();
  const numbering = createTermNumbering(dictionary);
  const held = occupiedSlots(store);
  let documents = held.length;
  let totalLength = lengthOfAll(store, held);

  let base: Segment | undefined = parts?.segment;
  let baseMean = roundedMeanLength(totalLength, documents);
  let inBase = marked(held, store.slots()); // by slot: 1 for a document the base still speaks for
  const gone = new Map<number, number[]>(); // by window: slots whose document in the base is out of date
  let goneCount = 0;
  const fresh = new Set<number>(); // slots of documents that the base does not have
  let recent: Segment | undefined;
  const scratch = createScratch();

  const add: InvertedIndex['add'] = (slot, doc) => {
    const numbers = numbering.numbersOf(doc);
    for (const number of numbers) dictionary.count(number, 1);
    store.put(slot, numbers, doc.counts, doc.length);
    documents++;
    totalLength += doc.length;
    if (base !== undefined) fresh.add(slot);
    recent = undefined;
  };

  const remove: InvertedIndex['remove'] = (slot) => {
    const { terms } = store.columnsOf(slot);
    for (let i = store.startOf(slot); i < store.endOf(slot); i++) {
      dictionary.count(terms[i] as number, -1);
    }
    documents--;
    totalLength -= store.lengthOf(slot);
    store.drop(slot);
    recent = undefined;
    if (fresh.delete(slot) || inBase[slot] !== 1) return;
    inBase[slot] = 0;
    goneCount++;
    const window = slot >>> WINDOW_BITS;
    const list = gone.get(window);
    if (list) list.push(slot);
    else gone.set(window, [slot]);
  };

  const document: InvertedIndex['document'] = (slot) => {
    const { terms, counts } = store.columnsOf(slot);
    const start = store.startOf(slot);
    const end = store.endOf(slot);
    return {
      terms: Array.from(terms.subarray(start, end), dictionary.termOf),
      counts: counts.slice(start, end),
      length: store.lengthOf(slot),
    };
  };

  /** Drops what removed documents left behind. */
  const tidy = (): void => {
    store.compact();
    const renumbered = dictionary.tidy();
    if (renumbered === undefined) return;
    store.renumber(renumbered);
    numbering.forget();
  };

  /** Brings the segments up to date with the documents and the mean length. */
  const seal = (mean: number, impactOf: ImpactOf): void => {
    const changed = fresh.size + goneCount;
    if (base === undefined || mean !== baseMean || changed * MERGE_SHARE > documents) {
      tidy();
      const slots = occupiedSlots(store);
      base = sealSegment(store, slots, dictionary.size(), impactOf);
      baseMean = mean;
      inBase = marked(slots, store.slots());
      gone.clear();
      goneCount = 0;
      fresh.clear();
      recent = undefined;
    }
    if (fresh.size > 0) {
      recent ??= sealSegment(store, Uint32Array.from(fresh).sort(), dictionary.size(), impactOf);
    }
  };

  const query: InvertedIndex['query'] = (terms, emphases) => {
    const mean = roundedMeanLength(totalLength, documents);
    const impactOf = impactFunction(saturation, mean);
    seal(mean, impactOf);
    const known = terms.map(dictionary.find);
    const rarities = known.map((number) => termRarity(documents, dictionary.frequencyOf(number)));
    const weights = queryWeights(emphases, rarities);
    const parts: SegmentQuery[] = [base, recent]
      .filter((segment) => segment !== undefined)
      .map((segment) => querySegment(segment, known, weights));
    return openQuery(parts, { terms, weights, impactOf });
  };

  const openQuery = (
    [old, added]: readonly SegmentQuery[],
    {
      terms,
      weights,
      impactOf,
    }: Pick<IndexQuery, 'weights' | 'impactOf'> & { terms: readonly string[] },
  ): IndexQuery => {
    let byTerm: ReadonlyMap<string, number> | undefined;

    /** Adds the scores of a window's documents. */
    const addWindow = (window: number, sums: Int32Array): void => {
      old?.addWindow(window, sums);
      for (const slot of gone.get(window) ?? []) sums[slot & WINDOW_MASK] = 0;
      added?.addWindow(window, sums);
    };

    const isGone = (slot: number): boolean => goneCount > 0 && inBase[slot] !== 1;

    return {
      weights,
      impactOf,
      bound: Math.max(old?.bound ?? 0, added?.bound ?? 0),
      scoreOf: (doc) => {
        byTerm ??= new Map(terms.map((term, i) => [term, weights[i] as number]));
        let score = 0;
        for (const [i, term] of doc.terms.entries()) {
          const weight = byTerm.get(term);
          if (weight) score += weight * impactOf(doc.counts[i] as number, doc.length);
        }
        return score;
      },
      scores: (from, to, out) => {
        for (let at = from; at < to; ) {
          const window = at >>> WINDOW_BITS;
          const end = Math.min(to, (window + 1) << WINDOW_BITS);
          const place = at & WINDOW_MASK;
          const part = out.subarray(at - from, end - from);
          if (place === 0 && (part.length === WINDOW || end >= store.slots())) {
            addWindow(window, part.fill(0));
          } else {
            addWindow(window, scratch.sums);
            part.set(scratch.sums.subarray(place, place + part.length));
            scratch.sums.fill(0);
          }
          at = end;
        }
      },
      top: (size) => {
        const isPrimed = size <= FLOOR_SIZE && goneCount === 0 && old !== undefined;
        const top = createTop(size, isPrimed ? old.floor : 1);
        old?.offerBest(top, scratch, isGone);
        added?.offerBest(top, scratch, () => false);
        return top.hits();
      },
      slots: () => {
        const seen = new Uint8Array(windowsOf(store.slots()) << WINDOW_BITS);
        old?.visitSlots((slot) => {
          if (!isGone(slot)) seen[slot] = 1;
        });
        added?.visitSlots((slot) => {
          seen[slot] = 1;
        });
        const slots: number[] = [];
        for (let slot = 0; slot < seen.length; slot++) if (seen[slot] === 1) slots.push(slot);
        return slots;
      },
    };
  };

  return {
    add,
    remove,
    has: store.has,
    slots: store.slots,
    document,
    size: () => documents,
    documentFrequency: (term) => dictionary.frequencyOf(dictionary.find(term)),
    query,
    save: (slots) => indexSections({ store, dictionary }, saturation, slots),
  };
}

function marked(slots: Uint32Array, room: number): Uint8Array {
  const marks = new Uint8Array(room);
  for (const slot of slots) marks[slot] = 1;
  return marks;
}
