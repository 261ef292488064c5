import type { Demand } from '../model/demand.ts';
import type { Technology } from '../model/technology.ts';
import { admit } from './admission.ts';
import { openedDemand } from './demand-book.ts';
import type { Holdings } from './holdings.ts';
import { refuseUnknown } from './known-ids.ts';
import { type OpenedDemand, openDemand } from './opened-demand.ts';
import type { Reading } from './reading.ts';
import { recordAt } from './slots.ts';
import { readingOf } from './technology-index.ts';

/** A technology with what the plugins read from it. */
export interface ReadTechnology {
  /** The record. */
  readonly record: Technology;
  /** What the plugins read. */
  readonly reading: Reading;
}

/** A demand that is held, or one from outside, ready to be compared. */
export function resolveDemand(holdings: Holdings, query: string | Demand): OpenedDemand {
  const { index, book, reader } = holdings;
  if (typeof query === 'string') {
    refuseUnknown('demand', book.slots.slotOf, [query]);
    return openedDemand(book, index, book.slots.slotOf.get(query) as number);
  }
  const [record] = admit({ demands: [query] }).demands as [Demand];
  return openDemand(index, record, reader.readDemand(record));
}

/** A technology that is held, or one from outside. */
export function resolveTechnology(holdings: Holdings, query: string | Technology): ReadTechnology {
  const { index, reader } = holdings;
  if (typeof query === 'string') {
    refuseUnknown('technology', index.slots.slotOf, [query]);
    return technologyAt(holdings, index.slots.slotOf.get(query) as number);
  }
  const [record] = admit({ technologies: [query] }).technologies as [Technology];
  return { record, reading: reader.readTechnology(record) };
}

/** The technology of an occupied slot. */
export function technologyAt({ index }: Holdings, slot: number): ReadTechnology {
  return {
    record: recordAt(index.slots, slot) as Technology,
    reading: readingOf(index, slot),
  };
}
