import {
  checkLists,
  createSortedLists,
  type SortedLists,
  type StoredLists,
} from './dictionary-lists.ts';
import { grown } from './grown.ts';
import { GRAMS, gramsOf } from './ngram.ts';
import { damaged } from './sections.ts';

/** Words have at most so many symbols. */
export const LONGEST_WORD = 64;

/** Classes of length; see {@link classOfLength}. */
export const LENGTH_CLASSES = 32;

/** Lengths up to this are a class each, longer ones by fours. */
const LAST_SINGLE_LENGTH = 12;

const FIRST_ROWS = 256;

/** The class of a length from 1 to {@link LONGEST_WORD}. */
export function classOfLength(length: number): number {
  return length <= LAST_SINGLE_LENGTH ? length : (length + 3 * LAST_SINGLE_LENGTH + 3) >> 2;
}

/** Words by the grams in them and by their length: lists in ascending order of gram, then class. */
export interface StoredNgramLists extends StoredLists {
  /** The gram of each list. */
  readonly grams: Float64Array;
  /** The class of length of each list. */
  readonly classes: Uint8Array;
}

/** The numbered words that have a gram, those of each class of length by themselves. */
export interface NgramLists {
  /** Puts in a word. */
  add(id: number, word: string): void;
  /** Takes it out. */
  remove(id: number, word: string): void;
  /** Where the lists of a gram are found; `undefined` if no word has it. */
  rowOf(gram: number): number | undefined;
  /** The list of a class of length in a row, plus 1; 0 if there is none. */
  listAt(row: number, lengthClass: number): number;
  /** What holds the lists. */
  readonly lists: SortedLists;
  /** The lists, with other numbers for the words. */
  save(numberOf: Uint32Array): StoredNgramLists;
}

/**
 * Makes lists.
 *
 * @param stored - Lists to begin with; see {@link checkNgramLists}.
 */
export function createNgramLists(stored?: StoredNgramLists): NgramLists {
  const lists = createSortedLists(stored);
  const rows = new Map<number, number>();
  let table = new Uint32Array(FIRST_ROWS * LENGTH_CLASSES);

  function enterRow(gram: number): number {
    const row = rows.size;
    rows.set(gram, row);
    table = grown(table, (row + 1) * LENGTH_CLASSES);
    return row;
  }

  for (const [list, gram] of stored?.grams.entries() ?? []) {
    const lengthClass = stored?.classes[list] as number;
    const row = rows.get(gram) ?? enterRow(gram); // may replace the table
    table[row * LENGTH_CLASSES + lengthClass] = list + 1;
  }

  return {
    lists,
    add: (id, word) => {
      const lengthClass = classOfLength(word.length);
      for (const gram of allGramsOf(word)) {
        const at = (rows.get(gram) ?? enterRow(gram)) * LENGTH_CLASSES + lengthClass;
        if (table[at] === 0) table[at] = lists.create() + 1;
        lists.insert((table[at] as number) - 1, id);
      }
    },
    remove: (id, word) => {
      const lengthClass = classOfLength(word.length);
      for (const gram of allGramsOf(word)) {
        const row = rows.get(gram);
        if (row === undefined) continue;
        const at = row * LENGTH_CLASSES + lengthClass;
        if (table[at] === 0) continue;
        const list = (table[at] as number) - 1;
        lists.remove(list, id);
        if (lists.length(list) > 0) continue;
        lists.free(list);
        table[at] = 0;
      }
    },
    rowOf: (gram) => rows.get(gram),
    listAt: (row, lengthClass) => table[row * LENGTH_CLASSES + lengthClass] as number,
    save: (numberOf) => {
      const order: number[] = [];
      const grams: number[] = [];
      const classes: number[] = [];
      for (const [gram, row] of [...rows].sort(([first], [second]) => first - second)) {
        for (let lengthClass = 0; lengthClass < LENGTH_CLASSES; lengthClass++) {
          const list = (table[row * LENGTH_CLASSES + lengthClass] as number) - 1;
          if (list < 0) continue;
          order.push(list);
          grams.push(gram);
          classes.push(lengthClass);
        }
      }
      return {
        grams: Float64Array.from(grams),
        classes: Uint8Array.from(classes),
        ...joinLists(lists, order, numberOf),
      };
    },
  };
}

/** Lists one after the other, with other numbers for their values. */
export function joinLists(
  lists: SortedLists,
  order: readonly number[],
  numberOf: Uint32Array,
): StoredLists {
  const starts = new Uint32Array(order.length + 1);
  for (const [i, list] of order.entries()) {
    starts[i + 1] = (starts[i] as number) + lists.length(list);
  }
  const values = new Uint32Array(starts[order.length] as number);
  const from = lists.values();
  for (const [i, list] of order.entries()) {
    const [begin, end] = [starts[i] as number, starts[i + 1] as number];
    const start = lists.start(list);
    for (let at = begin; at < end; at++) {
      values[at] = numberOf[from[start + at - begin] as number] as number;
    }
    values.subarray(begin, end).sort();
  }
  return { starts, values };
}

/**
 * Checks stored lists.
 *
 * @param stored - The lists.
 * @param lengths - Length of each word.
 * @throws A `SilkmatchError` with code `invalid-sections`.
 */
export function checkNgramLists(stored: StoredNgramLists, lengths: Uint8Array): void {
  const { grams, classes, starts, values } = stored;
  checkLists(stored, lengths.length);
  for (const [list, gram] of grams.entries()) {
    const lengthClass = classes[list] as number;
    if (!isGram(gram) || !isAfter(stored, list)) {
      throw damaged(`Lists of grams must ascend; found ${gram} after ${grams[list - 1]}.`);
    }
    const end = starts[list + 1] as number;
    for (let at = starts[list] as number; at < end; at++) {
      if (classOfLength(lengths[values[at] as number] as number) !== lengthClass) {
        throw damaged(`Word ${values[at]} stands among words of another length.`);
      }
    }
  }
}

function isGram(gram: number): boolean {
  return gram >= 0 && gram < GRAMS && Number.isInteger(gram);
}

function isAfter({ grams, classes }: StoredNgramLists, list: number): boolean {
  if (list === 0) return true;
  const step = (grams[list] as number) - (grams[list - 1] as number);
  return step > 0 || (step === 0 && (classes[list] as number) > (classes[list - 1] as number));
}

function allGramsOf(word: string): readonly number[] {
  return [...gramsOf(word, 2), ...gramsOf(word, 3)];
}
