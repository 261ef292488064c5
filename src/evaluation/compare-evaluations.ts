import { SilkmatchError } from '../model/error.ts';
import { type Evaluation, type MetricValues, valuesOf } from './evaluate-run.ts';
import { bootstrapInterval, type Interval } from './statistics/bootstrap-interval.ts';
import { holm } from './statistics/holm.ts';
import { meanOf } from './statistics/mean.ts';
import { pairedTTest, standardDeviation, type TTest } from './statistics/paired-t-test.ts';
import { type RandomisationTest, randomisationTest } from './statistics/randomisation-test.ts';

/** How {@link compareEvaluations} compares. */
export interface CompareOptions {
  /**
   * Name of the metric, which all evaluations must have.
   * @defaultValue 'nDCG@10'
   */
  readonly metric?: string;
  /**
   * Seed of the randomisation test and the bootstrap: a whole number.
   * @defaultValue 1
   */
  readonly seed?: number;
  /**
   * Confidence of the intervals; a difference counts as shown where p is at most 1 − confidence.
   * @defaultValue 0.95
   */
  readonly confidence?: number;
  /**
   * With fewer queries than this no verdict is given.
   * @defaultValue 25
   */
  readonly leastQueries?: number;
}

/**
 * What a comparison shows:
 *
 * - `better`, `worse`: both tests, corrected for the number of comparisons, show a difference
 * - `not-shown`: they do not; there may be none, or too few queries to see it
 * - `too-few-queries`: a verdict is refused
 */
export type Verdict = 'better' | 'worse' | 'not-shown' | 'too-few-queries';

/** One system against the baseline, by one metric. */
export interface Comparison {
  /** Name of the system. */
  readonly name: string;
  /** Its mean. */
  readonly mean: number;
  /** Its mean minus that of the baseline. */
  readonly difference: number;
  /** Bias-corrected bootstrap interval of the difference. */
  readonly interval: Interval;
  /** The mean difference divided by the standard deviation of the differences (Cohen's d of pairs); 0 without any. */
  readonly effectSize: number;
  /** The paired t-test. */
  readonly tTest: TTest & {
    /** p corrected for the number of systems by Holm's method. */
    readonly pHolm: number;
  };
  /** The paired randomisation test. */
  readonly randomisation: RandomisationTest & {
    /** p corrected for the number of systems by Holm's method. */
    readonly pHolm: number;
  };
  /** Queries on which the system is better. */
  readonly wins: number;
  /** Queries on which the two are equal. */
  readonly ties: number;
  /** Queries on which it is worse. */
  readonly losses: number;
  /** What this shows. */
  readonly verdict: Verdict;
  /** Every query with its difference, the best gain first and the worst loss last, equal ones by id. */
  readonly changes: readonly QueryChange[];
}

/** How one query changed. */
export interface QueryChange {
  /** Id of the query. */
  readonly query: string;
  /** Value of the baseline. */
  readonly before: number;
  /** Value of the system. */
  readonly after: number;
  /** `after − before`. */
  readonly difference: number;
}

/** Several systems against a baseline. */
export interface ComparisonReport {
  /** Name of the metric. */
  readonly metric: string;
  /** How many queries both were measured on. */
  readonly queries: number;
  /** The baseline. */
  readonly baseline: {
    /** Its name. */
    readonly name: string;
    /** Its mean. */
    readonly mean: number;
  };
  /** The other systems, in the order given. */
  readonly systems: readonly Comparison[];
  /** What a reader must know before believing the figures, in plain English. */
  readonly warnings: readonly string[];
}

/** An evaluation with the name of its system. */
export interface NamedEvaluation {
  /** Name of the system. */
  readonly name: string;
  /** What `evaluateRun` gave. */
  readonly evaluation: Evaluation;
}

/** Below this share of judged places two systems are hardly comparable. */
const LEAST_JUDGED = 0.7;

/**
 * Compares systems with a baseline query by query: mean difference with a bootstrap interval, effect size, paired
 * t-test and paired randomisation test, both corrected for the number of systems by Holm's method.
 *
 * @param baseline - The system that the others are compared with.
 * @param systems - The others, measured on the same queries.
 * @param options - See {@link CompareOptions}.
 * @throws A {@link SilkmatchError} with code `invalid-input` if the queries differ or a metric is lacking.
 * @see Smucker, Allan & Carterette 2007, doi:10.1145/1321440.1321528; Urbano, Lima & Hanjalic 2019, Statistical
 * significance testing in information retrieval, doi:10.1145/3331184.3331259
 * @example
 * ```ts
 * const report = compareEvaluations({ name: 'default', evaluation: a }, [{ name: 'mine', evaluation: b }]);
 * console.log(report.systems[0]?.verdict);
 * ```
 */
export function compareEvaluations(
  baseline: NamedEvaluation,
  systems: readonly NamedEvaluation[],
  options: CompareOptions = {},
): ComparisonReport {
  const { metric = 'nDCG@10', confidence = 0.95, leastQueries = 25, seed = 1 } = options;
  const { queries } = baseline.evaluation;
  const before = valuesOf(baseline.evaluation, metric);
  const tests = systems.map((system) => {
    refuseOtherQueries(baseline, system);
    const after = valuesOf(system.evaluation, metric);
    const differences = after.values.map((value, i) => value - (before.values[i] as number));
    return {
      name: system.name,
      after,
      differences,
      tTest: pairedTTest(differences),
      randomisation: randomisationTest(differences, { seed }),
    };
  });
  const tHolm = holm(tests.map(({ tTest }) => tTest.p));
  const randomHolm = holm(tests.map(({ randomisation }) => randomisation.p));
  const isEnough = queries.length >= leastQueries;
  return Object.freeze({
    metric,
    queries: queries.length,
    baseline: { name: baseline.name, mean: before.mean },
    systems: tests.map(({ name, after, differences, tTest, randomisation }, i) => {
      const ps = [tHolm[i] as number, randomHolm[i] as number] as const;
      return {
        name,
        mean: after.mean,
        difference: meanOf(differences),
        interval: bootstrapInterval(differences, { seed, confidence }),
        effectSize: effectSizeOf(differences),
        tTest: { ...tTest, pHolm: ps[0] },
        randomisation: { ...randomisation, pHolm: ps[1] },
        ...countsOf(differences),
        verdict: verdictOf(meanOf(differences), Math.max(...ps), { isEnough, confidence }),
        changes: changesOf(queries, before, after),
      };
    }),
    warnings: warningsOf([baseline, ...systems], leastQueries),
  });
}

function effectSizeOf(differences: readonly number[]): number {
  const mean = meanOf(differences);
  return mean === 0 ? 0 : mean / standardDeviation(differences);
}

function countsOf(differences: readonly number[]) {
  const wins = differences.filter((difference) => difference > 0).length;
  const losses = differences.filter((difference) => difference < 0).length;
  return { wins, ties: differences.length - wins - losses, losses };
}

function verdictOf(
  difference: number,
  p: number,
  { isEnough, confidence }: { readonly isEnough: boolean; readonly confidence: number },
): Verdict {
  if (!isEnough) return 'too-few-queries';
  if (difference === 0 || p > 1 - confidence) return 'not-shown';
  return difference > 0 ? 'better' : 'worse';
}

function changesOf(
  queries: readonly string[],
  before: MetricValues,
  after: MetricValues,
): readonly QueryChange[] {
  return queries
    .map((query, i) => {
      const [a, b] = [before.values[i] as number, after.values[i] as number];
      return { query, before: a, after: b, difference: b - a };
    })
    .sort((x, y) => y.difference - x.difference || (x.query < y.query ? -1 : 1));
}

/**
 * Warns where too few of the first places are judged to believe a figure.
 *
 * @param all - Evaluations with a metric such as `Judged@10`.
 * @returns The warning; `undefined` if enough is judged.
 */
export function unjudgedWarning(all: readonly NamedEvaluation[]): string | undefined {
  const unjudged = all.flatMap(({ name, evaluation }) =>
    evaluation.metrics
      .filter(({ name: metric, mean }) => metric.startsWith('Judged@') && mean < LEAST_JUDGED)
      .map(({ name: metric, mean }) => `${metric} of ${name} is ${Math.round(mean * 100)}%`),
  );
  if (unjudged.length === 0) return undefined;
  return `${unjudged.join(', ')}: what is not judged counts as not relevant, which favours systems like those whose results were judged. Judge the unjudged places before believing a difference.`;
}

function warningsOf(all: readonly NamedEvaluation[], leastQueries: number): readonly string[] {
  const warnings: string[] = [];
  const count = all[0]?.evaluation.queries.length ?? 0;
  if (count < leastQueries) {
    warnings.push(
      `Only ${count} judged queries, fewer than ${leastQueries}: not enough for a verdict; read the interval.`,
    );
  }
  const unjudged = unjudgedWarning(all);
  if (unjudged !== undefined) warnings.push(unjudged);
  const lacking = all
    .filter(({ evaluation }) => evaluation.missing.length > 0)
    .map(({ name, evaluation }) => `${name} leaves ${evaluation.missing.length}`);
  if (lacking.length > 0) {
    warnings.push(`Of ${count} queries ${lacking.join(', ')} without an answer: they count as 0.`);
  }
  return warnings;
}

function refuseOtherQueries(baseline: NamedEvaluation, system: NamedEvaluation): void {
  const [a, b] = [baseline.evaluation.queries, system.evaluation.queries];
  if (a.length === b.length && a.every((query, i) => query === b[i])) return;
  throw new SilkmatchError(
    'invalid-input',
    `${baseline.name} was measured on ${a.length} queries and ${system.name} on ${b.length}, which are not the same: evaluate both with the same judgments and options.`,
  );
}
