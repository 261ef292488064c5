import type { CliIo } from './io.ts';

/** The date of a run, and whether it was given. */
export interface RunDate {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  /** How to state it: with a note if it is today's, so that the run can be repeated. */
  readonly stated: string;
  /** Whether it is today's because none was given. */
  readonly isToday: boolean;
}

/**
 * Settles the date of a run: the one given, or today's in UTC.
 *
 * @param given - The value of `--as-of`.
 * @param io - The world around the command.
 */
export function runDate(given: string | undefined, io: CliIo): RunDate {
  if (given !== undefined) return { asOf: given, stated: `as of ${given}`, isToday: false };
  const asOf = io.now().toISOString().slice(0, 10);
  return { asOf, stated: `as of ${asOf} (today)`, isToday: true };
}
