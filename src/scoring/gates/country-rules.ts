import type { Demand } from '../../model/demand.ts';
import type { Side } from '../../model/evidence.ts';
import type { Technology } from '../../model/technology.ts';
import { defineGate, type Verdict } from '../gate.ts';
import { countryWishes, recordCountry } from '../record-country.ts';
import type { ReadContext } from '../scorer.ts';
import { standing } from './country-membership.ts';

/** What one side is and says about countries, as {@link countryRules} reads it. */
export interface CountryStance {
  /** Its own country, if known. */
  readonly country: string | undefined;
  /** The other side has to be in one of these. */
  readonly must: readonly string[];
  /** The other side must not be in one of these. */
  readonly never: readonly string[];
  /** References that are preferred, avoided or required: a country named here is not refused by a group. */
  readonly named: readonly string[];
  /** Where the rights can be given; empty if nothing is said. */
  readonly include: readonly string[];
  /** Where they cannot. */
  readonly exclude: readonly string[];
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
 * | `country.unknown` (not a veto) | there is a rule, but the country it is about is not known | whose country | `rule`: `never`, `must` or `territory` |
 * | `country.unknown-ref` (not a veto) | a rule names a group that is not known and could decide it | who made it | `ref` |
 *
 * The country of a record is its `country`, that of its `place` or that of its organization; its wishes
 * are its own or its organization's. Groups have the members of the date of the run. What is said about a
 * country itself goes before what is said about a group it is in. `required` and `included` are lists with
 * commas.
 */
export const countryRules = defineGate<Record<string, never>, CountryStance, CountryStance>({
  id: 'silkmatch/country-rules',
  version: '1.0.0',
  reads: {
    demand: ['country', 'place', 'organization', 'countryPreferences'],
    technology: ['country', 'place', 'organization', 'countryPreferences', 'territories'],
  },
  readTechnology: (technology, context) => ({
    ...stanceOf(technology, context),
    include: technology.territories?.include ?? [],
    exclude: technology.territories?.exclude ?? [],
  }),
  readDemand: stanceOf,
  key: (stance) => JSON.stringify(stance),
  check: (demand, technology, { asOf }) => {
    const verdicts = [
      refusal('demand', demand, { country: technology.country, asOf }),
      refusal('technology', technology, { country: demand.country, asOf }),
      requirement('demand', demand, { country: technology.country, asOf }),
      requirement('technology', technology, { country: demand.country, asOf }),
      territory(technology, { country: demand.country, asOf }),
    ];
    return (
      verdicts.find((verdict) => verdict?.outcome === 'block') ??
      verdicts.find((verdict) => verdict !== undefined)
    );
  },
});

interface Case {
  /** Country of the other side. */
  readonly country: string | undefined;
  readonly asOf: string;
}

function stanceOf(
  record: Technology | Demand,
  context: ReadContext<Record<string, never>>,
): CountryStance {
  const wishes = countryWishes(record, context);
  const refs = (isMeant: (strength: string) => boolean) =>
    wishes.filter(({ strength }) => isMeant(strength)).map(({ value }) => value);
  return {
    country: recordCountry(record, context),
    must: refs((strength) => strength === 'must'),
    never: refs((strength) => strength === 'never'),
    named: refs((strength) => strength !== 'never'),
    include: [],
    exclude: [],
  };
}

function refusal(side: Side, own: CountryStance, { country, asOf }: Case): Verdict {
  if (own.never.length === 0) return undefined;
  if (country === undefined) return unknownCountry(opposite(side), 'never');
  const { never, named } = own;
  if (!never.includes(country) && named.includes(country)) return undefined;
  const found = standing(country, never, asOf);
  return found.found === 'inside'
    ? block('country.never', side, { country, ref: found.ref })
    : unknownRef(side, found.unknown);
}

function requirement(side: Side, { must }: CountryStance, { country, asOf }: Case): Verdict {
  if (must.length === 0) return undefined;
  if (country === undefined) return unknownCountry(opposite(side), 'must');
  const found = standing(country, must, asOf);
  if (found.found === 'inside') return undefined;
  return (
    unknownRef(side, found.unknown) ??
    block('country.must', side, { country, required: must.join() })
  );
}

function territory({ include, exclude }: CountryStance, { country, asOf }: Case): Verdict {
  if (include.length === 0 && exclude.length === 0) return undefined;
  if (country === undefined) return unknownCountry('demand', 'territory');
  const isNamed = include.includes(country) && !exclude.includes(country);
  const excluded = isNamed ? undefined : standing(country, exclude, asOf);
  if (excluded?.found === 'inside') {
    return block('country.territory-excluded', 'technology', { country, ref: excluded.ref });
  }
  const included = include.length === 0 ? undefined : standing(country, include, asOf);
  if (included?.found === 'outside' && included.unknown === undefined) {
    const params = { country, included: include.join() };
    return block('country.territory-not-included', 'technology', params);
  }
  return (
    unknownRef('technology', excluded?.unknown) ??
    (included?.found === 'outside' ? unknownRef('technology', included.unknown) : undefined)
  );
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

function unknownRef(side: Side, ref: string | undefined): Verdict {
  return ref === undefined
    ? undefined
    : { outcome: 'unknown', code: 'country.unknown-ref', side, params: { ref } };
}
