import { parseSigningKey, type Signer, signerOf } from '../hub/index.ts';
import { readJsonFile } from './json-file.ts';

/**
 * Reads key files.
 *
 * @param paths - Their paths.
 * @throws A {@link SilkmatchError} with code `invalid-file` or `invalid-key`.
 */
export async function readSigners(paths: readonly string[]): Promise<readonly Signer[]> {
  const signers: Signer[] = [];
  for (const path of paths) {
    signers.push(signerOf(await parseSigningKey(readJsonFile(path, 'key file'))));
  }
  return signers;
}

/** Collects the values of an option that can be given several times. */
export function collected(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}
