import type { CountryKnowledge } from '../knowledge/countries/country-knowledge.ts';
import { officialLanguages } from '../knowledge/countries/official-languages.ts';
import type { CountryPreference } from '../model/preference.ts';

/** How wishes about countries become a number. */
export interface CountryUtilityOptions {
  /** Value of a country that a list of preferred countries leaves out, 0 to 1. */
  readonly unlisted: number;
  /** Value of a country that no wish is about, where nothing is preferred, 0 to 1. */
  readonly indifferent: number;
  /** Value of the last place of a ranking, 0 to 1. */
  readonly lastRank: number;
  /** Whether a country that is left out gains from lying near a preferred one. */
  readonly fallback: 'none' | 'proximity';
}

/** What a side's wishes say about a country. */
export interface CountryUtility {
  /** 0 to 1. */
  readonly value: number;
  /** How it came about. */
  readonly because: 'preferred' | 'avoided' | 'refused' | 'unlisted' | 'indifferent' | 'near';
  /** The reference that decided, or the preferred country it lies near. */
  readonly ref?: string;
  /** The place of the reference in the ranking of that side, where it has one; 1 is the best. */
  readonly rank?: number;
}

/** The wishes of one side, made ready for many countries. */
export type CountryUtilityOf = (country: string) => CountryUtility;

/** What wishes are judged with. */
export interface UtilitySetting {
  /** Groups, regions and corridors. */
  readonly knowledge: CountryKnowledge;
  /** The date for memberships. */
  readonly asOf: string;
  /** The values. */
  readonly options: CountryUtilityOptions;
}

/** An unlisted country reaches at most this share of the least value that is listed. */
const MOST_OF_LEAST_LISTED = 0.9;

/** Nearness of two countries by what they share. */
const NEARNESS = { union: 0.7, subRegion: 0.6, language: 0.5, region: 0.3 } as const;

/** Customs and economic unions whose members are near each other. */
const UNIONS = ['eaeu', 'eu', 'gcc', 'asean'] as const;

/**
 * How welcome a country is to a side.
 *
 * The most specific reference that contains a country decides: the country itself, then the reference with the
 * fewest members on the date, the kindest wish on ties. `prefer` and `must` give their weight, else the value of their
 * rank (from 1 for the best of K places in equal steps down to `lastRank`), else 1, and at least `unlisted`; `avoid` gives `unlisted` times one minus its weight; `never` gives 0. A country that nothing is about
 * gives `unlisted` where something is preferred, `indifferent` where not.
 *
 * @param setting - The knowledge, the date and the values.
 * @returns Makes a side's wishes ready; references that are not known are passed over. What a reference contains is found once.
 */
export function countryUtility(
  setting: UtilitySetting,
): (wishes: readonly CountryPreference[]) => CountryUtilityOf {
  const membersOf = memberSets(setting);
  return (wishes) => utilities(wishes, membersOf, setting);
}

/** The members of a reference; `undefined` for one that is not known. */
type MembersOf = (ref: string) => ReadonlySet<string> | undefined;

function memberSets({ knowledge, asOf }: UtilitySetting): MembersOf {
  const known = new Map<string, ReadonlySet<string>>();
  return (ref) => {
    const found = known.get(ref);
    if (found || !knowledge.isRef(ref)) return found;
    const members = new Set(knowledge.expandRef(ref, asOf));
    known.set(ref, members);
    return members;
  };
}

/** A wish with what it contains and gives. */
interface Stated {
  readonly utility: CountryUtility;
  readonly countries: ReadonlySet<string>;
  readonly wish: CountryPreference;
}

function utilities(
  wishes: readonly CountryPreference[],
  membersOf: MembersOf,
  setting: UtilitySetting,
): CountryUtilityOf {
  const { unlisted, indifferent, fallback } = setting.options;
  const known: Stated[] = [];
  const places = placesOf(wishes);
  for (const wish of wishes) {
    const countries = membersOf(wish.value);
    if (countries) {
      known.push({ utility: utilityOf(wish, places, setting.options), countries, wish });
    }
  }
  const preferred = known.filter(({ wish }) => isFavourable(wish));
  const otherwise: CountryUtility =
    preferred.length === 0
      ? { value: indifferent, because: 'indifferent' }
      : { value: unlisted, because: 'unlisted' };
  return (country) =>
    mostSpecific(country, known) ??
    (fallback === 'none' ? otherwise : nearest(country, preferred, { otherwise, setting }));
}

/** What the most specific wish about a country gives. */
function mostSpecific(country: string, known: readonly Stated[]): CountryUtility | undefined {
  let best: CountryUtility | undefined;
  let least = Infinity;
  for (const { utility, countries, wish } of known) {
    if (!countries.has(country)) continue;
    const size = wish.value === country ? 0 : countries.size;
    if (size > least || (size === least && best && utility.value <= best.value)) continue;
    best = utility;
    least = size;
  }
  return best;
}

function isFavourable({ strength }: CountryPreference): boolean {
  return strength === 'prefer' || strength === 'must';
}

function utilityOf(
  wish: CountryPreference,
  places: ReadonlyMap<number, number>,
  { unlisted, lastRank }: CountryUtilityOptions,
): CountryUtility {
  const { value: ref, strength, weight } = wish;
  if (strength === 'never') return { value: 0, because: 'refused', ref };
  if (strength === 'avoid') {
    return { value: unlisted * (1 - (weight ?? 1)), because: 'avoided', ref };
  }
  const rank = places.get(wish.rank ?? 0);
  const byRank =
    rank === undefined ? 1 : 1 - ((1 - lastRank) * (rank - 1)) / Math.max(1, places.size - 1);
  const value = Math.max(weight ?? byRank, unlisted);
  return { value, because: 'preferred', ref, ...(rank === undefined ? {} : { rank }) };
}

/** The ranks that are used, each with its place among them, from 1. */
function placesOf(wishes: readonly CountryPreference[]): ReadonlyMap<number, number> {
  const ranks = new Set(wishes.filter(isFavourable).flatMap(({ rank }) => rank ?? []));
  return new Map([...ranks].sort((a, b) => a - b).map((rank, i) => [rank, i + 1]));
}

/** What a country that is left out gains by lying near a preferred one, if that is more than it has otherwise. */
function nearest(
  country: string,
  preferred: readonly Stated[],
  { otherwise, setting }: { readonly otherwise: CountryUtility; readonly setting: UtilitySetting },
): CountryUtility {
  let best = otherwise;
  const least = Math.min(...preferred.map(({ utility }) => utility.value));
  for (const { utility, countries } of preferred) {
    for (const listed of countries) {
      const near = Math.min(
        MOST_OF_LEAST_LISTED * least,
        utility.value * nearness(country, listed, setting),
      );
      if (near > best.value) best = { value: near, because: 'near', ref: listed };
    }
  }
  return best;
}

function nearness(
  a: string,
  b: string,
  { knowledge, asOf }: Pick<UtilitySetting, 'knowledge' | 'asOf'>,
): number {
  const isShared = (ref: string) =>
    knowledge.isMember(a, ref, asOf) && knowledge.isMember(b, ref, asOf);
  if (UNIONS.some(isShared)) return NEARNESS.union;
  const [subRegion, region] = knowledge.regionsOf(a);
  if (subRegion !== undefined && isShared(`m49:${subRegion}`)) return NEARNESS.subRegion;
  const spoken = officialLanguages(b);
  if (officialLanguages(a).some((language) => spoken.includes(language))) return NEARNESS.language;
  return region !== undefined && isShared(`m49:${region}`) ? NEARNESS.region : 0;
}
