import { SilkmatchError } from '../index.ts';

/**
 * Reads the rankings of a run that silkmatch match has written in the format json or jsonl.
 *
 * @param bytes - The file.
 * @param path - Its path, for messages.
 * @throws A {@link SilkmatchError} with code `invalid-file` if it is neither JSON nor JSON lines.
 */
export function parseRun(bytes: Uint8Array, path: string): readonly unknown[] {
  const text = new TextDecoder().decode(bytes).trim();
  try {
    if (text.startsWith('[')) return JSON.parse(text) as readonly unknown[];
    return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line) as unknown);
  } catch {
    throw new SilkmatchError(
      'invalid-file',
      `The run ${path} is neither JSON nor JSON lines. Write it with silkmatch match --format jsonl.`,
    );
  }
}
