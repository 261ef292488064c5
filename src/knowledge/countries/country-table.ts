import { lazy } from '../lazy.ts';
import { NAMES_EN, NAMES_RU, NAMES_ZH } from './country-names.data.ts';
import { COUNTRY_TABLE, M49_PARENTS } from './country-table.data.ts';

/** Languages that the built-in names of countries come in. */
export type CountryLanguage = 'en' | 'zh' | 'ru';

/** The codes of a country or territory. */
export interface CountryEntry {
  /** ISO 3166-1 alpha-2; `XK` for Kosovo. */
  readonly code: string;
  /** ISO 3166-1 alpha-3. */
  readonly alpha3: string;
  /** ISO 3166-1 numeric, three digits. */
  readonly numeric: string;
  /** M49 sub-region and the regions that contain it, the smallest first: `['143', '142']`. */
  readonly regions: readonly string[];
}

const NO_REGION = '000';

const parents = lazy((): ReadonlyMap<string, readonly string[]> => {
  return new Map(
    M49_PARENTS.split(' ').map((row) => [row.slice(0, 3), row.slice(4).split(',')] as const),
  );
});

const table = lazy((): ReadonlyMap<string, CountryEntry> => {
  const entries = new Map<string, CountryEntry>();
  for (const row of COUNTRY_TABLE.split(' ')) {
    const region = row.slice(8);
    entries.set(row.slice(0, 2), {
      code: row.slice(0, 2),
      alpha3: row.slice(2, 5),
      numeric: row.slice(5, 8),
      regions: region === NO_REGION ? [] : [region, ...(parents().get(region) ?? [])],
    });
  }
  return entries;
});

const packedNames: Readonly<Record<CountryLanguage, string>> = {
  en: NAMES_EN,
  zh: NAMES_ZH,
  ru: NAMES_RU,
};

const names = lazy(
  (): Readonly<Record<CountryLanguage, ReadonlyMap<string, readonly string[]>>> => {
    const codes = [...table().keys()];
    const unpack = (language: CountryLanguage) =>
      new Map(
        packedNames[language].split('|').map((row, index) => [codes[index] ?? '', row.split(';')]),
      );
    return { en: unpack('en'), zh: unpack('zh'), ru: unpack('ru') };
  },
);

/** All countries and territories by alpha-2 code, in the order of the code. */
export function countryTable(): ReadonlyMap<string, CountryEntry> {
  return table();
}

/** The regions of M49 that have countries, and the world. */
export const regionCodes = lazy(
  (): ReadonlySet<string> =>
    new Set([...table().values()].flatMap(({ regions }) => regions).concat('001')),
);

/** The names of a country in a language: the usual one, then the short form and the variant where there are any. */
export function namesOf(code: string, language: CountryLanguage): readonly string[] {
  const byCode = names();
  return Object.hasOwn(byCode, language) ? (byCode[language].get(code) ?? []) : [];
}
