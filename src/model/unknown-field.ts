import { nearestName } from './did-you-mean.ts';
import { type Path, showPath, valueAt } from './path.ts';
import type { PlainRow } from './plain-copy.ts';
import type { Finding } from './problem.ts';
import { showValue } from './show-value.ts';

/** Names that other systems use for fields of the model. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['name', 'title'],
  ['abstract', 'summary'],
  ['text', 'description'],
  ['desc', 'description'],
  ['tags', 'keywords'],
  ['orgId', 'organization'],
  ['hubId', 'hub'],
  ['origin', 'country'],
  ['ipc', 'technologyCodes'],
  ['industries', 'sectors'],
  ['deadline', 'expiresAt'],
  ['cost', 'price'],
]);

/**
 * Moves a field that the model does not have under `ext`, where nothing reads it and nothing loses it.
 *
 * A field inside another is kept under its whole path. A name that `ext` already has gets a number: `name_2`.
 *
 * @param row - The row as plain data; it is changed.
 * @param path - Where the field is.
 * @param known - The names of the fields at the top of the model.
 * @returns The warning about it.
 */
export function moveToExt(row: PlainRow, path: Path, known: ReadonlySet<string>): Finding {
  const value = valueAt(row, path);
  const name = String(path.at(-1));
  const owner = valueAt(row, path.slice(0, -1)) as Record<string, unknown>;
  delete owner[name];
  const kept = keepUnderExt(row, path.length === 1 ? name : showPath(path), value);
  return unknownField(path, kept, known);
}

/**
 * Puts a value under a free name of `ext`.
 *
 * @param row - The row as plain data; it is changed.
 * @param name - The name wanted.
 * @param value - The value.
 * @returns The name it got.
 */
export function keepUnderExt(row: PlainRow, name: string, value: unknown): string {
  row.ext ??= {};
  const ext = row.ext;
  let free = name;
  for (let number = 2; Object.hasOwn(ext, free); number++) free = `${name}_${number}`;
  ext[free] = value;
  return free;
}

/**
 * Words the warning about an unknown field.
 *
 * @param path - Where the field was.
 * @param kept - Its name under `ext`.
 * @param known - The names of the fields at the top of the model.
 * @returns The warning.
 */
export function unknownField(path: Path, kept: string, known: ReadonlySet<string>): Finding {
  const name = String(path.at(-1));
  const alias = aliases.get(name) ?? '';
  const guess = nearestName(name, known) ?? (known.has(alias) ? alias : '');
  const meant = path.length === 1 && name !== 'ext' ? guess : '';
  const where = `It is kept under ext as ${showValue(kept)}`;
  return {
    path,
    severity: 'warning',
    code: 'unknown-field',
    found: showValue(name),
    expected: name === 'ext' ? 'an object in ext' : 'a field of the record model',
    mend: meant === '' ? `${where}.` : `${where}. Did you mean \`${meant}\`?`,
  };
}
