import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { MatchResult } from '../engine/result.ts';
import { formatRun, type RunFormat } from './run-format.ts';
import type { RunOptions } from './run-options.ts';

/**
 * Writes the results of a run to a stream, no faster than the stream takes them, so that a run of any length stays small
 * in memory. The stream is not ended.
 *
 * @param results - The results, such as `engine.matchAll()` gives.
 * @param format - See {@link RunFormat}.
 * @param out - Where to write.
 * @param options - See {@link RunOptions}.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-file` for an id with white space in the format `trec`; what the
 * stream fails with, such as `EPIPE` when its reader has gone.
 * @example
 * ```ts
 * await writeRun(engine.matchAll({ top: 100 }), 'trec', createWriteStream('run.trec'), { engine });
 * ```
 */
export async function writeRun(
  results: Iterable<MatchResult>,
  format: RunFormat,
  out: Writable,
  options: RunOptions,
): Promise<void> {
  const pieces = Readable.from(formatRun(results, format, options), { highWaterMark: 1 });
  await pipeline(pieces, out, { end: false });
}
