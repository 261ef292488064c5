import * as z from 'zod/mini';
import type { Corridor } from '../knowledge/countries/corridor.ts';
import type { CountryGroup } from '../knowledge/countries/country-group.ts';
import {
  builtInCountries,
  type CountryKnowledge,
  createCountryKnowledge,
} from '../knowledge/countries/country-knowledge.ts';
import { corridorsShape, groupsShape } from '../knowledge/countries/geography-shape.ts';

/** Fields of {@link HostGeography}, for the schema of a plugin's options. */
export const hostGeographyShape = {
  groups: z._default(groupsShape, []),
  corridors: z._default(corridorsShape, []),
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
export function hostKnowledge({ groups, corridors }: HostGeography): CountryKnowledge {
  return groups.length === 0 && corridors.length === 0
    ? builtInCountries()
    : createCountryKnowledge({ groups, corridors });
}
