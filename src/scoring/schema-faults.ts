import type { StandardIssue } from './standard-schema.ts';

/** The details that zod adds to an issue; other validators give only a message and a path. */
interface DetailedIssue extends StandardIssue {
  readonly code?: string;
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly inclusive?: boolean;
  readonly errors?: readonly (readonly DetailedIssue[])[];
}

/**
 * One sentence for each issue of a validator: where, what was expected.
 *
 * @param issues - Issues of a Standard Schema; where they come from zod, the details are spelt out.
 * @param root - Path of the validated value.
 */
export function schemaFaults(issues: readonly unknown[], root: string): readonly string[] {
  return (issues as readonly DetailedIssue[]).map(
    (issue) => `${pathOf(issue, root)}: ${expectation(issue)}`,
  );
}

function pathOf(issue: StandardIssue, root: string): string {
  return (issue.path ?? []).reduce<string>((path, segment) => {
    const key = typeof segment === 'object' ? segment.key : segment;
    return typeof key === 'number' ? `${path}[${key}]` : `${path}.${String(key)}`;
  }, root);
}

function expectation(issue: DetailedIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Expected ${String(issue.expected)}.`;
    case 'invalid_value':
      return `Expected one of \`${(issue.values ?? []).join('`, `')}\`.`;
    case 'unrecognized_keys':
      return `Unknown field \`${(issue.keys ?? []).join('`, `')}\`.`;
    case 'too_small':
      return `Expected ${issue.inclusive === false ? 'more than' : 'at least'} ${String(issue.minimum)}.`;
    case 'too_big':
      return `Expected ${issue.inclusive === false ? 'less than' : 'at most'} ${String(issue.maximum)}.`;
    case 'invalid_union':
      return `Expected one of several forms: ${[...new Set((issue.errors ?? []).flat().map(expectation))].join(' Or: ')}`;
    default:
      return issue.message;
  }
}
