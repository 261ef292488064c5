import type { Code } from '../../model/code.ts';
import type { Demand } from '../../model/demand.ts';
import { SilkmatchError } from '../../model/error.ts';
import { showValue } from '../../model/show-value.ts';
import type { Technology } from '../../model/technology.ts';
import { defineGate, type Gate, type Verdict } from '../gate.ts';
import { recordCountry } from '../record-country.ts';
import type { ReadContext } from '../scorer.ts';

/** One side of an exchange, as a policy sees it. */
export interface PolicyParty {
  /** Its country, that of its place or that of its organization; `undefined` if nobody says. */
  readonly country: string | undefined;
  /** Id of its organization. */
  readonly organization: string | undefined;
  /** Its sectors. */
  readonly sectors: readonly Code[];
  /** Its codes of patent classes and technology fields. */
  readonly technologyCodes: readonly Code[];
}

/** What a policy rules on: a technology that would go from one party to the other on a day. */
export interface PolicyCase {
  /** Who offers. */
  readonly technology: PolicyParty;
  /** Who asks. */
  readonly demand: PolicyParty;
  /** The date the run is computed for, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/**
 * `allow` lets the pair pass, `review` lets it pass with a flag and touches no score, `deny` vetoes it, and
 * nobody on either side may lift that.
 */
export type PolicyRuling =
  | {
      /** The pair passes. */
      readonly ruling: 'allow';
    }
  | {
      /** The pair passes with a flag, or is vetoed. */
      readonly ruling: 'review' | 'deny';
      /** Why, in a few words that a person will read. */
      readonly reason: string;
    };

/** What an author of a policy writes. */
export interface CountryPolicyDefinition {
  /** `author/name` in lower case with hyphens. */
  readonly id: string;
  /** Version of the policy, `1.0.0`. */
  readonly version: string;
  /** Rules on a case. Pure. */
  readonly rule: (exchange: PolicyCase) => PolicyRuling;
}

/**
 * Makes a gate of a host's policy on exchanges between countries: sanctions, export control, dual use. The
 * library has none of its own.
 *
 * | code | when | side | params |
 * |---|---|---|---|
 * | `country.policy-denied` | the policy denies | both | `reason`, `demandCountry`, `technologyCountry` where known |
 * | `country.policy-review` (not a veto) | the policy asks for a review | both | the same |
 *
 * @param definition - See {@link CountryPolicyDefinition}.
 * @returns A frozen gate, ready for a pipeline.
 * @throws A {@link SilkmatchError} with code `invalid-plugin` if the definition is malformed.
 * @example
 * ```ts
 * const embargo = defineCountryPolicy({
 *   id: 'our-hub/embargo',
 *   version: '2026.11.1',
 *   rule: ({ demand }) =>
 *     demand.country === 'KP'
 *       ? { ruling: 'deny', reason: 'Security Council resolution 1718' }
 *       : { ruling: 'allow' },
 * });
 * ```
 */
export function defineCountryPolicy({
  id,
  version,
  rule,
}: CountryPolicyDefinition): Gate<Record<string, never>, PolicyParty, PolicyParty> {
  return defineGate<Record<string, never>, PolicyParty, PolicyParty>({
    id,
    version,
    reads: {
      demand: ['country', 'place', 'organization', 'sectors', 'technologyCodes'],
      technology: ['country', 'place', 'organization', 'sectors', 'technologyCodes'],
    },
    readTechnology: partyOf,
    readDemand: partyOf,
    key: (party) => JSON.stringify(party),
    check: (demand, technology, { asOf }) =>
      verdictOf(rule({ demand, technology, asOf }), demand, technology),
  });
}

function partyOf(record: Technology | Demand, context: ReadContext<unknown>): PolicyParty {
  const { organization, sectors = [], technologyCodes = [] } = record;
  return { country: recordCountry(record, context), organization, sectors, technologyCodes };
}

function verdictOf(found: PolicyRuling, demand: PolicyParty, technology: PolicyParty): Verdict {
  if (found.ruling === 'allow') return undefined;
  const params = {
    reason: found.reason,
    ...(demand.country === undefined ? {} : { demandCountry: demand.country }),
    ...(technology.country === undefined ? {} : { technologyCountry: technology.country }),
  };
  switch (found.ruling) {
    case 'review':
      return { outcome: 'unknown', code: 'country.policy-review', side: 'both', params };
    case 'deny':
      return {
        outcome: 'block',
        code: 'country.policy-denied',
        side: 'both',
        overridable: false,
        params,
      };
    default:
      throw new SilkmatchError(
        'plugin-failed',
        `A policy must answer with the ruling allow, review or deny; found ${showValue(found)}.`,
      );
  }
}
