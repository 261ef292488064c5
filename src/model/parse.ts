import {
  demandContradictions,
  organizationContradictions,
  technologyContradictions,
} from './contradiction.ts';
import { type Demand, demandSchema, demandShape } from './demand.ts';
import { type Hub, hubSchema, hubShape } from './hub.ts';
import { type Organization, organizationSchema, organizationShape } from './organization.ts';
import { type Finding, type Problem, problemOf } from './problem.ts';
import { type ParsedRow, parseRow, type RowModel } from './row.ts';
import { showValue } from './show-value.ts';
import { type Technology, technologySchema, technologyShape } from './technology.ts';

/** How to parse. */
export interface ParseOptions {
  /** Whether every warning counts as an error; `false` if absent. */
  readonly strict?: boolean;
}

/** The good records of an input, and what is wrong or odd in the others. */
export interface ParseResult<T> {
  /** The records without an error, in the order of the input, deeply frozen, sharing nothing with the input. */
  readonly records: readonly T[];
  /** Every problem of every row, in the order of the rows. */
  readonly problems: readonly Problem[];
}

const recordTexts = ['title', 'summary', 'description'];

const technologyModel: RowModel<Technology> = {
  noun: 'a technology',
  schema: technologySchema,
  fields: new Set(Object.keys(technologyShape)),
  texts: recordTexts,
  contradictions: technologyContradictions,
};

const demandModel: RowModel<Demand> = {
  noun: 'a demand',
  schema: demandSchema,
  fields: new Set(Object.keys(demandShape)),
  texts: recordTexts,
  contradictions: demandContradictions,
};

const organizationModel: RowModel<Organization> = {
  noun: 'an organization',
  schema: organizationSchema,
  fields: new Set(Object.keys(organizationShape)),
  texts: ['name'],
  contradictions: organizationContradictions,
};

const hubModel: RowModel<Hub> = {
  noun: 'a hub',
  schema: hubSchema,
  fields: new Set(Object.keys(hubShape)),
  texts: ['name'],
  contradictions: organizationContradictions,
};

/**
 * Parses technologies and reports what is wrong.
 *
 * A row with an error is left out and loses no other row; a row with warnings is kept. Fields that the model does not
 * have move under `ext` with a warning. A field that is `null` counts as absent. Of records with the same id the first
 * wins. The input is only read; nothing in it makes this throw.
 *
 * @param input - A list of rows, or one row, from anywhere.
 * @param options - See {@link ParseOptions}.
 * @returns The good records, deeply frozen, and all problems.
 * @example
 * ```ts
 * const { records, problems } = parseTechnologies(JSON.parse(text));
 * for (const problem of problems) console.warn(formatProblem(problem));
 * ```
 */
export function parseTechnologies(
  input: unknown,
  options: ParseOptions = {},
): ParseResult<Technology> {
  return parseRows(input, options, (row) => parseRow(row, technologyModel));
}

/**
 * Parses demands and reports what is wrong; by the same rules as {@link parseTechnologies}.
 *
 * @param input - A list of rows, or one row, from anywhere.
 * @param options - See {@link ParseOptions}.
 * @returns The good records, deeply frozen, and all problems.
 */
export function parseDemands(input: unknown, options: ParseOptions = {}): ParseResult<Demand> {
  return parseRows(input, options, (row) => parseRow(row, demandModel));
}

/**
 * Parses organizations and hubs and reports what is wrong; by the same rules as {@link parseTechnologies}. A row that
 * has a field of hubs alone, such as `role`, is a hub.
 *
 * @param input - A list of rows, or one row, from anywhere.
 * @param options - See {@link ParseOptions}.
 * @returns The good organizations and hubs, deeply frozen, and all problems.
 */
export function parseOrganizations(
  input: unknown,
  options: ParseOptions = {},
): ParseResult<Organization | Hub> {
  return parseRows(
    input,
    options,
    (row): ParsedRow<Organization | Hub> =>
      looksLikeHub(row) ? parseRow(row, hubModel) : parseRow(row, organizationModel),
  );
}

const hubFields = [...hubModel.fields].filter((name) => !organizationModel.fields.has(name));

function looksLikeHub(row: unknown): boolean {
  try {
    return hubFields.some((name) => Object.hasOwn(row as object, name));
  } catch {
    return false;
  }
}

/** The longest list that is parsed in one call; a longer one is rather a mistake such as `new Array(2 ** 32 - 1)`. */
const mostRows = 10_000_000;

/** The most problems that one row reports. */
const mostProblems = 1_000;

function parseRows<T extends { readonly id: string }>(
  input: unknown,
  options: ParseOptions,
  parseOne: (row: unknown) => ParsedRow<T>,
): ParseResult<T> {
  const strict = options.strict === true;
  const rows = rowsOf(input);
  if (rows.length > mostRows) return { records: [], problems: [tooManyRows(rows.length)] };
  const records: T[] = [];
  const problems: Problem[] = [];
  const rowById = new Map<string, number>();
  for (let row = 0; row < rows.length; row++) {
    const { record, id, findings } = parseOne(itemAt(rows, row));
    for (const finding of shortened(findings)) problems.push(problemOf(finding, row, id, strict));
    if (record === undefined || (strict && findings.length > 0)) continue;
    const first = rowById.get(record.id);
    if (first === undefined) {
      rowById.set(record.id, row);
      records.push(record);
    } else problems.push(duplicate(record.id, row, first));
  }
  return { records, problems };
}

/** The findings of a row; where there are too many to read, the first and how many more there are. */
function shortened(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= mostProblems) return findings;
  const rest: Finding = {
    path: [],
    severity: findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
    code: 'more-problems',
    found: `${findings.length - mostProblems} more problems in this row`,
    expected: 'none',
    mend: 'Mend the first ones and parse again.',
  };
  return [...findings.slice(0, mostProblems), rest];
}

function rowsOf(input: unknown): readonly unknown[] {
  try {
    return Array.isArray(input) ? input : [input];
  } catch {
    return [input];
  }
}

function itemAt(rows: readonly unknown[], index: number): unknown {
  try {
    return rows[index];
  } catch {
    return undefined;
  }
}

function duplicate(id: string, row: number, first: number): Problem {
  return {
    row,
    id,
    path: 'id',
    severity: 'error',
    code: 'duplicate-id',
    found: showValue(id),
    expected: `an id that no other record has; row ${first} has this one`,
    mend: 'Give each record an id of its own, or remove the repeated one.',
  };
}

function tooManyRows(count: number): Problem {
  return {
    row: mostRows,
    path: '',
    severity: 'error',
    code: 'too-many-rows',
    found: `${count} rows`,
    expected: `at most ${mostRows} rows at a time`,
    mend: 'Parse the rows in parts.',
  };
}
