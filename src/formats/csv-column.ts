import { nearestName } from '../model/did-you-mean.ts';
import { SilkmatchError } from '../model/error.ts';
import type { Problem } from '../model/problem.ts';
import { showValue } from '../model/show-value.ts';
import { type CellKind, cellKind, isLocalizedText, isTextList } from './cell-kind.ts';

/** Where the cells of a column go. */
export interface CsvColumn {
  /** The keys that lead to the field; `undefined` for a column that is refused. */
  readonly path: readonly string[] | undefined;
  /** What the cells hold. */
  readonly kind: CellKind;
}

/** The columns of a table, and what is odd about them. */
export interface CsvColumns {
  /** The columns from left to right. */
  readonly columns: readonly CsvColumn[];
  /** Warnings about columns, on the line of the header. */
  readonly problems: readonly Problem[];
}

/** What decides where columns go. */
export interface ColumnRules {
  /** Paths by column name, for columns with names of their own. */
  readonly names: ReadonlyMap<string, string>;
  /** The fields that the record type has. */
  readonly fields: ReadonlySet<string>;
}

/**
 * Decides where the cells of each column go: to the path that its name has been given, or that it is. A name that leads
 * nowhere goes under `ext`; one that would reach into the prototype of objects is refused.
 *
 * @param header - The names of the columns.
 * @param line - The line of the header.
 * @param rules - See {@link ColumnRules}.
 * @returns The columns and the warnings about them.
 */
export function csvColumns(
  header: readonly string[],
  line: number,
  rules: ColumnRules,
): CsvColumns {
  const problems: Problem[] = [];
  const taken: string[] = [];
  const columns = header.map((cell, index) => {
    const name = cell.trim() === '' ? `column ${index + 1}` : cell.trim();
    const path = (rules.names.get(name) ?? name).split('.');
    const oddity = oddityOf(path, taken, rules.fields);
    if (oddity === undefined) taken.push(path.join('.'));
    else problems.push(columnProblem(name, line, oddity));
    return columnOf(name, path, oddity);
  });
  return { columns, problems };
}

function columnOf(name: string, path: readonly string[], oddity: Oddity | undefined): CsvColumn {
  if (oddity === undefined) return { path, kind: path[0] === 'ext' ? 'text' : cellKind(path) };
  return { path: oddity.code === 'refused-column' ? undefined : ['ext', name], kind: 'text' };
}

/**
 * Checks the paths that a host has given for column names.
 *
 * @param columns - Paths by column name.
 * @param fields - The fields of every record type.
 * @returns The same as a map.
 * @throws A {@link SilkmatchError} with code `invalid-option` for a path that does not begin with a field.
 */
export function columnNames(
  columns: Readonly<Record<string, string>>,
  fields: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  for (const [name, path] of Object.entries(columns)) {
    const [field = ''] = typeof path === 'string' ? path.split('.') : [];
    if (fields.has(field) && !path.split('.').some(isUnsafe)) continue;
    const meant = nearestName(field, fields);
    throw new SilkmatchError(
      'invalid-option',
      `The column ${showValue(name)} is given the path ${showValue(path)}; expected one that begins with a field, such as title.ru or trl.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
    );
  }
  return new Map(Object.entries(columns));
}

const longestPath = 6;

function isUnsafe(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}

type Oddity = Pick<Problem, 'code' | 'expected' | 'mend'>;

function oddityOf(
  path: readonly string[],
  taken: readonly string[],
  fields: ReadonlySet<string>,
): Oddity | undefined {
  if (path.some(isUnsafe)) {
    return {
      code: 'refused-column',
      expected: 'the name of a field',
      mend: 'Rename the column. It is left out.',
    };
  }
  const [field = ''] = path;
  if (!fields.has(field) || path.includes('') || path.length > longestPath) {
    const meant = nearestName(field, fields);
    return {
      code: 'unknown-column',
      expected: 'the name of a field, or a column map that gives it one',
      mend: `It is kept under ext.${meant === undefined ? '' : ` Did you mean \`${meant}\`?`}`,
    };
  }
  const rival = taken.find((other) => excludes(other.split('.'), path));
  if (rival === undefined) return undefined;
  return {
    code: 'repeated-column',
    expected: `one column for the field; column \`${rival}\` gives it already`,
    mend: 'Remove one of the two. The later one is kept under ext.',
  };
}

/** Whether two columns cannot both fill a record: the same field, or a field and a part of it. */
function excludes(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (!shorter.every((key, depth) => key === longer[depth])) return false;
  const isSame = shorter.length === longer.length;
  if (isTextList(longer)) return false;
  return isSame ? cellKind(shorter) !== 'list' : !isLocalizedText(shorter);
}

function columnProblem(name: string, line: number, oddity: Oddity): Problem {
  const found = `the column ${showValue(name)}`;
  return { row: 0, line, path: '', severity: 'warning', found, ...oddity };
}
