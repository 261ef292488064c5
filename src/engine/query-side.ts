import type { Demand } from '../model/demand.ts';
import { SilkmatchError } from '../model/error.ts';
import type { Side } from '../model/evidence.ts';
import { showValue } from '../model/show-value.ts';
import type { Technology } from '../model/technology.ts';
import { checkObject } from './given.ts';

/** Which list a query comes from. */
export type From = 'demands' | 'technologies';

const DEMAND_KINDS: readonly string[] = [
  'technology_request',
  'rd_request',
  'business_request',
  'challenge',
];

/**
 * The side of a query: as said, else the only side that has its id, else by its `kind`.
 *
 * @throws A {@link SilkmatchError} with code `unknown-record` if no record has the id, `invalid-input`
 * if the side cannot be told, `invalid-option` if `from` names no side.
 */
export function sideOfQuery(
  query: string | Demand | Technology,
  from: From | undefined,
  has: Readonly<Record<Side, (id: string) => boolean>>,
): Side {
  if (typeof query !== 'string') checkObject(query, 'the query', ['id', 'title']);
  if (from !== undefined) return sideNamed(from);
  const { id, kind } = typeof query === 'string' ? { id: query, kind: undefined } : query;
  const sides = (['demand', 'technology'] as const).filter((side) => has[side](id));
  if (sides.length === 1) return sides[0] as Side;
  if (kind !== undefined) return DEMAND_KINDS.includes(kind) ? 'demand' : 'technology';
  if (sides.length === 0 && typeof query === 'string') {
    throw new SilkmatchError(
      'unknown-record',
      `No demand and no technology has the id ${JSON.stringify(id)}: add the record first, or pass the record itself.`,
    );
  }
  throw new SilkmatchError(
    'invalid-input',
    `Expected to be told whether ${showValue(id)} is a demand or a technology: pass \`from: 'demands'\` or \`from: 'technologies'\`, or set \`kind\` on the record.`,
  );
}

/** @throws A {@link SilkmatchError} with code `invalid-option` for anything but the two lists. */
export function sideNamed(from: From): Side {
  if (from === 'demands') return 'demand';
  if ((from as string) === 'technologies') return 'technology';
  throw new SilkmatchError(
    'invalid-option',
    `Expected \`from\` to be 'demands' or 'technologies', got ${showValue(from)}.`,
  );
}
