import { type CopyState, copyProperty, type PlainRow } from './plain-copy.ts';
import { tagOf } from './show-value.ts';
import { keepUnderExt, unknownField } from './unknown-field.ts';

/**
 * Copies the fields of a row and gathers those that the model does not have under `ext`.
 *
 * @param input - Anything.
 * @param fields - The names of the fields of the model.
 * @param state - A copy just started; findings are added to it.
 * @returns The copy; `undefined` if the input is no row at all.
 */
export function plainRow(
  input: unknown,
  fields: ReadonlySet<string>,
  state: CopyState,
): PlainRow | undefined {
  const keys = keysOf(input);
  if (keys === undefined) return undefined;
  state.ancestors.add(input as object);
  const row: PlainRow = {};
  const strangers = new Map<string, unknown>();
  for (const key of keys) {
    state.path[0] = key;
    state.isRead = fields.has(key) && key !== 'ext';
    const copy = copyProperty(input as object, key, state);
    if (isAbsent(copy, fields.has(key))) continue;
    if (state.isRead || (key === 'ext' && isObject(copy))) row[key] = copy;
    else strangers.set(key, copy);
  }
  for (const [name, value] of strangers) {
    const kept = keepUnderExt(row, name, value);
    state.findings.push(unknownField([name], kept, fields));
  }
  return row;
}

/** Whether nothing is there: `null` says so in a field of the model, and is a value like any other elsewhere. */
function isAbsent(copy: unknown, isField: boolean): boolean {
  return copy === undefined || (copy === null && isField);
}

/** The names of the fields of a row; `undefined` if it is no row at all. */
function keysOf(input: unknown): string[] | undefined {
  try {
    const isRow = isObject(input) && tagOf(input) === 'Object';
    return isRow ? Object.keys(input) : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
