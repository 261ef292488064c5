/**
 * Measures rankings against judgments, compares pipelines with significance tests, tunes weights, and says what each
 * scorer brings.
 *
 * @module silkmatch/evaluation
 */

export {
  type AblationOptions,
  type AblationReport,
  ablate,
  type EntryContribution,
  sweepWeight,
  type WeightSweep,
} from './ablation.ts';
export {
  type Calibration,
  type CalibrationCurve,
  calibrate,
  chanceOf,
} from './calibration/calibration.ts';
export type { Step } from './calibration/isotonic.ts';
export type { OutcomeSample } from './calibration/outcome-sample.ts';
export type { PlattLine } from './calibration/platt.ts';
export {
  type BandRow,
  bandTable,
  type Reliability,
  type ReliabilityRow,
  reliability,
  type SampleOptions,
  samplesOf,
} from './calibration/reliability.ts';
export {
  type CompareOptions,
  type Comparison,
  type ComparisonReport,
  compareEvaluations,
  type NamedEvaluation,
  type QueryChange,
  unjudgedWarning,
  type Verdict,
} from './compare-evaluations.ts';
export {
  defaultMetrics,
  type Evaluation,
  type EvaluationOptions,
  evaluateRun,
  type MetricValues,
} from './evaluate-run.ts';
export { explainChange, type PairChange } from './explain-changes.ts';
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
export { type MeasureSetup, measurePairs } from './measure-pairs.ts';
export type { Metric } from './metric.ts';
export { parseMetric } from './metric-name.ts';
export {
  type LearnOptions,
  type LearntWeight,
  type LearntWeights,
  learnFromOutcomes,
} from './outcomes/learn-from-outcomes.ts';
export {
  type Observation,
  type Outcome,
  type OutcomeStage,
  observationsOf,
  outcomeStages,
} from './outcomes/outcome.ts';
export {
  compareWithLog,
  type LoggedList,
  type ShadowComparison,
  type ShadowList,
} from './outcomes/shadow-comparison.ts';
export type { PairMatrix, QueryPairs, Weighting } from './pair-matrix.ts';
export { rankPairs } from './rank-pairs.ts';
export { rankTargets, type TieOrder } from './ranking.ts';
export { formatReport, type Report } from './report/format-report.ts';
export type {
  ReportBars,
  ReportLines,
  ReportPart,
  ReportSection,
  ReportTable,
  ReportText,
} from './report/report-part.ts';
export {
  ablationSections,
  comparisonSections,
  evaluationSections,
  reliabilitySection,
  tuningSections,
  verdictText,
} from './report/sections.ts';
export { runOf } from './run-of.ts';
export { bootstrapInterval, type Interval } from './statistics/bootstrap-interval.ts';
export { holm } from './statistics/holm.ts';
export { pairedTTest, type TTest } from './statistics/paired-t-test.ts';
export { type RandomisationTest, randomisationTest } from './statistics/randomisation-test.ts';
export {
  coordinateSearch,
  type Point,
  type ScoredPoint,
  type Search,
  type Tunable,
} from './tuning/coordinate-search.ts';
export { foldsOf } from './tuning/folds.ts';
export type { UnjudgedRule } from './tuning/preference-pairs.ts';
export type { TuneOptions } from './tuning/tune-options.ts';
export {
  type SideWeights,
  type TunedWeight,
  type TunedWeights,
  tuneWeights,
} from './tuning/tune-weights.ts';
export { withParameters } from './tuning/tuned-pipeline.ts';
