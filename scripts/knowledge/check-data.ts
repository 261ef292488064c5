/**
 * Checks the data files of `src/knowledge`: counts, parents, order, weights, codes of countries, and that each file names where
 * it comes from and on what terms. Run it with `npm run data` after changing one; the tests run it too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { builtInCorridors } from '../../src/knowledge/countries/corridor.ts';
import {
  AMBIGUOUS_NAMES,
  COUNTRY_ALIASES,
} from '../../src/knowledge/countries/country-aliases.data.ts';
import { builtInGroups } from '../../src/knowledge/countries/country-group.ts';
import { createCountryKnowledge } from '../../src/knowledge/countries/country-knowledge.ts';
import { knowledgeFaults } from '../../src/knowledge/countries/country-knowledge-faults.ts';
import { countryTable, namesOf } from '../../src/knowledge/countries/country-table.ts';
import {
  CN_CONTRACT,
  CN_HIGHTECH,
  CN_STRATEGIC,
} from '../../src/knowledge/sectors/cn-lists.data.ts';
import { GBT4754_GROUPS } from '../../src/knowledge/sectors/gbt4754.data.ts';
import { gbt4754Divisions, gbt4754Section } from '../../src/knowledge/sectors/gbt4754.ts';
import { ipcFields } from '../../src/knowledge/sectors/ipc.ts';
import {
  isIsic4GroupOrClass,
  isic4,
  isic4Codes,
  isic4Node,
  isic4Section,
} from '../../src/knowledge/sectors/isic4.ts';
import { isic4GroupTitles } from '../../src/knowledge/sectors/isic4-group-titles.ts';
import { ISIC4_GROUPS } from '../../src/knowledge/sectors/isic4-structure.data.ts';
import {
  NACE2_CLASS_EXCEPTIONS,
  NACE2_GROUP_EXCEPTIONS,
} from '../../src/knowledge/sectors/nace2.data.ts';
import { builtInTaxonomies, parseCodeIn } from '../../src/knowledge/sectors/parse-code.ts';
import { SECTOR_WORDS_EN } from '../../src/knowledge/sectors/sector-words-en.data.ts';
import { SECTOR_WORDS_RU } from '../../src/knowledge/sectors/sector-words-ru.data.ts';
import { SECTOR_WORDS_ZH } from '../../src/knowledge/sectors/sector-words-zh.data.ts';
import { SECTOR10 } from '../../src/knowledge/sectors/sector10.data.ts';
import type { PivotLink } from '../../src/knowledge/sectors/taxonomy.ts';
import { wipo35Fields, wipo35Node } from '../../src/knowledge/sectors/wipo35.ts';
import { informationContentFile } from './information-content.ts';

const folder = new URL('../../src/knowledge/', import.meta.url);

/** Everything that is wrong with the data, as sentences. */
export function dataFaults(): readonly string[] {
  return [
    ...isicFaults(),
    ...patentFaults(),
    ...gbt4754Faults(),
    ...naceFaults(),
    ...listFaults(),
    ...termFaults(),
    ...countryFaults(),
    ...dataFiles().flatMap(({ name, text }) => headerFaults(name, text)),
    ...generatedFaults(),
  ];
}

/** A sentence where a number of things is not what the source has. */
export function countFault(what: string, found: number, expected: number): readonly string[] {
  return found === expected ? [] : [`There must be ${expected} ${what}, found ${found}.`];
}

/** Sentences about codes that are there twice or out of order. */
export function orderFaults(what: string, codes: readonly string[]): readonly string[] {
  return codes.flatMap((code, at) => {
    const before = codes[at - 1];
    return before === undefined || before < code ? [] : [`${what}: ${code} follows ${before}.`];
  });
}

/** Sentences about a link that leads nowhere or whose shares do not sum to 1. */
export function linkFaults(code: string, { pivot, form, nodes }: PivotLink): readonly string[] {
  const find = pivot === 'isic4' ? isic4Node : wipo35Node;
  const lost = nodes.filter((node) => !find(node.code));
  const sum = nodes.reduce((total, { weight }) => total + weight, 0);
  const isWhole = form === 'union' || Math.abs(sum - 1) < 1e-9;
  return [
    ...lost.map((node) => `${code} leads to ${pivot} ${node.code}, which is not there.`),
    ...(isWhole ? [] : [`The shares of ${code} in ${pivot} sum to ${sum}.`]),
  ];
}

/** Sentences about a file that does not say where it comes from and on what terms. */
export function headerFaults(name: string, text: string): readonly string[] {
  const header = /^(?:\/\/.*\n)+/.exec(text)?.[0] ?? '';
  const isWhole =
    header.length > 100 && /Terms:|Unicode License v3|Written by scripts\//.test(header);
  return isWhole ? [] : [`${name} must begin with its source, edition and terms.`];
}

function isicFaults(): readonly string[] {
  const codes = isic4Codes();
  const divisions = codes.filter((code) => code.length === 2);
  const groups = ISIC4_GROUPS.split(' ').map((row) => row.slice(0, 3));
  const classes = ISIC4_GROUPS.split(' ').flatMap((row) =>
    [...row.slice(4)].map((digit) => row.slice(0, 3) + digit),
  );
  const titled = [...isic4GroupTitles().keys()];
  const untitled = codes.filter((code) =>
    (['en', 'zh', 'ru'] as const).some((language) => !isic4.title?.(code, language)),
  );
  return [
    ...countFault('sections of ISIC', codes.length - divisions.length, 21),
    ...countFault('divisions of ISIC', divisions.length, 88),
    ...countFault('groups of ISIC', groups.length, 238),
    ...countFault('classes of ISIC', classes.length, 419),
    ...countFault('divisions of ISIC with groups', new Set(groups.map(divisionOf)).size, 88),
    ...orderFaults('Divisions of ISIC', divisions),
    ...orderFaults('Groups of ISIC', groups),
    ...orderFaults('Classes of ISIC', classes),
    ...groups
      .filter((group) => !isic4Section(divisionOf(group)))
      .map((it) => `${it} has no parent.`),
    ...untitled.map((code) => `ISIC ${code} lacks a title in a language.`),
    ...countFault('English titles of groups and classes', titled.length, 238 + 419),
    ...titled.filter((it) => !isIsic4GroupOrClass(it)).map((it) => `ISIC ${it} has a title only.`),
    ...[...codes, ...groups, ...classes]
      .filter(isFalling)
      .map((it) => `The content of ${it} falls.`),
  ];
}

function divisionOf(digits: string): string {
  return digits.slice(0, 2);
}

function isFalling(code: string): boolean {
  const content = isic4Node(code)?.content ?? [1, 0];
  return content.some((value, at) => value < (content[at - 1] ?? 0));
}

function patentFaults(): readonly string[] {
  return [
    ...countFault('technology fields', wipo35Fields().length, 35),
    ...countFault('symbols of the IPC', ipcFields().size, 764),
    ...countFault('fields with symbols', new Set(ipcFields().values()).size, 35),
    ...wipo35Fields().flatMap(({ code, links }) =>
      links.flatMap((link) => linkFaults(`wipo35:${code}`, link)),
    ),
  ];
}

function gbt4754Faults(): readonly string[] {
  const divisions = [...gbt4754Divisions().keys()];
  const groups = GBT4754_GROUPS.split(' ');
  const sections = new Set(divisions.map(gbt4754Section));
  return [
    ...countFault('divisions of GB/T 4754', divisions.length, 97),
    ...countFault('sections of GB/T 4754', sections.size, 20),
    ...orderFaults('Divisions of GB/T 4754', divisions),
    ...linksOf(
      [...divisions, ...groups.map((row) => row.slice(0, 3))].map((it) => `gbt4754:${it}`),
    ),
    ...groups
      .filter((row) => !gbt4754Section(divisionOf(row)) || !isIsic4GroupOrClass(row.slice(4)))
      .map((row) => `GB/T 4754 ${row} has no parent or no target.`),
  ];
}

function linksOf(codes: readonly string[]): readonly string[] {
  return codes.flatMap((code) => {
    const { links } = parseCodeIn(code, undefined, builtInTaxonomies);
    return links.length === 0
      ? [`${code} leads to no pivot.`]
      : links.flatMap((link) => linkFaults(code, link));
  });
}

function naceFaults(): readonly string[] {
  const seen = new Set<string>();
  return `${NACE2_CLASS_EXCEPTIONS} ${NACE2_GROUP_EXCEPTIONS}`.split(' ').flatMap((row) => {
    const [isic = '', nace = ''] = row.split(':');
    const codes = nace.split(',');
    const twice = codes.filter((code) => seen.has(code));
    for (const code of codes) seen.add(code);
    return [
      ...(isIsic4GroupOrClass(isic) ? [] : [`NACE ${nace} leads to ISIC ${isic}.`]),
      ...twice.map((code) => `NACE ${code} is there twice.`),
      ...codes
        .filter((it) => it.length !== isic.length)
        .map((it) => `NACE ${it} is of another level.`),
    ];
  });
}

/** The ten priority sectors and the three Chinese lists: rows `code;en;zh;ru;isic4;wipo35`. */
function listFaults(): readonly string[] {
  const lists = [
    ['sector10', SECTOR10, 10],
    ['cn-hightech', CN_HIGHTECH, 8],
    ['cn-contract', CN_CONTRACT, 11],
    ['cn-strategic', CN_STRATEGIC, 9],
  ] as const;
  return lists.flatMap(([scheme, packed, count]) => {
    const rows = packed.split('|').filter((row) => row !== '');
    return [
      ...countFault(`entries of ${scheme}`, rows.length, count),
      ...rows.filter((row) => row.split(';').length !== 6).map((it) => `${scheme}: ${it}`),
      ...linksOf(rows.map((row) => `${scheme}:${row.slice(0, row.indexOf(';'))}`)),
    ];
  });
}

const LEAST_TERMS = 25;

function termFaults(): readonly string[] {
  const languages = { en: SECTOR_WORDS_EN, zh: SECTOR_WORDS_ZH, ru: SECTOR_WORDS_RU };
  return Object.entries(languages).flatMap(([language, rows]) => [
    ...countFault(`rows of terms in ${language}`, rows.length, 88),
    ...rows.flatMap((row, at) => {
      const terms = new Set(row.split(';')).size;
      return terms >= LEAST_TERMS ? [] : [`Row ${at} in ${language} has ${terms} terms.`];
    }),
  ]);
}

function countryFaults(): readonly string[] {
  const codes = [...countryTable().keys()];
  const aliased = COUNTRY_ALIASES.map((row) => row.slice(0, 2));
  const mistaken = COUNTRY_ALIASES.flatMap((row) =>
    row
      .slice(3)
      .split(';')
      .filter((name) => !bears(row.slice(0, 2), name))
      .map((name) => `${name} does not lead to ${row.slice(0, 2)}.`),
  );
  return [
    ...countFault('countries', codes.length, 250),
    ...orderFaults('Countries', codes),
    ...codes
      .filter((code) => (['en', 'zh', 'ru'] as const).some((it) => !namesOf(code, it)[0]))
      .map((code) => `${code} lacks a name.`),
    ...countFault('countries with spellings', new Set(aliased).size, aliased.length),
    ...mistaken,
    ...AMBIGUOUS_NAMES.filter((row) => !/^[A-Z]{2}(?:,[A-Z]{2})+=./.test(row)),
    ...knowledgeFaults({ groups: builtInGroups(), corridors: builtInCorridors() }),
  ];
}

const knowledge = createCountryKnowledge();

function bears(country: string, name: string): boolean {
  const found = knowledge.resolveCountry(name);
  if (!found) return false;
  return 'country' in found ? found.country === country : found.candidates.includes(country);
}

interface DataFile {
  readonly name: string;
  readonly text: string;
}

function dataFiles(): readonly DataFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.data.ts'))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
}

function generatedFaults(): readonly string[] {
  const name = 'sectors/information-content.data.ts';
  const isCurrent = readFileSync(new URL(name, folder), 'utf8') === informationContentFile();
  return isCurrent ? [] : [`${name} is not what its script writes.`];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const faults = dataFaults();
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.stdout.write(`${dataFiles().length} data files, ${faults.length} faults\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
