import { SilkmatchError } from '../model/error.ts';
import type { Bundle } from './bundle.ts';
import type { Manifest } from './manifest.ts';

/** The latest bundle that a receiver has taken from a stream. */
export interface StreamHead {
  /** Its place in the stream. */
  readonly sequence: number;
  /** SHA-256 of its manifest. */
  readonly digest: string;
}

/** What a receiver has taken so far, by hub and by stream. Plain data, to be kept between runs. */
export type StreamHeads = Readonly<Record<string, Readonly<Record<string, StreamHead>>>>;

/** How a bundle stands to those taken before it. */
export interface Succession {
  /**
   * - `first`: nothing has been taken from this stream yet;
   * - `next`: it follows the last one;
   * - `again`: it is the last one once more;
   * - `gap`: it is newer, but bundles in between were not seen, so that the chain cannot be checked.
   */
  readonly kind: 'first' | 'next' | 'again' | 'gap';
  /** What has been taken now. */
  readonly heads: StreamHeads;
}

/**
 * Checks that a bundle neither goes back in its stream nor branches off from it.
 *
 * @param bundle - A bundle that was opened.
 * @param heads - What has been taken so far; `{}` at the start.
 * @throws A {@link SilkmatchError} with code `rolled-back` for a bundle older than the last one, or one that
 * contradicts it: then the hub has signed two histories, or its key is in other hands.
 */
export function succeed(
  bundle: Pick<Bundle, 'manifest' | 'digest'>,
  heads: StreamHeads,
): Succession {
  const { hub, stream, sequence } = bundle.manifest;
  const streams = Object.hasOwn(heads, hub) ? heads[hub] : undefined;
  const last = streams && Object.hasOwn(streams, stream) ? streams[stream] : undefined;
  const head: StreamHead = { sequence, digest: bundle.digest };
  const taken: StreamHeads = { ...heads, [hub]: { ...streams, [stream]: head } };
  if (last === undefined) return { kind: sequence === 1 ? 'first' : 'gap', heads: taken };
  refuseOlder(bundle.manifest, last);
  refuseFork(bundle, last);
  if (sequence === last.sequence) return { kind: 'again', heads };
  return { kind: sequence === last.sequence + 1 ? 'next' : 'gap', heads: taken };
}

function refuseOlder(manifest: Manifest, last: StreamHead): void {
  if (manifest.sequence >= last.sequence) return;
  throw new SilkmatchError(
    'rolled-back',
    `${placeOf(manifest)} is older than bundle ${last.sequence}, which was taken already. Ask the hub for its latest one.`,
  );
}

function refuseFork(
  { manifest, digest }: Pick<Bundle, 'manifest' | 'digest'>,
  last: StreamHead,
): void {
  const { sequence, previous } = manifest;
  const isOther = sequence === last.sequence && digest !== last.digest;
  const isElsewhere = sequence === last.sequence + 1 && previous !== last.digest;
  if (!isOther && !isElsewhere) return;
  throw new SilkmatchError(
    'rolled-back',
    `${placeOf(manifest)} contradicts the one taken before: the stream has forked. Compare both with the hub; its key may be in other hands.`,
    { details: { taken: last, found: { sequence, previous, digest } } },
  );
}

function placeOf({ hub, stream, sequence }: Manifest): string {
  return `Bundle ${sequence} of hub ${JSON.stringify(hub)}, stream ${JSON.stringify(stream)},`;
}
