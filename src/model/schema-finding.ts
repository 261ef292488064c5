import type * as z from 'zod/mini';
import { countryNamed } from './country-named.ts';
import { demandKinds } from './demand.ts';
import { nearestName, onlyNameBeginningLike } from './did-you-mean.ts';
import { type Expectation, expectationOf } from './expectation.ts';
import { type Path, valueAt } from './path.ts';
import type { Finding } from './problem.ts';
import { showValue } from './show-value.ts';
import { technologyKinds } from './technology.ts';

type Issue = z.core.$ZodIssue;

/** An issue of the schema at its place in the row. */
interface Placed {
  readonly issue: Issue;
  readonly path: Path;
}

/** What a schema says about a row. */
export interface SchemaFindings {
  /** What is wrong; the first finding for each place. */
  readonly findings: readonly Finding[];
  /** The places of fields that the model does not have. */
  readonly unknownFields: readonly Path[];
}

/**
 * Turns the issues of a schema into findings in our own words.
 *
 * @param issues - The issues of one row.
 * @param row - The row that was checked, as plain data.
 * @returns The findings, and the unknown fields apart from them.
 */
export function schemaFindings(issues: readonly Issue[], row: unknown): SchemaFindings {
  const findings: Finding[] = [];
  const unknownFields: Path[] = [];
  const seen = new Set<string>();
  for (const { issue, path } of issues.flatMap((one) => flatten(one, []))) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) unknownFields.push([...path, key]);
      continue;
    }
    const place = JSON.stringify(path);
    if (!seen.has(place)) findings.push(findingOf(issue, path, valueAt(row, path)));
    seen.add(place);
  }
  return { findings, unknownFields };
}

/** Replaces a union's issue by those of the alternative that was probably meant, if there is one. */
function flatten(issue: Issue, above: Path): Placed[] {
  const path = [...above, ...(issue.path as (string | number)[])];
  if (issue.code !== 'invalid_union') return [{ issue, path }];
  const ranked = issue.errors
    .map((alternative) => ({ alternative, misfit: misfitOf(alternative) }))
    .sort((a, b) => a.misfit - b.misfit);
  const best = ranked[0];
  if (best === undefined || best.misfit === 2) return [{ issue, path }];
  return best.alternative.flatMap((inner) => flatten(inner, path));
}

/** 2 if the value is of another type than the alternative, 1 if it is none of its values, 0 if it goes wrong inside. */
function misfitOf(issues: readonly Issue[]): number {
  const atRoot = issues.filter((issue) => issue.path.length === 0);
  if (atRoot.some((issue) => issue.code === 'invalid_type')) return 2;
  return atRoot.some((issue) => issue.code === 'invalid_value') ? 1 : 0;
}

function findingOf(issue: Issue, path: Path, value: unknown): Finding {
  const inner = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? '') : issue.message;
  const own = expectationOf(inner);
  const found = issue.code === 'invalid_key' ? path.at(-1) : value;
  const [code, expectation] =
    own === undefined || found === undefined ? builtIn(issue, value, path) : [inner, own];
  const country = countryFaults.has(code) && typeof found === 'string' && countryNamed(found);
  const mend = country ? `Write \`${country}\`.` : expectation.mend;
  return { path, severity: 'error', code, found: showValue(found), ...expectation, mend };
}

/** Faults of places that hold a country. */
const countryFaults: ReadonlySet<string> = new Set([
  'invalid-country',
  'invalid-country-ref',
  'invalid-territory',
]);

function builtIn(issue: Issue, value: unknown, path: Path): [string, Expectation] {
  const expected = issue.code === 'invalid_type' ? issue.expected : '';
  const kind = kinds.get(expected) ?? choiceOf(issue) ?? 'a value';
  if (value === undefined) return ['missing', { expected: kind, mend: 'Add the field.' }];
  switch (issue.code) {
    case 'invalid_value':
      return ['unknown-value', { expected: kind, mend: nearestChoice(issue.values, value) }];
    case 'too_small':
      return outside('too-small', issue.inclusive === false ? 'above' : 'at least', issue.minimum);
    case 'too_big':
      return outside('too-big', issue.inclusive === false ? 'below' : 'at most', issue.maximum);
    case 'invalid_type':
      return ['wrong-type', { expected: kind, mend: retype(value, expected) }];
    default:
      return ['invalid-value', { expected: `a valid ${path.at(-1) ?? 'record'}`, mend: seeModel }];
  }
}

const seeModel = 'See the record model for what the field may hold.';

const kinds: ReadonlyMap<string, string> = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'an object'],
  ['record', 'an object'],
]);

function outside(code: string, bound: string, limit: number | bigint): [string, Expectation] {
  return [code, { expected: `a number ${bound} ${limit}`, mend: 'Correct the number.' }];
}

function retype(value: unknown, expected: string): string {
  const isNumeric = typeof value === 'string' && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value);
  if (isNumeric && kinds.get(expected)?.endsWith('number')) return `Write ${value} without quotes.`;
  if (expected === 'boolean') return 'Write true or false without quotes.';
  if (expected === 'string' && typeof value === 'number') return `Write "${value}" with quotes.`;
  if (expected === 'array') return 'Put the value in a list: […].';
  return seeModel;
}

function choiceOf(issue: Issue): string | undefined {
  return issue.code === 'invalid_value' ? `one of ${issue.values.join(', ')}` : undefined;
}

/** The values by which other record types say what kind they are, and the function that reads those. */
const kindsElsewhere: ReadonlyMap<unknown, string> = new Map([
  ...readers(technologyKinds, 'parseTechnologies'),
  ...readers(demandKinds, 'parseDemands'),
]);

function readers(values: readonly string[], name: string): (readonly [string, string])[] {
  return values.map((value) => [value, name]);
}

function nearestChoice(values: readonly unknown[], value: unknown): string {
  const reader = kindsElsewhere.get(value);
  if (reader !== undefined) return `Give this record to ${reader} instead.`;
  const names = values.map(String);
  const nearest =
    typeof value === 'string'
      ? (nearestName(value, names) ?? onlyNameBeginningLike(value, names))
      : undefined;
  return nearest === undefined ? 'Write one of these.' : `Did you mean \`${nearest}\`?`;
}
