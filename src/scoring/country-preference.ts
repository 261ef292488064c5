import * as z from 'zod/mini';
import type { CountryKnowledge } from '../knowledge/countries/country-knowledge.ts';
import { knowledgeFaults } from '../knowledge/countries/country-knowledge-faults.ts';
import type { Demand } from '../model/demand.ts';
import type { Side } from '../model/evidence.ts';
import type { Technology } from '../model/technology.ts';
import {
  type Affinity,
  corridorEvidence,
  domesticEvidence,
  sideEvidence,
  unknownWishes,
} from './country-evidence.ts';
import {
  type CountryRun,
  type CountryStance,
  countryRun,
  type StatedWishes,
} from './country-stance.ts';
import type { CountryUtility } from './country-utility.ts';
import { defineScorer } from './define-scorer.ts';
import { type HostGeography, hostGeographyShape } from './host-geography.ts';
import { countryWishes, recordCountry } from './record-country.ts';
import type { OpenScorer, ReadContext } from './scorer.ts';

const share = z.number().check(z.gte(0), z.lte(1));

const countryPreferenceOptionsSchema = z
  .strictObject({
    side: z._default(z.enum(['demand', 'technology', 'both']), 'both'),
    combine: z._default(z.enum(['geometric', 'harmonic', 'minimum']), 'geometric'),
    unlisted: z._default(share, 0.25),
    indifferent: z._default(share, 0.5),
    lastRank: z._default(share, 0.5),
    fallback: z._default(z.enum(['none', 'proximity']), 'none'),
    domestic: z._default(share, 1),
    corridorBoost: z._default(z.number().check(z.gte(0), z.lte(0.3)), 0),
    ...hostGeographyShape,
  })
  .check(
    z.superRefine((options, context) => {
      for (const message of knowledgeFaults(options)) {
        context.addIssue({ code: 'custom', message });
      }
    }),
  );

/** Options of {@link countryPreference}. */
export interface CountryPreferenceOptions extends HostGeography {
  /**
   * Whose wishes are judged: the demand's about the technology's country, the technology's about the
   * demand's, or both.
   * @defaultValue `both`
   */
  readonly side: Side | 'both';
  /**
   * How the two sides become one number, where both have wishes.
   * @defaultValue `geometric`
   */
  readonly combine: 'geometric' | 'harmonic' | 'minimum';
  /**
   * Value of a country that a list of preferred countries leaves out, 0 to 1.
   * @defaultValue 0.25
   */
  readonly unlisted: number;
  /**
   * Value of a country that no wish is about, where nothing is preferred, 0 to 1.
   * @defaultValue 0.5
   */
  readonly indifferent: number;
  /**
   * Value of the last place of a ranking, 0 to 1; the places before it rise to 1 in equal steps.
   * @defaultValue 0.5
   */
  readonly lastRank: number;
  /**
   * `proximity`: a country that is left out gains from an economic union, a region or an official language
   * it shares with a preferred one, but never reaches one that is listed.
   * @defaultValue `none`
   */
  readonly fallback: 'none' | 'proximity';
  /**
   * What is left of the value (of `indifferent` where nobody has a wish) where both sides are in one country, 0 to 1.
   * @defaultValue 1
   */
  readonly domestic: number;
  /**
   * How much a corridor between the two countries lifts the value, 0 to 0.3: 1 − (1 − value)(1 − boost × affinity).
   * @defaultValue 0
   */
  readonly corridorBoost: number;
}

/**
 * How welcome the countries are to each other, by `countryPreferences`.
 *
 * A side's value for a country comes from the most specific reference that contains it: the country itself,
 * then the group, region or corridor with the fewest members on the date of the run. `prefer` gives its
 * weight, or else the value of its `rank` (1 for the best, `lastRank` for the last), or else 1; `avoid` takes from `unlisted`; `must` counts as `prefer` and `never` as 0, for
 * pipelines without the gate that vetoes them. The two sides are combined by their geometric mean; where only
 * one has wishes, its value stands.
 *
 * The country of a record is its `country`, that of its `place` or that of its organization; its wishes are
 * its own or its organization's. Without evidence: no wishes on the judged side, or no country on the other.
 * Neutral value 0.5.
 *
 * | evidence | when | params |
 * |---|---|---|
 * | `country.preferred` | a wish prefers or requires the country | `side`, `country`, `value`, `ref`, `since`, `rank` |
 * | `country.avoided` | a wish avoids it | the same |
 * | `country.refused` | a wish refuses it (and the gate is not in the pipeline) | the same |
 * | `country.unlisted` | others are preferred | `side`, `country`, `value` |
 * | `country.near` | others are preferred, and it lies near `ref` | `side`, `country`, `value`, `ref` |
 * | `country.indifferent` | no wish is about it and none is preferred | `side`, `country`, `value` |
 * | `country.unknown-wish` | a wish is about a group that is not known, and says nothing | `side`, `ref` |
 * | `country.domestic` | both are in one country and `domestic` is less than 1 | `country` |
 * | `country.corridor` | a corridor lifts the pair | `corridors` (with commas), `affinity` |
 *
 * `side` is who wishes, `country` the other's country, `since` the day the country joined the group `ref`, `rank` its
 * place in the ranking of that side.
 *
 * @example
 * ```ts
 * definePipeline({
 *   scorers: [
 *     { use: countryPreference, weight: { demand: 0.05, technology: 0 }, options: { side: 'demand' } },
 *   ],
 * });
 * ```
 */
export const countryPreference = defineScorer<
  CountryPreferenceOptions,
  CountryStance,
  CountryStance
>({
  id: 'silkmatch/country-preference',
  version: '1.0.0',
  neutral: 0.5,
  options: countryPreferenceOptionsSchema,
  reads: {
    demand: ['countryPreferences', 'country', 'place', 'organization'],
    technology: ['countryPreferences', 'country', 'place', 'organization'],
  },
  readTechnology: (technology, context) => stanceOf(technology, 'technology', context),
  readDemand: (demand, context) => stanceOf(demand, 'demand', context),
  key: keyOf,
  queryKey: keyOf,
  open: (demand, { options, asOf }) => openDemand(demand, options, countryRun({ options, asOf })),
});

function stanceOf(
  record: Technology | Demand,
  own: Side,
  context: ReadContext<CountryPreferenceOptions>,
): CountryStance | null {
  const { side, domestic, corridorBoost } = context.options;
  const wishes = side === own || side === 'both' ? countryWishes(record, context) : [];
  const isPairRead = domestic < 1 || corridorBoost > 0;
  const country = side === own && !isPairRead ? undefined : recordCountry(record, context);
  const isJudged = side !== own || domestic < 1;
  if (wishes.length === 0 && !(isJudged && country !== undefined)) return null;
  return countryRun(context).stanceOf(country, wishes);
}

function keyOf({ country, stated }: CountryStance): string {
  return [country, stated.key].join(' ');
}

function openDemand(
  demand: CountryStance,
  options: CountryPreferenceOptions,
  { knowledge, asOf, ready }: CountryRun,
): OpenScorer<CountryStance> {
  const ofDemand = ready(demand.stated);
  const ofTechnology = (stated: StatedWishes) => ready(stated)(demand.country ?? '');
  const forDemand = ({ country }: CountryStance): CountryUtility | undefined =>
    demand.stated.wishes.length > 0 && country !== undefined ? ofDemand(country) : undefined;
  const forTechnology = ({ stated }: CountryStance): CountryUtility | undefined =>
    stated.wishes.length > 0 && demand.country !== undefined ? ofTechnology(stated) : undefined;
  const valueForDemand = valuesByNumber<string | undefined>(forDemand);
  const valueForTechnology = valuesByNumber<StatedWishes>(forTechnology);
  const affinity = ({ country }: CountryStance) =>
    options.corridorBoost > 0
      ? greatestAffinity(knowledge, [demand.country, country], asOf)
      : noAffinity;
  const isDomestic = ({ country }: CountryStance) =>
    options.domestic < 1 && country !== undefined && country === demand.country;
  const score = (technology: CountryStance) => {
    const { country, countryNumber, stated, statedNumber } = technology;
    const wished = combine(
      valueForDemand(technology, countryNumber, country),
      valueForTechnology(technology, statedNumber, stated),
      options.combine,
    );
    const isAtHome = isDomestic(technology);
    if (wished === SILENT && !isAtHome) return undefined;
    const value = wished === SILENT ? options.indifferent : wished;
    const combined = isAtHome ? value * options.domestic : value;
    const boost = options.corridorBoost * affinity(technology).affinity;
    return boost > 0 ? 1 - (1 - combined) * (1 - boost) : combined;
  };
  return {
    ceiling: 1,
    score,
    explain: (technology) => ({
      value: score(technology) ?? 0,
      evidence: [
        ...sideEvidence('demand', forDemand(technology), {
          country: technology.country,
          knowledge,
          asOf,
        }),
        ...sideEvidence('technology', forTechnology(technology), {
          country: demand.country,
          knowledge,
          asOf,
        }),
        ...unknownWishes('demand', demand.stated.wishes, knowledge),
        ...unknownWishes('technology', technology.stated.wishes, knowledge),
        ...(isDomestic(technology) ? [domesticEvidence(demand.country)] : []),
        ...corridorEvidence(affinity(technology)),
      ],
    }),
  };
}

/** What one side wishes, by the number of what it depends on; computed when first asked for, and again for another key. */
function valuesByNumber<Key>(
  utilityOf: (technology: CountryStance) => CountryUtility | undefined,
): (technology: CountryStance, number: number, key: Key) => number {
  const keys: Key[] = [];
  const values: number[] = [];
  return (technology, number, key) => {
    if (keys[number] !== key || values[number] === undefined) {
      keys[number] = key;
      values[number] = utilityOf(technology)?.value ?? SILENT;
    }
    return values[number] as number;
  };
}

/** What stands for the value of a side that wishes nothing. */
const SILENT = -1;

function combine(
  demand: number,
  technology: number,
  how: CountryPreferenceOptions['combine'],
): number {
  if (demand === SILENT || technology === SILENT) return Math.max(demand, technology);
  if (how === 'minimum') return Math.min(demand, technology);
  if (how === 'geometric') return Math.sqrt(demand * technology);
  const sum = demand + technology;
  return sum === 0 ? 0 : (2 * demand * technology) / sum;
}

const noAffinity: Affinity = { affinity: 0, corridors: [] };

function greatestAffinity(
  knowledge: CountryKnowledge,
  [a, b]: readonly [string | undefined, string | undefined],
  asOf: string,
): Affinity {
  if (a === undefined || b === undefined) return noAffinity;
  const matches = knowledge.corridorsBetween(a, b, asOf);
  return {
    affinity: Math.max(0, ...matches.map(({ affinity }) => affinity)),
    corridors: matches.map(({ corridor }) => corridor),
  };
}
