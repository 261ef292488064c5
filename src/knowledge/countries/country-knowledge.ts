import { SilkmatchError } from '../../model/error.ts';
import { isCalendarDate } from '../../model/iso-date.ts';
import { shaped } from '../../model/schema-faults.ts';
import { showValue } from '../../model/show-value.ts';
import { lazy } from '../lazy.ts';
import { builtInCorridors, type Corridor, DEFAULT_THROUGH } from './corridor.ts';
import { builtInGroups, type CountryGroup, isDuring, type Membership } from './country-group.ts';
import { knowledgeFaults } from './country-knowledge-faults.ts';
import type { CountryKnowledgeOptions } from './country-knowledge-options.ts';
import { type CountryLanguage, countryTable, namesOf, regionCodes } from './country-table.ts';
import { geographyShape } from './geography-shape.ts';
import { GROUPS_AS_OF } from './groups.data.ts';
import { type CountryResolver, countryResolver } from './resolve-country.ts';
import { type RefResolver, refResolver } from './resolve-ref.ts';

/** A corridor that two countries lie in. */
export interface CorridorMatch {
  /** Identifier: `north`. */
  readonly corridor: string;
  /** How much the corridor is about the exchange of the two, 0 to 1. */
  readonly affinity: number;
}

/** What one host knows about countries. Immutable. */
export interface CountryKnowledge {
  /** The groups by id, in order. */
  readonly groups: ReadonlyMap<string, CountryGroup>;
  /** The corridors by id, in order. */
  readonly corridors: ReadonlyMap<string, Corridor>;
  /** See {@link resolveCountry}. */
  readonly resolveCountry: CountryResolver;
  /** See {@link resolveRef}. */
  readonly resolveRef: RefResolver;
  /** See {@link countryName}. */
  readonly countryName: (code: string, language: CountryLanguage) => string | undefined;
  /** See {@link expandRef}. */
  readonly expandRef: (ref: string, asOf?: string) => readonly string[];
  /** Whether a reference is known; `expandRef` throws for the others. */
  readonly isRef: (ref: string) => boolean;
  /** See {@link isMember}. */
  readonly isMember: (country: string, ref: string, asOf?: string) => boolean;
  /** See {@link membershipOf}. */
  readonly membershipOf: (country: string, group: string, asOf?: string) => Membership | undefined;
  /** See {@link groupsOf}. */
  readonly groupsOf: (country: string, asOf?: string) => readonly string[];
  /** M49 regions of a country without their prefix, the smallest first. */
  readonly regionsOf: (country: string) => readonly string[];
  /** See {@link corridorsBetween}. */
  readonly corridorsBetween: (a: string, b: string, asOf?: string) => readonly CorridorMatch[];
}

/**
 * Puts a host's groups, corridors and names beside the built-in ones.
 *
 * @param options - What to add or replace.
 * @returns Knowledge that nothing changes any more.
 * @throws A {@link SilkmatchError} with code `invalid-option` that lists every fault of the data.
 * @example
 * ```ts
 * const knowledge = createCountryKnowledge({
 *   groups: [{ id: 'pilot', members: [{ country: 'KZ' }, { country: 'UZ', from: '2027-01-01' }] }],
 * });
 * knowledge.expandRef('pilot', '2026-11-01'); // => ['KZ']
 * ```
 */
export function createCountryKnowledge(options: CountryKnowledgeOptions = {}): CountryKnowledge {
  const given = shaped(geographyShape, 'options', options, refusal);
  const faults = knowledgeFaults(given);
  if (faults.length > 0) throw refusal(faults);
  const groups = byId(builtInGroups(), given.groups);
  const corridors = byId(builtInCorridors(), given.corridors);
  const inside = (country: string, ref: string, asOf: string) =>
    isInside({ groups, corridors }, country, { ref, asOf });
  const expanded = new Map<string, readonly string[]>(); // by reference and day; a host asks about few days
  const members = (ref: string, asOf: string): readonly string[] => {
    const key = `${ref} ${asOf}`;
    const known = expanded.get(key);
    if (known) return known;
    if (expanded.size === MOST_EXPANDED) expanded.clear();
    const found = [...countryTable().keys()].filter((country) => inside(country, ref, asOf));
    expanded.set(key, Object.freeze(found));
    return found;
  };
  const isRef = (ref: string) => isKnownRef({ groups, corridors }, ref);
  const knowledge: CountryKnowledge = {
    groups,
    corridors,
    resolveCountry: countryResolver(given.names ?? []),
    resolveRef: refResolver(groups, corridors, countryResolver(given.names ?? [])),
    countryName: (code, language) => namesOf(code, language)[0],
    isRef,
    expandRef: (ref, asOf = GROUPS_AS_OF) => {
      if (!isRef(ref)) throw unknownRef(ref, groups);
      return members(ref, checkedDate(asOf));
    },
    isMember: (country, ref, asOf = GROUPS_AS_OF) => {
      if (!isRef(ref)) throw unknownRef(ref, groups);
      return inside(checkedCountry(country), ref, checkedDate(asOf));
    },
    membershipOf: (country, group, asOf = GROUPS_AS_OF) =>
      stay(groups, checkedCountry(country), { ref: group, asOf: checkedDate(asOf) }),
    groupsOf: (country, asOf = GROUPS_AS_OF) => {
      const day = checkedDate(asOf);
      checkedCountry(country);
      return [...groups.keys()].filter((group) => inside(country, group, day));
    },
    regionsOf: (country) => countryTable().get(country)?.regions ?? [],
    corridorsBetween: (a, b, asOf = GROUPS_AS_OF) => {
      const day = checkedDate(asOf);
      for (const country of [a, b]) checkedCountry(country);
      return [...corridors.values()].flatMap((corridor) => {
        const affinity = affinityBetween(corridor, [a, b], (country, ref) =>
          inside(country, ref, day),
        );
        return affinity > 0 ? [{ corridor: corridor.id, affinity }] : [];
      });
    },
  };
  return Object.freeze(knowledge);
}

function refusal(faults: readonly string[]): SilkmatchError {
  return new SilkmatchError('invalid-option', faults.join(' '));
}

function byId<Item extends { readonly id: string }>(
  builtIn: readonly Item[],
  own: readonly Item[] = [],
): ReadonlyMap<string, Item> {
  return new Map([...builtIn, ...own].map((item) => [item.id, item]));
}

/** So many expansions are remembered. */
const MOST_EXPANDED = 1024;

interface RefTables {
  readonly groups: ReadonlyMap<string, CountryGroup>;
  readonly corridors: ReadonlyMap<string, Corridor>;
}

interface DatedRef {
  readonly ref: string;
  readonly asOf: string;
}

const corridorPrefix = 'corridor:';
const regionPrefix = 'm49:';

function isKnownRef({ groups, corridors }: RefTables, ref: string): boolean {
  if (typeof ref !== 'string') return false;
  if (ref.startsWith(corridorPrefix)) return corridors.has(ref.slice(corridorPrefix.length));
  if (ref.startsWith(regionPrefix)) return regionCodes().has(ref.slice(regionPrefix.length));
  return countryTable().has(ref) || groups.has(ref);
}

function isInside(tables: RefTables, country: string, { ref, asOf }: DatedRef): boolean {
  if (ref === country) return true;
  if (ref.startsWith(regionPrefix)) return isInRegion(country, ref.slice(regionPrefix.length));
  if (ref.startsWith(corridorPrefix)) {
    const corridor = tables.corridors.get(ref.slice(corridorPrefix.length));
    const isPartner = ({ ref: member, affinity }: { ref: string; affinity: number }) =>
      affinity === 1 && isInside(tables, country, { ref: member, asOf });
    return corridor !== undefined && country !== corridor.base && corridor.members.some(isPartner);
  }
  return stay(tables.groups, country, { ref, asOf }) !== undefined;
}

function isInRegion(country: string, region: string): boolean {
  return region === '001' || (countryTable().get(country)?.regions.includes(region) ?? false);
}

/** The stay of a country in a group on a day, also through the groups that it includes. */
function stay(
  groups: ReadonlyMap<string, CountryGroup>,
  country: string,
  { ref, asOf }: DatedRef,
): Membership | undefined {
  const seen = new Set<string>();
  const queue = [ref];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const group = groups.get(id);
    if (!group || seen.has(id)) continue;
    seen.add(id);
    const found = group.members.find((one) => one.country === country && isDuring(one, asOf));
    if (found) return found;
    queue.push(...(group.includes ?? []));
  }
  return undefined;
}

function affinityBetween(
  corridor: Corridor,
  [a, b]: readonly [string, string],
  inside: (country: string, ref: string) => boolean,
): number {
  if (a === b) return 0;
  const affinityOf = (country: string): number => {
    let most = 0;
    for (const { ref, affinity } of corridor.members) {
      if (affinity > most && inside(country, ref)) most = affinity;
    }
    return most;
  };
  if (a === corridor.base) return affinityOf(b);
  if (b === corridor.base) return affinityOf(a);
  return (corridor.through ?? DEFAULT_THROUGH) * Math.min(affinityOf(a), affinityOf(b));
}

function checkedDate(asOf: string): string {
  if (isCalendarDate(asOf)) return asOf;
  throw new SilkmatchError(
    'invalid-input',
    `Expected a date such as \`${GROUPS_AS_OF}\`, got \`${String(asOf).slice(0, 40)}\`.`,
  );
}

function checkedCountry(country: string): string {
  if (countryTable().has(country)) return country;
  throw new SilkmatchError(
    'invalid-input',
    `Expected a country as its two capital letters, such as \`KZ\`, got ${showValue(country)}. Find them with \`resolveCountry\`.`,
  );
}

function unknownRef(ref: string, groups: ReadonlyMap<string, CountryGroup>): SilkmatchError {
  return new SilkmatchError(
    'invalid-input',
    `Expected a country code, a group (${[...groups.keys()].join(', ')}), \`m49:\` with a region or \`corridor:\` with a corridor, ` +
      `got \`${String(ref).slice(0, 60)}\`. Groups of your own are added with \`createCountryKnowledge\`.`,
  );
}

/** The built-in knowledge alone. */
export const builtInCountries = lazy(() => createCountryKnowledge());
