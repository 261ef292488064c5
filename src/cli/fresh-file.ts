import { lstatSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file that is written beside another one and then takes its place, which until then is as it was. */
export interface FreshFile {
  /** Where to write; there is no such file. */
  readonly path: string;
  /** Who may do what with it. */
  readonly mode: number;
  /** Puts it in its place. */
  readonly settle: () => void;
  /** Takes it away. */
  readonly discard: () => void;
}

/**
 * Finds out where to write what is to stand in a file. A link to a file stays, and leads to the new content.
 *
 * @param path - The path of the file.
 * @returns `undefined` for what is to be written where it is: a pipe, a device, a link that leads nowhere.
 */
export function freshFile(path: string): FreshFile | undefined {
  const isThere = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  const old = statSync(path, { throwIfNoEntry: false });
  if (isThere && (old?.isFile() !== true || isOpenFile(path))) return undefined;
  const place = isThere ? realpathSync(path) : path;
  const fresh = `${place}.${process.pid}.new`;
  const discard = () => rmSync(fresh, { force: true });
  discard(); // a process of this number that was killed may have left it
  return {
    path: fresh,
    mode: old === undefined ? 0o666 : old.mode & 0o777,
    settle: () => renameSync(fresh, place),
    discard,
  };
}

/** Whether a path stands for what a process has open already, as `/dev/stdout` does. */
function isOpenFile(path: string): boolean {
  return /^\/(dev|proc)(\/|$)/.test(realpathSync(dirname(path)));
}
