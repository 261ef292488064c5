import { format } from 'node:util';
import { vi } from 'vitest';

/** Runs a module in this process, where what it imports is loaded already, and gives what it prints. */
export async function moduleOutput(file: string): Promise<string> {
  let text = '';
  const log = vi.spyOn(console, 'log').mockImplementation((...parts: readonly unknown[]) => {
    text += `${format(...parts)}\n`;
  });
  try {
    await import(file);
    return text;
  } finally {
    log.mockRestore();
  }
}
