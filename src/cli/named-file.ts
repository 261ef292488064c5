import { SilkmatchError } from '../index.ts';

/**
 * Reads the content of a file; what is wrong with it is told with the name of the file.
 *
 * @param path - Its path.
 * @param read - Makes something of the content.
 * @throws The {@link SilkmatchError} of `read`, with the path before its message.
 */
export async function namingFile<Result>(
  path: string,
  read: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await read();
  } catch (cause) {
    if (!(cause instanceof SilkmatchError)) throw cause;
    throw new SilkmatchError(cause.code, `${path}: ${cause.message}`, { cause });
  }
}
