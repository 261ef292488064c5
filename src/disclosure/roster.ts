import type { Engine } from '../engine/engine.ts';
import type { Demand } from '../model/demand.ts';
import type { Side } from '../model/evidence.ts';
import type { Organization } from '../model/organization.ts';
import type { Technology } from '../model/technology.ts';
import { disclosureOf, type Viewer, viewerDigest } from './viewer.ts';
import { maskedOrganization, visibleRecord } from './visible-record.ts';

/** What the roster of a side needs to read of an engine. */
export type RecordSource = Pick<Engine, 'ids' | 'demand' | 'technology' | 'organization'>;

/** The records of one side as a viewer may see them. */
export interface SideRoster<Item> {
  /** Which side. */
  readonly side: Side;
  /** The real id of every record that the viewer sees, by the id that is shown, in the order of code units. */
  readonly realIdOf: ReadonlyMap<string, string>;
  /** The id that is shown, by the real id. */
  readonly shownIdOf: ReadonlyMap<string, string>;
  /** Real ids of the anonymous records. */
  readonly masked: ReadonlySet<string>;
  /** Real ids of the records that the viewer does not see. */
  readonly hidden: ReadonlySet<string>;
  /** The record with this shown id, as the viewer may see it. */
  readonly record: (shownId: string) => Item | undefined;
}

/** Both sides, and the owners. */
export interface Roster {
  /** The demands. */
  readonly demand: SideRoster<Demand>;
  /** The technologies. */
  readonly technology: SideRoster<Technology>;
  /** Ids of the owners of records that are shown in full. */
  readonly owners: ReadonlySet<string>;
  /** The organization with this id: an owner of a record shown in full, or the mask behind an alias. */
  readonly organization: (id: string) => Organization | undefined;
  /** Whether the viewer sees everything in full. */
  readonly isOpen: boolean;
  /** Digest of the viewer. */
  readonly viewer: string;
}

/** Finds out what a viewer may see of the records of an engine. */
export function rosterOf(source: RecordSource, viewer: Viewer): Roster {
  const technology = sideRoster<Technology>('technology', source, viewer);
  const demand = sideRoster<Demand>('demand', source, viewer);
  const sides = [technology, demand];
  const owners = new Set(sides.flatMap(namedOwners));
  if (viewer.organization !== undefined) owners.add(viewer.organization);
  const isOpen = sides.every(({ masked, hidden }) => masked.size + hidden.size === 0);
  return {
    technology,
    demand,
    owners,
    isOpen,
    viewer: viewerDigest(viewer),
    organization: (id) => {
      const side = sides.find(({ realIdOf, masked }) => masked.has(realIdOf.get(id) ?? ''));
      if (side) return maskBehind(id, side, source);
      return isOpen || owners.has(id) ? source.organization(id) : undefined;
    },
  };
}

function namedOwners({
  realIdOf,
  masked,
  record,
}: SideRoster<Technology | Demand>): readonly string[] {
  return [...realIdOf]
    .filter(([, realId]) => !masked.has(realId))
    .map(([shownId]) => record(shownId)?.organization)
    .filter((id) => id !== undefined);
}

function sideRoster<Item extends Technology | Demand>(
  side: Side,
  source: RecordSource,
  viewer: Viewer,
): SideRoster<Item> {
  const ids = source.ids(side === 'demand' ? 'demands' : 'technologies');
  const [masked, hidden] = [new Set<string>(), new Set<string>()];
  const realIds = new Map<string, string>();
  for (const id of ids) {
    const disclosure = disclosureOf(source[side](id) as Item, viewer);
    if (disclosure === 'named') realIds.set(id, id);
    else (disclosure === 'hidden' ? hidden : masked).add(id);
  }
  let number = 0;
  for (const id of masked) {
    do number++;
    while (source[side](aliasOf(side, number)) !== undefined);
    realIds.set(aliasOf(side, number), id);
  }
  const shown = [...realIds].sort(([a], [b]) => (a < b ? -1 : 1));
  const realIdOf = new Map(shown);
  return {
    side,
    realIdOf,
    shownIdOf: new Map(shown.map(([shownId, id]) => [id, shownId])),
    masked,
    hidden,
    record: (shownId) => {
      const record = source[side](realIdOf.get(shownId) ?? '') as Item | undefined;
      if (record === undefined) return undefined;
      const organization = source.organization(record.organization ?? '');
      return visibleRecord(record, viewer, { alias: shownId, organization });
    },
  };
}

function aliasOf(side: Side, number: number): string {
  return `anonymous-${side}-${number}`;
}

function maskBehind(
  alias: string,
  { side, realIdOf, record }: SideRoster<Technology | Demand>,
  source: RecordSource,
): Organization | undefined {
  const { anonymity = 'band' } = record(alias) ?? {};
  const real = source[side](realIdOf.get(alias) ?? '');
  const owner = source.organization(real?.organization ?? '');
  return owner === undefined || anonymity === 'named'
    ? undefined
    : maskedOrganization(owner, anonymity, alias);
}
