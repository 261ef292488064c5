/**
 * Countries: codes and names, dated groups, regions and corridors.
 *
 * @module silkmatch/countries
 * @packageDocumentation
 */
import type { Membership } from './country-group.ts';
import { builtInCountries, type CorridorMatch } from './country-knowledge.ts';
import { type CountryEntry, type CountryLanguage, countryTable } from './country-table.ts';
import type { CountryCandidates, ResolvedCountry } from './resolve-country.ts';
import type { ResolvedRef } from './resolve-ref.ts';

export type { Corridor, CorridorMember } from './corridor.ts';
export type { CountryGroup, Membership } from './country-group.ts';
export {
  type CorridorMatch,
  type CountryKnowledge,
  createCountryKnowledge,
} from './country-knowledge.ts';
export type { CountryKnowledgeOptions } from './country-knowledge-options.ts';
export type { CountryEntry, CountryLanguage } from './country-table.ts';
export { GROUPS_AS_OF } from './groups.data.ts';
export { officialLanguages } from './official-languages.ts';
export type {
  CountryCandidates,
  CountryNames,
  CountryResolver,
  ResolvedCountry,
} from './resolve-country.ts';
export type { RefResolver, ResolvedRef } from './resolve-ref.ts';

/**
 * Finds the country that a text means: a code (alpha-2, alpha-3 or numeric), or a name in English, Chinese or
 * Russian with its official, short and old forms. Never guesses: what several countries are called, or what is
 * only similar to a name, comes back as candidates.
 *
 * @param text - What a record says.
 * @returns The country, candidates, or `undefined` if it is like no name.
 * @example
 * ```ts
 * resolveCountry('Республика Узбекистан'); // => { country: 'UZ' }
 * resolveCountry('Korea'); // => { candidates: ['KR', 'KP'], because: 'ambiguous' }
 * ```
 */
export function resolveCountry(text: string): ResolvedCountry | CountryCandidates | undefined {
  return builtInCountries().resolveCountry(text);
}

/**
 * Finds the country, group or corridor that a text means.
 *
 * @param text - What a record says: `上合组织国家`, `СНГ`, `中亚`, `Kazakhstan`.
 * @returns The reference, candidates, or `undefined`.
 * @example
 * ```ts
 * resolveRef('东盟'); // => { ref: 'asean' }
 * ```
 */
export function resolveRef(text: string): ResolvedRef | CountryCandidates | undefined {
  return builtInCountries().resolveRef(text);
}

/**
 * The usual name of a country.
 *
 * @param code - Alpha-2 code.
 * @param language - Language of the name.
 * @returns The name; `undefined` for an unknown code.
 * @example
 * ```ts
 * countryName('KZ', 'zh'); // => '哈萨克斯坦'
 * ```
 */
export function countryName(code: string, language: CountryLanguage): string | undefined {
  return builtInCountries().countryName(code, language);
}

/**
 * The countries and territories with their codes and regions, in the order of the alpha-2 code.
 *
 * @returns 250 entries.
 * @example
 * ```ts
 * countries().find(({ code }) => code === 'KZ')?.alpha3; // => 'KAZ'
 * ```
 */
export function countries(): readonly CountryEntry[] {
  return [...countryTable().values()];
}

/**
 * The countries that a reference stands for on a day.
 *
 * A corridor stands for the countries it is for (affinity 1), without its base.
 *
 * @param ref - A country (`KZ`), a group (`sco`), a region (`m49:143`) or a corridor (`corridor:north`).
 * @param asOf - The day, `YYYY-MM-DD`; the day to which the data were checked if absent.
 * @returns Alpha-2 codes in order.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-input` for an unknown reference or date.
 * @example
 * ```ts
 * expandRef('eaeu', '2026-11-01'); // => ['AM', 'BY', 'KG', 'KZ', 'RU']
 * ```
 */
export function expandRef(ref: string, asOf?: string): readonly string[] {
  return builtInCountries().expandRef(ref, asOf);
}

/**
 * Whether a country belongs to a reference on a day.
 *
 * @param country - Alpha-2 code.
 * @param ref - A country, group, region or corridor.
 * @param asOf - The day, `YYYY-MM-DD`; the day to which the data were checked if absent.
 * @returns Membership on that day.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-input` for an unknown reference or date.
 * @example
 * ```ts
 * isMember('TL', 'asean', '2025-10-25'); // => false
 * ```
 */
export function isMember(country: string, ref: string, asOf?: string): boolean {
  return builtInCountries().isMember(country, ref, asOf);
}

/**
 * The stay of a country in a group that covers a day, also through a group that it includes.
 *
 * @param country - Alpha-2 code.
 * @param group - Identifier of the group.
 * @param asOf - The day, `YYYY-MM-DD`; the day to which the data were checked if absent.
 * @returns When it began and ended; `undefined` if the country was not in the group.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-input` for an unknown date.
 * @example
 * ```ts
 * membershipOf('KZ', 'sco', '2026-11-01'); // => { country: 'KZ', from: '2001-06-15' }
 * ```
 */
export function membershipOf(
  country: string,
  group: string,
  asOf?: string,
): Membership | undefined {
  return builtInCountries().membershipOf(country, group, asOf);
}

/**
 * The groups that a country belongs to on a day.
 *
 * @param country - Alpha-2 code.
 * @param asOf - The day, `YYYY-MM-DD`; the day to which the data were checked if absent.
 * @returns Identifiers in the order of the data.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-input` for an unknown date.
 * @example
 * ```ts
 * groupsOf('TM', '2026-11-01'); // => ['central-asia', 'eco']
 * ```
 */
export function groupsOf(country: string, asOf?: string): readonly string[] {
  return builtInCountries().groupsOf(country, asOf);
}

/**
 * The corridors that an exchange between two countries lies in.
 *
 * @param a - Alpha-2 code.
 * @param b - Alpha-2 code.
 * @param asOf - The day, `YYYY-MM-DD`; the day to which the data were checked if absent.
 * @returns The corridors with their affinities, in the order of the data.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-input` for an unknown date.
 * @example
 * ```ts
 * corridorsBetween('CN', 'RU', '2026-11-01'); // => [{ corridor: 'north', affinity: 1 }, { corridor: 'east', affinity: 1 }]
 * ```
 */
export function corridorsBetween(a: string, b: string, asOf?: string): readonly CorridorMatch[] {
  return builtInCountries().corridorsBetween(a, b, asOf);
}
