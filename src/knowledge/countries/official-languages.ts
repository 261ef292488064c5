import { lazy } from '../lazy.ts';
import { COUNTRY_LANGUAGES } from './country-languages.data.ts';
import { countryTable } from './country-table.ts';

const languages = lazy((): ReadonlyMap<string, readonly string[]> => {
  const rows = COUNTRY_LANGUAGES.split('|');
  return new Map(
    [...countryTable().keys()].map((code, at) => [code, (rows[at] ?? '').split(',')] as const),
  );
});

/**
 * The official languages of a country that at least a fifth of its people use (Unicode CLDR 48).
 *
 * @param code - Alpha-2 code.
 * @returns Language tags in order; none for an unknown code.
 * @example
 * ```ts
 * officialLanguages('KZ'); // => ['kk', 'ru']
 * ```
 */
export function officialLanguages(code: string): readonly string[] {
  return (languages().get(code) ?? []).filter((tag) => tag !== '');
}
