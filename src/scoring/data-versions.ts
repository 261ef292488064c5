import * as corridors from '../knowledge/countries/corridors.data.ts';
import * as countryAliases from '../knowledge/countries/country-aliases.data.ts';
import * as countryLanguages from '../knowledge/countries/country-languages.data.ts';
import * as countryNames from '../knowledge/countries/country-names.data.ts';
import * as countryTable from '../knowledge/countries/country-table.data.ts';
import * as groups from '../knowledge/countries/groups.data.ts';
import * as places from '../knowledge/countries/places.data.ts';
import { lazy } from '../knowledge/lazy.ts';
import * as cnLists from '../knowledge/sectors/cn-lists.data.ts';
import * as gbt4754 from '../knowledge/sectors/gbt4754.data.ts';
import * as informationContent from '../knowledge/sectors/information-content.data.ts';
import * as isic4Structure from '../knowledge/sectors/isic4-structure.data.ts';
import * as isic4Titles from '../knowledge/sectors/isic4-titles.data.ts';
import * as nace2 from '../knowledge/sectors/nace2.data.ts';
import * as sector10 from '../knowledge/sectors/sector10.data.ts';
import * as wipo35 from '../knowledge/sectors/wipo35.data.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { sha256OfText } from '../model/sha256.ts';
import { ANALYSIS_VERSION } from '../text/analyzer.ts';
import * as characterClasses from '../text/character-classes.data.ts';
import * as simplifiedCharacters from '../text/simplified-characters.data.ts';
import * as stopWords from '../text/stop-words.data.ts';

/** What the built-in plugins know besides the records. */
export interface DataVersions {
  /** Version of the text analysis, and the digest of its tables. */
  readonly analysis: string;
  /** Digest of the tables of countries, groups and corridors. */
  readonly countries: string;
  /** Digest of the tables of industries and technology fields. */
  readonly sectors: string;
}

/** The versions of the data in this build, from the data themselves. */
export const dataVersions: () => DataVersions = lazy(() =>
  Object.freeze({
    analysis: `${ANALYSIS_VERSION}+${digestOf({ characterClasses, simplifiedCharacters, stopWords })}`,
    countries: digestOf({
      corridors,
      countryAliases,
      countryLanguages,
      countryNames,
      countryTable,
      groups,
      places,
    }),
    sectors: digestOf({
      cnLists,
      gbt4754,
      informationContent,
      isic4Structure,
      isic4Titles,
      nace2,
      sector10,
      wipo35,
    }),
  }),
);

function digestOf(tables: Readonly<Record<string, object>>): string {
  const plain = Object.entries(tables).map(([name, exports]) => [name, { ...exports }]);
  return sha256OfText(canonicalJson(Object.fromEntries(plain)));
}
