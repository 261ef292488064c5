/** A loss near a point: its slope by each coefficient and its second derivatives, row by row. */
export interface Bend {
  /** First derivatives. */
  readonly slopes: Float64Array;
  /** Second derivatives: a symmetric positive definite matrix, row by row. */
  readonly curvature: Float64Array;
}

const MOST_PASSES = 200;

/**
 * Where the quadratic model of a loss around a point is least among points none of whose coefficients is below its
 * floor, by cyclic coordinate descent.
 */
export function boundedMinimum(
  { slopes, curvature }: Bend,
  around: readonly number[],
  floors: readonly number[],
): readonly number[] {
  const n = around.length;
  const at = [...around];
  const slope = Float64Array.from(slopes);
  for (let pass = 0, moved = 1; pass < MOST_PASSES && moved > 1e-13; pass++) {
    moved = 0;
    for (let k = 0; k < n; k++) {
      const own = at[k] as number;
      const next = Math.max(
        floors[k] as number,
        own - (slope[k] as number) / (curvature[k * n + k] as number),
      );
      const change = next - own;
      if (change === 0) continue;
      at[k] = next;
      moved = Math.max(moved, Math.abs(change) / (1 + Math.abs(next)));
      for (let j = 0; j < n; j++) {
        slope[j] = (slope[j] as number) + change * (curvature[k * n + j] as number);
      }
    }
  }
  return at;
}
