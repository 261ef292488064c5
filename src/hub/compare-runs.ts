import * as z from 'zod/mini';
import { canonicalJson } from '../model/canonical-json.ts';
import { SilkmatchError } from '../model/error.ts';
import { schemaFaults } from '../model/schema-faults.ts';
import { showValue } from '../model/show-value.ts';

const matchSchema = z.looseObject({
  demand: z.string(),
  technology: z.string(),
  score: z.number(),
});
const resultSchema = z.looseObject({
  query: z.looseObject({ side: z.enum(['demand', 'technology']), id: z.string() }),
  matches: z.array(matchSchema),
  fingerprint: z.looseObject({ digest: z.string() }),
});
type Result = z.infer<typeof resultSchema>;

/** Why two runs may differ: each a part of the fingerprint that is not the same in both. */
export type RunCause = 'version' | 'pipeline' | 'date' | 'data' | 'question';

/** Where two runs differ. */
export interface RunPlace {
  /** The side that the query is on. */
  readonly side: string;
  /** The id of the query. */
  readonly id: string;
  /** The rank, from 1; absent where one of the runs lacks the query. */
  readonly rank?: number;
}

/** What two runs have in common. */
export type RunComparison =
  | {
      /** Every ranking is the same, to the last digit. */
      readonly outcome: 'equal';
      /** How many results. */
      readonly results: number;
      /** What was not the same although the rankings are. */
      readonly causes: readonly RunCause[];
    }
  | {
      /** A ranking differs. */
      readonly outcome: 'different';
      /** Where. */
      readonly at: RunPlace;
      /** What the first run has there; `undefined` if nothing. */
      readonly first: unknown;
      /** What the second run has there; `undefined` if nothing. */
      readonly second: unknown;
      /** What is likely to be the reason, the most likely first; empty if the fingerprints are the same. */
      readonly causes: readonly RunCause[];
    };

/**
 * Compares two runs, and finds the first difference and its likely cause.
 *
 * Results belong together if they answer the same query. Ranks, ids and scores are compared; evidence is not.
 *
 * @param first - Results as `engine.matchAll()` gives them, or as read from JSON.
 * @param second - The same.
 * @param names - What to call the two in errors, such as the files they come from.
 * @throws A {@link SilkmatchError} with code `invalid-input` if something is not a result with a fingerprint.
 * @example
 * ```ts
 * compareRuns(ours, theirs); // => { outcome: 'different', at: { … }, …, causes: ['data'] }
 * ```
 */
export function compareRuns(
  first: readonly unknown[],
  second: readonly unknown[],
  names: readonly [string, string] = ['the first run', 'the second run'],
): RunComparison {
  const [ours, theirs] = [resultsByQuery(first, names[0]), resultsByQuery(second, names[1])];
  const causes = new Set<RunCause>();
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const [a, b] = [ours.get(key), theirs.get(key)];
    if (a && b) for (const cause of causesOf(a, b)) causes.add(cause);
  }
  for (const key of [...new Set([...ours.keys(), ...theirs.keys()])].sort()) {
    const difference = differenceOf(ours.get(key), theirs.get(key));
    if (difference) return { ...difference, causes: byLikelihood(causes) };
  }
  return { outcome: 'equal', results: ours.size, causes: byLikelihood(causes) };
}

const likelihood: readonly RunCause[] = ['question', 'date', 'pipeline', 'version', 'data'];

function byLikelihood(causes: ReadonlySet<RunCause>): readonly RunCause[] {
  return likelihood.filter((cause) => causes.has(cause));
}

function resultsByQuery(run: readonly unknown[], name: string): ReadonlyMap<string, Result> {
  if (!Array.isArray(run)) {
    throw new SilkmatchError(
      'invalid-input',
      `Expected ${name} to be a list of results, such as \`[...engine.matchAll()]\`, got ${showValue(run)}.`,
    );
  }
  const results = run.map((row, i) => {
    const parsed = resultSchema.safeParse(row);
    if (parsed.success) return parsed.data;
    const [fault] = schemaFaults(parsed.error.issues, 'result', row);
    throw new SilkmatchError(
      'invalid-input',
      `Result ${i} of ${name} is not one: ${fault} A run is what \`match --format json\` or \`jsonl\` writes, with its fingerprint.`,
    );
  });
  return new Map(results.map((result) => [`${result.query.side} ${result.query.id}`, result]));
}

function differenceOf(a: Result | undefined, b: Result | undefined) {
  const { side, id } = ((a ?? b) as Result).query;
  const none = { outcome: 'different' as const, first: undefined, second: undefined };
  if (!a) return { ...none, at: { side, id }, second: 'a result' };
  if (!b) return { ...none, at: { side, id }, first: 'a result' };
  for (let i = 0; i < Math.max(a.matches.length, b.matches.length); i++) {
    const [one, other] = [a.matches[i], b.matches[i]].map((match) => match && shown(match, side));
    if (canonicalJson([one ?? null]) === canonicalJson([other ?? null])) continue;
    return { ...none, at: { side, id, rank: i + 1 }, first: one, second: other };
  }
  return undefined;
}

function shown({ demand, technology, score }: Result['matches'][number], side: string) {
  return { id: side === 'demand' ? technology : demand, score };
}

const partsOfCause: readonly (readonly [RunCause, readonly string[]])[] = [
  ['question', ['query']],
  ['date', ['asOf']],
  ['pipeline', ['pipeline']],
  ['version', ['algorithm', 'data', 'plugins']],
  ['data', ['corpus']],
];

function causesOf({ fingerprint: a }: Result, { fingerprint: b }: Result): readonly RunCause[] {
  if (a.digest === b.digest) return [];
  return partsOfCause
    .filter(([, parts]) =>
      parts.some((part) => canonicalJson([a[part] ?? null]) !== canonicalJson([b[part] ?? null])),
    )
    .map(([cause]) => cause);
}
