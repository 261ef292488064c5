import type { MoneyRange } from '../../model/money.ts';
import type { Change, GapPair } from './gap.ts';

/** Changes about money: a budget that reaches the price, or a price within the budget. */
export function moneyChanges({ demand, technology }: GapPair): readonly Change[] {
  const { budget } = demand;
  const { price } = technology;
  const asked = price === undefined ? undefined : (price.max ?? price.min);
  const means = budget === undefined ? undefined : (budget.max ?? budget.min);
  return [
    ...(price && asked !== undefined && isComparable(budget, price) && !((means ?? 0) >= asked)
      ? [budgetOf(asked, budget ?? { currency: price.currency })]
      : []),
    ...(budget && means !== undefined && isComparable(price, budget) && !(within(price) <= means)
      ? [priceOf(means, price ?? { currency: budget.currency })]
      : []),
  ];
}

/** Amounts in different currencies are left alone: a rate is not for a suggestion to choose. */
function isComparable(changed: MoneyRange | undefined, given: MoneyRange): boolean {
  return changed === undefined || changed.currency === given.currency;
}

function within(price: MoneyRange | undefined): number {
  return price?.max ?? Number.POSITIVE_INFINITY;
}

function budgetOf(max: number, budget: MoneyRange): Change {
  return {
    code: 'gap.budget',
    side: 'demand',
    fields: { budget: { ...budget, max } },
    params: { amountMin: max, amountMax: max, amountCurrency: budget.currency },
  };
}

function priceOf(max: number, { min, ...price }: MoneyRange): Change {
  return {
    code: 'gap.price',
    side: 'technology',
    fields: { price: { ...price, ...(min === undefined || min > max ? {} : { min }), max } },
    params: { amountMin: max, amountMax: max, amountCurrency: price.currency },
  };
}
