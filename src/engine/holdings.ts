import type { Demand } from '../model/demand.ts';
import type { Organization } from '../model/organization.ts';
import { recordDigest } from '../model/record-digest.ts';
import type { Technology } from '../model/technology.ts';
import type { Pipeline } from '../scoring/pipeline.ts';
import type { AdmittedRecords } from './admission.ts';
import { type CorpusDigest, createCorpusDigest } from './corpus-digest.ts';
import { type DemandBook, deleteDemand, emptyDemandBook, insertDemand } from './demand-book.ts';
import { createReader, type Reader, type Reading } from './reading.ts';
import { emptySlots, occupy, recordOf, recordsIn, type Slots } from './slots.ts';
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
  /** The organizations. */
  readonly organizations: Slots<Organization>;
  /** Reads records for the plugins. */
  readonly reader: Reader;
  /** The technologies. */
  readonly index: TechnologyIndex;
  /** The demands. */
  readonly book: DemandBook;
  /** The digest of all records. */
  readonly corpus: CorpusDigest;
}

/** Everything derived afresh from records. */
export function holdingsOf(pipeline: Pipeline, asOf: string, records: AdmittedRecords): Holdings {
  const organizations = emptySlots<Organization>();
  for (const organization of records.organizations) occupy(organizations, organization);
  const reader = createReader(pipeline, asOf, directoryOf(organizations));
  const holdings: Holdings = {
    pipeline,
    organizations,
    reader,
    index: emptyTechnologyIndex(pipeline, reader),
    book: emptyDemandBook(reader.readDemand),
    corpus: createCorpusDigest(() => digestsOf(recordsOf(holdings))),
  };
  for (const technology of records.technologies) {
    insertTechnology(holdings.index, technology, reader.readTechnology(technology));
  }
  for (const demand of records.demands) {
    insertDemand(holdings.book, demand, reader.readDemand(demand));
  }
  return holdings;
}

/** Looks organizations up. */
export function directoryOf(
  organizations: Slots<Organization>,
): (id: string | undefined) => Organization | undefined {
  return (id) => (id === undefined ? undefined : recordOf(organizations, id));
}

/** The records that holdings were derived from. */
export function recordsOf({
  organizations,
  index,
  book,
}: Pick<Holdings, 'organizations' | 'index' | 'book'>): AdmittedRecords {
  return {
    technologies: recordsIn(index.slots),
    demands: recordsIn(book.slots),
    organizations: recordsIn(organizations),
  };
}

/** The digests of records. */
export function* digestsOf({
  technologies,
  demands,
  organizations,
}: AdmittedRecords): IterableIterator<string> {
  for (const record of technologies) yield recordDigest('technology', record);
  for (const record of demands) yield recordDigest('demand', record);
  for (const record of organizations) yield recordDigest('organization', record);
}

/** Technologies and demands to be taken out, by id. */
export type Removal = Readonly<Record<'technologies' | 'demands', readonly string[]>>;

/** What the plugins read from technologies and demands. */
export interface Readings {
  /** Of each technology. */
  readonly technologies: readonly Reading[];
  /** Of each demand. */
  readonly demands: readonly Reading[];
}

/** Reads records for the plugins. */
export function readingsOf(
  { reader }: Holdings,
  { technologies, demands }: Pick<AdmittedRecords, 'technologies' | 'demands'>,
): Readings {
  return {
    technologies: technologies.map((record) => reader.readTechnology(record)),
    demands: demands.map((record) => reader.readDemand(record)),
  };
}

/**
 * Replaces, adds and removes technologies and demands in place.
 *
 * @param holdings - What to change.
 * @param removed - Ids of records to take out, each of them held.
 * @param added - Records to put in, after the removal.
 * @param readings - What the plugins read from them.
 */
export function exchange(
  holdings: Holdings,
  removed: Removal,
  added: Pick<AdmittedRecords, 'technologies' | 'demands'>,
  readings: Readings,
): void {
  const { index, book, corpus } = holdings;
  corpus.change(
    () => digestsOf(recordsWith(holdings, removed)),
    () => digestsOf({ ...added, organizations: [] }),
  );
  for (const id of removed.technologies) {
    deleteTechnology(index, index.slots.slotOf.get(id) as number);
  }
  for (const id of removed.demands) deleteDemand(book, book.slots.slotOf.get(id) as number);
  added.technologies.forEach((record, i) => {
    insertTechnology(index, record, readings.technologies[i] as Reading);
  });
  added.demands.forEach((record, i) => {
    insertDemand(book, record, readings.demands[i] as Reading);
  });
  if (removed.technologies.length + added.technologies.length > 0) book.opened.clear();
}

/** The technologies and demands with these ids. */
export function recordsWith({ index, book }: Holdings, ids: Removal): AdmittedRecords {
  return {
    technologies: ids.technologies.map((id) => recordOf(index.slots, id) as Technology),
    demands: ids.demands.map((id) => recordOf(book.slots, id) as Demand),
    organizations: [],
  };
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
