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

/** Logistic loss of rows plus the pull of a Gaussian prior, as a function of the coefficients. */
export interface LogisticModel {
  /** Σ weight ln(1 + e^(−β·x)) + ½ Σ pull (β − centre)². */
  loss(beta: readonly number[]): number;
  /** Its derivatives. */
  bend(beta: readonly number[]): Bend;
}

/** Makes the model of rows and a prior. */
export function logisticModel(
  data: RowStack,
  centre: readonly number[],
  pulls: readonly number[],
): LogisticModel {
  return {
    loss(beta) {
      let sum = 0;
      eachMargin(data, beta, (margin, row) => {
        // ln(1 + e^−m) = max(0, −m) + ln(1 + e^−|m|)
        const own = Math.max(0, -margin) + ln(1 + exp(-Math.abs(margin)));
        sum += (data.weights[row] as number) * own;
      });
      return beta.reduce((total, b, k) => {
        const off = b - (centre[k] as number);
        return total + ((pulls[k] as number) * off * off) / 2;
      }, sum);
    },
    bend(beta) {
      const { slopes, curvature } = lossBend(data, beta);
      const n = data.width;
      pulls.forEach((pull, k) => {
        slopes[k] = (slopes[k] as number) + pull * ((beta[k] as number) - (centre[k] as number));
        curvature[k * n + k] = (curvature[k * n + k] as number) + pull;
      });
      return { slopes, curvature };
    },
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
  const { curvature } = lossBend(data, centre);
  return centre.map((_, k) =>
    Math.max(LEAST_PULL, share * (curvature[k * data.width + k] as number)),
  );
}

function eachMargin(
  { rows, weights, width }: RowStack,
  beta: readonly number[],
  see: (margin: number, row: number) => void,
): void {
  for (let row = 0; row < weights.length; row++) {
    let margin = 0;
    for (let k = 0; k < width; k++) {
      margin += (beta[k] as number) * (rows[row * width + k] as number);
    }
    see(margin, row);
  }
}

function lossBend(
  { rows, weights, width: n }: RowStack,
  beta: readonly number[],
): { readonly slopes: Float64Array; readonly curvature: Float64Array } {
  const slopes = new Float64Array(n);
  const curvature = new Float64Array(n * n);
  for (let row = 0, from = 0; row < weights.length; row++, from += n) {
    let margin = 0;
    for (let k = 0; k < n; k++) margin += (beta[k] as number) * (rows[from + k] as number);
    const miss = 1 / (1 + exp(margin));
    const pull = (weights[row] as number) * miss;
    addRow({ slopes, curvature }, rows, from, [pull, pull * (1 - miss)]);
  }
  for (let k = 0; k < n; k++) {
    for (let j = k + 1; j < n; j++) curvature[k * n + j] = curvature[j * n + k] as number;
  }
  return { slopes, curvature };
}

/** Adds a row to the slopes and to the lower half of the curvature. */
function addRow(
  { slopes, curvature }: Bend,
  rows: Float64Array,
  from: number,
  [pull, bent]: readonly [number, number],
): void {
  const n = slopes.length;
  for (let k = 0; k < n; k++) {
    const x = rows[from + k] as number;
    if (x === 0) continue;
    slopes[k] = (slopes[k] as number) - pull * x;
    for (let j = 0; j <= k; j++) {
      const at = k * n + j;
      curvature[at] = (curvature[at] as number) + bent * x * (rows[from + j] as number);
    }
  }
}

const LEAST_SCALE = 1;
const GREATEST_SCALE = 1000;
const START_SCALE = 10;

const MOST_SCALE_STEPS = 30;

/** Where along the prior the loss is least, by Newton steps within bounds. */
export function priorScale(data: RowStack, prior: readonly number[]): number {
  const along = new Float64Array(data.weights.length);
  eachMargin(data, prior, (margin, row) => {
    along[row] = margin;
  });
  const line = { width: 1, rows: along, weights: data.weights };
  let [low, high] = [LEAST_SCALE, GREATEST_SCALE];
  let scale = START_SCALE;
  for (let step = 0; step < MOST_SCALE_STEPS && high - low > 1e-3 * low; step++) {
    const { slopes, curvature } = lossBend(line, [scale]);
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
