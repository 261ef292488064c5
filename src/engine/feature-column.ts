/**
 * What one plugin read from every technology. Where the plugin names its features, equal ones are kept
 * once, so that each distinct feature is compared with a demand once.
 */
export interface FeatureColumn {
  /** The distinct feature of each slot, or -1 where the plugin found nothing. */
  distinctOf: Int32Array;
  /** The distinct features; `undefined` at numbers not in use. */
  readonly features: unknown[];
  /** How many slots hold each distinct feature. */
  readonly uses: number[];
  /** Number of the feature with a key; unused by plugins that name none. */
  readonly numberOf: Map<string, number>;
  /** Names a feature. */
  readonly key: ((feature: never) => string) | undefined;
  /** Numbers to be used again. */
  readonly free: number[];
}

/** A column of no technology. */
export function emptyColumn(key: ((feature: never) => string) | undefined): FeatureColumn {
  return {
    distinctOf: new Int32Array(64).fill(-1),
    features: [],
    uses: [],
    numberOf: new Map(),
    key,
    free: [],
  };
}

/** Enters the feature of a slot; `null` for none. */
export function enter(column: FeatureColumn, slot: number, feature: unknown): void {
  if (slot >= column.distinctOf.length) {
    const wider = new Int32Array(Math.max(slot + 1, column.distinctOf.length * 2)).fill(-1);
    wider.set(column.distinctOf);
    column.distinctOf = wider;
  }
  column.distinctOf[slot] = feature === null ? -1 : numberFor(column, feature);
}

function numberFor(column: FeatureColumn, feature: unknown): number {
  const key = column.key?.(feature as never);
  const known = key === undefined ? undefined : column.numberOf.get(key);
  if (known !== undefined) {
    column.uses[known] = (column.uses[known] as number) + 1;
    return known;
  }
  const number = column.free.pop() ?? column.features.length;
  column.features[number] = feature;
  column.uses[number] = 1;
  if (key !== undefined) column.numberOf.set(key, number);
  return number;
}

/** A column of what a plugin reads from the records of slots. */
export function fillColumn<Item>(
  key: FeatureColumn['key'],
  records: readonly (Item | undefined)[],
  read: (record: Item) => unknown,
): FeatureColumn {
  const column = emptyColumn(key);
  records.forEach((record, slot) => {
    if (record !== undefined) enter(column, slot, read(record));
  });
  return column;
}

/** Clears a slot. */
export function clear(column: FeatureColumn, slot: number): void {
  const number = column.distinctOf[slot] as number;
  column.distinctOf[slot] = -1;
  if (number < 0) return;
  const uses = (column.uses[number] as number) - 1;
  column.uses[number] = uses;
  if (uses > 0) return;
  if (column.key) column.numberOf.delete(column.key(column.features[number] as never));
  column.features[number] = undefined;
  column.free.push(number);
}

/** The feature of a slot, or `null`. */
export function featureAt(column: FeatureColumn, slot: number): unknown {
  const number = column.distinctOf[slot] as number;
  return number < 0 ? null : column.features[number];
}
