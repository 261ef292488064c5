import { ln } from '../../retrieval/ln.ts';
import { exp } from '../exp.ts';
import type { Bend } from './bounded-minimum.ts';
import type { Preferences } from './preference-pairs.ts';

/** Weighted rows of numbers: differences that ought to have a positive product with the coefficients. */
export interface RowStack {
  /** Numbers in a row. */
  readonly width: number;
  /** The rows, one after the other. */
  readonly rows: Float64Array;
  /** The weight of each row. */
  readonly weights: Float64Array;
}

/** All preferences one after the other, each with the weight 1 / preferences of its query. */
export function stackOf(queries: readonly Preferences[], width: number): RowStack {
  const count = queries.reduce((sum, query) => sum + query.count, 0);
  const rows = new Float64Array(count * width);
  const weights = new Float64Array(count);
  let at = 0;
  for (const query of queries) {
    rows.set(query.differences, at * width);
    weights.fill(1 / query.count, at, at + query.count);
    at += query.count;
  }
  return { width, rows, weights };
}

/** A loss at a point, with its derivatives there. */
export interface LossAt extends Bend {
  /** The loss. */
  readonly loss: number;
}

/**
 * Logistic loss of rows plus the pull of a Gaussian prior, as a function of the coefficients:
 * Σ weight ln(1 + e^(−β·x)) + ½ Σ pull (β − centre)².
 */
export type LogisticModel = (beta: readonly number[]) => LossAt;

/** Makes the model of rows and a prior. */
export function logisticModel(
  data: RowStack,
  centre: readonly number[],
  pulls: readonly number[],
): LogisticModel {
  return (beta) => {
    const { loss, slopes, curvature } = rowLoss(data, beta);
    let pulled = 0;
    pulls.forEach((pull, k) => {
      const off = (beta[k] as number) - (centre[k] as number);
      pulled += (pull * off * off) / 2;
      slopes[k] = (slopes[k] as number) + pull * off;
      const at = k * data.width + k;
      curvature[at] = (curvature[at] as number) + pull;
    });
    return { loss: loss + pulled, slopes, curvature };
  };
}

/** Keeps the pull on a coefficient of which the rows tell nothing above 0, so that it stays where it is. */
export const LEAST_PULL = 1e-9;

/**
 * How hard a prior pulls each coefficient: a share of what all rows together tell about it, the second derivative of
 * their loss at the prior.
 */
export function priorPull(
  data: RowStack,
  centre: readonly number[],
  share: number,
): readonly number[] {
  const { curvature } = rowLoss(data, centre);
  return centre.map((_, k) =>
    Math.max(LEAST_PULL, share * (curvature[k * data.width + k] as number)),
  );
}

/** A product of factors from 1 to 2 is taken into the logarithm before it can overflow. */
const GREATEST_PRODUCT = 1e300;

/** Loss of the rows alone. */
function rowLoss(data: RowStack, beta: readonly number[]): LossAt {
  const { weights } = data;
  const margins = marginsOf(data, beta);
  const pulls = new Float64Array(weights.length);
  const bends = new Float64Array(weights.length);
  let loss = 0;
  let weight = 0; // of the rows whose factors are in the product
  let product = 1;
  for (let row = 0; row < weights.length; row++) {
    const margin = margins[row] as number;
    const own = weights[row] as number;
    if (own !== weight || product > GREATEST_PRODUCT) {
      loss += weight * ln(product);
      [weight, product] = [own, 1];
    }
    // ln(1 + e^−m) = max(0, −m) + ln(1 + e^−|m|)
    const small = exp(-Math.abs(margin));
    product *= 1 + small;
    loss += own * Math.max(0, -margin);
    const miss = (margin < 0 ? 1 : small) / (1 + small);
    pulls[row] = own * miss;
    bends[row] = own * miss * (1 - miss);
  }
  return { loss: loss + weight * ln(product), ...derivatives(data, pulls, bends) };
}

function marginsOf({ rows, weights, width }: RowStack, beta: readonly number[]): Float64Array {
  const margins = new Float64Array(weights.length);
  for (let row = 0, from = 0; row < margins.length; row++, from += width) {
    let margin = 0;
    for (let k = 0; k < width; k++) margin += (beta[k] as number) * (rows[from + k] as number);
    margins[row] = margin;
  }
  return margins;
}

/** −Σ pull x and Σ bend x xᵀ over the rows x. */
function derivatives({ rows, width: n }: RowStack, pulls: Float64Array, bends: Float64Array): Bend {
  const slopes = new Float64Array(n);
  const curvature = new Float64Array(n * n);
  for (let row = 0, from = 0; row < pulls.length; row++, from += n) {
    for (let k = 0; k < n; k++) {
      const x = rows[from + k] as number;
      if (x === 0) continue;
      slopes[k] = (slopes[k] as number) - (pulls[row] as number) * x;
      const bent = (bends[row] as number) * x;
      for (let j = 0; j <= k; j++) {
        curvature[k * n + j] = (curvature[k * n + j] as number) + bent * (rows[from + j] as number);
      }
    }
  }
  for (let k = 0; k < n; k++) {
    for (let j = k + 1; j < n; j++) curvature[k * n + j] = curvature[j * n + k] as number;
  }
  return { slopes, curvature };
}

const LEAST_SCALE = 1;
const GREATEST_SCALE = 1000;
const START_SCALE = 10;

const MOST_SCALE_STEPS = 30;

/** Where along the prior the loss is least, by Newton steps within bounds. */
export function priorScale(data: RowStack, prior: readonly number[]): number {
  const line = { width: 1, rows: marginsOf(data, prior), weights: data.weights };
  let [low, high] = [LEAST_SCALE, GREATEST_SCALE];
  let scale = START_SCALE;
  for (let step = 0; step < MOST_SCALE_STEPS && high - low > 1e-3 * low; step++) {
    const { slopes, curvature } = rowLoss(line, [scale]);
    const slope = slopes[0] as number;
    if (slope < 0) low = scale;
    else high = scale;
    const next = scale - slope / (curvature[0] as number);
    const isInside = next > low && next < high;
    if (isInside && Math.abs(next - scale) < 1e-4 * scale) return next;
    scale = isInside ? next : (low + high) / 2;
  }
  return scale;
}
