import * as z from 'zod/mini';
import type { Evidence } from '../model/evidence.ts';
import type { MoneyRange } from '../model/money.ts';
import { defineScorer } from './define-scorer.ts';
import { type ExchangeRates, exchangeRate, exchangeRatesSchema } from './exchange-rates.ts';
import type { Explanation } from './explanation.ts';

const budgetFitOptionsSchema = z.strictObject({ rates: z.optional(exchangeRatesSchema) });

/** Options of {@link budgetFit}. */
export interface BudgetFitOptions {
  /**
   * Exchange rates. A budget and a price in different currencies are compared only if both are in it.
   * @defaultValue none
   */
  readonly rates?: ExchangeRates | undefined;
}

/** A price or a budget with finite ends, as {@link budgetFit} reads it. */
export interface Amounts {
  /** Least amount; `undefined` if not stated. */
  readonly min: number | undefined;
  /** Greatest amount; `undefined` if not stated. */
  readonly max: number | undefined;
  /** ISO 4217 code. */
  readonly currency: string;
  /** Whether the figures leave no room for talk: a floor or a firm price, a firm budget. */
  readonly hard: boolean;
}

interface Judgement {
  readonly value: number;
  readonly case: 'covers' | 'overlaps' | 'starts-within' | 'short';
  /** Units of the price's currency for one unit of the budget's. */
  readonly rate: number;
}

/**
 * Whether the budget of the demand pays the price of the technology.
 *
 * With B the greatest amount of the budget in the currency of the price, and the price from L to H:
 *
 * - 1 if B ≥ H
 * - ½ + ½ · B / H if L ≤ B < H (L is 0 where only the greatest price is stated)
 * - the value at L times B / L if B < L, times (B / L)² if the price is a floor or firm, or the budget firm
 * - where only the least price L is stated: 1 − ¼ · L / B if B ≥ L, and as above below it
 *
 * A budget that states only its least amount counts as that amount, and half of what it then lacks is
 * forgiven. Without evidence: no `budget` or no `price`, one without an amount or with crossed ends;
 * inapplicable: different currencies without rates for both. Neutral value 0.8.
 *
 * @example
 * ```ts
 * const options = { rates: { base: 'EUR', perBase: { CNY: 8.2, USD: 1.1 } } };
 * definePipeline({ scorers: [{ use: budgetFit, weight: 1, options }] });
 * ```
 */
export const budgetFit = defineScorer<BudgetFitOptions, Amounts, Amounts>({
  id: 'silkmatch/budget-fit',
  version: '1.0.0',
  neutral: 0.8,
  options: budgetFitOptionsSchema,
  reads: { demand: ['budget'], technology: ['price'] },
  readTechnology: ({ price }) =>
    amountsOf(price, price?.basis === 'floor' || price?.basis === 'firm'),
  readDemand: ({ budget }) => amountsOf(budget, budget?.basis === 'firm'),
  key: ({ min, max, currency, hard }) => `${min ?? ''} ${max ?? ''} ${currency} ${hard}`,
  queryKey: (budget) => JSON.stringify(budget),
  open: (budget, { options }) => ({
    ceiling: 1,
    score: (price) => judge(budget, price, options.rates)?.value,
    explain: (price) => explain(budget, price, judge(budget, price, options.rates)),
  }),
});

function amountsOf(range: MoneyRange | undefined, hard: boolean): Amounts | null {
  if (!range) return null;
  const { min, max, currency } = range;
  const says = max === undefined ? min !== undefined && min > 0 : min === undefined || min <= max;
  return says && isAmount(min) && isAmount(max) ? { min, max, currency, hard } : null;
}

function isAmount(amount: number | undefined): boolean {
  return amount === undefined || (Number.isFinite(amount) && amount >= 0);
}

function judge(
  budget: Amounts,
  price: Amounts,
  rates: ExchangeRates | undefined,
): Judgement | undefined {
  const rate = exchangeRate(budget.currency, price.currency, rates);
  const means = rate === undefined ? undefined : (budget.max ?? budget.min ?? 0) * rate;
  if (rate === undefined || means === undefined || !Number.isFinite(means)) return undefined;
  const exponent = budget.hard || price.hard ? 2 : 1;
  const judged =
    price.max === undefined
      ? againstOpenPrice(means, price.min ?? 0, exponent)
      : againstPriceRange(means, price.min ?? 0, price.max, exponent);
  const value = budget.max === undefined ? (1 + judged.value) / 2 : judged.value;
  return { ...judged, value, rate };
}

function againstPriceRange(
  means: number,
  least: number,
  most: number,
  exponent: number,
): Omit<Judgement, 'rate'> {
  if (means >= most) return { value: 1, case: 'covers' };
  if (means >= least) return { value: (1 + means / most) / 2, case: 'overlaps' };
  return { value: ((1 + least / most) / 2) * shortfall(means / least, exponent), case: 'short' };
}

function againstOpenPrice(means: number, least: number, exponent: number): Omit<Judgement, 'rate'> {
  return means >= least
    ? { value: 1 - least / means / 4, case: 'starts-within' }
    : { value: 0.75 * shortfall(means / least, exponent), case: 'short' };
}

function shortfall(ratio: number, exponent: number): number {
  return exponent === 2 ? ratio * ratio : ratio;
}

function explain(budget: Amounts, price: Amounts, judgement: Judgement | undefined): Explanation {
  if (!judgement) return { value: 0, evidence: [] };
  const fact: Evidence = {
    code: `budget.${judgement.case}`,
    sentiment: sentiments[judgement.case],
    params: {
      ...named('budget', budget),
      ...named('price', price),
      ...(judgement.case === 'short' ? { percent: percentCovered(budget, price, judgement) } : {}),
    },
  };
  return {
    value: judgement.value,
    evidence:
      budget.currency === price.currency ? [fact] : [fact, converted(budget, price, judgement)],
  };
}

const sentiments = {
  covers: 'positive',
  'starts-within': 'positive',
  overlaps: 'mixed',
  short: 'negative',
} as const;

function named(name: 'budget' | 'price', { min, max, currency }: Amounts): Evidence['params'] {
  return {
    ...(min === undefined ? {} : { [`${name}Min`]: min }),
    ...(max === undefined ? {} : { [`${name}Max`]: max }),
    [`${name}Currency`]: currency,
  };
}

/** Whole percent of the least price that the budget pays. */
function percentCovered(budget: Amounts, price: Amounts, { rate }: Judgement): number {
  return Math.floor((100 * (budget.max ?? budget.min ?? 0) * rate) / (price.min ?? 1));
}

function converted(budget: Amounts, price: Amounts, { rate }: Judgement): Evidence {
  return {
    code: 'budget.converted',
    sentiment: 'mixed',
    params: { from: budget.currency, to: price.currency, rate: Math.round(rate * 1e6) / 1e6 },
  };
}
