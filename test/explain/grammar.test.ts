import { describe, expect, it } from 'vitest';
import { englishGrammar } from '../../src/explain/en/grammar.ts';
import { englishNames } from '../../src/explain/en/names.ts';
import { russianGrammar } from '../../src/explain/ru/grammar.ts';
import { russianNames } from '../../src/explain/ru/names.ts';
import { chineseGrammar } from '../../src/explain/zh/grammar.ts';
import { chineseNames } from '../../src/explain/zh/names.ts';

/** Non-breaking spaces written as plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function moneyIn(language: 'en' | 'ru' | 'zh', currency: string) {
  const grammar = { en: englishGrammar, ru: russianGrammar, zh: chineseGrammar }[language];
  const names = { en: englishNames, ru: russianNames, zh: chineseNames }[language];
  return (min: number | undefined, max: number | undefined) =>
    plain(grammar.money({ min, max, currency }, names['currency']?.[currency]));
}

describe('the grammars', () => {
  it('write numbers with the marks of their language', () => {
    const written = (value: number) =>
      [englishGrammar, russianGrammar, chineseGrammar].map(({ number }) => plain(number(value)));
    expect(written(1234567.5)).toEqual(['1,234,567.5', '1 234 567,5', '1,234,567.5']);
    expect(written(1234)).toEqual(['1,234', '1234', '1234']);
    expect(written(-0.25)).toEqual(['−0.25', '−0,25', '−0.25']);
    expect(written(0)).toEqual(['0', '0', '0']);
    expect(written(-0)).toEqual(['0', '0', '0']);
    expect(written(0.1 + 0.2)).toEqual(['0.3', '0,3', '0.3']);
    expect(written(1e21)).toEqual(['1e+21', '1e+21', '1e+21']);
  });

  it('write days as their readers do, and leave what is no day alone', () => {
    const written = (day: string) =>
      [englishGrammar, russianGrammar, chineseGrammar].map(({ date }) => plain(date(day)));
    expect(written('2027-09-03')).toEqual([
      '3 September 2027',
      '3 сентября 2027 г.',
      '2027年9月3日',
    ]);
    expect(written('soon')).toEqual(['soon', 'soon', 'soon']);
    expect(written('2027-13-01').slice(0, 2)).toEqual(['2027-13-01', '2027-13-01']);
  });

  it('write amounts in the large units of their language', () => {
    expect(moneyIn('en', 'CNY')(undefined, 4_000_000)).toBe('up to CNY 4 million');
    expect(moneyIn('en', 'CNY')(1_500_000, 2_000_000_000)).toBe('CNY 1.5 million to 2 billion');
    expect(moneyIn('en', 'EUR')(350_000, undefined)).toBe('from EUR 350,000');
    expect(moneyIn('en', 'EUR')(2_000_000, 3_000_000)).toBe('EUR 2 to 3 million');
    expect(moneyIn('zh', 'CNY')(undefined, 4_000_000)).toBe('不超过400万元人民币');
    expect(moneyIn('zh', 'USD')(150_000, 250_000_000)).toBe('15万至2.5亿美元');
    expect(moneyIn('zh', 'EUR')(1_234_567, undefined)).toBe('1,234,567欧元起');
    expect(moneyIn('zh', 'XTS')(5000, 5000)).toBe('5000XTS');
  });

  it('count money in Russian cases', () => {
    const rubles = moneyIn('ru', 'RUB');
    expect(rubles(1, 1)).toBe('1 рубль');
    expect(rubles(22, 22)).toBe('22 рубля');
    expect(rubles(11, 11)).toBe('11 рублей');
    expect(rubles(2.5, 2.5)).toBe('2,5 рубля');
    expect(rubles(undefined, 1)).toBe('до 1 рубля');
    expect(rubles(undefined, 2)).toBe('до 2 рублей');
    expect(rubles(21, undefined)).toBe('от 21 рубля');
    expect(rubles(undefined, 4_000_000)).toBe('до 4 млн рублей');
    expect(rubles(300_000, 4_000_000)).toBe('от 300 000 до 4 млн рублей');
    expect(rubles(3_000_000, 4_500_000)).toBe('от 3 до 4,5 млн рублей');
    expect(rubles(3_000_000, 4_000_000_000)).toBe('от 3 млн до 4 млрд рублей');
    expect(moneyIn('ru', 'XTS')(undefined, 5)).toBe('до 5 XTS');
  });

  it('choose the Russian plural by the last digits', () => {
    const forms = ['уровень', 'уровня', 'уровней'];
    const counted = (count: number) => forms[russianGrammar.plural(count)];
    for (const one of [1, 21, 101, 1001]) expect(counted(one)).toBe('уровень');
    for (const few of [2, 3, 4, 22, 104, 1.5]) expect(counted(few)).toBe('уровня');
    for (const many of [0, 5, 11, 12, 14, 19, 100, 111, 112]) expect(counted(many)).toBe('уровней');
  });

  it('say readiness as open ranges at the ends of the scale', () => {
    const said = (min: number, max: number) =>
      [englishGrammar, russianGrammar, chineseGrammar].map(({ levels }) => plain(levels(min, max)));
    expect(said(6, 9)).toEqual(['TRL 6 or higher', 'УГТ не ниже 6', '6级及以上']);
    expect(said(1, 4)).toEqual(['TRL 4 or lower', 'УГТ не выше 4', '4级及以下']);
    expect(said(5, 7)).toEqual(['TRL 5 to 7', 'УГТ от 5 до 7', '5至7级']);
    expect(said(9, 9)).toEqual(['TRL 9', 'УГТ 9', '9级']);
    expect(said(1, 9)).toEqual(['any TRL', 'любой УГТ', '不限级别']);
  });

  it('join lists with their own words', () => {
    expect(englishGrammar.list(['a', 'b', 'c'], 'or')).toBe('a, b or c');
    expect(russianGrammar.list(['a', 'b', 'c'], 'and')).toBe('a, b и c');
    expect(chineseGrammar.list(['甲', '乙', '丙'], 'and')).toBe('甲、乙和丙');
    for (const { list } of [englishGrammar, russianGrammar, chineseGrammar]) {
      expect(list(['one'], 'and')).toBe('one');
      expect(list([], 'and')).toBe('');
    }
  });

  it('keep words written from right to left from turning the sentence', () => {
    expect(englishGrammar.quote('پمپ')).toBe('“\u2068پمپ\u2069”');
    expect(russianGrammar.quote('насос')).toBe('«насос»');
  });
});
