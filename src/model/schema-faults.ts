import type * as z from 'zod/mini';
import { expectationOf } from './expectation.ts';
import { type Path, valueAt } from './path.ts';
import { showValue } from './show-value.ts';

/** An issue of a Standard Schema, with the details that zod adds; other validators give only a message and a path. */
interface DetailedIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly code?: string;
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly inclusive?: boolean;
  readonly errors?: readonly (readonly DetailedIssue[])[];
  readonly issues?: readonly DetailedIssue[];
}

/**
 * One sentence for each issue of a validator: where, what was expected, what was found.
 *
 * @param issues - Issues of a Standard Schema; where they come from zod, the details are spelt out.
 * @param root - Path of the validated value.
 * @param value - The value.
 */
export function schemaFaults(
  issues: readonly unknown[],
  root: string,
  value: unknown,
): readonly string[] {
  return (issues as readonly DetailedIssue[]).map((issue) => {
    const path = (issue.path ?? []).map((step) => (typeof step === 'object' ? step.key : step));
    return `${written(path, root)}: ${sentence(issue, valueAt(value, path as Path))}`;
  });
}

/**
 * A copy of a value that a schema finds in order, so that neither getters nor later changes make it another.
 *
 * @param schema - What is expected.
 * @param root - Name of the value.
 * @param value - The value.
 * @param refusal - Makes the error of the faults there are.
 */
export function shaped<Schema extends z.ZodMiniType>(
  schema: Schema,
  root: string,
  value: unknown,
  refusal: (faults: readonly string[]) => Error,
): z.output<Schema> {
  let parsed: ReturnType<typeof z.safeParse<Schema>>;
  try {
    parsed = schema.safeParse(value);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : showValue(cause);
    throw refusal([`Expected \`${root}\` to be plain data, got what cannot be read (${why}).`]);
  }
  if (!parsed.success) throw refusal(schemaFaults(parsed.error.issues, root, value));
  return parsed.data;
}

function written(path: readonly PropertyKey[], root: string): string {
  return path.reduce<string>(
    (above, key) => (typeof key === 'number' ? `${above}[${key}]` : `${above}.${String(key)}`),
    root,
  );
}

function sentence(issue: DetailedIssue, found: unknown): string {
  if (issue.code === 'unrecognized_keys') {
    return `Unknown field \`${(issue.keys ?? []).join('`, `')}\`.`;
  }
  if (issue.code === 'invalid_key') {
    return `The name is wrong: ${(issue.issues ?? []).map(({ message }) => message).join(' ')}`;
  }
  const expected = expectation(issue);
  return expected === undefined ? issue.message : `Expected ${expected}, got ${showValue(found)}.`;
}

/** What zod calls otherwise than people who write JSON. */
const plainTypes: ReadonlyMap<unknown, string> = new Map([
  ['record', 'object'],
  ['tuple', 'array'],
]);

/** What was expected, where zod says it; a union expects what any of its members does. */
function expectation(issue: DetailedIssue): string | undefined {
  const own = expectationOf(issue.message);
  if (own !== undefined) return own.expected;
  switch (issue.code) {
    case 'invalid_type':
      return plainTypes.get(issue.expected) ?? String(issue.expected);
    case 'invalid_value':
      return `one of \`${(issue.values ?? []).join('`, `')}\``;
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${String(issue.minimum)}`;
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${String(issue.maximum)}`;
    case 'invalid_union':
      return anyOf((issue.errors ?? []).flat().flatMap((one) => expectation(one) ?? []));
    default:
      return undefined;
  }
}

function anyOf(expectations: readonly string[]): string | undefined {
  return expectations.length > 0 ? [...new Set(expectations)].join(' or ') : undefined;
}
