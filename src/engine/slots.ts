/** Records by id, each in a numbered slot; the slot of a removed record is used again. */
export interface Slots<Item extends { readonly id: string }> {
  /** The id in each slot. */
  readonly ids: (string | undefined)[];
  /** The slot of each id. */
  readonly slotOf: Map<string, number>;
  /** Slots to be used again, the last first. */
  readonly free: number[];
  /** The records at hand by slot; those of a stored engine are read when they are asked for. */
  readonly atHand: (Item | undefined)[];
  /** Reads the record that was stored for a slot. */
  readonly readStored: ((slot: number) => Item) | undefined;
}

/** No records. */
export function emptySlots<Item extends { readonly id: string }>(): Slots<Item> {
  return { ids: [], slotOf: new Map(), free: [], atHand: [], readStored: undefined };
}

/** Stored records, in slots from 0. */
export function storedSlots<Item extends { readonly id: string }>(
  ids: readonly string[],
  readStored: (slot: number) => Item,
): Slots<Item> {
  const slotOf = new Map(ids.map((id, slot) => [id, slot]));
  return { ids: [...ids], slotOf, free: [], atHand: [], readStored };
}

/** Puts a record into a slot and returns the slot. */
export function occupy<Item extends { readonly id: string }>(
  slots: Slots<Item>,
  record: Item,
): number {
  const slot = slots.free.pop() ?? slots.ids.length;
  slots.ids[slot] = record.id;
  slots.atHand[slot] = record;
  slots.slotOf.set(record.id, slot);
  return slot;
}

/** Empties a slot. */
export function vacate<Item extends { readonly id: string }>(
  slots: Slots<Item>,
  slot: number,
): void {
  const id = slots.ids[slot];
  if (id === undefined) throw new Error(`unreachable: slot ${slot} is empty`);
  slots.slotOf.delete(id);
  slots.ids[slot] = undefined;
  slots.atHand[slot] = undefined;
  slots.free.push(slot);
}

/** The record of a slot. */
export function recordAt<Item extends { readonly id: string }>(
  slots: Slots<Item>,
  slot: number,
): Item | undefined {
  const record = slots.atHand[slot];
  if (record !== undefined || slots.ids[slot] === undefined) return record;
  const stored = slots.readStored?.(slot);
  slots.atHand[slot] = stored;
  return stored;
}

/** The record with this id. */
export function recordOf<Item extends { readonly id: string }>(
  slots: Slots<Item>,
  id: string,
): Item | undefined {
  const slot = slots.slotOf.get(id);
  return slot === undefined ? undefined : recordAt(slots, slot);
}

/** All records. */
export function recordsIn<Item extends { readonly id: string }>(
  slots: Slots<Item>,
): readonly Item[] {
  return Array.from(slots.slotOf.values(), (slot) => recordAt(slots, slot) as Item);
}

/** The ids, by code units. */
export function sortedIds(slots: Slots<{ readonly id: string }>): readonly string[] {
  return [...slots.slotOf.keys()].sort();
}
