import { countOf, datePartsOf, writeNumber } from '../digits.ts';
import type { Grammar, MoneyParams } from '../grammar.ts';
import { isolateWords } from '../isolate.ts';

const months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

/** The manner of Russian. */
export const russianGrammar: Grammar = {
  number,
  percent: (value) => `${number(value)}\u00a0%`,
  date: (isoDate) => {
    const parts = datePartsOf(isoDate);
    const month = parts && months[parts.month - 1];
    return parts && month ? `${parts.day}\u00a0${month} ${parts.year}\u00a0г.` : isoDate;
  },
  money,
  levels: (min, max) => {
    if (min === max) return `УГТ\u00a0${min}`;
    if (min <= 1 && max >= 9) return 'любой УГТ';
    if (max >= 9) return `УГТ не ниже\u00a0${min}`;
    return min <= 1 ? `УГТ не выше\u00a0${max}` : `УГТ от\u00a0${min} до\u00a0${max}`;
  },
  list: (items, conjunction) => {
    const last = items.at(-1) ?? '';
    const joint = conjunction === 'and' ? 'и' : 'или';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${joint} ${last}`;
  },
  quote: (text) => `«${isolateWords(text)}»`,
  plural,
  decimalMark: ',',
  clauseMark: '; ',
  sentenceGap: ' ',
};

function number(value: number): string {
  return writeNumber(value, { decimal: ',', group: '\u00a0', groupFrom: 5 });
}

/** 0 after 1, 21, 31 …; 1 after 2–4, 22–24 … and after fractions; 2 after the rest. */
function plural(count: number): number {
  const whole = Math.abs(count);
  if (!Number.isInteger(whole)) return 1;
  const [tens, ones] = [whole % 100, whole % 10];
  if (ones === 1 && tens !== 11) return 0;
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 1 : 2;
}

function money({ min, max, currency }: MoneyParams, currencyName: string | undefined): string {
  const forms = currencyName?.split('|') ?? [];
  const of = (form: number) => forms[form] ?? currency;
  if (min !== undefined && max !== undefined) {
    if (min === max) return amount(min, of(plural(min)), of(2));
    return `от\u00a0${withoutSharedUnit(min, max)} ${after('до', max, of)}`;
  }
  if (max !== undefined) return after('до', max, of);
  return min === undefined ? of(0) : after('от', min, of);
}

/** An amount after a preposition that takes the genitive: `до 1 юаня`, `до 3 юаней`. */
function after(preposition: string, value: number, of: (form: number) => string): string {
  return `${preposition}\u00a0${amount(value, of(plural(value) === 0 || !Number.isInteger(value) ? 1 : 2), of(2))}`;
}

/** The lower end of a range; `млн` and `млрд` are said once, at its upper end. */
function withoutSharedUnit(min: number, max: number): string {
  for (const unit of [1e9, 1e6]) {
    const [least, most] = [countOf(min, unit), countOf(max, unit)];
    if (most !== undefined && least !== undefined) return number(least);
    if (most !== undefined) break;
  }
  return amount(min, '', '').trimEnd();
}

/** After `млн` and `млрд` the currency stands in the genitive plural. */
function amount(value: number, counted: string, many: string): string {
  const billions = countOf(value, 1e9);
  if (billions !== undefined) return `${number(billions)}\u00a0млрд ${many}`;
  const millions = countOf(value, 1e6);
  if (millions !== undefined) return `${number(millions)}\u00a0млн ${many}`;
  return `${number(value)}\u00a0${counted}`;
}
