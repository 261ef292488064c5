import { COUNTRY_TABLE } from './country-table.data.ts';
import type { CountryNames } from './resolve-country.ts';

/**
 * Unpacks the names of a language.
 *
 * @param packed - One row for each entry of the table of countries, joined by `|`; a row has the usual name, then
 * further ones after `;`, and is empty where the language has none.
 * @returns The names by alpha-2 code, the usual one first.
 */
export function unpackNames(packed: string): CountryNames {
  const codes = COUNTRY_TABLE.split(' ').map((row) => row.slice(0, 2));
  const rows = packed.split('|').map((row, at) => [codes[at] ?? '', row.split(';')] as const);
  return Object.fromEntries(rows.filter(([, names]) => names[0] !== ''));
}
