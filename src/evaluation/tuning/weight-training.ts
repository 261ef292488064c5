import type { QueryMeter } from '../metric-of-pairs.ts';
import type { QueryPairs, Weighting } from '../pair-matrix.ts';
import { meanOf } from '../statistics/mean.ts';
import { standardDeviation } from '../statistics/paired-t-test.ts';
import { coordinateSearch, runSearch } from './coordinate-search.ts';
import { foldsOf } from './folds.ts';
import { linearShares, withShares } from './linear-form.ts';
import { pairwiseFitter } from './pairwise-logistic.ts';
import { type Preferences, preferencesOf } from './preference-pairs.ts';
import type { TuneOptions } from './tune-options.ts';

/** Weights that were found on some queries. */
export interface Trained {
  /** The weights. */
  readonly weighting: Weighting;
  /** The strength of the prior that was chosen; `Infinity` if the weights were kept. */
  readonly strength: number;
}

/**
 * Makes a function that finds weights on some of the queries of a meter. For the pairwise method it first chooses the
 * strength of the prior by cross-validation among them.
 */
export function trainer(
  meter: QueryMeter,
  prior: Weighting,
  options: TuneOptions,
): (queries: readonly number[]) => Trained {
  const {
    method = 'pairwise',
    unjudged = 'not-relevant',
    strengths = [3, 10, 30, 100, 300],
  } = options;
  if (method === 'coordinate') return (queries) => ascended(meter, prior, queries);
  const preferences = meter.queries.map((pairs) => preferencesOf(pairs, prior.scorers, unjudged));
  const weigher = (queries: readonly number[]): Weigh => {
    const fitted = pairwiseFitter(
      queries.map((i) => preferences[i] as Preferences),
      linearShares(prior),
    );
    return (strength) =>
      strength === Number.POSITIVE_INFINITY ? prior : withShares(prior, fitted(strength).shares);
  };
  const candidates = [...strengths, Number.POSITIVE_INFINITY].sort((a, b) => b - a);
  return (queries) => {
    const strength = chosenStrength(meter, queries, { weigher, candidates, options });
    return { weighting: weigher(queries)(strength), strength };
  };
}

/** Weights for a strength of the prior. */
type Weigh = (strength: number) => Weighting;

/** The strongest prior whose mean over inner folds is within one standard error of the best. */
function chosenStrength(
  meter: QueryMeter,
  queries: readonly number[],
  how: {
    readonly weigher: (queries: readonly number[]) => Weigh;
    readonly candidates: readonly number[];
    readonly options: TuneOptions;
  },
): number {
  const { groupOf, seed = 1, folds = 5 } = how.options;
  const ids = queries.map((i) => (meter.queries[i] as QueryPairs).query);
  const foldOf = foldsOf(ids, { folds, groupOf, seed: seed + 2 });
  const values = how.candidates.map(() => queries.map(() => 0));
  for (let fold = 0; fold < folds; fold++) {
    const weigh = how.weigher(queries.filter((_, n) => foldOf[n] !== fold));
    how.candidates.forEach((strength, c) => {
      const weighting = weigh(strength);
      queries.forEach((i, n) => {
        if (foldOf[n] !== fold) return;
        (values[c] as number[])[n] = meter.measure(meter.queries[i] as QueryPairs, weighting);
      });
    });
  }
  const means = values.map(meanOf);
  const bestValues = values[means.indexOf(Math.max(...means))] as readonly number[];
  const within = values.findIndex((own) => {
    const lost = own.map((value, n) => (bestValues[n] as number) - value);
    return meanOf(lost) <= standardDeviation(lost) / Math.sqrt(lost.length);
  });
  return how.candidates[within] as number;
}

/** Coordinate ascent on the metric over the weights' shares, each from 0 to 1. */
function ascended(meter: QueryMeter, prior: Weighting, queries: readonly number[]): Trained {
  const start = linearShares(prior);
  const search = coordinateSearch(
    start.map((share, k) => ({ name: String(k), start: share, low: 0, high: 1, step: 0.08 })),
  );
  const weightingAt = (point: ReadonlyMap<string, number>) =>
    withShares(
      prior,
      start.map((_, k) => point.get(String(k)) as number),
    );
  const best = runSearch(search, (point) => {
    if ([...point.values()].every((share) => share === 0)) return Number.NEGATIVE_INFINITY;
    const weighting = weightingAt(point);
    return meanOf(queries.map((i) => meter.measure(meter.queries[i] as QueryPairs, weighting)));
  });
  return { weighting: weightingAt(best.point), strength: 0 };
}
