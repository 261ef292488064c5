import * as z from 'zod/mini';
import type { Frozen } from './frozen.ts';
import { isoDateSchema } from './iso-date.ts';

/** Schema of {@link Trl}. */
export const trlSchema = z
  .int('invalid-level')
  .check(z.gte(1, 'invalid-level'), z.lte(9, 'invalid-level'));

/**
 * A technology readiness level of ISO 16290: a whole number from 1 (principle observed) to 9 (proven in use).
 *
 * @useDeclaredType
 */
export type Trl = z.infer<typeof trlSchema>;

/** Schema of {@link TrlRange}. */
export const trlRangeSchema = z.strictObject({
  /** The lowest level that will do, 1 to 9. */
  min: z.optional(trlSchema),
  /** The highest level that will do, 1 to 9. */
  max: z.optional(trlSchema),
  /** The level that suits best, 1 to 9. */
  ideal: z.optional(trlSchema),
});

/**
 * The readiness a demand asks for.
 *
 * @interface
 */
export type TrlRange = Frozen<z.infer<typeof trlRangeSchema>>;

/** Schema of {@link TrlTarget}. */
export const trlTargetSchema = z.strictObject({
  /** The level that will be reached, 1 to 9. */
  trl: trlSchema,
  /** When it will be reached, `YYYY-MM-DD`. */
  by: z.optional(isoDateSchema),
});

/**
 * The readiness a technology is on its way to.
 *
 * @interface
 */
export type TrlTarget = Frozen<z.infer<typeof trlTargetSchema>>;

/**
 * Reads the readiness that a demand asks for as a range. A bare level asks for at least that level.
 *
 * @param trl - A level, a range, or nothing.
 * @returns The range; `undefined` where nothing is said, as in a range without an end.
 * @example
 * ```ts
 * trlRangeOf(6); // { min: 6 }
 * ```
 */
export function trlRangeOf(trl: Trl | TrlRange | undefined): TrlRange | undefined {
  if (typeof trl === 'number') return { min: trl };
  const says = trl?.min ?? trl?.max ?? trl?.ideal;
  return says === undefined ? undefined : trl;
}
