import type { Demand } from '../../model/demand.ts';
import type { Side } from '../../model/evidence.ts';
import type { Technology } from '../../model/technology.ts';
import { defineGate, type Verdict } from '../gate.ts';
import type { ReadContext } from '../scorer.ts';
import { controlChain } from './control-chain.ts';

/** Who a side is and whom it excludes. */
export interface Exclusions {
  /** Its organization and those that control it. */
  readonly chain: readonly string[];
  /** Ids that it will not be matched with. */
  readonly excluded: ReadonlySet<string>;
}

/** An organization that holds half of another controls it. */
const CONTROL_SHARE = 50;

/**
 * Vetoes a pair of which one side excludes the organization of the other, or one that controls it (a
 * parent, or a holder of at least 50 percent). Overridable.
 *
 * | code | side | params |
 * |---|---|---|
 * | `organization.excluded` | who excludes | `organization`, and `controller` if that is what is excluded |
 *
 * A record without `organization` passes.
 */
export const excludedOrganizations = defineGate<Record<string, never>, Exclusions, Exclusions>({
  id: 'silkmatch/excluded-organizations',
  version: '1.0.0',
  reads: {
    demand: ['organization', 'excludedOrganizations'],
    technology: ['organization', 'excludedOrganizations'],
  },
  readTechnology: readExclusions,
  readDemand: readExclusions,
  key: keyOf,
  queryKey: keyOf,
  marks: {
    feature: ({ chain, excluded }) => [...chain.map(member), ...Array.from(excluded, outsider)],
    query: ({ chain, excluded }) => [...chain.map(outsider), ...Array.from(excluded, member)],
  },
  check: (demand, technology) =>
    exclusion('demand', demand, technology) ?? exclusion('technology', technology, demand),
});

function readExclusions(
  { organization, excludedOrganizations = [] }: Technology | Demand,
  context: ReadContext<Record<string, never>>,
): Exclusions {
  return {
    chain: controlChain(organization, CONTROL_SHARE, context.organization),
    excluded: new Set([...excludedOrganizations].sort()),
  };
}

/** Technologies of an organization, demands that exclude it. */
function member(id: string): string {
  return `of ${id}`;
}

/** Technologies that exclude an organization, demands of it. */
function outsider(id: string): string {
  return `not for ${id}`;
}

function keyOf({ chain, excluded }: Exclusions): string {
  return JSON.stringify([chain, [...excluded]]);
}

function exclusion(side: Side, own: Exclusions, other: Exclusions): Verdict {
  if (own.excluded.size === 0) return undefined;
  const found = other.chain.find((id) => own.excluded.has(id));
  const organization = other.chain[0];
  if (found === undefined || organization === undefined) return undefined;
  return {
    outcome: 'block',
    code: 'organization.excluded',
    side,
    overridable: true,
    params: { organization, ...(found === organization ? {} : { controller: found }) },
  };
}
