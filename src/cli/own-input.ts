import { statSync } from 'node:fs';
import type { Command } from 'commander';

/**
 * Refuses to write over a file that the call reads, also under another name.
 *
 * @param command - The command.
 * @param option - The option that names the file to write.
 * @param out - Its value.
 * @param inputs - The files that are read.
 */
export function refuseOwnInput(
  command: Command,
  option: string,
  out: string | undefined,
  inputs: readonly (string | undefined)[],
): void {
  if (out === undefined) return;
  const input = inputs.find((path) => path !== undefined && isSameFile(path, out));
  if (input === undefined) return;
  command.error(
    `error: ${option} ${out} would write over ${input}, which is read; name another file`,
  );
}

function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.isFile() && a.dev === b.dev && a.ino === b.ino;
}
