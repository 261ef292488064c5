import { builtInCountries } from '../../knowledge/countries/country-knowledge.ts';

/** How a country stands to a list of references. */
export type Standing =
  | {
      /** One of them contains it. */
      readonly found: 'inside';
      /** The first that does; the country itself before any group. */
      readonly ref: string;
    }
  | {
      /** None contains it, as far as they are known. */
      readonly found: 'outside';
      /** The first that is not known, so that it might. */
      readonly unknown: string | undefined;
    };

/**
 * Looks a country up in a list of references.
 *
 * @param country - ISO 3166-1 alpha-2.
 * @param refs - Countries, groups, regions and corridors.
 * @param asOf - The date for the membership of groups, `YYYY-MM-DD`.
 */
export function standing(country: string, refs: readonly string[], asOf: string): Standing {
  if (refs.includes(country)) return { found: 'inside', ref: country };
  const { isRef, isMember } = builtInCountries();
  const ref = refs.find((candidate) => isRef(candidate) && isMember(country, candidate, asOf));
  return ref === undefined
    ? { found: 'outside', unknown: refs.find((candidate) => !isRef(candidate)) }
    : { found: 'inside', ref };
}
