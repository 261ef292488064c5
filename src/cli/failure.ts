import { SilkmatchError } from '../index.ts';
import type { CliIo } from './io.ts';

/** A failure that has been told already; only the exit code is left to set. */
export const badInput = 1;

/** Everything went well. */
export const done = 0;

/** The command was not called as it has to be. */
export const badUsage = 2;

/**
 * Tells a failure on standard error, as a plain sentence; with `SILKMATCH_DEBUG=1` with everything known about it.
 *
 * @param error - What was thrown.
 * @param io - The world around the command.
 * @returns The exit code.
 */
export function tellFailure(error: unknown, io: CliIo): number {
  if (isBrokenPipe(error)) return done;
  io.stderr.write(`silkmatch: ${sentenceOf(error)}\n`);
  if (io.env['SILKMATCH_DEBUG'] === '1') io.stderr.write(`${detailOf(error)}\n`);
  return badInput;
}

/** Whether the reader of the output has gone, as `head` does when it has enough. */
export function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'EPIPE';
}

function sentenceOf(error: unknown): string {
  if (error instanceof SilkmatchError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `${message}. Set SILKMATCH_DEBUG=1 to see where this comes from.`;
}

function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? error.message;
  return error.cause === undefined ? own : `${own}\ncaused by: ${detailOf(error.cause)}`;
}
