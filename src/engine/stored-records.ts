import { canonicalJson } from '../model/canonical-json.ts';
import type { ParseResult } from '../model/parse.ts';
import type { RecordKind } from '../model/record-digest.ts';
import { sha256, toHex } from '../model/sha256.ts';
import { fromUtf8, toUtf8 } from '../model/utf8.ts';
import {
  packStrings,
  stringAt,
  stringSections,
  takeSortedStrings,
} from '../retrieval/packed-strings.ts';
import { damaged, type Sections, takeSection } from '../retrieval/sections.ts';

/** Length of a SHA-256 digest in bytes. */
const DIGEST = 32;

/** The longest run of bytes whose places 32 bits can tell. */
const MOST_BYTES = 0xffff_ffff;

/** Stored records of one kind, in the order of their ids; each is read when it is asked for. */
export interface StoredRecords<Item> {
  /** Their ids, in the order of code units. */
  readonly ids: readonly string[];
  /** The record of a slot. */
  readonly read: (slot: number) => Item;
  /** The digests of all. */
  readonly digests: () => readonly string[];
}

/**
 * Records as sections: ids, canonical JSON in UTF-8 and digests, one after the other.
 *
 * @param kind - What they are; it begins the name of each section.
 * @param records - In the order of their ids.
 */
export function saveRecords<Item extends { readonly id: string }>(
  kind: RecordKind,
  records: readonly Item[],
): Sections {
  const starts = new Uint32Array(records.length + 1);
  const digests = new Uint8Array(records.length * DIGEST);
  const parts = records.map((record, i) => {
    const json = canonicalJson(record);
    digests.set(sha256(toUtf8(`[${JSON.stringify(kind)},${json}]`)), i * DIGEST);
    return toUtf8(json);
  });
  let length = 0;
  parts.forEach((part, i) => {
    length += part.length;
    if (length > MOST_BYTES) throw new RangeError('Records of more than 4 GB cannot be stored.');
    starts[i + 1] = length;
  });
  const json = new Uint8Array(length);
  parts.forEach((part, i) => {
    json.set(part, starts[i]);
  });
  return {
    ...stringSections(`${kind}.ids`, packStrings(records.map(({ id }) => id))),
    [`${kind}.json`]: json,
    [`${kind}.starts`]: starts,
    [`${kind}.digests`]: digests,
  };
}

/**
 * Takes what {@link saveRecords} gave. A record is parsed when it is first read.
 *
 * @param kind - What they are.
 * @param parse - Parses one.
 * @throws A {@link SilkmatchError} with code `invalid-sections`; reading a record throws it as well.
 */
export function takeRecords<Item extends { readonly id: string }>(
  sections: Sections,
  kind: RecordKind,
  parse: (input: unknown) => ParseResult<Item>,
): StoredRecords<Item> {
  const packed = takeSortedStrings(sections, `${kind}.ids`);
  const count = packed.starts.length - 1;
  const json = takeSection(sections, `${kind}.json`, Uint8Array);
  const starts = takeSection(sections, `${kind}.starts`, Uint32Array, count + 1);
  const digests = takeSection(sections, `${kind}.digests`, Uint8Array, count * DIGEST);
  refuseDisorder(starts, json.length, kind);
  const ids = Array.from({ length: count }, (_, slot) => stringAt(packed, slot));
  const known: Item[] = [];
  return {
    ids,
    read: (slot) => {
      known[slot] ??= parsed(kind, ids[slot] as string, parse, () =>
        fromUtf8(json.subarray(starts[slot], starts[slot + 1])),
      );
      return known[slot];
    },
    digests: () =>
      ids.map((_, slot) => toHex(digests.subarray(slot * DIGEST, (slot + 1) * DIGEST))),
  };
}

function refuseDisorder(starts: Uint32Array, length: number, kind: RecordKind): void {
  for (let i = 0; i < starts.length - 1; i++) {
    if ((starts[i + 1] as number) < (starts[i] as number)) {
      throw damaged(`Stored ${kind} ${i} ends before it begins.`);
    }
  }
  if (starts[0] !== 0 || starts[starts.length - 1] !== length) {
    throw damaged(`The stored records of kind ${kind} do not fill their section.`);
  }
}

function parsed<Item extends { readonly id: string }>(
  kind: RecordKind,
  id: string,
  parse: (input: unknown) => ParseResult<Item>,
  text: () => string,
): Item {
  let json: string;
  let input: unknown;
  try {
    json = text();
    input = JSON.parse(json);
  } catch {
    throw damaged(`Stored ${kind} ${JSON.stringify(id)} is not JSON.`);
  }
  const [record] = parse([input]).records;
  if (record?.id !== id || canonicalJson(record) !== json) {
    throw damaged(`Stored ${kind} ${JSON.stringify(id)} is not a record of this model.`);
  }
  return record;
}
