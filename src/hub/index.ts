/**
 * Identical matching everywhere, provably: canonical JSON, digests, fingerprints, snapshots.
 *
 * @module silkmatch/hub
 */

export { canonicalJson } from '../model/canonical-json.ts';
export { sha256, sha256OfText, toHex } from '../model/sha256.ts';
