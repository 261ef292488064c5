import { showValue } from './show-value.ts';

/** The keys and indexes that lead from a row to a value in it. */
export type Path = readonly (string | number)[];

/**
 * Writes a path the way it is written in code.
 *
 * @param path - Keys and indexes.
 * @returns `budget.min`, `keywords[2].en`, `ext["two words"]`; empty for the empty path.
 */
export function showPath(path: Path): string {
  let shown = '';
  for (const step of path) {
    if (typeof step === 'number') shown += `[${step}]`;
    else if (/^[A-Za-z_$][A-Za-z0-9_$-]{0,79}$/.test(step))
      shown += shown === '' ? step : `.${step}`;
    else shown += `[${showValue(step)}]`;
  }
  return shown;
}

/**
 * Whether a path is another one or leads further down from it.
 *
 * @param path - The path that may lead further.
 * @param start - The path that may be its beginning.
 * @returns `true` also for equal paths.
 */
export function startsWith(path: Path, start: Path): boolean {
  return start.length <= path.length && start.every((step, depth) => step === path[depth]);
}

/**
 * Follows a path through plain data.
 *
 * @param value - The data.
 * @param path - The keys and indexes to follow.
 * @returns What is there; `undefined` where the path leads nowhere.
 */
export function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}
