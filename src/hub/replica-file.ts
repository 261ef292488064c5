import { canonicalJson } from '../model/canonical-json.ts';
import { toUtf8 } from '../model/utf8.ts';
import { type ChangeSet, changeSetOf, changesSince } from './change-set.ts';
import { jsonOfBytes } from './json-bytes.ts';
import { hubNameSchema, invalidBundle } from './manifest.ts';
import { createReplica, type Replica, withState } from './replica.ts';
import { entryKey, stateDigest, stored } from './shared-record.ts';

/** A replica as bytes, to be kept by its hub between runs. */
export function replicaBytes(replica: Replica): Uint8Array<ArrayBuffer> {
  const { hub } = replica;
  const content = { format: 'silkmatch/replica/1', hub, changes: changesSince(replica) };
  return toUtf8(canonicalJson(content));
}

/**
 * Reads a replica that its hub has kept. It is the hub's own file: what came from others was checked when it was merged,
 * so that here only damage is looked for.
 *
 * @param bytes - As {@link replicaBytes} gave them.
 * @throws A `SilkmatchError` with code `invalid-bundle` where the file is damaged or is not a replica.
 */
export function parseReplica(bytes: Uint8Array): Replica {
  const { hub, changes } = contentOf(bytes);
  let replica = createReplica(hub);
  for (const { signed, since, entries } of changes.hubs) {
    const map = new Map(entries.map((entry) => [entryKey(entry), stored(entry)]));
    if (
      since !== 0 ||
      map.size !== signed.head.entries ||
      stateDigest(map) !== signed.head.digest
    ) {
      throw invalidBundle(`The part of hub ${JSON.stringify(signed.head.hub)} is damaged.`);
    }
    replica = withState(replica, signed.head.hub, { signed, entries: map });
  }
  return replica;
}

function contentOf(bytes: Uint8Array): { readonly hub: string; readonly changes: ChangeSet } {
  let content: unknown;
  try {
    content = jsonOfBytes(bytes);
  } catch (cause) {
    throw invalidBundle('The replica is not JSON in UTF-8.', { cause });
  }
  const { format, hub, changes } = Object(content) as Record<string, unknown>;
  const name = hubNameSchema.safeParse(hub);
  if (format !== 'silkmatch/replica/1' || !name.success) {
    throw invalidBundle('The replica is not of the form silkmatch/replica/1.');
  }
  return { hub: name.data, changes: changeSetOf(changes) };
}
