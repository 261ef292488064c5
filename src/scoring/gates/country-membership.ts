import type { CountryKnowledge } from '../../knowledge/countries/country-knowledge.ts';

/** Groups and regions as they are on one day. */
export interface DatedKnowledge {
  /** What is known of countries. */
  readonly knowledge: CountryKnowledge;
  /** The day, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/**
 * The most specific of a list of references that contains a country: the country itself, or the one with
 * the fewest members; the first of equals.
 *
 * @param country - ISO 3166-1 alpha-2.
 * @param refs - Countries, groups, regions and corridors; those that are not known are passed over.
 * @param on - What is known, and the day.
 * @returns The reference and how many countries it has; `undefined` if none contains the country.
 */
export function mostSpecific(
  country: string,
  refs: readonly string[],
  { knowledge, asOf }: DatedKnowledge,
): { readonly ref: string; readonly size: number } | undefined {
  if (refs.includes(country)) return { ref: country, size: 0 };
  let best: { ref: string; size: number } | undefined;
  for (const ref of refs) {
    if (!knowledge.isRef(ref) || !knowledge.isMember(country, ref, asOf)) continue;
    const size = knowledge.expandRef(ref, asOf).length;
    if (!best || size < best.size) best = { ref, size };
  }
  return best;
}
