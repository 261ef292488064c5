import { compareIsoDates } from '../model/iso-date.ts';
import type { TrlTarget } from '../model/trl.ts';

/**
 * Whether a promised readiness comes by the day it is needed: `in-time`, `late`, or `undated` where one of
 * the two days is not stated.
 */
export type TargetTiming = 'in-time' | 'late' | 'undated';

/**
 * Compares the day of a promised readiness with the day it is needed.
 *
 * @param target - The promise.
 * @param needBy - The day, `YYYY-MM-DD`, if the demand states one.
 */
export function targetTiming(target: TrlTarget, needBy: string | undefined): TargetTiming {
  if (target.by === undefined || needBy === undefined) return 'undated';
  return compareIsoDates(target.by, needBy) <= 0 ? 'in-time' : 'late';
}
