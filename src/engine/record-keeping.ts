import type { Demand } from '../model/demand.ts';
import { SilkmatchError } from '../model/error.ts';
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

/** Refuses ids that are held already. */
export function refuseKnown(
  kind: string,
  held: ReadonlyMap<string, unknown>,
  records: readonly { readonly id: string }[],
): void {
  const known = records.filter(({ id }) => held.has(id)).map(({ id }) => id);
  if (known.length === 0) return;
  throw new SilkmatchError(
    'duplicate-id',
    `The engine already holds ${kind} ${list(known)}: use \`update\` to replace, or give new ids.`,
    { details: known },
  );
}

/** Refuses ids that are not held. */
export function refuseUnknown(
  kind: string,
  held: ReadonlyMap<string, unknown>,
  ids: readonly string[],
): void {
  const unknown = ids.filter((id) => !held.has(id));
  if (unknown.length === 0) return;
  throw new SilkmatchError(
    'unknown-record',
    `The engine holds no ${kind} ${list(unknown)}: use \`add\` for new records, or check the ids.`,
    { details: unknown },
  );
}

function list(ids: readonly string[]): string {
  const shown = ids.slice(0, 5).map((id) => JSON.stringify(id));
  return ids.length > 5 ? `${shown.join(', ')} and ${ids.length - 5} more` : shown.join(', ');
}
