import type { PageLanguage } from '../protocol.ts';

const separators: Readonly<
  Record<PageLanguage, { readonly point: string; readonly group: string }>
> = {
  en: { point: '.', group: ',' },
  ru: { point: ',', group: '\u00a0' },
  zh: { point: '.', group: ',' },
};

/** A number with a fixed number of decimals in the manner of a language. */
export function figure(value: number, decimals: number, language: PageLanguage): string {
  const { point, group } = separators[language];
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped =
    whole.length > (language === 'ru' ? 4 : 3) ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '\u2212' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : point + fraction}`;
}

/** A difference, with its sign always. */
export function difference(value: number, decimals: number, language: PageLanguage): string {
  const text = figure(value, decimals, language);
  return Number(value.toFixed(decimals)) > 0 ? `+${text}` : text;
}

/** A share in per cent. */
export function percent(share: number, language: PageLanguage): string {
  return `${Math.round(share * 100)}${language === 'ru' ? '\u00a0' : ''}%`;
}

/** The Russian form of a noun that a number asks for. */
export function russian(count: number, one: string, few: string, many: string): string {
  const last = count % 10;
  const lastTwo = count % 100;
  if (last === 1 && lastTwo !== 11) return one;
  return last >= 2 && last <= 4 && !(lastTwo >= 12 && lastTwo <= 14) ? few : many;
}
