/** Lengths in bytes. */
export const SEED_LENGTH = 32;
export const PUBLIC_KEY_LENGTH = 32;
export const SIGNATURE_LENGTH = 64;

type Bytes = Uint8Array<ArrayBuffer>;

/** The part of WebCrypto's `SubtleCrypto` that is used. */
export interface SubtleEd25519 {
  importKey(
    format: 'pkcs8' | 'raw',
    data: Bytes,
    algorithm: { readonly name: string },
    extractable: boolean,
    usages: readonly ('sign' | 'verify')[],
  ): Promise<unknown>;
  exportKey(format: 'jwk', key: unknown): Promise<{ readonly x?: string }>;
  sign(algorithm: { readonly name: string }, key: unknown, data: Bytes): Promise<ArrayBuffer>;
  verify(
    algorithm: { readonly name: string },
    key: unknown,
    signature: Bytes,
    data: Bytes,
  ): Promise<boolean>;
}

// Every runtime has them; the core is checked without the declarations of any of them.
declare const crypto: {
  readonly subtle?: SubtleEd25519;
  getRandomValues(bytes: Bytes): Bytes;
};
declare const atob: (text: string) => string;

/** A new seed from the platform's source of random numbers. */
export function randomSeed(): Bytes {
  return crypto.getRandomValues(new Uint8Array(SEED_LENGTH));
}

/** PKCS #8 around a raw Ed25519 seed (RFC 8410, section 7). */
const pkcs8Head = Uint8Array.of(
  ...[0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04],
  0x20,
);

/** Ed25519 (RFC 8032) in one implementation. */
export interface Ed25519 {
  /** The public key that belongs to a seed. */
  readonly publicKeyOf: (seed: Bytes) => Promise<Bytes>;
  /** The signature of a message. */
  readonly sign: (seed: Bytes, message: Bytes) => Promise<Bytes>;
  /** Whether a signature is that of a message. */
  readonly verify: (publicKey: Bytes, message: Bytes, signature: Bytes) => Promise<boolean>;
}

const algorithm = { name: 'Ed25519' };

/** Ed25519 by the platform's WebCrypto. */
export function platformEd25519(subtle: SubtleEd25519): Ed25519 {
  const privateKey = (seed: Bytes, extractable: boolean) => {
    const wrapped = new Uint8Array(pkcs8Head.length + SEED_LENGTH);
    wrapped.set(pkcs8Head);
    wrapped.set(seed, pkcs8Head.length);
    return subtle.importKey('pkcs8', wrapped, algorithm, extractable, ['sign']);
  };
  return {
    publicKeyOf: async (seed) => {
      const { x } = await subtle.exportKey('jwk', await privateKey(seed, true));
      const binary = atob((x as string).replaceAll('-', '+').replaceAll('_', '/'));
      return Uint8Array.from(binary, (symbol) => symbol.charCodeAt(0));
    },
    sign: async (seed, message) =>
      new Uint8Array(await subtle.sign(algorithm, await privateKey(seed, false), message)),
    verify: async (publicKey, message, signature) => {
      const key = await subtle.importKey('raw', publicKey, algorithm, false, ['verify']);
      return subtle.verify(algorithm, key, signature, message);
    },
  };
}

/** Ed25519 in plain JavaScript, for pages that were not opened over https or from this machine. */
export function portableEd25519(): Ed25519 {
  const curve = async () => (await import('@noble/curves/ed25519.js')).ed25519;
  return {
    publicKeyOf: async (seed) => Uint8Array.from((await curve()).getPublicKey(seed)),
    sign: async (seed, message) => Uint8Array.from((await curve()).sign(message, seed)),
    verify: async (publicKey, message, signature) =>
      (await curve()).verify(signature, message, publicKey, { zip215: false }),
  };
}

/** The platform's Ed25519 where it has one, else the portable one. */
export async function ed25519(): Promise<Ed25519> {
  const { subtle } = crypto;
  if (subtle === undefined) return portableEd25519();
  try {
    await subtle.importKey('raw', basePoint, algorithm, false, ['verify']);
    return platformEd25519(subtle);
  } catch {
    return portableEd25519();
  }
}

/** The curve's base point (RFC 8032, section 5.1): a well-formed public key. */
const basePoint = new Uint8Array(PUBLIC_KEY_LENGTH).fill(0x66);
basePoint[0] = 0x58;
