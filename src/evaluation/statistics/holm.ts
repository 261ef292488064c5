/**
 * Adjusts the p values of several comparisons for their number by the step-down method of Holm: the smallest is
 * multiplied by m, the next by m − 1 and so on, never less than the one before, never above 1.
 *
 * @param ps - p values.
 * @returns The adjusted values, in the same order.
 * @see Holm 1979, A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6
 * @example
 * ```ts
 * holm([0.01, 0.04]); // => [0.02, 0.04]
 * ```
 */
export function holm(ps: readonly number[]): readonly number[] {
  const order = ps.map((p, i) => ({ p, i })).sort((a, b) => a.p - b.p || a.i - b.i);
  const adjusted = ps.map(() => 1);
  let least = 0;
  order.forEach(({ p, i }, rank) => {
    least = Math.max(least, Math.min(1, p * (ps.length - rank)));
    adjusted[i] = least;
  });
  return adjusted;
}
