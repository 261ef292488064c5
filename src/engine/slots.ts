/** Records by id, each in a numbered slot; the slot of a removed record is used again. */
export interface Slots<Item extends { readonly id: string }> {
  /** The record in each slot. */
  readonly records: (Item | undefined)[];
  /** The slot of each id. */
  readonly slotOf: Map<string, number>;
  /** Slots to be used again, the last first. */
  readonly free: number[];
}

/** No records. */
export function emptySlots<Item extends { readonly id: string }>(): Slots<Item> {
  return { records: [], slotOf: new Map(), free: [] };
}

/** Puts a record into a slot and returns the slot. */
export function occupy<Item extends { readonly id: string }>(
  slots: Slots<Item>,
  record: Item,
): number {
  const slot = slots.free.pop() ?? slots.records.length;
  slots.records[slot] = record;
  slots.slotOf.set(record.id, slot);
  return slot;
}

/** Empties a slot. */
export function vacate<Item extends { readonly id: string }>(
  slots: Slots<Item>,
  slot: number,
): void {
  const record = slots.records[slot];
  if (!record) throw new Error(`unreachable: slot ${slot} is empty`);
  slots.slotOf.delete(record.id);
  slots.records[slot] = undefined;
  slots.free.push(slot);
}

/** The record with this id. */
export function recordOf<Item extends { readonly id: string }>(
  slots: Slots<Item>,
  id: string,
): Item | undefined {
  const slot = slots.slotOf.get(id);
  return slot === undefined ? undefined : slots.records[slot];
}

/** The ids, by code units. */
export function sortedIds(slots: Slots<{ readonly id: string }>): readonly string[] {
  return [...slots.slotOf.keys()].sort();
}
