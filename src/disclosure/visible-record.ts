import { countryTable } from '../knowledge/countries/country-table.ts';
import type { Demand } from '../model/demand.ts';
import type { Organization } from '../model/organization.ts';
import type { Technology } from '../model/technology.ts';
import type { Anonymity } from '../model/visibility.ts';
import { disclosureOf, type Viewer } from './viewer.ts';

/** What {@link visibleRecord} may need beside the record. */
export interface VisibleRecordOptions {
  /**
   * What stands in the place of the id of an anonymous record.
   * @defaultValue 'anonymous'
   */
  readonly alias?: string;
  /** The organization of the record: its country stands in where the record states none. */
  readonly organization?: Organization | undefined;
}

/**
 * A record as a viewer may see it.
 *
 * - A record that the viewer may not see gives `undefined`.
 * - A record shown in full is returned as it is.
 * - An anonymous record keeps nothing but what its level allows: `masked` the country, `region` the M49 sub-region of
 *   the country (in `place.region`, such as `m49:143`), `band` neither. Its id and that of its owner are the alias. It
 *   has no text left, so that it cannot be matched again, and does not pass the schema of records: a record that is to
 *   travel on as a record has to be shown in full.
 *
 * @param record - A technology or a demand.
 * @param viewer - Who looks at it.
 * @param options - See {@link VisibleRecordOptions}.
 * @returns The record, what is left of it, or `undefined`.
 * @throws A `SilkmatchError` with code `invalid-option` if the viewer is not one.
 * @example
 * ```ts
 * const offer = { id: 't1', title: 'Secret pump', country: 'UZ', anonymity: 'masked' } as const;
 * visibleRecord(offer, { audience: 'public' })?.title; // => undefined
 * visibleRecord(offer, { audience: 'public' })?.country; // => 'UZ'
 * ```
 */
export function visibleRecord<Item extends Technology | Demand>(
  record: Item,
  viewer: Viewer,
  options: VisibleRecordOptions = {},
): Item | undefined {
  const disclosure = disclosureOf(record, viewer);
  if (disclosure === 'hidden') return undefined;
  return disclosure === 'named' ? record : maskOf(record, disclosure, options);
}

function maskOf<Item extends Technology | Demand>(
  { country, place, sample }: Item,
  anonymity: Exclude<Anonymity, 'named'>,
  { alias = 'anonymous', organization }: VisibleRecordOptions,
): Item {
  const mask: Technology & Demand = {
    id: alias,
    organization: alias,
    anonymity,
    ...whereabouts(country ?? place?.country ?? organization?.country, anonymity),
    ...(sample === undefined ? {} : { sample }),
  };
  return Object.freeze(mask) as Item;
}

function whereabouts(
  country: string | undefined,
  anonymity: Anonymity,
): Pick<Technology, 'country' | 'place'> {
  if (country === undefined || anonymity === 'band') return {};
  if (anonymity === 'masked') return { country };
  const region = countryTable().get(country)?.regions[0];
  return region === undefined ? {} : { place: Object.freeze({ region: `m49:${region}` }) };
}

/**
 * The owner of an anonymous record as far as its level allows: `masked` shows type, size and country, `region` nothing
 * (the record itself names the region), `band` the size.
 *
 * @param organization - The owner.
 * @param anonymity - The level of the record.
 * @param alias - What stands in the place of its id and name.
 */
export function maskedOrganization(
  { type, size, country, sample }: Organization,
  anonymity: Exclude<Anonymity, 'named'>,
  alias: string,
): Organization {
  return Object.freeze({
    id: alias,
    name: alias,
    ...(anonymity === 'masked' && type !== undefined ? { type } : {}),
    ...(anonymity !== 'region' && size !== undefined ? { size } : {}),
    ...(anonymity === 'masked' && country !== undefined ? { country } : {}),
    ...(sample === undefined ? {} : { sample }),
  });
}
