import * as z from 'zod/mini';
import { canonicalJson } from '../model/canonical-json.ts';
import { SilkmatchError } from '../model/error.ts';
import { toHex } from '../model/sha256.ts';
import { toUtf8 } from '../model/utf8.ts';
import {
  ed25519,
  PUBLIC_KEY_LENGTH,
  randomSeed,
  SEED_LENGTH,
  SIGNATURE_LENGTH,
} from './ed25519.ts';
import { fromHex } from './hex.ts';

/** A public Ed25519 key: 64 lower-case hexadecimal digits. It is its own name. */
export type PublicKey = string;

/** A pair of Ed25519 keys as a hub keeps it. */
export interface SigningKey {
  /** The form of this object. */
  readonly format: 'silkmatch/key/1';
  /** What others need to check signatures. */
  readonly publicKey: PublicKey;
  /** The secret, 64 hexadecimal digits. Whoever has it can sign as its owner. */
  readonly privateKey: string;
}

/** Whatever can sign: a key in memory, or a host's own key store. */
export interface Signer {
  /** The key that checks its signatures. */
  readonly publicKey: PublicKey;
  /** Signs bytes with Ed25519 (RFC 8032); 64 bytes. */
  readonly sign: (message: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;
}

/** Signatures of one message, each under the public key that checks it. */
export type Signatures = Readonly<Record<PublicKey, string>>;

/** What a signature is about: a signature for one purpose is none for another. */
export type Purpose = 'bundle' | 'head' | 'roster';

const hexSchema = (bytes: number) =>
  z.string().check(
    z.regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`), {
      error: `Expected ${2 * bytes} lower-case hexadecimal digits.`,
      abort: true,
    }),
  );

/** Schema of {@link PublicKey}: refuses keys under which signatures mean nothing. */
export const publicKeySchema = hexSchema(PUBLIC_KEY_LENGTH).check(
  z.refine((key) => !isDegenerate(fromHex(key, PUBLIC_KEY_LENGTH))),
);

/** Schema of {@link Signatures}. */
export const signaturesSchema = z.record(publicKeySchema, hexSchema(SIGNATURE_LENGTH));

const signingKeySchema = z.strictObject({
  format: z.literal('silkmatch/key/1'),
  publicKey: publicKeySchema,
  privateKey: hexSchema(SEED_LENGTH),
});

/** Points of small order, by their y: any signature can be made to fit them (RFC 7748, section 7). */
const smallOrder = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
]);

/** Whether a key is of small order or not written in the one canonical way; runtimes disagree about such keys. */
function isDegenerate(key: Uint8Array): boolean {
  const y = key.slice();
  y[31] = (y[31] as number) & 0x7f;
  const isReduced =
    y[31] < 0x7f || (y[0] as number) < 0xed || y.subarray(1, 31).some((byte) => byte < 0xff);
  return !isReduced || smallOrder.has(toHex(y));
}

/**
 * Makes a new pair of keys from the platform's source of random numbers.
 *
 * @example
 * ```ts
 * const key = await generateKey();
 * console.log(key.publicKey); // tell this to the others, over a way they trust
 * ```
 */
export async function generateKey(): Promise<SigningKey> {
  const seed = randomSeed();
  const publicKey = await (await ed25519()).publicKeyOf(seed);
  return { format: 'silkmatch/key/1', publicKey: toHex(publicKey), privateKey: toHex(seed) };
}

/**
 * Reads a pair of keys, such as the JSON of a key file.
 *
 * @throws A {@link SilkmatchError} with code `invalid-key` where it is not one, or its halves do not belong together.
 */
export async function parseSigningKey(input: unknown): Promise<SigningKey> {
  const parsed = signingKeySchema.safeParse(input);
  if (!parsed.success) {
    throw new SilkmatchError(
      'invalid-key',
      'Found something other than a key pair of the form silkmatch/key/1. Make one with `silkmatch keygen`.',
      { details: parsed.error.issues },
    );
  }
  const publicKey = await (await ed25519()).publicKeyOf(
    fromHex(parsed.data.privateKey, SEED_LENGTH),
  );
  if (toHex(publicKey) !== parsed.data.publicKey) {
    throw new SilkmatchError(
      'invalid-key',
      'The public key does not belong to the private key. Restore the key file from its backup.',
    );
  }
  return parsed.data;
}

/** A signer that has its key in memory. */
export function signerOf(key: SigningKey): Signer {
  const seed = fromHex(key.privateKey, SEED_LENGTH);
  return {
    publicKey: key.publicKey,
    sign: async (message) => (await ed25519()).sign(seed, message),
  };
}

/** The bytes that are signed: a line that names the purpose, then the content. */
function messageOf(purpose: Purpose, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const line = toUtf8(`silkmatch ${purpose} 1\n`);
  const message = new Uint8Array(line.length + content.length);
  message.set(line);
  message.set(content, line.length);
  return message;
}

/** Signs bytes for a purpose with several keys. */
export async function signBytes(
  purpose: Purpose,
  content: Uint8Array,
  signers: readonly Signer[],
): Promise<Signatures> {
  const message = messageOf(purpose, content);
  const signatures: Record<PublicKey, string> = {};
  for (const signer of signers) signatures[signer.publicKey] = toHex(await signer.sign(message));
  return signatures;
}

/** Signs the canonical JSON of a value for a purpose. */
export function signJson(
  purpose: Purpose,
  value: unknown,
  signers: readonly Signer[],
): Promise<Signatures> {
  return signBytes(purpose, toUtf8(canonicalJson(value)), signers);
}

/**
 * The keys, among those allowed, that have signed bytes for a purpose. Keys that are not allowed are not even tried.
 */
export async function signersOf(
  purpose: Purpose,
  content: Uint8Array,
  signatures: Signatures,
  allowed: readonly PublicKey[],
): Promise<ReadonlySet<PublicKey>> {
  const message = messageOf(purpose, content);
  const { verify } = await ed25519();
  const valid = new Set<PublicKey>();
  for (const key of allowed) {
    if (!Object.hasOwn(signatures, key)) continue;
    const signature = fromHex(signatures[key] as string, SIGNATURE_LENGTH);
    if (await verify(fromHex(key, PUBLIC_KEY_LENGTH), message, signature)) valid.add(key);
  }
  return valid;
}
