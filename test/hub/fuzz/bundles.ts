import { inspectBundle, openBundle, succeed } from 'silkmatch/hub';
import { signBytes } from '../../../src/hub/key.ts';
import { manifestBytes } from '../../../src/hub/manifest.ts';
import { canonicalJson } from '../../../src/model/canonical-json.ts';
import { isSame, mutateBytes, mutateJson, type Outcome, type Random } from './mutation.ts';
import { bundle, doublySigned, kz, payload, roster, today } from './world.ts';

const HEAD_LENGTH = 16;
const trust = { roster, today };
const genuine = await openBundle(bundle, trust);
const text = canonicalJson(genuine.manifest);
const signature = (await signBytes('bundle', manifestBytes(genuine.manifest), [kz]))[
  kz.publicKey
] as string;

/** Mutates the bytes of a bundle. Where two have signed and one is enough, the signature of the other may be anything. */
export async function attemptBundle(next: Random): Promise<Outcome> {
  const whole = next(2) === 0 ? bundle : doublySigned;
  const mutated = mutateBytes(whole, next);
  if (isSame(mutated, whole)) return 'unchanged';
  const opened = await openBundle(mutated, trust);
  if (whole === bundle) throw new Error('A damaged bundle was taken.');
  if (canonicalJson(opened.manifest) !== text || !isSame(opened.payload, payload)) {
    throw new Error('A damaged bundle was taken for another than it was.');
  }
  return 'accepted';
}

/** Mutates the manifest of a bundle, under the signature that was there or a new one by a hub of bad intent. */
export async function attemptManifest(next: Random): Promise<Outcome> {
  const manifest =
    next(3) === 0
      ? mutateBytes(manifestBytes(genuine.manifest), next)
      : encoded(mutateJson(genuine.manifest, next), next);
  const isResigned = next(2) === 0;
  const signatures = isResigned ? await signBytes('bundle', manifest, [kz]) : undefined;
  const mutated = framed(manifest, signatures?.[kz.publicKey] ?? signature);
  if (isSame(mutated, bundle)) return 'unchanged';
  const seen = inspectBundle(mutated);
  if (!isSame(manifestBytes(seen.manifest), manifest)) {
    throw new Error('A manifest was read as another than it is.');
  }
  const opened = await openBundle(mutated, trust);
  if (!isResigned) throw new Error('A changed manifest was taken.');
  const { hub, kind, expiresAt = today } = opened.manifest;
  if (hub !== 'hub-kz' || kind === 'pipeline' || expiresAt < today) {
    throw new Error('A hub has spoken for another, or beyond its role or its time.');
  }
  succeed(opened, { 'hub-kz': { hq: { sequence: 1, digest: genuine.digest } } });
  return 'accepted';
}

function encoded(value: unknown, next: Random): Uint8Array {
  return new TextEncoder().encode(next(3) === 0 ? JSON.stringify(value) : canonicalJson(value));
}

/** A bundle with one signature, whatever its manifest says. */
function framed(manifest: Uint8Array, signed: string): Uint8Array {
  const end = HEAD_LENGTH + manifest.length + 96;
  const start = Math.ceil(end / 8) * 8;
  const bytes = new Uint8Array(start + payload.length);
  bytes.set(bundle.subarray(0, 8));
  const view = new DataView(bytes.buffer);
  view.setUint32(8, manifest.length, true);
  view.setUint32(12, 1, true);
  bytes.set(manifest, HEAD_LENGTH);
  bytes.set(Buffer.from(kz.publicKey + signed, 'hex'), HEAD_LENGTH + manifest.length);
  bytes.set(payload, start);
  return bytes;
}
