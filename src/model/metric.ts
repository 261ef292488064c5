import * as z from 'zod/mini';
import type { Frozen } from './frozen.ts';
import { localizedTextSchema } from './localized-text.ts';
import { shortTextSchema } from './short-text.ts';

/** Schema of {@link Metric}. */
export const metricSchema = z.strictObject({
  /** What is measured: `{ en: 'Flow rate' }`. */
  name: localizedTextSchema,
  /** How the measured value stands to `value`. */
  op: z.enum(['<', '<=', '=', '>=', '>']),
  /** The value, in the unit. */
  value: z.number(),
  /** The unit as written: `m³/h`, `°C`, `%`. Absent for a bare number. */
  unit: z.optional(shortTextSchema),
});

/**
 * A measurable property: what a technology reaches, or what a demand asks for.
 *
 * @interface
 */
export type Metric = Frozen<z.infer<typeof metricSchema>>;
