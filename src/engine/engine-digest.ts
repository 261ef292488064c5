import { canonicalJson } from '../model/canonical-json.ts';
import { sha256OfText } from '../model/sha256.ts';
import type { EngineFingerprint } from './fingerprint.ts';

/**
 * SHA-256 of what all results of an engine share. Two machines that print the same give the same answers to the same
 * questions of the same viewer.
 *
 * @param fingerprint - That of an engine, or of one of its results.
 * @returns 64 lower-case hexadecimal digits.
 * @example
 * ```ts
 * engineDigest(engine.fingerprint) === engineDigest(engine.match('d1').fingerprint); // => true
 * ```
 */
export function engineDigest(fingerprint: EngineFingerprint): string {
  const { algorithm, asOf, corpus, data, pipeline, plugins } = fingerprint;
  return sha256OfText(canonicalJson({ algorithm, asOf, corpus, data, pipeline, plugins }));
}
