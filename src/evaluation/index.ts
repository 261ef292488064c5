/**
 * Measures rankings against judgments, compares pipelines with significance tests, tunes weights, and says what each
 * scorer brings.
 *
 * @module silkmatch/evaluation
 */

export {
  type CompareOptions,
  type Comparison,
  type ComparisonReport,
  compareEvaluations,
  type NamedEvaluation,
  type QueryChange,
  type Verdict,
} from './compare-evaluations.ts';
export {
  defaultMetrics,
  type Evaluation,
  type EvaluationOptions,
  evaluateRun,
  type MetricValues,
} from './evaluate-run.ts';
export {
  catalogueCoverage,
  type ExposureOptions,
  exposureByGroup,
  type GroupExposure,
  type GroupMean,
  meanByGroup,
} from './group-measures.ts';
export type { JudgedList } from './judged-list.ts';
export {
  collectJudgments,
  type Grades,
  type JudgmentRow,
  type Judgments,
  type Run,
  type ScoredTarget,
} from './judgments.ts';
export type { Metric } from './metric.ts';
export { parseMetric } from './metric-name.ts';
export { rankTargets, type TieOrder } from './ranking.ts';
export { runOf } from './run-of.ts';
export { bootstrapInterval, type Interval } from './statistics/bootstrap-interval.ts';
export { holm } from './statistics/holm.ts';
export { pairedTTest, type TTest } from './statistics/paired-t-test.ts';
export { type RandomisationTest, randomisationTest } from './statistics/randomisation-test.ts';
