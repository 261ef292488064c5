import { boundedMinimum } from './bounded-minimum.ts';
import type { Preferences } from './preference-pairs.ts';
import {
  LEAST_PULL,
  type LogisticModel,
  type LossAt,
  logisticModel,
  priorPull,
  priorScale,
  stackOf,
} from './preference-stack.ts';

/** Weights that {@link pairwiseFitter} found. */
export interface PairwiseFit {
  /** The weights, all 0 or more, adding up to 1 (or the prior where all would be 0). */
  readonly shares: readonly number[];
  /** The coefficients that minimise: the shares times their scale. */
  readonly beta: readonly number[];
  /** What was minimised, at the weights found. */
  readonly loss: number;
  /** How many times the loss was bent down to its quadratic model. */
  readonly steps: number;
  /** Slope of what was minimised by each coefficient: 0 at the minimum, or above 0 where a coefficient is 0. */
  readonly slopes: Float64Array;
}

const MOST_STEPS = 60;
/** A last step of this relative size leaves an error of about its square. */
const SETTLED = 1e-4;

/**
 * Fits non-negative weights by pairwise logistic loss with a Gaussian pull to a prior. With the difference x of the
 * values of a better and a worse technology, what is minimised over β ≥ 0 is
 *
 * Σ over queries of the mean of ln(1 + e^(−β·x)) + (strength / 2) Σ h (β − κ·prior)²
 *
 * where κ is the scale at which the prior alone explains the preferences best, and h what one query tells about a
 * coefficient on average (the second derivative of its loss at the prior), so that the prior weighs as much as
 * `strength` judged queries. It is convex with one minimum; projected Newton steps, halved until they descend, walk
 * down to it. Entries of which the preferences tell nothing keep their share.
 *
 * @param queries - The preferences of each query; queries weigh the same, and so do the preferences of one query.
 * @param prior - The weights as they are, adding up to 1, all 0 or more.
 * @returns A function that fits for a strength, above 0.
 * @see Burges et al. 2005, Learning to rank using gradient descent, doi:10.1145/1102351.1102363
 */
export function pairwiseFitter(
  queries: readonly Preferences[],
  prior: readonly number[],
): (strength: number) => PairwiseFit {
  const data = stackOf(queries, prior.length);
  const scale = priorScale(data, prior);
  const centre = prior.map((share) => share * scale);
  const unit = priorPull(data, centre, 1 / queries.length);
  const floors = centre.map(() => 0);
  let start: readonly number[] = centre; // the last minimum is near the next
  return (strength) => {
    const pull = unit.map((one) => one * strength);
    const found = minimised(logisticModel(data, centre, pull), start, floors);
    start = found.beta;
    return { shares: sharesOf(found.beta, prior, unit), ...found };
  };
}

/**
 * Coefficients as shares. Those of which the preferences tell nothing keep the share they had; the others share what
 * is left.
 */
function sharesOf(
  beta: readonly number[],
  prior: readonly number[],
  unit: readonly number[],
): readonly number[] {
  const isTold = unit.map((one) => one > LEAST_PULL);
  const sum = (of: readonly number[]) =>
    of.reduce((total, value, k) => total + (isTold[k] ? value : 0), 0);
  const scale = sum(prior) / sum(beta);
  if (!(scale > 0 && Number.isFinite(scale))) return prior;
  return beta.map((b, k) => (isTold[k] ? b * scale : (prior[k] as number)));
}

/** Newton steps to the minimum of a convex model among coefficients that are not below their floors. */
export function minimised(
  model: LogisticModel,
  start: readonly number[],
  floors: readonly number[],
): Omit<PairwiseFit, 'shares'> {
  let beta = start;
  let at = model(beta);
  let steps = 0;
  for (let moved = 1; steps < MOST_STEPS && moved > SETTLED; steps++) {
    const next = descended(model, { beta, at, target: boundedMinimum(at, beta, floors) });
    const size = Math.max(1, ...beta.map(Math.abs));
    moved = Math.max(...next.beta.map((b, k) => Math.abs(b - (beta[k] as number)))) / size;
    ({ beta, at } = next);
  }
  return { beta, loss: at.loss, steps, slopes: at.slopes };
}

/** A point and the loss there. */
interface Reached {
  readonly beta: readonly number[];
  readonly at: LossAt;
}

/** The first of the whole step, its half, its quarter and so on that does not raise the loss. */
function descended(
  model: LogisticModel,
  { beta, at, target }: Reached & { readonly target: readonly number[] },
): Reached {
  for (let share = 1; share > 1e-6; share /= 2) {
    const tried = beta.map((b, k) => b + share * ((target[k] as number) - b));
    const reached = model(tried);
    if (reached.loss <= at.loss) return { beta: tried, at: reached };
  }
  return { beta, at };
}
