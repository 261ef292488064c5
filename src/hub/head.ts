import * as z from 'zod/mini';
import { canonicalJson } from '../model/canonical-json.ts';
import { isoDateSchema } from '../model/iso-date.ts';
import { sha256OfText } from '../model/sha256.ts';
import { toUtf8 } from '../model/utf8.ts';
import { type Signatures, type Signer, signaturesSchema, signersOf, signJson } from './key.ts';
import { digestSchema, hubNameSchema } from './manifest.ts';
import { type Role, signatureCount } from './roster.ts';

/** What a hub says about everything it shares, at one commit. */
export interface Head {
  /** The form of this object. */
  readonly format: 'silkmatch/head/1';
  /** The hub. */
  readonly hub: string;
  /** Number of the commit, from 1. */
  readonly sequence: number;
  /** The day of the commit, `YYYY-MM-DD`. */
  readonly date: string;
  /** How many entries there are, tombstones included. */
  readonly entries: number;
  /** SHA-256 over all entries. */
  readonly digest: string;
  /** SHA-256 of the head before; absent in the first. */
  readonly previous?: string | undefined;
}

/** A head with the signatures of its hub: whoever carries it, nobody else can have made it. */
export interface SignedHead {
  /** The head. */
  readonly head: Head;
  /** By keys of the hub. */
  readonly signatures: Signatures;
}

/** Schema of {@link SignedHead}. */
export const signedHeadSchema = z.strictObject({
  head: z.strictObject({
    format: z.literal('silkmatch/head/1'),
    hub: hubNameSchema,
    sequence: z.number().check(z.int(), z.gte(1)),
    date: isoDateSchema,
    entries: z.number().check(z.int(), z.gte(0)),
    digest: digestSchema,
    previous: z.optional(digestSchema),
  }),
  signatures: signaturesSchema,
});

/** SHA-256 of a head's canonical JSON. */
export function headDigest(head: Head): string {
  return sha256OfText(canonicalJson(head));
}

/** Signs a head. */
export async function signHead(head: Head, signers: readonly Signer[]): Promise<SignedHead> {
  return { head, signatures: await signJson('head', head, signers) };
}

/** Whether a head carries as many valid signatures as its hub's role asks for. */
export async function isSigned({ head, signatures }: SignedHead, role: Role): Promise<boolean> {
  const valid = await signersOf('head', headBytes(head), signatures, role.keys);
  return signatureCount(role, valid) >= role.threshold;
}

function headBytes(head: Head): Uint8Array {
  return toUtf8(canonicalJson(head));
}
