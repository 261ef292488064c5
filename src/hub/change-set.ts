import * as z from 'zod/mini';
import { canonicalJson } from '../model/canonical-json.ts';
import { toUtf8 } from '../model/utf8.ts';
import { type SignedHead, signedHeadSchema } from './head.ts';
import { jsonOfBytes } from './json-bytes.ts';
import { invalidBundle } from './manifest.ts';
import type { Replica, RevisionVector } from './replica.ts';
import {
  entryKey,
  type SharedEntry,
  type StoredEntry,
  sharedEntrySchema,
} from './shared-record.ts';

/** What happened at one hub after a commit. */
export interface HubChanges {
  /** The hub's head that the changes lead to. */
  readonly signed: SignedHead;
  /** The commit after which the changes begin; 0 for all. */
  readonly since: number;
  /** The entries changed since, in the order of their keys. */
  readonly entries: readonly SharedEntry[];
}

/** Changes of one or more hubs, for another hub to merge. */
export interface ChangeSet {
  /** The form of this object. */
  readonly format: 'silkmatch/changes/1';
  /** By hub, in the order of their ids. */
  readonly hubs: readonly HubChanges[];
}

const changeSetSchema = z.strictObject({
  format: z.literal('silkmatch/changes/1'),
  hubs: z.array(
    z.strictObject({
      signed: signedHeadSchema,
      since: z.number().check(z.int(), z.gte(0)),
      entries: z.array(sharedEntrySchema),
    }),
  ),
});

/**
 * Everything that a replica knows and its asker does not.
 *
 * @param replica - Where to look: changes of all hubs it knows, not only its own.
 * @param known - The asker's revision vector; `{}` for everything.
 * @returns A change set; without hubs if there is nothing new.
 */
export function changesSince(replica: Replica, known: RevisionVector = {}): ChangeSet {
  const hubs: HubChanges[] = [];
  for (const hub of [...replica.hubs.keys()].sort()) {
    const { signed, entries } = replica.hubs.get(hub) as NonNullable<
      ReturnType<typeof replica.hubs.get>
    >;
    const since = Object.hasOwn(known, hub) ? (known[hub] as number) : 0;
    if (since >= signed.head.sequence) continue;
    hubs.push({ signed, since, entries: sortedEntries(entries.values(), since) });
  }
  return { format: 'silkmatch/changes/1', hubs };
}

function sortedEntries(entries: Iterable<StoredEntry>, since: number): readonly SharedEntry[] {
  return [...entries]
    .filter(({ revision }) => revision > since)
    .sort((a, b) => (entryKey(a) < entryKey(b) ? -1 : 1))
    .map(({ kind, id, revision, record }) => ({ kind, id, revision, record }));
}

/** The bytes of a change set: its canonical JSON in UTF-8; the payload of a bundle of kind `changes`. */
export function changeSetBytes(changes: ChangeSet): Uint8Array<ArrayBuffer> {
  return toUtf8(canonicalJson(changes));
}

/**
 * Reads a change set. The signatures in it are checked when it is merged.
 *
 * @param bytes - As {@link changeSetBytes} gave them.
 * @throws A `SilkmatchError` with code `invalid-bundle` for anything else.
 */
export function parseChangeSet(bytes: Uint8Array): ChangeSet {
  let input: unknown;
  try {
    input = jsonOfBytes(bytes);
  } catch (cause) {
    throw invalidBundle('The change set is not JSON in UTF-8.', { cause });
  }
  return changeSetOf(input);
}

/** A change set, if a value is one; else throws as {@link parseChangeSet} does. */
export function changeSetOf(input: unknown): ChangeSet {
  const parsed = changeSetSchema.safeParse(input);
  if (!parsed.success) {
    throw invalidBundle('The change set is not of the form silkmatch/changes/1.', {
      details: parsed.error.issues,
    });
  }
  return parsed.data as ChangeSet;
}
