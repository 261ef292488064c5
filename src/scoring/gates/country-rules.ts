import * as z from 'zod/mini';
import { knowledgeFaults } from '../../knowledge/countries/country-knowledge-faults.ts';
import type { Demand } from '../../model/demand.ts';
import type { Side } from '../../model/evidence.ts';
import type { Technology } from '../../model/technology.ts';
import { defineGate, type Verdict } from '../gate.ts';
import { type HostGeography, hostGeographyShape, hostKnowledge } from '../host-geography.ts';
import { countryWishes, recordCountry } from '../record-country.ts';
import type { ReadContext } from '../scorer.ts';
import { type DatedKnowledge, mostSpecific } from './country-membership.ts';

const countryRulesOptionsSchema = z
  .strictObject({
    domestic: z._default(z.enum(['pass', 'block']), 'pass'),
    unknown: z._default(z.enum(['pass', 'block']), 'pass'),
    ...hostGeographyShape,
  })
  .check(
    z.superRefine((options, context) => {
      for (const message of knowledgeFaults(options)) {
        context.addIssue({ code: 'custom', message });
      }
    }),
  );

/** Options of {@link countryRules}. */
export interface CountryRulesOptions extends HostGeography {
  /**
   * What happens to pairs of one country.
   * @defaultValue `pass`
   */
  readonly domestic: 'pass' | 'block';
  /**
   * What happens where a rule is about a country that is not known: the pair passes with a flag, or is vetoed.
   * @defaultValue `pass`
   */
  readonly unknown: 'pass' | 'block';
}

/** What one side is and says about countries, as {@link countryRules} reads it. */
export interface CountryTerms {
  /** Its own country, if known. */
  readonly country: string | undefined;
  /** The other side has to be in one of these. */
  readonly must: readonly string[];
  /** The other side must not be in one of these. */
  readonly never: readonly string[];
  /**
   * Everything else that it says something about: it goes before a refusal that is less specific. Empty where nothing
   * is refused, so that records whose wishes come to the same rules are alike.
   */
  readonly others: readonly string[];
  /** Where the rights can be given; empty if nothing is said. */
  readonly include: readonly string[];
  /** Where they cannot. */
  readonly exclude: readonly string[];
}

/** The demand's terms, and what is known of countries. */
export interface CountryQuery {
  /** The demand's terms. */
  readonly terms: CountryTerms;
  /** What is known of countries. */
  readonly on: DatedKnowledge;
  /** Whether the demand refuses a country. */
  readonly refusal: (country: string | undefined) => Verdict;
  /** Whether a country fails what the demand requires. */
  readonly requirement: (country: string | undefined) => Verdict;
}

/**
 * Vetoes a pair whose countries one side rules out. Overridable by the side that made the rule.
 *
 * | code | when | side | params |
 * |---|---|---|---|
 * | `country.never` | the other side's country is in a `never` of `countryPreferences` | who refuses | `country`, `ref` |
 * | `country.must` | it is in no `must`, where there are any | who requires | `country`, `required` |
 * | `country.territory-excluded` | the demand's country is in `territories.exclude` | technology | `country`, `ref` |
 * | `country.territory-not-included` | it is not in `territories.include`, where that is stated | technology | `country`, `included` |
 * | `country.domestic` | both are in one country and `domestic` is `block` | both | `country` |
 * | `country.unknown` (a veto only if `unknown` is `block`) | there is a rule, but the country it is about is not known | whose country | `rule`: `never`, `must` or `territory` |
 * | `country.unknown-ref` (not a veto) | a rule names a group that is not known and could decide it | who made it | `ref` |
 *
 * The country of a record is its `country`, that of its `place` or that of its organization; its wishes
 * are its own or its organization's. Groups have the members of the date of the run. The most specific
 * reference decides, as in {@link countryPreference}: `never` a region does not exclude a country of it
 * that another wish names. `required` and `included` are lists with commas.
 */
export const countryRules = defineGate<CountryRulesOptions, CountryTerms, CountryQuery>({
  id: 'silkmatch/country-rules',
  version: '1.0.0',
  options: countryRulesOptionsSchema,
  reads: {
    demand: ['country', 'place', 'organization', 'countryPreferences'],
    technology: ['country', 'place', 'organization', 'countryPreferences', 'territories'],
  },
  readTechnology: (technology, context) => ({
    ...termsOf(technology, context),
    include: technology.territories?.include ?? [],
    exclude: technology.territories?.exclude ?? [],
  }),
  readDemand: (demand, context) => {
    const terms = termsOf(demand, context);
    const on = { knowledge: hostKnowledge(context.options), asOf: context.asOf };
    return {
      terms,
      on,
      refusal: remembered((country) => refusal('demand', terms, country, on)),
      requirement: remembered((country) => requirement('demand', terms, country, on)),
    };
  },
  key: (terms) => JSON.stringify(terms),
  queryKey: ({ terms }) => JSON.stringify(terms),
  check: (query, technology, { options }) => {
    let flag: Verdict;
    for (const rule of RULES) {
      const verdict = rule(query, technology, options);
      const isVeto = options.unknown === 'block' && verdict?.code === 'country.unknown';
      if (isVeto) return { ...verdict, outcome: 'block', overridable: true };
      if (verdict?.outcome === 'block') return verdict;
      flag ??= verdict;
    }
    return flag;
  },
});

type Rule = (
  query: CountryQuery,
  technology: CountryTerms,
  options: CountryRulesOptions,
) => Verdict;

/** The rules; the first that vetoes decides. */
const RULES: readonly Rule[] = [
  ({ terms }, { country }, { domestic: policy }) =>
    policy === 'block' ? domestic(terms.country, country) : undefined,
  (query, { country }) => query.refusal(country),
  ({ terms, on }, technology) => refusal('technology', technology, terms.country, on),
  (query, { country }) => query.requirement(country),
  ({ terms, on }, technology) => requirement('technology', technology, terms.country, on),
  ({ terms, on }, technology) => territory(technology, terms.country, on),
];

/** A function of a country that is asked once about each. */
function remembered(
  verdictOn: (country: string | undefined) => Verdict,
): (country: string | undefined) => Verdict {
  const known = new Map<string | undefined, Verdict>();
  return (country) => {
    if (!known.has(country)) known.set(country, verdictOn(country));
    return known.get(country);
  };
}

function termsOf(
  record: Technology | Demand,
  context: ReadContext<CountryRulesOptions>,
): CountryTerms {
  const wishes = countryWishes(record, context);
  const refs = (isMeant: (strength: string) => boolean) =>
    wishes.filter(({ strength }) => isMeant(strength)).map(({ value }) => value);
  const never = refs((strength) => strength === 'never');
  return {
    country: recordCountry(record, context),
    must: refs((strength) => strength === 'must'),
    never,
    others: never.length === 0 ? [] : refs((strength) => strength !== 'never'),
    include: [],
    exclude: [],
  };
}

function domestic(demand: string | undefined, technology: string | undefined): Verdict {
  if (demand === undefined || demand !== technology) return undefined;
  const params = { country: demand };
  return { outcome: 'block', code: 'country.domestic', side: 'both', overridable: true, params };
}

function refusal(
  side: Side,
  { never, others }: CountryTerms,
  country: string | undefined,
  on: DatedKnowledge,
): Verdict {
  if (never.length === 0) return undefined;
  if (country === undefined) return unknownCountry(opposite(side), 'never');
  const refused = outweighing(country, never, others, on);
  return refused === undefined
    ? unknownRef(side, never, on)
    : block('country.never', side, { country, ref: refused });
}

function requirement(
  side: Side,
  { must }: CountryTerms,
  country: string | undefined,
  on: DatedKnowledge,
): Verdict {
  if (must.length === 0) return undefined;
  if (country === undefined) return unknownCountry(opposite(side), 'must');
  if (mostSpecific(country, must, on)) return undefined;
  return (
    unknownRef(side, must, on) ?? block('country.must', side, { country, required: must.join() })
  );
}

function territory(
  { include, exclude }: CountryTerms,
  country: string | undefined,
  on: DatedKnowledge,
): Verdict {
  if (include.length === 0 && exclude.length === 0) return undefined;
  if (country === undefined) return unknownCountry('demand', 'territory');
  const ref = outweighing(country, exclude, include, on);
  if (ref !== undefined) {
    return block('country.territory-excluded', 'technology', { country, ref });
  }
  if (include.length === 0 || mostSpecific(country, include, on)) {
    return unknownRef('technology', exclude, on);
  }
  const included = include.join();
  return (
    unknownRef('technology', include, on) ??
    block('country.territory-not-included', 'technology', { country, included })
  );
}

/** The reference against a country, if none that is for it is as specific. */
function outweighing(
  country: string,
  against: readonly string[],
  inFavour: readonly string[],
  on: DatedKnowledge,
): string | undefined {
  const con = mostSpecific(country, against, on);
  const pro = con && mostSpecific(country, inFavour, on);
  return con && (!pro || con.size < pro.size) ? con.ref : undefined;
}

function opposite(side: Side): Side {
  return side === 'demand' ? 'technology' : 'demand';
}

function block(code: string, side: Side, params: Readonly<Record<string, string>>): Verdict {
  return { outcome: 'block', code, side, overridable: true, params };
}

function unknownCountry(side: Side, rule: 'never' | 'must' | 'territory'): Verdict {
  return { outcome: 'unknown', code: 'country.unknown', side, params: { rule } };
}

function unknownRef(side: Side, refs: readonly string[], { knowledge }: DatedKnowledge): Verdict {
  const ref = refs.find((candidate) => !knowledge.isRef(candidate));
  return ref === undefined
    ? undefined
    : { outcome: 'unknown', code: 'country.unknown-ref', side, params: { ref } };
}
