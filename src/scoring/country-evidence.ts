import type { CountryKnowledge } from '../knowledge/countries/country-knowledge.ts';
import type { Evidence, Side } from '../model/evidence.ts';
import type { CountryPreference } from '../model/preference.ts';
import type { CountryUtility } from './country-utility.ts';

/** The corridors between two countries. */
export interface Affinity {
  /** The greatest affinity of them, 0 to 1. */
  readonly affinity: number;
  /** Their identifiers. */
  readonly corridors: readonly string[];
}

/** Whose country is judged, with what, on which day. */
interface SideSetting {
  readonly country: string | undefined;
  readonly knowledge: CountryKnowledge;
  readonly asOf: string;
}

const sentiments: Readonly<Record<CountryUtility['because'], Evidence['sentiment']>> = {
  preferred: 'positive',
  near: 'mixed',
  indifferent: 'mixed',
  unlisted: 'mixed',
  avoided: 'negative',
  refused: 'negative',
};

/** What the wishes of one side say of the other's country. */
export function sideEvidence(
  side: Side,
  utility: CountryUtility | undefined,
  { country = '', knowledge, asOf }: SideSetting,
): readonly Evidence[] {
  if (!utility) return [];
  const { because, ref, rank, value } = utility;
  const since = ref === undefined ? undefined : knowledge.membershipOf(country, ref, asOf)?.from;
  return [
    {
      code: `country.${because}`,
      sentiment: sentiments[because],
      params: {
        side,
        country,
        value: Math.round(value * 1e6) / 1e6,
        ...(ref === undefined ? {} : { ref }),
        ...(since === undefined ? {} : { since }),
        ...(rank === undefined ? {} : { rank }),
      },
    },
  ];
}

/** The wishes of one side that say nothing, because what they are about is not known. */
export function unknownWishes(
  side: Side,
  wishes: readonly CountryPreference[],
  knowledge: CountryKnowledge,
): readonly Evidence[] {
  return wishes
    .filter(({ value }) => !knowledge.isRef(value))
    .map(({ value: ref }) => ({
      code: 'country.unknown-wish',
      sentiment: 'mixed',
      params: { side, ref },
    }));
}

/** That both sides are in one country. */
export function domesticEvidence(country = ''): Evidence {
  return { code: 'country.domestic', sentiment: 'negative', params: { country } };
}

/** The corridors that lift a pair. */
export function corridorEvidence({ affinity, corridors }: Affinity): readonly Evidence[] {
  return affinity > 0
    ? [
        {
          code: 'country.corridor',
          sentiment: 'positive',
          params: { corridors: corridors.join(), affinity },
        },
      ]
    : [];
}
