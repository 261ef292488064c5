import type { Demand } from '../model/demand.ts';
import type { CountryPreference } from '../model/preference.ts';
import type { Technology } from '../model/technology.ts';
import type { ReadContext } from './scorer.ts';

/** What decides the country of a record and its wishes: the fields a plugin has to name in `reads`. */
export type CountryFields = Pick<
  Technology | Demand,
  'country' | 'place' | 'organization' | 'countryPreferences'
>;

/**
 * The country a record speaks for: its `country`, that of its `place`, or that of its organization.
 *
 * @param record - A technology or a demand.
 * @param context - Looks organizations up.
 * @returns ISO 3166-1 alpha-2, or `undefined` if nobody says.
 */
export function recordCountry(
  { country, place, organization }: CountryFields,
  context: Pick<ReadContext<unknown>, 'organization'>,
): string | undefined {
  if (country !== undefined || place?.country !== undefined) return country ?? place?.country;
  const owner = context.organization(organization);
  return owner?.country ?? owner?.place?.country;
}

/**
 * The wishes of a record about the country of the other side: its own, or those of its organization if it
 * has no such field.
 *
 * @param record - A technology or a demand.
 * @param context - Looks organizations up.
 */
export function countryWishes(
  { countryPreferences, organization }: CountryFields,
  context: Pick<ReadContext<unknown>, 'organization'>,
): readonly CountryPreference[] {
  return countryPreferences ?? context.organization(organization)?.countryPreferences ?? [];
}
