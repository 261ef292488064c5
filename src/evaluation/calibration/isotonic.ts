import type { OutcomeSample } from './outcome-sample.ts';

/** A step of a non-decreasing curve. */
export interface Step {
  /** Least score. */
  readonly from: number;
  /** The chance from there on. */
  readonly chance: number;
  /** How many samples it rests on. */
  readonly count: number;
}

/**
 * The non-decreasing steps closest to the samples in squares, by pooling adjacent violators.
 *
 * @see Ayer et al. 1955, An empirical distribution function for sampling with incomplete information,
 * doi:10.1214/aoms/1177728423
 */
export function isotonicSteps(samples: readonly OutcomeSample[]): readonly Step[] {
  const merged: Pool[] = [];
  for (const pool of equalScores(samples)) {
    merged.push(pool);
    while (poolViolators(merged)) {
      // until the chances ascend
    }
  }
  return merged.map(({ from, hits, count }) => ({ from, chance: hits / count, count }));
}

interface Pool {
  readonly from: number;
  hits: number;
  count: number;
}

/** One pool for each score, ascending. */
function equalScores(samples: readonly OutcomeSample[]): readonly Pool[] {
  const pools = new Map<number, Pool>();
  for (const { score, relevant } of [...samples].sort((a, b) => a.score - b.score)) {
    const pool = pools.get(score) ?? { from: score, hits: 0, count: 0 };
    pools.set(score, pool);
    pool.hits += relevant ? 1 : 0;
    pool.count++;
  }
  return [...pools.values()];
}

/** Pools the last two if the upper one has not the higher chance; whether it did. */
function poolViolators(merged: Pool[]): boolean {
  const [below, above] = [merged.at(-2), merged.at(-1)];
  if (!below || !above || above.hits * below.count > below.hits * above.count) return false;
  below.hits += above.hits;
  below.count += above.count;
  merged.pop();
  return true;
}

/** The chance at a score; below the first step that of the first. */
export function stepAt(steps: readonly Step[], score: number): number {
  let chance = steps[0]?.chance ?? 0;
  for (const step of steps) {
    if (step.from > score) break;
    chance = step.chance;
  }
  return chance;
}
