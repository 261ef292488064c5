import * as z from 'zod/mini';
import type { Demand } from '../../model/demand.ts';
import type { Technology } from '../../model/technology.ts';
import { defineGate } from '../gate.ts';
import type { ReadContext } from '../scorer.ts';
import { controlChain } from './control-chain.ts';

const sameOrganizationOptionsSchema = z.strictObject({
  controlShare: z._default(z.number().check(z.gt(0), z.lte(100)), 50),
});

/** Options of {@link sameOrganization}. */
export interface SameOrganizationOptions {
  /**
   * Least share that counts as control, in percent, above 0.
   * @defaultValue 50
   */
  readonly controlShare: number;
}

/**
 * Vetoes a pair whose two sides are one organization, or are under common control: one controls the
 * other, or a third controls both. Control is `parent`, and `controlledBy` with at least `controlShare`
 * percent or without a share, over any number of steps.
 *
 * | code | side | overridable | params |
 * |---|---|---|---|
 * | `organization.same` | both | no | `organization` |
 * | `organization.group` | both | yes | `demandOrganization`, `technologyOrganization`, `controller` |
 *
 * A record without `organization`, or whose organization is not known, passes.
 */
export const sameOrganization = defineGate<
  SameOrganizationOptions,
  readonly string[],
  readonly string[]
>({
  id: 'silkmatch/same-organization',
  version: '1.0.0',
  options: sameOrganizationOptionsSchema,
  reads: { demand: ['organization'], technology: ['organization'] },
  readTechnology: readChain,
  readDemand: readChain,
  key: (chain) => JSON.stringify(chain),
  queryKey: (chain) => JSON.stringify(chain),
  marks: { feature: (chain) => chain, query: (chain) => chain },
  check: (demand, technology) => {
    const [own, other] = [demand[0], technology[0]];
    if (own === undefined || other === undefined) return undefined;
    if (own === other) {
      const params = { organization: own };
      return {
        outcome: 'block',
        code: 'organization.same',
        side: 'both',
        overridable: false,
        params,
      };
    }
    const controller = demand.find((id) => technology.includes(id));
    if (controller === undefined) return undefined;
    const params = { demandOrganization: own, technologyOrganization: other, controller };
    return {
      outcome: 'block',
      code: 'organization.group',
      side: 'both',
      overridable: true,
      params,
    };
  },
});

function readChain(
  { organization }: Technology | Demand,
  context: ReadContext<SameOrganizationOptions>,
): readonly string[] {
  return controlChain(organization, context.options.controlShare, context.organization);
}
