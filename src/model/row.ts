import type * as z from 'zod/mini';
import { deepFreeze } from './frozen.ts';
import { isBlank, type LocalizedText } from './localized-text.ts';
import { startsWith } from './path.ts';
import { type CopyState, copyProperty, startCopy } from './plain-copy.ts';
import type { Finding } from './problem.ts';
import { schemaFindings } from './schema-finding.ts';
import { showValue, tagOf } from './show-value.ts';
import { respellCodes } from './spelling.ts';
import { keepUnderExt, moveToExt, unknownField } from './unknown-field.ts';

/** What a row is to become. */
export interface RowModel<T> {
  /** What to call it in messages: `a technology`. */
  readonly noun: string;
  /** Its schema. */
  readonly schema: z.ZodMiniType<unknown>;
  /** The names of its fields. */
  readonly fields: ReadonlySet<string>;
  /** The texts of which one at least must not be blank. */
  readonly texts: readonly string[];
  /** Finds what contradicts itself among the fields that follow the schema. */
  readonly contradictions: (record: Partial<T>) => readonly Finding[];
}

/** What a row has become. */
export interface ParsedRow<T> {
  /** The record, frozen; absent if there is an error among the findings. */
  readonly record?: T;
  /** The id of the row, where it has a readable one. */
  readonly id?: string;
  /** What was found on the way. */
  readonly findings: readonly Finding[];
}

/** Plain data that may still break the model. */
type PlainRow = Record<string, unknown>;

/**
 * Parses one row.
 *
 * @param input - Anything.
 * @param model - What it is to become.
 * @returns The record or what is wrong with the row, or the record and what is odd about it. Never throws.
 */
export function parseRow<T>(input: unknown, model: RowModel<T>): ParsedRow<T> {
  const state = startCopy();
  const row = plainRow(input, model.fields, state);
  if (row === undefined) return { findings: [notARecord(input, model.noun)] };
  const findings = state.findings.map(strictForId);
  findings.push(...respellCodes(row));
  const followed = followSchema(row, model, findings);
  findings.push(...missingText(row, model.texts, findings));
  findings.push(...model.contradictions((followed ?? soundFields(row, findings)) as Partial<T>));
  const id = typeof row['id'] === 'string' ? { id: row['id'] } : {};
  if (followed === undefined || findings.some(isError)) return { ...id, findings };
  return { ...id, findings, record: deepFreeze(followed) as T };
}

function isError(finding: Finding): boolean {
  return finding.severity === 'error';
}

/** Copies the fields of a row and gathers those that the model does not have under `ext`. */
function plainRow(
  input: unknown,
  fields: ReadonlySet<string>,
  state: CopyState,
): PlainRow | undefined {
  const keys = keysOf(input);
  if (keys === undefined) return undefined;
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
    state.findings.push(unknownField([name], value, kept, fields));
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

function notARecord(input: unknown, noun: string): Finding {
  return {
    path: [],
    severity: 'error',
    code: 'not-a-record',
    found: showValue(input),
    expected: `${noun}: an object with an id`,
    mend:
      typeof input === 'string'
        ? 'Parse the JSON text first.'
        : 'Give one object for each record, or a list of such objects.',
  };
}

/** A mended id could be the id of another record, so what is a warning elsewhere is an error there. */
function strictForId(finding: Finding): Finding {
  return finding.path[0] === 'id' ? { ...finding, severity: 'error' } : finding;
}

/** Checks a row against the schema, moving unknown fields away until none is left. */
function followSchema(
  row: PlainRow,
  model: Pick<RowModel<unknown>, 'schema' | 'fields'>,
  findings: Finding[],
): unknown {
  const reported = findings.filter(isError).map((finding) => finding.path);
  for (;;) {
    const result = model.schema.safeParse(row);
    if (result.success) return result.data;
    const { findings: wrong, unknownFields } = schemaFindings(result.error.issues, row);
    if (unknownFields.length === 0) {
      const isNew = (one: Finding) => !reported.some((path) => startsWith(one.path, path));
      findings.push(...wrong.filter(isNew));
      return undefined;
    }
    for (const path of unknownFields) findings.push(moveToExt(row, path, model.fields));
  }
}

/** The fields of a row in which nothing is wrong. */
function soundFields(row: PlainRow, findings: readonly Finding[]): PlainRow {
  const bad = new Set(findings.filter(isError).map((finding) => finding.path[0]));
  return Object.fromEntries(Object.entries(row).filter(([key]) => !bad.has(key)));
}

function missingText(
  row: PlainRow,
  texts: readonly string[],
  findings: readonly Finding[],
): Finding[] {
  const isWrong = findings.some((one) => isError(one) && texts.includes(String(one.path[0])));
  if (isWrong || !texts.every((name) => isBlank(row[name] as LocalizedText | undefined))) return [];
  const [first = ''] = texts;
  return [
    {
      path: [first],
      severity: 'error',
      code: 'no-text',
      found: showValue(row[first]),
      expected: `a text in ${texts.join(', ')}`.replace(/, (?=[^,]*$)/, ' or '),
      mend: 'Write what the record is about.',
    },
  ];
}
