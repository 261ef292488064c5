/**
 * Writes src/knowledge/countries/country-languages.data.ts, the official languages that many people of a country use. Run
 * it with `npx tsx scripts/knowledge/write-country-languages.ts <folder>`, where the folder is an unpacked npm package
 * `cldr-core` (`npm pack cldr-core@48.2.0`, then `tar -x`).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countryTable } from '../../src/knowledge/countries/country-table.ts';

/** A language in CLDR's `territoryInfo`. */
interface LanguageUse {
  readonly _populationPercent: string;
  readonly _officialStatus?: string;
}

type TerritoryInfo = Readonly<
  Record<string, { readonly languagePopulation?: Readonly<Record<string, LanguageUse>> }>
>;

const LEAST_PERCENT = 20;
const LINE_LENGTH = 110;

const folder = process.argv[2];
if (folder === undefined) throw new Error('Expected the folder of cldr-core.');

const readJson = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const { version } = readJson('package.json');
const info: TerritoryInfo = readJson('supplemental/territoryInfo.json').supplemental.territoryInfo;

const rows = [...countryTable().keys()].map((code) => languagesOf(code).join(','));
const lines = rows.join('|').match(new RegExp(`.{1,${LINE_LENGTH}}(?:\\||$)`, 'g')) ?? [];

writeFileSync(
  new URL('../../src/knowledge/countries/country-languages.data.ts', import.meta.url),
  `// Official languages used by at least ${LEAST_PERCENT} % of the people, from Unicode CLDR ${version.split('.')[0]} (cldr-core ${version}, Unicode License v3;
// copyright 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-languages.ts.

/** Rows of language tags with commas, joined by \`|\`; empty where CLDR names none. */
export const COUNTRY_LANGUAGES =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`,
);

function languagesOf(code: string): readonly string[] {
  const tags = Object.entries(info[code]?.languagePopulation ?? {})
    .filter(([tag, use]) => tag !== 'und' && isCommon(use))
    .map(([tag]) => tag.replace(/_.*/, ''));
  return [...new Set(tags)].sort();
}

function isCommon({ _populationPercent: percent, _officialStatus: status }: LanguageUse): boolean {
  return Number(percent) >= LEAST_PERCENT && status !== undefined;
}
