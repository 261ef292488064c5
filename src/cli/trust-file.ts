import { parseTrust, type Trust } from '../hub/index.ts';
import { readJsonFile } from './json-file.ts';
import { namingFile } from './named-file.ts';

/**
 * Reads the file in which is kept what is trusted.
 *
 * @param path - Its path.
 * @throws A `SilkmatchError` that names the file if it cannot be read or is not one.
 */
export function readTrustFile(path: string): Promise<Trust> {
  const kept = readJsonFile(path, 'trust file');
  return namingFile(path, () => parseTrust(kept));
}
