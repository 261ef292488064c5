import type { StopSignal } from '../../engine/engine.ts';
import { SilkmatchError } from '../../model/error.ts';
import { MILLION } from '../../scoring/millionths.ts';
import type { Pipeline } from '../../scoring/pipeline.ts';
import { type ComparisonReport, compareEvaluations } from '../compare-evaluations.ts';
import { parseMetric } from '../metric-name.ts';
import { type QueryMeter, queryMeter } from '../metric-of-pairs.ts';
import type { PairMatrix, Weighting } from '../pair-matrix.ts';
import { meanOf } from '../statistics/mean.ts';
import { standardDeviation } from '../statistics/paired-t-test.ts';
import { foldsOf } from './folds.ts';
import { linearShares } from './linear-form.ts';
import type { TuneOptions } from './tune-options.ts';
import { pipelineWith } from './tuned-pipeline.ts';
import { type Trained, trainer } from './weight-training.ts';

/** The weights of one entry. */
export interface SideWeights {
  /** Weight in the utility of the demand side. */
  readonly demand: number;
  /** Weight in the utility of the technology side. */
  readonly technology: number;
}

/** The weight of one entry before and after. */
export interface TunedWeight {
  /** Name of the entry. */
  readonly name: string;
  /** Weight on either side as it was. */
  readonly before: SideWeights;
  /** Proposed weight on either side. */
  readonly after: SideWeights;
  /** Share of all weight as it was, 0 to 1. */
  readonly shareBefore: number;
  /** Proposed share of all weight. */
  readonly shareAfter: number;
  /** Standard deviation of that share over the folds: how far it depends on which demands were judged. */
  readonly shareDeviation: number;
}

/** What tuning found. */
export interface TunedWeights {
  /** The pipeline with the proposed weights. It is a proposal: nothing is changed. */
  readonly pipeline: Pipeline;
  /** How the weights were found. */
  readonly method: 'pairwise' | 'coordinate';
  /** What the weights as they were are worth against the judgments, in judged queries; `Infinity`: kept as they were. */
  readonly strength: number;
  /** Every entry, in the order of the pipeline. */
  readonly weights: readonly TunedWeight[];
  /**
   * Tuned weights against those as they were on demands not used for tuning: every demand was held out once, and the
   * strength was chosen within the others.
   */
  readonly crossValidation: ComparisonReport;
  /** The proposal against the weights as they were, on the demands set aside. */
  readonly heldOut?: ComparisonReport;
  /** The proposal against the weights as they were on the demands it was tuned on: flattering. */
  readonly onTrainingQueries: ComparisonReport;
  /** Whether the evidence is for adopting the proposal: the verdict of the cross-validation is `better`. */
  readonly isBetter: boolean;
}

/**
 * Tunes the weights of a pipeline to judgments.
 *
 * The weights as they are count as a prior. How much they are worth is chosen by cross-validation, the strongest
 * prior whose result is within one standard error of the best; "keep them" is among the choices. The figures of
 * `crossValidation` come from an outer cross-validation around all that.
 *
 * @param matrix - What `measurePairs` gave.
 * @param options - See {@link TuneOptions}.
 * @throws A {@link SilkmatchError} with code `invalid-option` if there are too few groups for the folds,
 * `aborted` by the signal.
 * @see Varma & Simon 2006, Bias in error estimation when using cross-validation for model selection,
 * doi:10.1186/1471-2105-7-91
 * @example
 * ```ts
 * const tuned = tuneWeights(measurePairs({ technologies, demands, asOf, judgments }));
 * if (tuned.isBetter) save(tuned.pipeline.spec);
 * ```
 */
export function tuneWeights(matrix: PairMatrix, options: TuneOptions = {}): TunedWeights {
  const { method = 'pairwise', seed = 1, folds = 5, heldOut = 0 } = options;
  const meter = queryMeter(matrix, parseMetric(options.metric ?? 'nDCG@10'));
  const all = meter.queries.map((_, i) => i);
  const aside = setAside(meter, heldOut, options);
  const used = all.filter((i) => !aside.has(i));
  const train = trainer(meter, matrix.pipeline, options);
  const ids = used.map((i) => (meter.queries[i] as (typeof meter.queries)[number]).query);
  const foldOf = foldsOf(ids, { folds, groupOf: options.groupOf, seed });
  const outer: Trained[] = [];
  const after = new Map<number, number>();
  for (let fold = 0; fold < folds; fold++) {
    refuseAborted(options.signal, fold, folds);
    const trained = train(used.filter((_, n) => foldOf[n] !== fold));
    outer.push(trained);
    for (const i of used.filter((_, n) => foldOf[n] === fold)) {
      after.set(i, measured(meter, i, trained.weighting));
    }
    options.onProgress?.(fold + 1, folds + 1);
  }
  refuseAborted(options.signal, folds, folds);
  const final = train(used);
  options.onProgress?.(folds + 1, folds + 1);
  const before = (i: number) => measured(meter, i, matrix.pipeline);
  const proposal = (i: number) => measured(meter, i, final.weighting);
  const compare = (queries: readonly number[], tuned: (i: number) => number) =>
    comparison(meter, queries, { before, tuned, seed });
  const crossValidation = compare(used, (i) => after.get(i) as number);
  return Object.freeze({
    pipeline: pipelineWith(matrix.pipeline, final.weighting),
    method,
    strength: final.strength,
    weights: weightsOf(matrix.pipeline, final, outer),
    crossValidation,
    ...(aside.size === 0 ? {} : { heldOut: compare([...aside], proposal) }),
    onTrainingQueries: compare(used, proposal),
    isBetter: crossValidation.systems[0]?.verdict === 'better',
  });
}

function measured(meter: QueryMeter, i: number, weighting: Weighting): number {
  return meter.measure(meter.queries[i] as (typeof meter.queries)[number], weighting);
}

/** Demands are parted into so many parts, of which some are set aside. */
const PARTS = 20;

function setAside(
  meter: QueryMeter,
  share: number,
  { groupOf, seed = 1 }: TuneOptions,
): ReadonlySet<number> {
  if (!(share >= 0 && share < 1)) {
    throw new SilkmatchError(
      'invalid-option',
      `Expected \`heldOut\` to be a number from 0 to below 1, got \`${String(share)}\`.`,
    );
  }
  if (share === 0) return new Set();
  const ids = meter.queries.map(({ query }) => query);
  const groups = new Set(ids.map((query) => groupOf?.(query) ?? ids.indexOf(query)));
  const folds = Math.min(PARTS, groups.size);
  const part = foldsOf(ids, { folds, groupOf, seed: seed + 1 });
  const wanted = Math.round(share * folds);
  return new Set(ids.flatMap((_, i) => ((part[i] as number) < wanted ? [i] : [])));
}

function refuseAborted(signal: StopSignal | undefined, done: number, total: number): void {
  if (!signal?.aborted) return;
  throw new SilkmatchError('aborted', `Tuning was stopped after ${done} of ${total} folds.`, {
    cause: signal.reason,
  });
}

function comparison(
  meter: QueryMeter,
  indices: readonly number[],
  how: {
    readonly before: (i: number) => number;
    readonly tuned: (i: number) => number;
    readonly seed: number;
  },
): ComparisonReport {
  const metric = meter.metric.name;
  const evaluation = (value: (i: number) => number) => {
    const values = indices.map(value);
    return {
      queries: indices.map((i) => (meter.queries[i] as (typeof meter.queries)[number]).query),
      missing: [],
      withoutRelevant: [],
      unjudged: [],
      metrics: [{ name: metric, values, mean: meanOf(values), meanAnswered: meanOf(values) }],
    };
  };
  return compareEvaluations(
    { name: 'as it was', evaluation: evaluation(how.before) },
    [{ name: 'tuned', evaluation: evaluation(how.tuned) }],
    { metric, seed: how.seed },
  );
}

function weightsOf(
  pipeline: Pipeline,
  final: Trained,
  outer: readonly Trained[],
): readonly TunedWeight[] {
  const before = linearShares(pipeline);
  const after = linearShares(final.weighting);
  const folds = outer.map(({ weighting }) => linearShares(weighting));
  return pipeline.scorers.map((entry, k) => {
    const tuned = final.weighting.scorers[k] as Weighting['scorers'][number];
    return {
      name: entry.as,
      before: sidesOf(entry),
      after: sidesOf(tuned),
      shareBefore: before[k] as number,
      shareAfter: after[k] as number,
      shareDeviation: standardDeviation(folds.map((shares) => shares[k] as number)),
    };
  });
}

function sidesOf({ demandWeight, technologyWeight }: Weighting['scorers'][number]) {
  return { demand: demandWeight / MILLION, technology: technologyWeight / MILLION };
}
