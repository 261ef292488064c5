/**
 * Writes src/knowledge/countries/names/*.data.ts, the names of countries in further languages. Run it with
 * `npx tsx scripts/knowledge/write-country-names.ts <folder>`, where the folder is an unpacked npm package
 * `cldr-localenames-full` (`npm pack cldr-localenames-full@48.2.0`, then `tar -x`). The names of `more-country-names.ts` follow CLDR's.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countryTable } from '../../src/knowledge/countries/country-table.ts';
import { MORE_COUNTRY_NAMES } from './more-country-names.ts';
import { NAME_LANGUAGES } from './name-languages.ts';

/** The names of a language by territory; a short form and a variant have keys of their own. */
type Territories = Readonly<Record<string, string>>;

const LINE_LENGTH = 112;

const folder = process.argv[2];
if (folder === undefined) throw new Error('Expected the folder of cldr-localenames-full.');

const target = new URL('../../src/knowledge/countries/names/', import.meta.url);
mkdirSync(target, { recursive: true });
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

for (const [tag, english] of NAME_LANGUAGES) {
  const file = join(folder, 'main', tag, 'territories.json');
  const territories: Territories = JSON.parse(readFileSync(file, 'utf8')).main[tag]
    .localeDisplayNames.territories;
  const more = MORE_COUNTRY_NAMES[tag] ?? [];
  const rows = [...countryTable().keys()].map((code) => {
    const ownNames =
      more
        .find((row) => row.startsWith(`${code}=`))
        ?.slice(3)
        .split(';') ?? [];
    return [...namesOf(territories, code), ...ownNames].join(';');
  });
  writeFileSync(new URL(`${tag}.data.ts`, target), dataFile(english, rows, more.length > 0));
}

/** The usual name, the short form and the variant, each once; none that is a code, such as `RU` for Reino Unido. */
function namesOf(territories: Territories, code: string): readonly string[] {
  const names = ['', '-alt-short', '-alt-variant'].map((kind) => territories[code + kind] ?? code);
  return [...new Set(names)].filter((name) => !countryTable().has(name));
}

function dataFile(english: string, rows: readonly string[], hasMore: boolean): string {
  return `// Names of countries in ${english} from Unicode CLDR ${version.split('.')[0]} (cldr-localenames-full ${version}, Unicode License v3; copyright
// 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-names.ts.${
    hasMore
      ? '\n// What CLDR does not have is from scripts/knowledge/more-country-names.ts (this project’s own, MIT).'
      : ''
  }
import { unpackNames } from '../unpack-names.ts';

/** Names of countries in ${english}. */
export const countryNames = unpackNames(
${inLines(rows.join('|'))},
);
`;
}

/** A string literal over several lines, broken after separators. */
function inLines(text: string): string {
  const lines = text.match(new RegExp(`.{1,${LINE_LENGTH}}(?:\\||$)|.+?(?:\\||$)`, 'g')) ?? [];
  return lines.map((line) => `  ${JSON.stringify(line)}`).join(' +\n');
}
