import { builtInCountries } from '../knowledge/countries/country-knowledge.ts';
import type { CountryLanguage } from '../knowledge/countries/country-table.ts';
import type { ParsedCode } from '../knowledge/sectors/parse-code.ts';
import { builtInSectors } from '../knowledge/sectors/sector-knowledge.ts';
import { SilkmatchError } from '../model/error.ts';

/** How the classifications are called beside a code; the others are called by their scheme. */
const schemeNames: ReadonlyMap<string, string> = new Map([
  ['isic4', 'ISIC'],
  ['nace2', 'NACE'],
  ['okved2', 'OKVED'],
  ['nic2008', 'NIC'],
  ['gbt4754', 'GB/T 4754'],
  ['ipc', 'IPC'],
  ['cpc', 'CPC'],
]);

/** What Russian calls some of them. */
const russianSchemeNames: ReadonlyMap<string, string> = new Map([
  ['isic4', 'МСОК'],
  ['okved2', 'ОКВЭД'],
  ['ipc', 'МПК'],
]);

/**
 * The name that the built-in knowledge has for a code.
 *
 * @param kind - `country` for countries, groups and corridors; `sectorTitle` for the title of a sector, that of the
 * nearest titled sector above it, or that of its technology field; `code` for the code with its classification;
 * `sector` for both. Other kinds have no names here.
 * @param key - The code, for example `sco`, `corridor:north`, `isic4:2720`.
 * @param language - One of the languages of the knowledge.
 * @returns The name, or `undefined`.
 */
export function knowledgeName(
  kind: string,
  key: string,
  language: CountryLanguage,
): string | undefined {
  switch (kind) {
    case 'country':
      return placeName(key, language);
    case 'sectorTitle':
      return titleOf(key, language)?.title;
    case 'code':
      return codeText(key, language) ?? titleOf(key, language)?.title;
    case 'sector':
      return sectorText(key, language);
    default:
      return undefined;
  }
}

function placeName(ref: string, language: CountryLanguage): string | undefined {
  const { countryName, groups, corridors } = builtInCountries();
  const named = ref.startsWith('corridor:')
    ? corridors.get(ref.slice('corridor:'.length))
    : groups.get(ref);
  return countryName(ref, language) ?? named?.names?.[language];
}

function sectorText(id: string, language: CountryLanguage): string | undefined {
  const code = codeText(id, language);
  const found = titleOf(id, language);
  if (!found || found.isOwn || code === undefined) return found?.title ?? code;
  return language === 'zh' ? `${found.title}（${code}）` : `${found.title} (${code})`;
}

/** A code in its usual form after the name of its classification, if that has one that people know. */
function codeText(id: string, language: CountryLanguage): string | undefined {
  const usual = parsedCode(id)?.id ?? id;
  const colon = usual.indexOf(':');
  const key = usual.slice(0, Math.max(0, colon));
  const scheme =
    (language === 'ru' ? russianSchemeNames.get(key) : undefined) ?? schemeNames.get(key);
  return scheme === undefined ? undefined : `${scheme}\u00a0${usual.slice(colon + 1)}`;
}

function titleOf(
  id: string,
  language: CountryLanguage,
): { readonly title: string; readonly isOwn: boolean } | undefined {
  const parsed = parsedCode(id);
  if (!parsed) return undefined;
  const own = builtInSectors().sectorTitle(id, language);
  if (own !== undefined) return { title: own, isOwn: true };
  const title = titleAbove(parsed, language);
  return title === undefined ? undefined : { title, isOwn: false };
}

/** The title of the division or the technology field that a code belongs to. */
function titleAbove({ tree, path, links }: ParsedCode, language: CountryLanguage) {
  const { sectorTitle } = builtInSectors();
  if (tree === 'isic4' || tree === 'nace2') {
    const division = path[1];
    if (division !== undefined) return sectorTitle(`isic4:${division}`, language);
  }
  const link = links.find(({ pivot }) => pivot === 'wipo35') ?? links[0];
  const node = link?.nodes[0]?.code;
  if (!link || node === undefined) return undefined;
  const code = link.pivot === 'isic4' && node.length > 2 ? node.slice(0, 2) : node;
  return sectorTitle(`${link.pivot}:${code}`, language);
}

function parsedCode(id: string): ParsedCode | undefined {
  try {
    return builtInSectors().parseCode(id);
  } catch (error) {
    if (error instanceof SilkmatchError && error.code === 'invalid-input') return undefined;
    throw error;
  }
}
