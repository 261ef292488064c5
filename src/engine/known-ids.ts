import { SilkmatchError } from '../model/error.ts';
import { showValue } from '../model/show-value.ts';

/** Refuses ids that are held already. */
export function refuseKnown(
  kind: string,
  held: ReadonlyMap<string, unknown>,
  records: readonly { readonly id: string }[],
): void {
  const known = records.filter(({ id }) => held.has(id)).map(({ id }) => id);
  if (known.length === 0) return;
  throw new SilkmatchError(
    'duplicate-id',
    `The engine already holds ${kind} ${list(known)}: use \`update\` to replace, or give new ids.`,
    { details: known },
  );
}

/** Refuses ids that are not held. */
export function refuseUnknown(
  kind: string,
  held: ReadonlyMap<string, unknown>,
  ids: readonly string[],
): void {
  const unknown = ids.filter((id) => !held.has(id));
  if (unknown.length === 0) return;
  throw new SilkmatchError(
    'unknown-record',
    `The engine holds no ${kind} ${list(unknown)}: use \`add\` for new records, or check the ids.`,
    { details: unknown },
  );
}

function list(ids: readonly string[]): string {
  const shown = ids.slice(0, 5).map((id) => showValue(id));
  return ids.length > 5 ? `${shown.join(', ')} and ${ids.length - 5} more` : shown.join(', ');
}
