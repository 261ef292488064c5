import { disclosureOf } from '../disclosure/viewer.ts';
import type { Demand } from '../model/demand.ts';
import { SilkmatchError } from '../model/error.ts';
import type { Organization } from '../model/organization.ts';
import { showValue } from '../model/show-value.ts';
import type { Technology } from '../model/technology.ts';
import { type Visibility, visibilitySchema } from '../model/visibility.ts';
import type { SharedKind } from './shared-record.ts';

/** The records of a hub. */
export interface RecordLists {
  /** Offers. */
  readonly technologies?: readonly Technology[];
  /** Requests. */
  readonly demands?: readonly Demand[];
  /** Those to whom they belong. */
  readonly organizations?: readonly Organization[];
}

/** What may leave a hub. */
export interface SharingPolicy {
  /** Those to whom the records go. */
  readonly audience: 'public' | 'network';
  /**
   * Who may see a field, by the name of the field; a field that is not named here goes with its record. A record left
   * without title, summary and description stays.
   * @defaultValue `{ ext: 'private', provenance: 'hub' }`
   */
  readonly fields?: Readonly<Record<string, Visibility>>;
}

/** Why a record stays: hidden from the audience, shown without its text, or left without text by the policy. */
export type Withholding = 'hidden' | 'anonymous' | 'no-text';

/** A record that stays. */
export interface Withheld {
  /** What it is. */
  readonly kind: SharedKind;
  /** Its id. */
  readonly id: string;
  /** Why it stays. */
  readonly reason: Withholding;
}

/** What may leave, and what stays. */
export interface Shareable {
  /** Offers. */
  readonly technologies: readonly Technology[];
  /** Requests. */
  readonly demands: readonly Demand[];
  /** The owners of the offers and requests that leave; no others. */
  readonly organizations: readonly Organization[];
  /** Technologies and demands that stay. */
  readonly withheld: readonly Withheld[];
}

const defaultFields: Readonly<Record<string, Visibility>> = { ext: 'private', provenance: 'hub' };

const alwaysKept = new Set(['id', 'hub', 'name']);

const fromOpenToClosed = visibilitySchema.options;

/**
 * The records that may leave a hub, without the fields that may not. What it returns is all that a commit should share.
 *
 * A record leaves only if the audience may see it in full (see {@link disclosureOf}): hidden and anonymous records
 * stay. An organization leaves only with a record of its own.
 *
 * @param records - The hub's records.
 * @param policy - What may leave.
 * @throws A {@link SilkmatchError} with code `invalid-option` for an audience or a level that there is not: a slip of the
 * pen must not open records.
 * @example
 * ```ts
 * const policy = { audience: 'network', fields: { price: 'hub', ext: 'private' } } as const;
 * const { withheld, ...share } = shareable({ technologies, demands, organizations }, policy);
 * ```
 */
export function shareable(records: RecordLists, policy: SharingPolicy): Shareable {
  const { audience, fields = defaultFields } = Object(policy) as SharingPolicy;
  checkPolicy(audience, fields);
  const reach = fromOpenToClosed.indexOf(audience);
  const leaves = ([name]: readonly [string, unknown]) =>
    alwaysKept.has(name) ||
    !Object.hasOwn(fields, name) ||
    fromOpenToClosed.indexOf(fields[name] as Visibility) <= reach;
  const outward = <Item extends object>(item: Item): Item =>
    Object.fromEntries(Object.entries(item).filter(leaves)) as Item;

  const withheld: Withheld[] = [];
  const owners = new Set<string | undefined>();
  const released = <Item extends Technology | Demand>(
    kind: SharedKind,
    items: readonly Item[] = [],
  ): readonly Item[] =>
    items.flatMap((item) => {
      const shown = outward(item);
      const reason = reasonToStay(item, shown, audience);
      if (reason !== undefined) {
        withheld.push({ kind, id: item.id, reason });
        return [];
      }
      owners.add(shown.organization);
      return [shown];
    });
  return {
    technologies: released('technology', records.technologies),
    demands: released('demand', records.demands),
    organizations: (records.organizations ?? []).filter(({ id }) => owners.has(id)).map(outward),
    withheld,
  };
}

function checkPolicy(audience: string, fields: Readonly<Record<string, string>>): void {
  const levels: readonly string[] = fromOpenToClosed;
  const unknown = Object.entries(fields).find(([, level]) => !levels.includes(level));
  if ((audience === 'public' || audience === 'network') && unknown === undefined) return;
  const [where, found, expected] =
    unknown === undefined
      ? ['audience', audience, ['public', 'network']]
      : [`fields.${unknown[0]}`, unknown[1], levels];
  throw new SilkmatchError(
    'invalid-option',
    `Expected \`${where}\` to be one of ${expected.join(', ')}, got ${showValue(found)}.`,
  );
}

function reasonToStay(
  record: Technology | Demand,
  shown: Technology | Demand,
  audience: SharingPolicy['audience'],
): Withholding | undefined {
  const disclosure = disclosureOf(record, { audience });
  if (disclosure !== 'named') return disclosure === 'hidden' ? 'hidden' : 'anonymous';
  return (shown.title ?? shown.summary ?? shown.description) ? undefined : 'no-text';
}
