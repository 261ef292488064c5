import type { Demand } from '../model/demand.ts';
import { type OpenedDemand, openDemand } from './opened-demand.ts';
import type { Reader, Reading } from './reading.ts';
import { emptySlots, occupy, recordAt, type Slots, vacate } from './slots.ts';
import type { TechnologyIndex } from './technology-index.ts';

/** All demands, as records and as the plugins see them. */
export interface DemandBook {
  /** The records. */
  readonly slots: Slots<Demand>;
  /** What the plugins read from the demand of each slot; of a stored one only once it has been opened. */
  readonly readings: (Reading | undefined)[];
  /** Demands opened since the technologies last changed, by slot. */
  readonly opened: Map<number, OpenedDemand>;
  /** Reads a demand for the plugins. */
  readonly read: Reader['readDemand'];
}

/** A book of no demand. */
export function emptyDemandBook(read: Reader['readDemand']): DemandBook {
  return { slots: emptySlots(), readings: [], opened: new Map(), read };
}

/** Adds a demand that has been read. */
export function insertDemand(book: DemandBook, demand: Demand, reading: Reading): void {
  book.readings[occupy(book.slots, demand)] = reading;
}

/** Removes the demand of a slot. */
export function deleteDemand(book: DemandBook, slot: number): void {
  book.opened.delete(slot);
  book.readings[slot] = undefined;
  vacate(book.slots, slot);
}

/** The demand of a slot, opened; opened once for all questions until a technology changes. */
export function openedDemand(book: DemandBook, index: TechnologyIndex, slot: number): OpenedDemand {
  const known = book.opened.get(slot);
  if (known) return known;
  const record = recordAt(book.slots, slot);
  if (!record) throw new Error(`unreachable: no demand in slot ${slot}`);
  const reading = book.readings[slot] ?? book.read(record);
  book.readings[slot] = reading;
  const opened = openDemand(index, record, reading);
  book.opened.set(slot, opened);
  return opened;
}
