import { parseSigningKey, type Signer, signerOf } from '../hub/index.ts';
import { readJsonFile } from './json-file.ts';
import { namingFile } from './named-file.ts';

/**
 * Reads key files.
 *
 * @param paths - Their paths.
 * @throws A {@link SilkmatchError} with code `invalid-file` or `invalid-key`.
 */
export async function readSigners(paths: readonly string[]): Promise<readonly Signer[]> {
  const signers: Signer[] = [];
  for (const path of paths) {
    const content = readJsonFile(path, 'key file');
    signers.push(signerOf(await namingFile(path, () => parseSigningKey(content))));
  }
  return signers;
}

/** Collects the values of an option that can be given several times. */
export function collected(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}
