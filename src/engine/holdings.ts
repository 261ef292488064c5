import type { Demand } from '../model/demand.ts';
import type { Organization } from '../model/organization.ts';
import type { Technology } from '../model/technology.ts';
import type { Pipeline } from '../scoring/pipeline.ts';
import type { AdmittedRecords } from './admission.ts';
import { type DemandBook, deleteDemand, emptyDemandBook, insertDemand } from './demand-book.ts';
import { createReader, type Reader } from './reading.ts';
import {
  deleteTechnology,
  emptyTechnologyIndex,
  insertTechnology,
  type TechnologyIndex,
} from './technology-index.ts';

/** The records of an engine and everything derived from them. */
export interface Holdings {
  /** How pairs are judged. */
  readonly pipeline: Pipeline;
  /** Organizations by id. */
  readonly organizations: ReadonlyMap<string, Organization>;
  /** Reads records for the plugins. */
  readonly reader: Reader;
  /** The technologies. */
  readonly index: TechnologyIndex;
  /** The demands. */
  readonly book: DemandBook;
}

/** Everything derived afresh from records. */
export function holdingsOf(pipeline: Pipeline, asOf: string, records: AdmittedRecords): Holdings {
  const organizations = new Map(records.organizations.map((item) => [item.id, item]));
  const reader = createReader(pipeline, asOf, (id) =>
    id === undefined ? undefined : organizations.get(id),
  );
  const holdings: Holdings = {
    pipeline,
    organizations,
    reader,
    index: emptyTechnologyIndex(pipeline, reader),
    book: emptyDemandBook(),
  };
  for (const technology of records.technologies) {
    insertTechnology(holdings.index, technology, reader.readTechnology(technology));
  }
  for (const demand of records.demands) {
    insertDemand(holdings.book, demand, reader.readDemand(demand));
  }
  return holdings;
}

/** The records that holdings were derived from. */
export function recordsOf({ organizations, index, book }: Holdings): AdmittedRecords {
  return {
    technologies: index.slots.records.filter((record) => record !== undefined),
    demands: book.slots.records.filter((record) => record !== undefined),
    organizations: [...organizations.values()],
  };
}

/**
 * Replaces, adds and removes technologies and demands in place. All are read before any is changed.
 *
 * @param holdings - What to change.
 * @param removed - Ids of records to take out, each of them held.
 * @param added - Records to put in, after the removal.
 */
export function exchange(
  { reader, index, book }: Holdings,
  removed: { readonly technologies: readonly string[]; readonly demands: readonly string[] },
  added: { readonly technologies: readonly Technology[]; readonly demands: readonly Demand[] },
): void {
  const technologyReadings = added.technologies.map((record) => reader.readTechnology(record));
  const demandReadings = added.demands.map((record) => reader.readDemand(record));
  for (const id of removed.technologies) {
    deleteTechnology(index, index.slots.slotOf.get(id) as number);
  }
  for (const id of removed.demands) deleteDemand(book, book.slots.slotOf.get(id) as number);
  added.technologies.forEach((record, i) => {
    insertTechnology(index, record, technologyReadings[i] as (typeof technologyReadings)[number]);
  });
  added.demands.forEach((record, i) => {
    insertDemand(book, record, demandReadings[i] as (typeof demandReadings)[number]);
  });
  if (removed.technologies.length + added.technologies.length > 0) book.opened.clear();
}

/** Records after a removal and an addition. */
export function exchanged(
  before: AdmittedRecords,
  ids: Readonly<Record<keyof AdmittedRecords, readonly string[]>>,
  sets: AdmittedRecords,
): AdmittedRecords {
  const without = <Item extends { readonly id: string }>(
    items: readonly Item[],
    gone: readonly string[],
  ) => {
    const lost = new Set(gone);
    return items.filter(({ id }) => !lost.has(id));
  };
  return {
    technologies: [...without(before.technologies, ids.technologies), ...sets.technologies],
    demands: [...without(before.demands, ids.demands), ...sets.demands],
    organizations: [...without(before.organizations, ids.organizations), ...sets.organizations],
  };
}
