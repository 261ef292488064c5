import { SilkmatchError } from '../model/error.ts';

/** One law of a contract, tried on samples. */
export interface Check {
  /** What a plugin that keeps the law does, as a sentence without a subject. */
  readonly name: string;
  /** Whether no counterexample was found. */
  readonly passed: boolean;
  /** The first counterexample, or an empty string. */
  readonly detail: string;
}

/** Looks for a counterexample to a law and describes the first one it finds. */
export type Law = () => string | undefined;

/** Tries each law; one that throws is broken. */
export function tryLaws(laws: Readonly<Record<string, Law>>): readonly Check[] {
  return Object.entries(laws).map(([name, law]) => {
    const detail = counterexample(law);
    return { name, passed: detail === undefined, detail: detail ?? '' };
  });
}

function counterexample(law: Law): string | undefined {
  try {
    return law();
  } catch (error) {
    return `threw ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;
  }
}

/**
 * Throws if a check failed.
 *
 * @param checks - What {@link checkScorer}, {@link checkGate} or {@link checkPipeline} returned.
 * @throws A {@link SilkmatchError} with code `invalid-plugin` whose message lists every failed check with
 * its counterexample, and whose `details` are the failed checks.
 * @example
 * ```ts
 * test('my scorer keeps the contract', () => {
 *   assertConformance(checkScorer(myScorer, { technologies, demands }));
 * });
 * ```
 */
export function assertConformance(checks: readonly Check[]): void {
  const failed = checks.filter(({ passed }) => !passed);
  if (failed.length === 0) return;
  const list = failed.map(({ name, detail }) => `\n- ${name}: ${detail}`).join('');
  throw new SilkmatchError(
    'invalid-plugin',
    `${failed.length} of ${checks.length} checks failed.${list}`,
    { details: failed },
  );
}
