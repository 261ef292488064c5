import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MoneyRange } from '../../src/model/money.ts';
import { budgetFit } from '../../src/scoring/budget-fit.ts';
import { exchangeRate } from '../../src/scoring/exchange-rates.ts';
import { judgePair } from './judge-pair.ts';

type Amounts = Omit<MoneyRange, 'currency'> & { currency?: string };

const judged = (budget: Amounts, price: Amounts, options = {}) =>
  judgePair(
    budgetFit,
    { budget: { currency: 'EUR', ...budget } },
    { price: { currency: 'EUR', ...price } },
    { options },
  );

const value = (...input: Parameters<typeof judged>) => {
  const { value } = judged(...input);
  if (typeof value !== 'number') throw new Error(value);
  return value;
};

const rates = { base: 'EUR', perBase: { CNY: 8, USD: 1.25 } };

describe('exchangeRate', () => {
  test('goes through the base', () => {
    expect(exchangeRate('EUR', 'CNY', rates)).toBe(8);
    expect(exchangeRate('CNY', 'EUR', rates)).toBe(0.125);
    expect(exchangeRate('USD', 'CNY', rates)).toBe(6.4);
  });

  test('is 1 for the same currency and unknown without both rates', () => {
    expect(exchangeRate('KZT', 'KZT', undefined)).toBe(1);
    expect(exchangeRate('KZT', 'EUR', rates)).toBeUndefined();
    expect(exchangeRate('constructor', 'EUR', rates)).toBeUndefined();
  });
});

describe('budgetFit', () => {
  test('gives 1 to a budget that pays the highest price', () => {
    expect(value({ max: 200 }, { min: 100, max: 200 })).toBe(1);
    expect(value({ max: 0 }, { max: 0 })).toBe(1);
  });

  test('gives a half and more inside the price range', () => {
    expect(value({ max: 150 }, { min: 100, max: 200 })).toBe(0.875);
    expect(value({ max: 100 }, { min: 100, max: 200 })).toBe(0.75);
    expect(value({ max: 50 }, { max: 200 })).toBe(0.625);
  });

  test('falls with the share of the lowest price that the budget pays', () => {
    expect(value({ max: 50 }, { min: 100, max: 100 })).toBe(0.5);
    expect(value({ max: 50 }, { min: 100, max: 200 })).toBe(0.375);
    expect(value({ max: 0 }, { min: 100, max: 200 })).toBe(0);
  });

  test('falls with the square of it where the figures are firm', () => {
    expect(value({ max: 50 }, { min: 100, max: 100, basis: 'firm' })).toBe(0.25);
    expect(value({ max: 50 }, { min: 100, max: 100, basis: 'floor' })).toBe(0.25);
    expect(value({ max: 50, basis: 'firm' }, { min: 100, max: 100 })).toBe(0.25);
    expect(value({ max: 50, basis: 'indicative' }, { min: 100, max: 100 })).toBe(0.5);
  });

  test('comes near 1 the more a budget exceeds a price without an upper end', () => {
    expect([100, 200, 500].map((max) => value({ max }, { min: 100 }))).toEqual([0.75, 0.875, 0.95]);
    expect(value({ max: 50 }, { min: 100 })).toBe(0.375);
  });

  test('forgives half of what a budget without an upper end lacks', () => {
    expect(value({ min: 50 }, { min: 100, max: 100 })).toBe(0.75);
  });

  test('compares different currencies only through rates', () => {
    expect(judged({ max: 100 }, { max: 800, currency: 'CNY' }).value).toBe('inapplicable');
    expect(value({ max: 100 }, { max: 800, currency: 'CNY' }, { rates })).toBe(1);
    expect(judged({ max: 100 }, { max: 1, currency: 'KZT' }, { rates }).value).toBe('inapplicable');
  });

  test('has no evidence where amounts are missing, crossed or not finite', () => {
    expect(judgePair(budgetFit, {}, { price: { max: 1, currency: 'EUR' } }).value).toBe(
      'no demand',
    );
    for (const budget of [{}, { min: 0 }, { min: 5, max: 2 }, { max: Number.NaN }, { max: -1 }]) {
      expect(judged(budget, { max: 100 }).value).toBe('no demand');
      expect(judged({ max: 100 }, budget).value).toBe('no technology');
    }
    expect(judged({ max: 1e308 }, { max: 1, currency: 'CNY' }, { rates }).value).toBe(
      'inapplicable',
    );
  });

  test.each<[string, Amounts, Amounts, object]>([
    [
      'covers',
      { max: 200 },
      { min: 100, max: 200 },
      { budgetMax: 200, priceMin: 100, priceMax: 200 },
    ],
    ['overlaps', { max: 150 }, { min: 100, max: 200 }, { budgetMax: 150 }],
    ['starts-within', { max: 150 }, { min: 100 }, { priceMin: 100 }],
    ['short', { min: 10, max: 33 }, { min: 100 }, { budgetMin: 10, budgetMax: 33, percent: 33 }],
  ])('says that a budget %s, with the figures', (code, budget, price, params) => {
    const [fact] = judged(budget, price).evidence;
    expect(fact).toMatchObject({
      code: `budget.${code}`,
      params: { ...params, budgetCurrency: 'EUR', priceCurrency: 'EUR' },
    });
  });

  test('says at which rate it converted', () => {
    expect(judged({ max: 100 }, { max: 800, currency: 'CNY' }, { rates }).evidence[1]).toEqual({
      code: 'budget.converted',
      sentiment: 'mixed',
      params: { from: 'EUR', to: 'CNY', rate: 8 },
    });
  });

  const amount = fc.integer({ min: 1, max: 1000 });
  const basis = fc.constantFrom('indicative', 'floor', 'firm');

  test('never falls when the budget rises, never rises when the price does', () => {
    const price = fc.tuple(amount, amount, basis, fc.boolean()).map(([a, b, basis, open]) => ({
      min: Math.min(a, b),
      ...(open ? {} : { max: Math.max(a, b) }),
      basis,
    }));
    fc.assert(
      fc.property(amount, price, amount, fc.boolean(), (budget, price, more, open) => {
        const afford = (means: number, price: Amounts) =>
          value(open ? { min: means } : { max: means }, price);
        const before = afford(budget, price);
        expect(afford(budget + more, price)).toBeGreaterThanOrEqual(before);
        const dearer = {
          ...price,
          min: price.min + more,
          ...('max' in price ? { max: (price.max ?? 0) + more } : {}),
        };
        expect(afford(budget, dearer)).toBeLessThanOrEqual(before);
      }),
    );
  });
});
