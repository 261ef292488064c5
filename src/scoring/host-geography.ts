import * as z from 'zod/mini';
import type { Corridor } from '../knowledge/countries/corridor.ts';
import type { CountryGroup } from '../knowledge/countries/country-group.ts';
import {
  builtInCountries,
  type CountryKnowledge,
  createCountryKnowledge,
} from '../knowledge/countries/country-knowledge.ts';

const affinity = z.number().check(z.gte(0), z.lte(1));

/** Fields of {@link HostGeography}, for the schema of a plugin's options. */
export const hostGeographyShape = {
  groups: z._default(
    z.array(
      z.strictObject({
        id: z.string(),
        members: z.array(
          z.strictObject({
            country: z.string(),
            from: z.optional(z.string()),
            to: z.optional(z.string()),
          }),
        ),
        includes: z.optional(z.array(z.string())),
      }),
    ),
    [],
  ),
  corridors: z._default(
    z.array(
      z.strictObject({
        id: z.string(),
        base: z.string(),
        members: z.array(z.strictObject({ ref: z.string(), affinity })),
        through: z.optional(affinity),
      }),
    ),
    [],
  ),
};

/** Groups and corridors of the host, among the options of a plugin that reads countries. */
export interface HostGeography {
  /**
   * Groups that replace or add to the built-in ones.
   * @defaultValue none
   */
  readonly groups: readonly CountryGroup[];
  /**
   * Corridors that replace or add to the built-in ones.
   * @defaultValue none
   */
  readonly corridors: readonly Corridor[];
}

/** The built-in knowledge with what the host adds. */
export function hostKnowledge(geography: HostGeography): CountryKnowledge {
  return geography.groups.length === 0 && geography.corridors.length === 0
    ? builtInCountries()
    : createCountryKnowledge(geography);
}
