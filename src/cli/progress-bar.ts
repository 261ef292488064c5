import type { CliIo } from './io.ts';

/** Shows how far a run has come. */
export interface ProgressBar {
  /** Tells how many of how many queries are answered. */
  update(done: number, total: number): void;
  /** Takes the bar away. */
  clear(): void;
}

const quietMs = 1_000;
const intervalMs = 100;
const barWidth = 30;

/**
 * Makes a progress bar on standard error. It shows up only there being a terminal, and only once the work takes longer
 * than a second.
 *
 * @param io - The world around the command.
 * @returns The bar.
 */
export function progressBar(io: CliIo): ProgressBar {
  const { stderr } = io;
  if (stderr.isTTY !== true) return { update: () => undefined, clear: () => undefined };
  let next = io.now().getTime() + quietMs;
  let isShown = false;
  return {
    update(done, total) {
      const time = io.now().getTime();
      if (time < next) return;
      next = time + intervalMs;
      isShown = true;
      const full = Math.floor((barWidth * done) / Math.max(1, total));
      const bar = '█'.repeat(full) + '░'.repeat(barWidth - full);
      stderr.write(`\r${bar} ${done}/${total}`);
    },
    clear() {
      if (isShown) stderr.write('\r\u001b[2K');
      isShown = false;
    },
  };
}
