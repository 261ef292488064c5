import { sha256OfText } from '../model/sha256.ts';

/** A changing set of digests with one digest of its own that depends on nothing but the set. */
export interface DigestSet {
  /** Puts a digest in. */
  add(digest: string): void;
  /** Takes a digest out. */
  remove(digest: string): void;
  /** The digest of the set. */
  root(): string;
}

const BUCKETS = 256;

/**
 * A set of digests in a hash tree of two levels: 256 buckets by the first byte; the digest of a bucket is that of its
 * sorted members one after the other, the root that of the buckets one after the other. A change costs one bucket and
 * the root. Sets with equal roots are equal unless SHA-256 has a collision, which a sum of digests could not
 * promise (D. Wagner, A Generalized Birthday Problem, CRYPTO 2002).
 */
export function createDigestSet(digests: Iterable<string>): DigestSet {
  const buckets = Array.from({ length: BUCKETS }, () => new Set<string>());
  const known = new Array<string | undefined>(BUCKETS);
  const change = (digest: string, how: 'add' | 'delete') => {
    const bucket = Number.parseInt(digest.slice(0, 2), 16);
    buckets[bucket]?.[how](digest);
    known[bucket] = undefined;
  };
  for (const digest of digests) change(digest, 'add');
  return {
    add: (digest) => change(digest, 'add'),
    remove: (digest) => change(digest, 'delete'),
    root: () => {
      buckets.forEach((members, i) => {
        known[i] ??= sha256OfText([...members].sort().join(''));
      });
      return sha256OfText(known.join(''));
    },
  };
}
