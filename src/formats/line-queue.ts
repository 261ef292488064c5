import type { TextLine } from './text-lines.ts';

/** Lines that can be looked at before they are taken. */
export interface LineQueue {
  /** The line so many places ahead; `undefined` after the last. */
  peek(ahead: number): Promise<TextLine | undefined>;
  /** Takes so many lines off the front. */
  take(count: number): void;
  /** Ends the reading of lines. */
  close(): Promise<void>;
}

/**
 * Makes lines available ahead of time.
 *
 * @param lines - The lines.
 * @returns The queue; it holds no more lines than have been looked at and not taken.
 */
export function lineQueue(lines: AsyncIterable<TextLine>): LineQueue {
  const source = lines[Symbol.asyncIterator]();
  let held: TextLine[] = [];
  let first = 0;
  return {
    async peek(ahead) {
      while (held.length - first <= ahead) {
        const next = await source.next();
        if (next.done === true) return undefined;
        held.push(next.value);
      }
      return held[first + ahead];
    },
    take(count) {
      first += count;
      if (first < 1024) return;
      held = held.slice(first);
      first = 0;
    },
    async close() {
      await source.return?.();
    },
  };
}
