import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { OUT } from './stored-corpus.ts';

/**
 * Compiles a bench as the package is compiled. Run through `tsx`, every function that is made would be named
 * when it is made, which the peers, compiled long ago, are spared.
 *
 * @param name - A file of this folder without its ending.
 * @returns Path of a module for Node.
 */
export function bundled(name: string): string {
  const source = new URL(`${name}.ts`, import.meta.url);
  const outfile = join(OUT, `${name}.mjs`);
  mkdirSync(OUT, { recursive: true });
  buildSync({
    entryPoints: [fileURLToPath(source)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    define: { 'import.meta.url': JSON.stringify(source.href) },
  });
  return outfile;
}
