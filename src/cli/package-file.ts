import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package, found upward from this file, which is the same for the sources and the build. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/**
 * Reads a file of the package.
 *
 * @param path - Its path in the package.
 * @returns Its text.
 */
export function readPackageFile(path: string): string {
  return readFileSync(packagePath(path), 'utf8');
}

/**
 * Finds a file or folder of the package.
 *
 * @param path - Its path in the package.
 * @returns Its path in the file system.
 */
export function packagePath(path: string): string {
  return join(packageFolder(), path);
}

/** The version of the package. */
export function packageVersion(): string {
  return (JSON.parse(readPackageFile('package.json')) as { version: string }).version;
}
