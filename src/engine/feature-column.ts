import { emptyMemory, type Memory } from '../scoring/memory.ts';
import { recordAt, type Slots } from './slots.ts';

/**
 * What one plugin read from every technology. Where the plugin names its features, equal ones are kept
 * once, so that each distinct feature is compared with a demand once.
 */
export interface FeatureColumn {
  /** The distinct feature of each slot, or -1 where the plugin found nothing. */
  distinctOf: Int32Array;
  /** The distinct features at hand; `undefined` at numbers not in use. See {@link featureOfNumber}. */
  readonly features: unknown[];
  /** How many slots hold each distinct feature. */
  readonly uses: number[];
  /** Number of the feature with a key; unused by plugins that name none. */
  readonly numberOf: Map<string, number>;
  /** Names a feature. */
  readonly key: ((feature: never) => string) | undefined;
  /** Numbers to be used again. */
  readonly free: number[];
  /** Of a stored column: what it has not read yet. */
  readonly unread: UnreadFeatures | undefined;
  /**
   * Tables of what all distinct features come to, by number plus one: values by the opened scorer, blocks by
   * the key of the query; forgotten when a distinct feature comes or goes.
   */
  readonly tables: Memory<unknown, Int32Array>;
  /** Numbers of the distinct features by their marks, once they are asked for; forgotten in the same way. */
  numbersOf: ReadonlyMap<string, readonly number[]> | undefined;
  /** The slots of the distinct features, once they are asked for; forgotten when a slot changes. */
  slotsOf: SlotLists | undefined;
}

/** The slots of each distinct feature, ascending. */
interface SlotLists {
  /** All slots that have one, feature by feature. */
  readonly slots: Int32Array;
  /** Where those of each feature begin; at last where they all end. */
  readonly starts: Int32Array;
}

/** The features of a stored column, which are read from the stored records when they are needed. */
interface UnreadFeatures {
  /** Numbers of the features to be read. */
  readonly numbers: Set<number>;
  /** Reads one. */
  readonly read: (number: number) => unknown;
  /** Whether `numberOf` knows the stored features already. */
  isNumbered: boolean;
}

/** All tables of a column have so many numbers at most. */
const TABLE_ROOM = 1 << 20;

/** A column of no technology. */
export function emptyColumn(key: ((feature: never) => string) | undefined): FeatureColumn {
  return {
    distinctOf: new Int32Array(64).fill(-1),
    features: [],
    uses: [],
    numberOf: new Map(),
    key,
    free: [],
    unread: undefined,
    tables: emptyMemory(TABLE_ROOM),
    numbersOf: undefined,
    slotsOf: undefined,
  };
}

/**
 * A stored column.
 *
 * @param key - Names a feature.
 * @param distinctOf - The distinct feature of each slot, numbered from 0 without a gap; copied.
 * @param read - Reads a distinct feature by its number.
 */
export function storedColumn(
  key: ((feature: never) => string) | undefined,
  distinctOf: Int32Array,
  read: (number: number) => unknown,
): FeatureColumn {
  const uses: number[] = [];
  const own = new Int32Array(Math.max(64, distinctOf.length)).fill(-1);
  own.set(distinctOf);
  for (const number of distinctOf) if (number >= 0) uses[number] = (uses[number] ?? 0) + 1;
  return {
    distinctOf: own,
    features: new Array(uses.length).fill(undefined),
    uses,
    numberOf: new Map(),
    key,
    free: [],
    unread: { numbers: new Set(uses.keys()), read, isNumbered: key === undefined },
    tables: emptyMemory(TABLE_ROOM),
    numbersOf: undefined,
    slotsOf: undefined,
  };
}

/** Enters the feature of a slot; `null` for none. */
export function enter(column: FeatureColumn, slot: number, feature: unknown): void {
  enterNumber(column, slot, feature === null ? -1 : numberFor(column, feature));
}

/** Enters the feature of a slot, which may be `null`: what a gate reads is always something. */
export function enterAny(column: FeatureColumn, slot: number, feature: unknown): void {
  enterNumber(column, slot, numberFor(column, feature));
}

function enterNumber(column: FeatureColumn, slot: number, number: number): void {
  if (slot >= column.distinctOf.length) {
    const wider = new Int32Array(Math.max(slot + 1, column.distinctOf.length * 2)).fill(-1);
    wider.set(column.distinctOf);
    column.distinctOf = wider;
  }
  column.distinctOf[slot] = number;
  column.slotsOf = undefined;
}

function numberFor(column: FeatureColumn, feature: unknown): number {
  numberStored(column);
  const key = column.key?.(feature as never);
  const known = key === undefined ? undefined : column.numberOf.get(key);
  if (known !== undefined) {
    column.uses[known] = (column.uses[known] as number) + 1;
    return known;
  }
  forget(column);
  const number = column.free.pop() ?? column.features.length;
  column.features[number] = feature;
  column.uses[number] = 1;
  if (key !== undefined) column.numberOf.set(key, number);
  return number;
}

/** Forgets what was made of all distinct features. */
function forget(column: FeatureColumn): void {
  column.tables.clear();
  column.numbersOf = undefined;
}

/** A column of what a plugin reads from the records of slots. */
export function fillColumn<Item extends { readonly id: string }>(
  key: FeatureColumn['key'],
  slots: Slots<Item>,
  read: (record: Item) => unknown,
): FeatureColumn {
  const column = emptyColumn(key);
  for (const slot of slots.slotOf.values())
    enterAny(column, slot, read(recordAt(slots, slot) as Item));
  return column;
}

/** Learns the keys of the stored features, before the first new one comes. */
function numberStored(column: FeatureColumn): void {
  const { unread, key, uses, numberOf } = column;
  if (unread === undefined || unread.isNumbered) return;
  for (let number = 0; number < uses.length; number++) {
    if (uses[number] === 0) continue;
    numberOf.set((key as (feature: unknown) => string)(featureOfNumber(column, number)), number);
  }
  unread.isNumbered = true;
}

/** Clears a slot. */
export function clear(column: FeatureColumn, slot: number): void {
  const number = column.distinctOf[slot] as number;
  column.distinctOf[slot] = -1;
  column.slotsOf = undefined;
  if (number < 0) return;
  const uses = (column.uses[number] as number) - 1;
  if (uses === 0 && column.key) {
    column.numberOf.delete(column.key(featureOfNumber(column, number) as never));
  }
  column.uses[number] = uses;
  if (uses > 0) return;
  column.unread?.numbers.delete(number);
  forget(column);
  column.features[number] = undefined;
  column.free.push(number);
}

/** A distinct feature by its number. */
export function featureOfNumber(column: FeatureColumn, number: number): unknown {
  if (column.unread?.numbers.delete(number)) {
    column.features[number] = column.unread.read(number);
  }
  return column.features[number];
}

/** The feature of a slot, or `null`. */
export function featureAt(column: FeatureColumn, slot: number): unknown {
  const number = column.distinctOf[slot] as number;
  return number < 0 ? null : featureOfNumber(column, number);
}

/** Numbers of the distinct features that have one of some marks, each once. */
export function numbersMarked<Feature>(
  column: FeatureColumn,
  marksOf: (feature: Feature) => readonly string[],
  marks: readonly string[],
): ReadonlySet<number> {
  column.numbersOf ??= groupByMark(column, marksOf);
  const { numbersOf } = column;
  return new Set(marks.flatMap((mark) => numbersOf.get(mark) ?? []));
}

function groupByMark<Feature>(
  column: FeatureColumn,
  marksOf: (feature: Feature) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  column.uses.forEach((uses, number) => {
    if (uses === 0) return;
    for (const mark of marksOf(featureOfNumber(column, number) as Feature)) {
      const group = groups.get(mark);
      if (group) group.push(number);
      else groups.set(mark, [number]);
    }
  });
  return groups;
}

/** The slots that hold a distinct feature, ascending. */
export function slotsWith(column: FeatureColumn, number: number): Int32Array {
  column.slotsOf ??= groupSlots(column);
  const { slots, starts } = column.slotsOf;
  return slots.subarray(starts[number], starts[number + 1]);
}

function groupSlots({ uses, distinctOf }: FeatureColumn): SlotLists {
  const starts = new Int32Array(uses.length + 1);
  for (let number = 0; number < uses.length; number++) {
    starts[number + 1] = (starts[number] as number) + (uses[number] as number);
  }
  const slots = new Int32Array(starts[uses.length] as number);
  const ends = starts.slice();
  for (let slot = 0; slot < distinctOf.length; slot++) {
    const number = distinctOf[slot] as number;
    if (number >= 0) slots[(ends[number] as number)++] = slot;
  }
  return { slots, starts };
}
