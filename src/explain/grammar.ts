/** An amount of money with one or two ends, as evidence gives it. */
export interface MoneyParams {
  /** Least amount, if stated. */
  readonly min: number | undefined;
  /** Greatest amount, if stated. */
  readonly max: number | undefined;
  /** ISO 4217 code. */
  readonly currency: string;
}

/**
 * The manner in which a language writes numbers, dates, amounts and lists. Pure functions over plain values,
 * without `Intl`, so that a sentence is the same on every machine.
 */
export interface Grammar {
  /** A number with the language's decimal mark and digit groups. */
  readonly number: (value: number) => string;
  /** A whole number of percent. */
  readonly percent: (value: number) => string;
  /** A day, given as `YYYY-MM-DD`. */
  readonly date: (isoDate: string) => string;
  /** An amount or a range of amounts. `currencyName` is the name of the currency in the pack, if it has one. */
  readonly money: (money: MoneyParams, currencyName: string | undefined) => string;
  /** Readiness levels from `min` to `max`, each 1 to 9; the ends of the scale mean an open range. */
  readonly levels: (min: number, max: number) => string;
  /** Items joined as all of them, or as any one of them. */
  readonly list: (items: readonly string[], conjunction: 'and' | 'or') => string;
  /** Words taken from a record. */
  readonly quote: (text: string) => string;
  /** Which of the plural forms of a template a count takes, from 0. */
  readonly plural: (count: number) => number;
  /** What stands between the whole part and the decimals. */
  readonly decimalMark: string;
  /** What joins two clauses of one sentence. */
  readonly clauseMark: string;
  /** What stands between two sentences. */
  readonly sentenceGap: string;
}
