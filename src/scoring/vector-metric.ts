import { distance, similarity } from 'ml-distance';

/**
 * Names of the metrics of {@link vectorSimilarity}. Those that go through `Math.log` or `Math.pow`
 * (bhattacharyya, jeffreys, the Jensen and Kullback-Leibler families, lorentzian, minkowski, taneja,
 * topsoe) are left out: their last digits differ between JavaScript engines.
 */
export const vectorMetrics = [
  'cosine',
  'dice',
  'jaccard',
  'euclidean',
  'czekanowski',
  'intersection',
  'ruzicka',
  'tanimoto',
] as const;

/**
 * How two vectors are compared. All come out the same on every machine.
 *
 * - `cosine`: a·b / (|a| |b|)
 * - `dice`: 1 − |a−b|² / (|a|² + |b|²)
 * - `jaccard`: a·b / (|a|² + |b|² − a·b)
 * - `euclidean`: 1 / (1 + |a−b|)
 * - `czekanowski`: 2 Σ min(aᵢ, bᵢ) / Σ (aᵢ + bᵢ)
 * - `intersection`: Σ min(aᵢ, bᵢ), each vector divided by its sum before
 * - `ruzicka`: Σ min(aᵢ, bᵢ) / Σ max(aᵢ, bᵢ)
 * - `tanimoto`: the same, computed as 1 − (p + q − 2m) / (p + q − m) from the sums p, q and m = Σ min
 *
 * The last four compare amounts: a vector with a negative component has no evidence for them.
 */
export type VectorMetric = (typeof vectorMetrics)[number];

const formulas: Readonly<Record<VectorMetric, (a: Float64Array, b: Float64Array) => number>> = {
  cosine: similarity.cosine,
  dice: similarity.dice,
  jaccard: similarity.kumarHassebrook,
  // The declared parameter is narrower than what the function takes.
  euclidean: (a, b) =>
    1 /
    (1 + distance.euclidean(a as Iterable<number> as number[], b as Iterable<number> as number[])),
  czekanowski: similarity.czekanowski,
  intersection: similarity.intersection,
  ruzicka: similarity.ruzicka,
  tanimoto: (a, b) => similarity.tanimoto(a, b),
};

const amountMetrics: ReadonlySet<VectorMetric> = new Set<VectorMetric>([
  'czekanowski',
  'intersection',
  'ruzicka',
  'tanimoto',
]);

/** Squares of larger components, multiplied with each other, could leave the range of a double. */
const LARGEST = 1e70;
const SMALLEST = 1e-70;

/**
 * Makes the numbers of a host ready for a metric.
 *
 * @param numbers - The vector as the record has it.
 * @param metric - The metric it will be compared with.
 * @returns The vector, or `null` where it says nothing: empty, all zeros, a component that is not finite
 * or above 1e70, all components below 1e-70, or a negative component where amounts are compared.
 */
export function prepareVector(
  numbers: readonly number[] | undefined,
  metric: VectorMetric,
): Float64Array | null {
  if (!numbers) return null;
  let largest = 0;
  let sum = 0;
  for (const number of numbers) {
    const size = Math.abs(number);
    if (!(size <= LARGEST) || (number < 0 && amountMetrics.has(metric))) return null;
    largest = Math.max(largest, size);
    sum += number;
  }
  if (largest < SMALLEST) return null;
  return Float64Array.from(numbers, metric === 'intersection' ? (x) => x / sum : undefined);
}

/**
 * Compares two prepared vectors.
 *
 * @param metric - The formula.
 * @param a - From {@link prepareVector} with the same metric.
 * @param b - Likewise.
 * @returns 0 to 1, negative similarities as 0; `undefined` for different lengths.
 */
export function compareVectors(
  metric: VectorMetric,
  a: Float64Array,
  b: Float64Array,
): number | undefined {
  if (a.length !== b.length) return undefined;
  const value = formulas[metric](a, b);
  return Number.isNaN(value) ? undefined : Math.max(0, Math.min(1, value));
}
