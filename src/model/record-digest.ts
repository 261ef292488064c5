import { canonicalJson } from './canonical-json.ts';
import type { Demand } from './demand.ts';
import type { Organization } from './organization.ts';
import { sha256OfText } from './sha256.ts';
import type { Technology } from './technology.ts';

/** What kind of record it is. */
export type RecordKind = 'technology' | 'demand' | 'organization';

/**
 * The digest of a record: SHA-256 of the canonical JSON of `[kind, record]`.
 *
 * @param kind - What kind of record it is; a technology and a demand with the same fields differ.
 * @param record - The record, as parsed.
 * @returns 64 hexadecimal digits.
 * @example
 * ```ts
 * recordDigest('technology', { id: 't-1', title: 'Solar pump' });
 * ```
 */
export function recordDigest(kind: RecordKind, record: Technology | Demand | Organization): string {
  return sha256OfText(canonicalJson([kind, record]));
}
