import type { Readable, Writable } from 'node:stream';

/** A stream that may be a terminal. */
export type Terminal = Writable & {
  /** Whether it is one. */
  readonly isTTY?: boolean;
  /** How many columns it has. */
  readonly columns?: number;
};

/** The world around the command: streams, environment, clock. */
export interface CliIo {
  /** What `-` reads. */
  readonly stdin: Readable;
  /** Where results go. */
  readonly stdout: Terminal;
  /** Where errors, reports of bad rows and progress go. */
  readonly stderr: Terminal;
  /** The environment: `NO_COLOR`, `TERM`, `SILKMATCH_DEBUG`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The clock. */
  readonly now: () => Date;
}

/**
 * Whether to colour what goes to a stream: on a terminal, unless `NO_COLOR` is set (https://no-color.org) or the terminal
 * is a dumb one.
 *
 * @param stream - Where it goes.
 * @param env - The environment.
 */
export function showsColour(stream: Terminal, env: CliIo['env']): boolean {
  const refused = env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '';
  return stream.isTTY === true && !refused && env['TERM'] !== 'dumb';
}
