import type { Coupling } from './coupling.ts';
import type { AnyGate } from './gate.ts';
import type { PipelineSpec } from './pipeline-spec.ts';
import type { AnyScorer } from './scorer.ts';
import type { WeightedEntry } from './utility.ts';

/** A plugin of either kind. */
export type Plugin = AnyScorer | AnyGate;

/** A scorer at its place in a pipeline. */
export interface PipelineScorer extends WeightedEntry {
  /** Name of the entry, unique in the pipeline. */
  readonly as: string;
  /** The plugin. */
  readonly scorer: AnyScorer;
  /** Its validated options. */
  readonly options: unknown;
}

/** A gate at its place in a pipeline. */
export interface PipelineGate {
  /** The plugin. */
  readonly gate: AnyGate;
  /** Its validated options. */
  readonly options: unknown;
}

/** Least scores of the bands, in millionths. */
export interface Bands {
  /** From here a match is strong. */
  readonly strong: number;
  /** From here a match is good. */
  readonly good: number;
  /** From here a match is possible; below it is weak. */
  readonly possible: number;
}

/** Gates, scorers and the way their values become a score. Immutable: a change is a new pipeline. */
export interface Pipeline {
  /** The pipeline as plain data. */
  readonly spec: PipelineSpec;
  /** The hard rules, in the order in which vetoes are reported. */
  readonly gates: readonly PipelineGate[];
  /** The scorers, in the order in which components are reported. */
  readonly scorers: readonly PipelineScorer[];
  /** How the two sides become one score. */
  readonly coupling: Coupling;
  /** Least scores of the bands, in millionths. */
  readonly bands: Bands;
  /** Least coverage in millionths; below it the band is `insufficient`. */
  readonly minCoverage: number;
  /** The same as `spec`, so that `JSON.stringify(pipeline)` gives the specification. */
  toJSON(): PipelineSpec;
}
