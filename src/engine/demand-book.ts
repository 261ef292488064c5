import type { Demand } from '../model/demand.ts';
import { type OpenedDemand, openDemand } from './opened-demand.ts';
import type { Reading } from './reading.ts';
import { emptySlots, occupy, type Slots, vacate } from './slots.ts';
import type { TechnologyIndex } from './technology-index.ts';

/** All demands, as records and as the plugins see them. */
export interface DemandBook {
  /** The records. */
  readonly slots: Slots<Demand>;
  /** What the plugins read from the demand of each slot. */
  readonly readings: (Reading | undefined)[];
  /** Demands opened since the technologies last changed, by slot. */
  readonly opened: Map<number, OpenedDemand>;
}

/** A book of no demand. */
export function emptyDemandBook(): DemandBook {
  return { slots: emptySlots(), readings: [], opened: new Map() };
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
  const record = book.slots.records[slot];
  const reading = book.readings[slot];
  if (!record || !reading) throw new Error(`unreachable: no demand in slot ${slot}`);
  const opened = openDemand(index, record, reading);
  book.opened.set(slot, opened);
  return opened;
}
