import { SilkmatchError } from '../model/error.ts';
import { sha256, toHex } from '../model/sha256.ts';
import { refuseOtherThanBytes } from './bytes.ts';
import { PUBLIC_KEY_LENGTH, SIGNATURE_LENGTH } from './ed25519.ts';
import { fromHex } from './hex.ts';
import { type PublicKey, type Signatures, type Signer, signBytes, signersOf } from './key.ts';
import {
  type BundleKind,
  invalidBundle,
  type Manifest,
  manifestBytes,
  parseManifest,
  refuseUnsealable,
} from './manifest.ts';
import { type Role, type Roster, refuseExpired, signatureCount, untrusted } from './roster.ts';

/** `SILKBND1`: the form of a bundle. */
const magic = Uint8Array.of(0x53, 0x49, 0x4c, 0x4b, 0x42, 0x4e, 0x44, 0x31);
const HEAD_LENGTH = 16;
const LONGEST_MANIFEST = 65_536;
const MOST_SIGNATURES = 64;
const SIGNATURE_ROW = PUBLIC_KEY_LENGTH + SIGNATURE_LENGTH;
const ALIGNMENT = 8;

/** What a bundle is to say of itself. */
export interface BundleTerms {
  /** What the payload is. */
  readonly kind: BundleKind;
  /** The hub that issues it. */
  readonly hub: string;
  /** The sequence it belongs to; the name of the receiver, or any other. */
  readonly stream: string;
  /** The day it is issued, `YYYY-MM-DD`. */
  readonly date: string;
  /** The last day on which receivers should take it. */
  readonly expiresAt?: string;
  /** The bundle before it in the same stream; absent for the first. */
  readonly after?: Uint8Array;
}

/** A bundle that was found to be in order. */
export interface Bundle {
  /** Who issued it, and its place in the sequence. */
  readonly manifest: Manifest;
  /** SHA-256 of the manifest. */
  readonly digest: string;
  /** The payload: a view of the bundle's bytes, not a copy; it starts at a multiple of eight bytes. */
  readonly payload: Uint8Array;
  /** The keys whose signatures were found to be valid. */
  readonly signers: readonly PublicKey[];
}

/**
 * Wraps bytes in a signed manifest.
 *
 * Layout: magic, length of the manifest and number of signatures (32 bits each, little-endian), the manifest as
 * canonical JSON, for each signature the public key and the signature, zeros up to a multiple of eight, the payload.
 *
 * @param payload - The bytes to carry.
 * @param terms - What the manifest is to say.
 * @param signers - Keys of the issuing hub; of the pipelines role for pipelines.
 * @throws A `SilkmatchError` with code `invalid-bundle` where the terms are not well-formed, or `invalid-input` where the
 * payload is no bytes.
 * @example
 * ```ts
 * const terms = { kind: 'snapshot', hub: 'hq', stream: 'all', date: '2026-11-01' } as const;
 * const bundle = await sealBundle(bytes, terms, [signerOf(key)]);
 * ```
 */
export async function sealBundle(
  payload: Uint8Array,
  { after, ...terms }: BundleTerms,
  signers: readonly Signer[],
): Promise<Uint8Array<ArrayBuffer>> {
  refuseOtherThanBytes(payload, 'the payload');
  if (terms.expiresAt !== undefined && terms.expiresAt < terms.date) {
    throw new SilkmatchError(
      'invalid-bundle',
      `A bundle of ${terms.date} cannot hold until ${terms.expiresAt}: give a later day.`,
    );
  }
  const before = after === undefined ? undefined : framed(after);
  const content: Manifest = {
    format: 'silkmatch/manifest/1',
    ...terms,
    sequence: before === undefined ? 1 : parseManifest(before.manifest).sequence + 1,
    ...(before === undefined ? {} : { previous: toHex(sha256(before.manifest)) }),
    payload: { bytes: payload.length, sha256: toHex(sha256(payload)) },
  };
  refuseUnsealable(content);
  const manifest = manifestBytes(content);
  if (signers.length === 0 || signers.length > MOST_SIGNATURES) {
    throw invalidBundle(`A bundle takes 1 to ${MOST_SIGNATURES} signers; found ${signers.length}.`);
  }
  const signatures = Object.entries(await signBytes('bundle', manifest, signers));
  const start = payloadStart(manifest.length, signatures.length);
  const bytes = new Uint8Array(start + payload.length);
  bytes.set(magic);
  const view = new DataView(bytes.buffer);
  view.setUint32(8, manifest.length, true);
  view.setUint32(12, signatures.length, true);
  bytes.set(manifest, HEAD_LENGTH);
  signatures.forEach(([key, signature], i) => {
    const row = HEAD_LENGTH + manifest.length + i * SIGNATURE_ROW;
    bytes.set(fromHex(key, PUBLIC_KEY_LENGTH), row);
    bytes.set(fromHex(signature, SIGNATURE_LENGTH), row + PUBLIC_KEY_LENGTH);
  });
  bytes.set(payload, start);
  return bytes;
}

/**
 * Checks a bundle and gives its payload. The signatures are checked before anything of the manifest is read, and the
 * digest before anything of the payload is.
 *
 * @param bytes - The bundle, as it came.
 * @param trust - The roster in force, and the day of the check, `YYYY-MM-DD`.
 * @throws A `SilkmatchError` with code `invalid-bundle` where the bytes are damaged, or `untrusted` where the
 * signatures are not those of the hub that the manifest names, or it has expired.
 */
export async function openBundle(
  bytes: Uint8Array,
  { roster, today }: { readonly roster: Roster; readonly today: string },
): Promise<Bundle> {
  const frame = framed(bytes);
  refuseExpired(roster, today);
  const known = knownKeys(roster);
  const valid = await signersOf('bundle', frame.manifest, frame.signatures, known);
  if (valid.size === 0) {
    throw untrusted(
      'No signature of the bundle is valid under a key of the roster. The bundle was changed or comes from a stranger.',
    );
  }
  const manifest = parseManifest(frame.manifest);
  refuseUnauthorised(manifest, roster, valid);
  if (manifest.expiresAt !== undefined && today > manifest.expiresAt) {
    throw untrusted(
      `The bundle held until ${manifest.expiresAt}; today is ${today}. Ask hub ${JSON.stringify(manifest.hub)} for the one in force.`,
    );
  }
  refuseOtherPayload(manifest, frame.payload);
  return {
    manifest,
    digest: toHex(sha256(frame.manifest)),
    payload: frame.payload,
    signers: [...valid].sort(),
  };
}

/**
 * Reads what a bundle says of itself without checking who says it.
 *
 * @param bytes - The bundle.
 * @returns The manifest, its digest and the keys that claim to have signed it.
 * @throws A `SilkmatchError` with code `invalid-bundle` where the bytes are damaged.
 */
export function inspectBundle(bytes: Uint8Array): Omit<Bundle, 'payload'> {
  const frame = framed(bytes);
  const manifest = parseManifest(frame.manifest);
  refuseOtherPayload(manifest, frame.payload);
  const signers = Object.keys(frame.signatures).sort();
  return { manifest, digest: toHex(sha256(frame.manifest)), signers };
}

/** Whether bytes claim to be a bundle. */
export function isBundle(bytes: Uint8Array): boolean {
  return bytes.length >= magic.length && magic.every((byte, i) => bytes[i] === byte);
}

interface Frame {
  readonly manifest: Uint8Array<ArrayBuffer>;
  readonly signatures: Signatures;
  readonly payload: Uint8Array;
}

function framed(bytes: Uint8Array): Frame {
  refuseOtherThanBytes(bytes, 'a bundle');
  if (!isBundle(bytes) || bytes.length < HEAD_LENGTH) {
    throw invalidBundle('The bytes do not begin as a bundle does.');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(8, true);
  const count = view.getUint32(12, true);
  if (length > LONGEST_MANIFEST) throw invalidBundle(`The manifest claims ${length} bytes.`);
  if (count > MOST_SIGNATURES) throw invalidBundle(`The bundle claims ${count} signatures.`);
  const start = payloadStart(length, count);
  if (start > bytes.length) throw invalidBundle('The bundle ends too early.');
  const signaturesEnd = HEAD_LENGTH + length + count * SIGNATURE_ROW;
  if (bytes.subarray(signaturesEnd, start).some((byte) => byte !== 0)) {
    throw invalidBundle('There are bytes between the signatures and the payload.');
  }
  const signatures: Record<PublicKey, string> = {};
  for (let row = HEAD_LENGTH + length; row < signaturesEnd; row += SIGNATURE_ROW) {
    const key = toHex(bytes.subarray(row, row + PUBLIC_KEY_LENGTH));
    if (Object.hasOwn(signatures, key)) throw invalidBundle('A key has signed twice.');
    signatures[key] = toHex(bytes.subarray(row + PUBLIC_KEY_LENGTH, row + SIGNATURE_ROW));
  }
  return {
    manifest: bytes.slice(HEAD_LENGTH, HEAD_LENGTH + length) as Uint8Array<ArrayBuffer>,
    signatures,
    payload: bytes.subarray(start),
  };
}

function payloadStart(manifestLength: number, signatures: number): number {
  const end = HEAD_LENGTH + manifestLength + signatures * SIGNATURE_ROW;
  return Math.ceil(end / ALIGNMENT) * ALIGNMENT;
}

function knownKeys({ pipelines, hubs }: Roster): readonly PublicKey[] {
  return [...new Set([pipelines, ...Object.values(hubs)].flatMap(({ keys }) => keys))];
}

function refuseUnauthorised(
  { kind, hub }: Manifest,
  roster: Roster,
  valid: ReadonlySet<PublicKey>,
): void {
  const name = JSON.stringify(hub);
  if (!Object.hasOwn(roster.hubs, hub)) {
    throw untrusted(`Hub ${name} is not in the roster. Ask headquarters whether it has joined.`);
  }
  const role = kind === 'pipeline' ? roster.pipelines : (roster.hubs[hub] as Role);
  const count = signatureCount(role, valid);
  if (count < role.threshold) {
    const who = kind === 'pipeline' ? 'those who may issue pipelines' : `hub ${name}`;
    throw untrusted(
      `The bundle carries ${count} valid signatures of ${who}, expected ${role.threshold}. It was not issued by those who may.`,
    );
  }
}

function refuseOtherPayload({ payload }: Manifest, bytes: Uint8Array): void {
  if (payload.bytes !== bytes.length) {
    throw invalidBundle(
      `The payload has ${bytes.length} bytes, the manifest says ${payload.bytes}.`,
    );
  }
  if (toHex(sha256(bytes)) !== payload.sha256) {
    throw invalidBundle('The payload is not the one that was signed: its SHA-256 differs.');
  }
}
