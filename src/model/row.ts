import type * as z from 'zod/mini';
import { deepFreeze } from './frozen.ts';
import { respellLanguages } from './language-spelling.ts';
import { isBlank, type LocalizedText } from './localized-text.ts';
import { startsWith } from './path.ts';
import { type PlainRow, startCopy } from './plain-copy.ts';
import { plainRow } from './plain-row.ts';
import type { Finding } from './problem.ts';
import { schemaFindings } from './schema-finding.ts';
import { showValue } from './show-value.ts';
import { respellCodes } from './spelling.ts';
import { moveToExt } from './unknown-field.ts';

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

/**
 * What each record was parsed as. A record is frozen, so what was found good stays good and need not be parsed again
 * where it passes another door.
 */
const parsedAs = new WeakMap<object, RowModel<never>>();

/**
 * Parses one row; a record that an earlier call gave is returned as it is.
 *
 * @param input - Anything.
 * @param model - What it is to become.
 * @returns The record or what is wrong with the row, or the record and what is odd about it. Never throws.
 */
export function parseRow<T extends { readonly id: string }>(
  input: unknown,
  model: RowModel<T>,
): ParsedRow<T> {
  if (parsedAs.get(input as object) === model) {
    return { record: input as T, id: (input as T).id, findings: [] };
  }
  const parsed = parseAfresh(input, model);
  if (parsed.record) parsedAs.set(parsed.record, model);
  return parsed;
}

function parseAfresh<T extends { readonly id: string }>(
  input: unknown,
  model: RowModel<T>,
): ParsedRow<T> {
  const state = startCopy();
  const row = plainRow(input, model.fields, state);
  if (row === undefined) return { findings: [notARecord(input, model.noun)] };
  const findings = state.findings.map(strictForId);
  findings.push(...respellCodes(row), ...respellLanguages(row));
  const followed = followSchema(row, model, findings);
  findings.push(...missingText(row, model.texts, findings));
  findings.push(...model.contradictions((followed ?? soundFields(row, findings)) as Partial<T>));
  const hasId = typeof row.id === 'string' && !findings.some((one) => isError(one) && isAtId(one));
  const id = hasId ? { id: row.id as string } : {};
  if (followed === undefined || findings.some(isError)) return { ...id, findings };
  return { ...id, findings, record: deepFreeze(followed) as T };
}

function isError(finding: Finding): boolean {
  return finding.severity === 'error';
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

function isAtId(finding: Finding): boolean {
  return finding.path[0] === 'id';
}

/** A mended id could be the id of another record, so what is a warning elsewhere is an error there. */
function strictForId(finding: Finding): Finding {
  return isAtId(finding) ? { ...finding, severity: 'error' } : finding;
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
