import * as z from 'zod/mini';
import { canonicalJson } from '../model/canonical-json.ts';
import type { Demand } from '../model/demand.ts';
import { identifierSchema } from '../model/identifier.ts';
import type { Organization } from '../model/organization.ts';
import { sha256OfText } from '../model/sha256.ts';
import type { Technology } from '../model/technology.ts';

/** Kinds of record that hubs share, in the order in which they are written. */
export const sharedKinds = ['technology', 'demand', 'organization'] as const;

/** A kind of record that hubs share. */
export type SharedKind = (typeof sharedKinds)[number];

/** A record as it is shared. */
export type SharedRecord = Technology | Demand | Organization;

/** The latest revision of a record, or the tombstone of one that was withdrawn. */
export interface SharedEntry {
  /** What the record is. */
  readonly kind: SharedKind;
  /** Its id. */
  readonly id: string;
  /** The commit of its hub that made this revision. */
  readonly revision: number;
  /** The record; `null` after its withdrawal. */
  readonly record: SharedRecord | null;
}

/** Schema of {@link SharedEntry}; the record itself is checked when an engine is to use it. */
export const sharedEntrySchema = z.strictObject({
  kind: z.enum(sharedKinds),
  id: identifierSchema,
  revision: z.number().check(z.int(), z.gte(1)),
  record: z.nullable(z.looseObject({ id: z.string() })),
});

/** An entry with the digest of its record. */
export interface StoredEntry extends SharedEntry {
  /** SHA-256 of the record's canonical JSON; `null` for a tombstone. */
  readonly digest: string | null;
}

/** What tells an entry from all others of its hub. */
export function entryKey({ kind, id }: Pick<SharedEntry, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

/** An entry with the digest of its record. */
export function stored(entry: SharedEntry): StoredEntry {
  const { kind, id, revision, record } = entry;
  return { kind, id, revision, record, digest: record === null ? null : recordDigest(record) };
}

/**
 * SHA-256 of a record's canonical JSON (RFC 8785): names one revision of one record.
 *
 * @param record - Any record.
 * @returns 64 lower-case hexadecimal digits.
 */
export function recordDigest(record: SharedRecord): string {
  return sha256OfText(canonicalJson(record));
}

/** SHA-256 over all entries of a hub, in the order of their keys: the same whatever the way they came. */
export function stateDigest(entries: ReadonlyMap<string, StoredEntry>): string {
  const rows = [...entries.keys()].sort().map((key) => {
    const { revision, digest } = entries.get(key) as StoredEntry;
    return canonicalJson([key, revision, digest]);
  });
  return sha256OfText(rows.join('\n'));
}
