import type { Corridor } from './corridor.ts';
import type { CountryGroup } from './country-group.ts';
import type { CountryNames } from './resolve-country.ts';

/** What a host adds to the built-in knowledge. */
export interface CountryKnowledgeOptions {
  /** Groups; one with the id of a built-in group replaces it. */
  readonly groups?: readonly CountryGroup[] | undefined;
  /** Corridors; one with the id of a built-in corridor replaces it. */
  readonly corridors?: readonly Corridor[] | undefined;
  /** Names of countries in further languages, for resolving. */
  readonly names?: readonly CountryNames[] | undefined;
}
