import * as z from 'zod/mini';
import type { Frozen } from './frozen.ts';

const currencySchema = z.string().check(z.regex(/^[A-Z]{3}$/, 'invalid-currency'));
const amountSchema = z.number().check(z.gte(0));

/** Schema of {@link Money}. */
export const moneySchema = z.strictObject({
  /** How much, in units of the currency; not negative. */
  amount: amountSchema,
  /** The ISO 4217 code of the currency: `CNY`, `USD`, `KZT`. */
  currency: currencySchema,
});

/**
 * An amount of money.
 *
 * @interface
 */
export type Money = Frozen<z.infer<typeof moneySchema>>;

/** Schema of {@link MoneyRange}. */
export const moneyRangeSchema = z.strictObject({
  /** The least amount, in units of the currency; not negative. Absent: no lower bound is known. */
  min: z.optional(amountSchema),
  /** The greatest amount, in units of the currency; not negative. Absent: no upper bound is known. */
  max: z.optional(amountSchema),
  /** The ISO 4217 code of the currency: `CNY`, `USD`, `KZT`. */
  currency: currencySchema,
  /** How firm the figures are: a rough idea (`indicative`), a least price (`floor`) or a fixed one (`firm`). */
  basis: z.optional(z.enum(['indicative', 'floor', 'firm'])),
});

/**
 * A price or a budget with one or two ends.
 *
 * @interface
 */
export type MoneyRange = Frozen<z.infer<typeof moneyRangeSchema>>;
