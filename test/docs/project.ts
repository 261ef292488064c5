import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The pages in `docs`. */
export const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));

/** Makes a folder in `out` that is gone after the tests of the file. */
export function scratchFolder(name: string): string {
  mkdirSync(join(root, 'out'), { recursive: true });
  const folder = mkdtempSync(join(root, 'out', `${name}-`));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
