import { countOf, datePartsOf, writeNumber } from '../digits.ts';
import type { Grammar, MoneyParams } from '../grammar.ts';
import { isolateWords } from '../isolate.ts';

/** How Chinese is written in the characters of the mainland. */
export const chineseGrammar: Grammar = {
  number,
  percent: (value) => `${number(value)}%`,
  date: (isoDate) => {
    const parts = datePartsOf(isoDate);
    return parts ? `${parts.year}年${parts.month}月${parts.day}日` : isoDate;
  },
  money,
  levels: (min, max) => {
    if (min === max) return `${min}级`;
    if (min <= 1 && max >= 9) return '不限级别';
    if (max >= 9) return `${min}级及以上`;
    return min <= 1 ? `${max}级及以下` : `${min}至${max}级`;
  },
  list: (items, conjunction) => {
    const last = items.at(-1) ?? '';
    const joint = conjunction === 'and' ? '和' : '或';
    return items.length < 2 ? last : `${enumerated(items.slice(0, -1))}${joint}${last}`;
  },
  quote: (text) => `“${isolateWords(text)}”`,
  plural: () => 0,
  decimalMark: '.',
  clauseMark: '；',
  sentenceGap: '',
};

/** Items with a comma for lists between them, which quotation marks next to each other make needless (GB/T 15834). */
function enumerated(items: readonly string[]): string {
  return items.join('、').replaceAll('”、“', '”“');
}

function number(value: number): string {
  return writeNumber(value, { decimal: '.', group: ',', groupFrom: 5 });
}

function money({ min, max, currency }: MoneyParams, currencyName: string | undefined): string {
  const name = currencyName ?? currency;
  const write = (value: number) => `${largeNumber(value)}${name}`;
  if (min !== undefined && max !== undefined) {
    return min === max ? write(min) : `${largeNumber(min)}至${write(max)}`;
  }
  if (max !== undefined) return `不超过${write(max)}`;
  return min === undefined ? name : `${write(min)}起`;
}

function largeNumber(value: number): string {
  const hundredMillions = countOf(value, 1e8);
  if (hundredMillions !== undefined) return `${number(hundredMillions)}亿`;
  const tenThousands = countOf(value, 1e4);
  return tenThousands === undefined ? number(value) : `${number(tenThousands)}万`;
}
