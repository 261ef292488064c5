import * as z from 'zod/mini';
import type { Demand } from '../../model/demand.ts';
import type { Technology } from '../../model/technology.ts';
import { type Visibility, visibilitySchema } from '../../model/visibility.ts';
import { defineGate, type Verdict } from '../gate.ts';

const visibilityOptionsSchema = z.strictObject({
  viewer: z._default(visibilitySchema, 'network'),
});

/** Options of {@link visibility}. */
export interface VisibilityOptions {
  /**
   * What the caller may see: records of this visibility and of every more open one, in the order
   * `public`, `network`, `hub`, `invited`, `private`.
   * @defaultValue 'network'
   */
  readonly viewer: Visibility;
}

const fromOpenToClosed = visibilitySchema.options;

/**
 * Vetoes a pair of which the caller may not see one record. Not overridable.
 *
 * | code | side | params |
 * |---|---|---|
 * | `visibility.hidden` | the hidden record's; both if both are | `visibility` (of the demand if both), `viewer` |
 *
 * A record without `visibility` is public.
 */
export const visibility = defineGate<VisibilityOptions, Visibility, Visibility>({
  id: 'silkmatch/visibility',
  version: '1.0.0',
  options: visibilityOptionsSchema,
  reads: { demand: ['visibility'], technology: ['visibility'] },
  readTechnology: visibilityOf,
  readDemand: visibilityOf,
  key: (visibility) => visibility,
  queryKey: (visibility) => visibility,
  check: (demand, technology, { options: { viewer } }) => {
    const [demandHidden, technologyHidden] = [
      isHidden(demand, viewer),
      isHidden(technology, viewer),
    ];
    if (demandHidden && technologyHidden) return hidden('both', demand, viewer);
    if (demandHidden) return hidden('demand', demand, viewer);
    return technologyHidden ? hidden('technology', technology, viewer) : undefined;
  },
});

function visibilityOf({ visibility = 'public' }: Technology | Demand): Visibility {
  return visibility;
}

function isHidden(visibility: Visibility, viewer: Visibility): boolean {
  return fromOpenToClosed.indexOf(visibility) > fromOpenToClosed.indexOf(viewer);
}

function hidden(
  side: 'demand' | 'technology' | 'both',
  visibility: Visibility,
  viewer: Visibility,
): Verdict {
  const params = { visibility, viewer };
  return { outcome: 'block', code: 'visibility.hidden', side, overridable: false, params };
}
