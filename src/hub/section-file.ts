import { canonicalJson } from '../model/canonical-json.ts';
import { SilkmatchError } from '../model/error.ts';
import { sha256, toHex } from '../model/sha256.ts';
import { fromUtf8, toUtf8 } from '../model/utf8.ts';
import type { Section, Sections } from '../retrieval/sections.ts';

/** `SILKSNP1`: the form of a file. */
const magic = Uint8Array.of(0x53, 0x49, 0x4c, 0x4b, 0x53, 0x4e, 0x50, 0x31);
const HEAD_LENGTH = 48;
const LENGTH_AT = 8;
const DIGEST_AT = 16;
const ALIGNMENT = 8;
const LONGEST_TABLE = 64 * 1024 * 1024;

const types = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i32: Int32Array,
  u64: BigUint64Array,
  f64: Float64Array,
} as const;

type TypeName = keyof typeof types;

/** One row of the table: name, type, count of numbers, SHA-256 of the bytes. */
type Row = readonly [name: string, type: TypeName, count: number, digest: string];

/**
 * Writes a description and sections as bytes.
 *
 * Layout, all numbers little-endian: magic (8 bytes), length of the table (32 bits), four zeros, SHA-256 of the table
 * (32 bytes), the table as canonical JSON `{ description, sections }`, then the sections in the order of the table. The
 * table and every section are followed by zeros up to a multiple of eight. A section's place follows from the lengths
 * before it, so that there is one way to write the same contents.
 */
export function writeSectionFile(
  description: unknown,
  sections: Sections,
): Uint8Array<ArrayBuffer> {
  refuseBigEndian();
  const names = Object.keys(sections).sort();
  const parts = names.map((name) => bytesOf(sections[name] as Section));
  const rows = names.map((name, i): Row => {
    const section = sections[name] as Section;
    return [name, typeOf(section), section.length, toHex(sha256(parts[i] as Uint8Array))];
  });
  const table = toUtf8(canonicalJson({ description, sections: rows }));
  const length = parts.reduce((sum, part) => sum + aligned(part.length), 0);
  const bytes = new Uint8Array(HEAD_LENGTH + aligned(table.length) + length);
  bytes.set(magic);
  new DataView(bytes.buffer).setUint32(LENGTH_AT, table.length, true);
  bytes.set(sha256(table), DIGEST_AT);
  bytes.set(table, HEAD_LENGTH);
  let at = HEAD_LENGTH + aligned(table.length);
  for (const part of parts) {
    bytes.set(part, at);
    at += aligned(part.length);
  }
  return bytes;
}

/** What the table of a file says. */
export interface SectionTable {
  /** What the file says of itself. */
  readonly description: unknown;
  /** The rows. */
  readonly rows: readonly Row[];
  /** Where the sections begin. */
  readonly start: number;
}

/**
 * Reads the table of a file and checks its digest.
 *
 * @throws A {@link SilkmatchError} with code `invalid-snapshot`.
 */
export function readSectionTable(bytes: Uint8Array): SectionTable {
  if (bytes.length < HEAD_LENGTH || magic.some((byte, i) => bytes[i] !== byte)) {
    throw invalidSnapshot('These bytes are not a snapshot: they do not begin with SILKSNP1.');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(LENGTH_AT, true);
  const start = HEAD_LENGTH + aligned(length);
  if (length > LONGEST_TABLE || start > bytes.length || view.getUint32(LENGTH_AT + 4, true) !== 0) {
    throw invalidSnapshot(`The table is said to have ${length} bytes of ${bytes.length}.`);
  }
  const table = bytes.subarray(HEAD_LENGTH, HEAD_LENGTH + length);
  refuseOtherDigest(table, toHex(bytes.subarray(DIGEST_AT, HEAD_LENGTH)), 'the table');
  refusePadding(bytes, HEAD_LENGTH + length, start);
  return { ...parseTable(table), start };
}

/**
 * Reads a file whole. The sections are views of the bytes where these lie at a multiple of eight, else of a copy.
 *
 * @throws A {@link SilkmatchError} with code `invalid-snapshot` if a length, a digest or the form is wrong.
 */
export function readSectionFile(bytes: Uint8Array): { description: unknown; sections: Sections } {
  refuseBigEndian();
  const { description, rows, start } = readSectionTable(bytes);
  const whole = bytes.byteOffset % ALIGNMENT === 0 ? bytes : Uint8Array.from(bytes);
  const sections: Record<string, Section> = Object.create(null);
  let at = start;
  for (const [name, type, count, digest] of rows) {
    const length = count * types[type].BYTES_PER_ELEMENT;
    const end = at + length;
    if (aligned(length) > whole.length - at) {
      throw invalidSnapshot(
        `Section "${name}" is said to have ${length} bytes; the file ends before.`,
      );
    }
    refuseOtherDigest(whole.subarray(at, end), digest, `section "${name}"`);
    refusePadding(whole, end, at + aligned(length));
    sections[name] = new types[type](whole.buffer as ArrayBuffer, whole.byteOffset + at, count);
    at += aligned(length);
  }
  if (at !== whole.length)
    throw invalidSnapshot(`${whole.length - at} bytes follow the last section.`);
  return { description, sections };
}

function parseTable(table: Uint8Array): Pick<SectionTable, 'description' | 'rows'> {
  let parsed: unknown;
  try {
    const text = fromUtf8(table);
    parsed = JSON.parse(text);
    if (canonicalJson(parsed) !== text) parsed = undefined;
  } catch {
    parsed = undefined;
  }
  const { description, sections } = (parsed ?? {}) as Record<string, unknown>;
  if (!Array.isArray(sections) || !sections.every(isRow)) {
    throw invalidSnapshot('The table is not canonical JSON of a description and sections.');
  }
  sections.forEach(([name]: Row, i) => {
    const before = sections[i - 1] as Row | undefined;
    if (before !== undefined && !(before[0] < name)) {
      throw invalidSnapshot(`Section "${name}" is out of order.`);
    }
  });
  return { description, rows: sections };
}

function isRow(row: unknown): row is Row {
  if (!Array.isArray(row) || row.length !== 4) return false;
  const [name, type, count, digest] = row as readonly unknown[];
  return (
    typeof name === 'string' &&
    typeof type === 'string' &&
    Object.hasOwn(types, type) &&
    Number.isSafeInteger(count) &&
    (count as number) >= 0 &&
    (count as number) <= 0xffff_ffff &&
    typeof digest === 'string'
  );
}

function typeOf(section: Section): TypeName {
  const [name] = Object.entries(types).find(([, type]) => section instanceof type) ?? [];
  return name as TypeName;
}

function bytesOf({ buffer, byteOffset, byteLength }: Section): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

function refuseOtherDigest(bytes: Uint8Array, digest: string, what: string): void {
  if (toHex(sha256(bytes)) !== digest) {
    throw invalidSnapshot(`The bytes of ${what} do not have the digest that is written for them.`);
  }
}

function refusePadding(bytes: Uint8Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    if (bytes[i] !== 0) throw invalidSnapshot(`Byte ${i} must be 0.`);
  }
}

function refuseBigEndian(): void {
  if (new Uint8Array(Uint16Array.of(1).buffer)[0] === 1) return;
  throw invalidSnapshot('Snapshots need a little-endian machine; this one is not.');
}

/** The error for bytes that are not a whole snapshot. */
export function invalidSnapshot(what: string): SilkmatchError {
  return new SilkmatchError(
    'invalid-snapshot',
    `${what} Take the file from its source again, or make a new snapshot.`,
  );
}
