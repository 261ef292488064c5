import { lazy } from '../lazy.ts';
import type { Corridor } from './corridor.ts';
import type { CountryGroup } from './country-group.ts';
import { regionCodes } from './country-table.ts';
import { foldName } from './fold-name.ts';
import type { CountryCandidates, CountryResolver } from './resolve-country.ts';

/** A text means one country, group, region or corridor. */
export interface ResolvedRef {
  /** `UZ`, `sco`, `m49:143`, `corridor:north`. */
  readonly ref: string;
}

/** Finds the country, group, region or corridor that a text means. */
export type RefResolver = (text: string) => ResolvedRef | CountryCandidates | undefined;

/**
 * Makes a resolver of countries, groups and corridors.
 *
 * @param groups - The groups by id.
 * @param corridors - The corridors by id.
 * @param resolveCountry - The resolver of countries.
 */
export function refResolver(
  groups: ReadonlyMap<string, CountryGroup>,
  corridors: ReadonlyMap<string, Corridor>,
  resolveCountry: CountryResolver,
): RefResolver {
  const refs = lazy(() => indexRefs(groups, corridors));
  return (text) => {
    if (typeof text !== 'string') return undefined;
    const trimmed = text.trim();
    if (trimmed.startsWith('m49:')) {
      return regionCodes().has(trimmed.slice(4)) ? { ref: trimmed } : undefined;
    }
    const ref = refs().get(foldName(trimmed.slice(0, 120)));
    if (ref !== undefined) return { ref };
    const country = resolveCountry(trimmed);
    return country && 'country' in country ? { ref: country.country } : country;
  };
}

function indexRefs(
  groups: ReadonlyMap<string, CountryGroup>,
  corridors: ReadonlyMap<string, Corridor>,
): ReadonlyMap<string, string> {
  const refs = new Map<string, string>();
  for (const { id, names = {}, aliases = [] } of groups.values()) {
    for (const name of [id, ...Object.values(names), ...aliases]) refs.set(foldName(name), id);
  }
  for (const { id, names = {} } of corridors.values()) {
    const ref = `corridor:${id}`;
    for (const name of [ref, ...Object.values(names)]) refs.set(foldName(name), ref);
  }
  return refs;
}
