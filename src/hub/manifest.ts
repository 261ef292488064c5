import * as z from 'zod/mini';
import { canonicalJson } from '../model/canonical-json.ts';
import { SilkmatchError } from '../model/error.ts';
import { identifierSchema } from '../model/identifier.ts';
import { isoDateSchema } from '../model/iso-date.ts';
import { schemaFaults } from '../model/schema-faults.ts';
import { fromUtf8, toUtf8 } from '../model/utf8.ts';

/** What a bundle can carry. */
export const bundleKinds = ['changes', 'snapshot', 'pipeline', 'ledger', 'run'] as const;

/** What a bundle carries. */
export type BundleKind = (typeof bundleKinds)[number];

/** SHA-256 as 64 lower-case hexadecimal digits. */
export const digestSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A name that is safe as the name of a property. */
export const hubNameSchema = identifierSchema.check(
  z.refine((name) => name !== '__proto__', { error: 'Expected a name other than "__proto__".' }),
);

/** Schema of {@link Manifest}. */
const manifestSchema = z.strictObject({
  format: z.literal('silkmatch/manifest/1'),
  kind: z.enum(bundleKinds),
  hub: hubNameSchema,
  stream: hubNameSchema,
  sequence: z.number().check(z.int(), z.gte(1)),
  previous: z.optional(digestSchema),
  date: isoDateSchema,
  expiresAt: z.optional(isoDateSchema),
  payload: z.strictObject({ bytes: z.number().check(z.int(), z.gte(0)), sha256: digestSchema }),
});

/** What a bundle carries, by length and digest. */
export interface PayloadSeal {
  /** Its length in bytes. */
  readonly bytes: number;
  /** Its SHA-256, 64 hexadecimal digits. */
  readonly sha256: string;
}

/** What the signatures of a bundle cover: its origin, its place in a sequence, and its payload by digest. */
export interface Manifest {
  /** The form of this object. */
  readonly format: 'silkmatch/manifest/1';
  /** What the payload is. */
  readonly kind: BundleKind;
  /** The hub that issues the bundle. */
  readonly hub: string;
  /** The sequence that the bundle belongs to, such as the name of the receiver; the hub chooses it. */
  readonly stream: string;
  /** Place in the stream, from 1. */
  readonly sequence: number;
  /** SHA-256 of the manifest before it in the stream; absent in the first. */
  readonly previous?: string | undefined;
  /** The day it was issued, `YYYY-MM-DD`. */
  readonly date: string;
  /** The last day on which receivers should take it, `YYYY-MM-DD`. */
  readonly expiresAt?: string | undefined;
  /** What the bundle carries. */
  readonly payload: PayloadSeal;
}

/** The bytes of a manifest: its canonical JSON in UTF-8. */
export function manifestBytes(manifest: Manifest): Uint8Array<ArrayBuffer> {
  return toUtf8(canonicalJson(manifest));
}

/**
 * Checks what a manifest is to say before it is signed.
 *
 * @throws A {@link SilkmatchError} with code `invalid-bundle` that names every fault.
 */
export function refuseUnsealable(manifest: Manifest): void {
  const parsed = manifestSchema.safeParse(manifest);
  if (parsed.success) return;
  const faults = schemaFaults(parsed.error.issues, 'bundle', manifest).join(' ');
  throw new SilkmatchError(
    'invalid-bundle',
    `The terms of the bundle cannot be sealed. ${faults} Mend them before it is signed.`,
    { details: parsed.error.issues },
  );
}

/**
 * Reads a manifest.
 *
 * @param bytes - Its canonical JSON.
 * @throws A {@link SilkmatchError} with code `invalid-bundle` for anything else.
 */
export function parseManifest(bytes: Uint8Array): Manifest {
  let input: unknown;
  let text = '';
  try {
    text = fromUtf8(bytes);
    input = JSON.parse(text);
  } catch (cause) {
    throw invalidBundle('The manifest is not JSON in UTF-8.', { cause });
  }
  const parsed = manifestSchema.safeParse(input);
  if (!parsed.success) {
    throw invalidBundle('The manifest is not of the form silkmatch/manifest/1.', {
      details: parsed.error.issues,
    });
  }
  const manifest: Manifest = parsed.data;
  if (canonicalJson(manifest) !== text) throw invalidBundle('The manifest is not canonical JSON.');
  if ((manifest.sequence === 1) !== (manifest.previous === undefined)) {
    throw invalidBundle(
      'A manifest names the one before it, unless it is the first of its stream.',
    );
  }
  return manifest;
}

/** The error for bytes that are not what they should be. */
export function invalidBundle(
  what: string,
  options: { readonly cause?: unknown; readonly details?: unknown } = {},
): SilkmatchError {
  return new SilkmatchError(
    'invalid-bundle',
    `${what} The file is damaged, was changed, or is not a bundle: ask its sender for it again.`,
    options,
  );
}
