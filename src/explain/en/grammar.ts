import { countOf, datePartsOf, writeNumber } from '../digits.ts';
import type { Grammar, MoneyParams } from '../grammar.ts';
import { isolateWords } from '../isolate.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The manner of international English. */
export const englishGrammar: Grammar = {
  number,
  percent: (value) => `${number(value)}%`,
  date: (isoDate) => {
    const parts = datePartsOf(isoDate);
    const month = parts && months[parts.month - 1];
    return parts && month ? `${parts.day} ${month} ${parts.year}` : isoDate;
  },
  money,
  levels: (min, max) => {
    if (min === max) return `TRL ${min}`;
    if (min <= 1 && max >= 9) return 'any TRL';
    if (max >= 9) return `TRL ${min} or higher`;
    return min <= 1 ? `TRL ${max} or lower` : `TRL ${min} to ${max}`;
  },
  list: (items, conjunction) => {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
  },
  quote: (text) => `“${isolateWords(text)}”`,
  plural: (count) => (count === 1 ? 0 : 1),
  decimalMark: '.',
  clauseMark: '; ',
  sentenceGap: ' ',
};

function number(value: number): string {
  return writeNumber(value, { decimal: '.', group: ',', groupFrom: 4 });
}

function money({ min, max, currency }: MoneyParams): string {
  const write = (value: number) => `${currency}\u00a0${largeNumber(value)}`;
  if (min !== undefined && max !== undefined) {
    return min === max ? write(min) : range(min, max, currency);
  }
  if (max !== undefined) return `up to ${write(max)}`;
  return min === undefined ? currency : `from ${write(min)}`;
}

/** A unit that both ends share is written once. */
function range(min: number, max: number, currency: string): string {
  const [least, most] = [largeNumber(min).split('\u00a0'), largeNumber(max)];
  const sharesUnit = least[1] !== undefined && most.endsWith(least[1]);
  return `${currency}\u00a0${sharesUnit ? least[0] : largeNumber(min)} to ${most}`;
}

function largeNumber(value: number): string {
  const billions = countOf(value, 1e9);
  if (billions !== undefined) return `${number(billions)}\u00a0billion`;
  const millions = countOf(value, 1e6);
  return millions === undefined ? number(value) : `${number(millions)}\u00a0million`;
}
