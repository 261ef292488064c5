import { canonicalJson } from '../model/canonical-json.ts';
import type { Demand } from '../model/demand.ts';
import { SilkmatchError } from '../model/error.ts';
import { sha256OfText } from '../model/sha256.ts';
import { showValue } from '../model/show-value.ts';
import type { Technology } from '../model/technology.ts';
import type { Anonymity } from '../model/visibility.ts';

/** Everybody, the hubs of the network, or those who run the engine and may see everything. */
export type Audience = 'public' | 'network' | 'auditor';

/** Somebody who looks at records, matches and explanations. */
export interface Viewer {
  /**
   * What the viewer belongs to. `public` sees records open to everybody; `network` sees those open to all hubs, too;
   * `auditor` sees everything, unmasked.
   */
  readonly audience: Audience;
  /** The id of the viewer's hub. The records that it holds are shown in full, unless they are `private`. */
  readonly hub?: string | undefined;
  /** The id of the viewer's organization. Its own records are shown in full. */
  readonly organization?: string | undefined;
  /** Ids of records to whose owners the viewer has been introduced: they are shown in full, unless `private`. */
  readonly introducedTo?: readonly string[] | undefined;
}

/**
 * How much of a record a viewer sees: nothing, or the record with its owner as far as {@link Anonymity} says; `named`
 * is the whole record.
 */
export type Disclosure = 'hidden' | Anonymity;

/**
 * How much of a record a viewer may see. The first rule that applies decides.
 *
 * 1. The auditor and the owner see everything.
 * 2. A `private` record is hidden from all others.
 * 3. The hub that holds the record, and those introduced to its owner, see everything.
 * 4. `public` records are open to all, `network` records to the network; `hub` and `invited` ones are hidden.
 * 5. What is open shows as much of its owner as `anonymity` says.
 *
 * @param record - The record; without `visibility` it is public, without `anonymity` named.
 * @param viewer - Who looks at it.
 * @throws A {@link SilkmatchError} with code `invalid-option` if the viewer is not one.
 * @example
 * ```ts
 * disclosureOf({ id: 't1', title: 'Pump', anonymity: 'masked' }, { audience: 'network' }); // => 'masked'
 * ```
 */
export function disclosureOf(record: Technology | Demand, viewer: Viewer): Disclosure {
  checkViewer(viewer);
  const { visibility = 'public', anonymity = 'named' } = record;
  const { audience, hub, organization, introducedTo = [] } = viewer;
  const isOwn = organization !== undefined && record.organization === organization;
  if (audience === 'auditor' || isOwn) return 'named';
  if (visibility === 'private') return 'hidden';
  if ((hub !== undefined && record.hub === hub) || introducedTo.includes(record.id)) return 'named';
  if (visibility === 'public' || (visibility === 'network' && audience === 'network')) {
    return anonymity;
  }
  return 'hidden';
}

const audiences: readonly string[] = ['public', 'network', 'auditor'] satisfies Audience[];

/**
 * Refuses a viewer whose audience is not one, or whose ids are none: a slip of the pen must not open records.
 *
 * @throws A {@link SilkmatchError} with code `invalid-option`.
 */
export function checkViewer(viewer: Viewer): void {
  const { audience, hub, organization, introducedTo = [] } = Object(viewer) as Partial<Viewer>;
  if (!audiences.some((one) => one === audience)) {
    throw wrongViewer('audience', `one of ${audiences.join(', ')}`, audience);
  }
  for (const [name, id] of Object.entries({ hub, organization })) {
    if (id !== undefined && !isText(id)) throw wrongViewer(name, 'an id', id);
  }
  if (!Array.isArray(introducedTo) || !introducedTo.every(isText)) {
    throw wrongViewer('introducedTo', 'an array of ids', introducedTo);
  }
}

function isText(id: unknown): boolean {
  return typeof id === 'string' && !/[\ud800-\udfff]/u.test(id);
}

function wrongViewer(name: string, expected: string, found: unknown): SilkmatchError {
  return new SilkmatchError(
    'invalid-option',
    `Expected \`${name}\` to be ${expected}, got ${showValue(found)}.`,
  );
}

/** SHA-256 of a viewer: the same for the same rights. */
export function viewerDigest({ audience, hub, organization, introducedTo = [] }: Viewer): string {
  const introduced = [...new Set(introducedTo)].sort();
  return sha256OfText(canonicalJson({ audience, hub, organization, introducedTo: introduced }));
}
