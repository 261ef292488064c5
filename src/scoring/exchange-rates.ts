import * as z from 'zod/mini';

const currency = z
  .string()
  .check(z.regex(/^[A-Z]{3}$/, 'Expected an ISO 4217 code such as `EUR`.'));
const rate = z.number().check(z.gte(1e-9), z.lte(1e9));

/** Schema of {@link ExchangeRates}. */
export const exchangeRatesSchema = z.strictObject({
  base: currency,
  perBase: z.record(currency, rate),
});

/** Exchange rates against one currency, as the host states them for a run. */
export interface ExchangeRates {
  /** ISO 4217 code of the currency that the others are compared with. */
  readonly base: string;
  /** Units of each currency for one unit of the base; above 0, from 1e-9 to 1e9. */
  readonly perBase: Readonly<Record<string, number>>;
}

/**
 * Units of one currency for one unit of another.
 *
 * @param from - ISO 4217 code.
 * @param to - ISO 4217 code.
 * @param rates - What the host states.
 * @returns 1 for the same currency; `undefined` if one of two different ones is not in the rates.
 * @example
 * ```ts
 * exchangeRate('EUR', 'CNY', { base: 'EUR', perBase: { CNY: 8.2 } }); // => 8.2
 * ```
 */
export function exchangeRate(
  from: string,
  to: string,
  rates: ExchangeRates | undefined,
): number | undefined {
  if (from === to) return 1;
  const fromPerBase = rates && perBase(from, rates);
  const toPerBase = rates && perBase(to, rates);
  return fromPerBase === undefined || toPerBase === undefined ? undefined : toPerBase / fromPerBase;
}

function perBase(currency: string, { base, perBase }: ExchangeRates): number | undefined {
  if (currency === base) return 1;
  return Object.hasOwn(perBase, currency) ? perBase[currency] : undefined;
}
