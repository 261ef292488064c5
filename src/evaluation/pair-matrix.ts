import type { Coupling } from '../scoring/coupling.ts';
import type { Pipeline } from '../scoring/pipeline.ts';
import type { WeightedEntry } from '../scoring/utility.ts';
import type { Judgments } from './judgments.ts';

/** The pairs of one demand: what every scorer gave them. */
export interface QueryPairs {
  /** Id of the demand. */
  readonly query: string;
  /** Ids of the technologies, ranked as the pipeline ranks them. */
  readonly ids: readonly string[];
  /** The grade of each, -1 where it is not judged. */
  readonly grades: Int32Array;
  /**
   * The value of each technology by each scorer, in millionths: scorer by scorer, in the order of the pipeline, all
   * technologies of a scorer together. A negative number stands for absent evidence: -1 inapplicable, -2 the
   * technology says nothing, -3 the demand, -4 both.
   */
  readonly values: Int32Array;
}

/**
 * What the scorers of a pipeline give the pairs of judged demands: computed once, ranked again under any weights,
 * neutral values, policies for absent evidence and couplings.
 */
export interface PairMatrix {
  /** The pipeline that was run. */
  readonly pipeline: Pipeline;
  /** The date it was run for. */
  readonly asOf: string;
  /** The judgments. */
  readonly judgments: Judgments;
  /** The judged demands that are among the records, by id in code units. */
  readonly queries: readonly QueryPairs[];
  /** Ids of judged demands that are not among the records. */
  readonly unknownDemands: readonly string[];
  /** How many judged pairs a hard rule excludes: they are in no list. */
  readonly excludedPairs: number;
  /** How many unjudged technologies a demand keeps at most; `Infinity` if all. */
  readonly depth: number;
}

/** What turns values into a score: the entries of a pipeline and its coupling. A pipeline is one. */
export interface Weighting {
  /** Weights, neutral values and policies, in the order of the pipeline. */
  readonly scorers: readonly WeightedEntry[];
  /** How the two sides become one score. */
  readonly coupling: Coupling;
}
