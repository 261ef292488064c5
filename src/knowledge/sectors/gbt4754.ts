import { lazy } from '../lazy.ts';
import { GBT4754_DIVISIONS, GBT4754_GROUPS, GBT4754_SECTIONS } from './gbt4754.data.ts';
import { GBT4754_SECTION_CONTENT } from './information-content.data.ts';
import { contentAlong } from './isic4.ts';
import type { PivotLink, PivotNode, Taxonomy, TaxonomyNode } from './taxonomy.ts';

/** Contents by the number of digits from the counts 97, 473 and 1,381, in parts of 10,000: means over the level. */
const LEVEL_CONTENT = [0, 0, 6050, 8200, 10_000];

const EDITORIAL_CONFIDENCE = 0.85;

/** The main ISIC division of a list counts as much as this many of the others. */
const MAIN_DIVISION_SHARE = 2;

const sections = lazy((): ReadonlyMap<string, string> => {
  const sectionOf = new Map<string, string>();
  let division = 1;
  for (const row of GBT4754_SECTIONS.split(' ')) {
    for (const last = Number(row.slice(2)); division <= last; division++) {
      sectionOf.set(division < 10 ? `0${division}` : String(division), row.slice(0, 1));
    }
  }
  return sectionOf;
});

const sectionContents = lazy(() => rows(GBT4754_SECTION_CONTENT));
const divisionLinks = lazy(() => rows(GBT4754_DIVISIONS));
const groupLinks = lazy(() => rows(GBT4754_GROUPS));

function rows(packed: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const row of packed.split(' ')) {
    const colon = row.indexOf(':');
    map.set(row.slice(0, colon), row.slice(colon + 1));
  }
  return map;
}

/** The section (门类) of a division (大类), `undefined` if the two digits are no division. */
export function gbt4754Section(division: string): string | undefined {
  return sections().get(division);
}

/** Divisions of GB/T 4754 with the ISIC Rev.4 divisions they map to, the main one first. */
export function gbt4754Divisions(): ReadonlyMap<string, string> {
  return divisionLinks();
}

function content(key: string): number {
  if (key.length === 1) return Number(sectionContents().get(key));
  return LEVEL_CONTENT[key.length] ?? 10_000;
}

function pathOf(digits: string, section: string): readonly string[] {
  const path = [section];
  for (let length = 2; length <= digits.length; length++) {
    const key = undivided(digits.slice(0, length));
    if (key !== path.at(-1)) path.push(key);
  }
  return path;
}

/** A last digit 0 below the division means "not subdivided". */
function undivided(digits: string): string {
  let end = digits.length;
  while (end > 2 && digits.charAt(end - 1) === '0') end--;
  return digits.slice(0, end);
}

function linkOf(nodes: readonly PivotNode[]): PivotLink {
  return {
    pivot: 'isic4',
    kind: 'editorial',
    confidence: EDITORIAL_CONFIDENCE,
    form: 'mixture',
    nodes,
  };
}

function linksOf(digits: string): readonly PivotLink[] {
  const group = groupLinks().get(digits.slice(0, 3));
  if (group !== undefined) return [linkOf([{ code: group, weight: 1 }])];
  const divisions = divisionLinks().get(digits.slice(0, 2))?.split(',') ?? [];
  const total = divisions.length - 1 + MAIN_DIVISION_SHARE;
  const share = (index: number) => (index === 0 ? MAIN_DIVISION_SHARE : 1) / total;
  return [
    linkOf(
      divisions.length === 1
        ? divisions.map((code) => ({ code, weight: 1 }))
        : divisions.map((code, index) => ({ code, weight: share(index) })),
    ),
  ];
}

function sectionLinks(section: string): readonly PivotLink[] {
  const nodes = new Map<string, PivotNode>();
  for (const [division, owner] of sections()) {
    if (owner !== section) continue;
    const main = divisionLinks().get(division)?.slice(0, 2);
    if (main) nodes.set(main, { code: main, weight: 1 });
  }
  return [{ ...linkOf([...nodes.values()]), form: 'union' }];
}

function find(code: string): TaxonomyNode | undefined {
  const compact = code.replace(/[ .]/g, '');
  if (sectionContents().has(compact)) {
    return {
      code: compact,
      tree: 'gbt4754',
      path: [compact],
      content: [content(compact)],
      links: sectionLinks(compact),
    };
  }
  const [, letter, digits = ''] = /^([A-T]?)(\d{2,4})$/.exec(compact) ?? [];
  const section = gbt4754Section(digits.slice(0, 2));
  if (section === undefined || (letter && letter !== section)) return undefined;
  const path = pathOf(digits, section);
  return {
    code: section + digits,
    tree: 'gbt4754',
    path,
    content: contentAlong(path, content),
    links: linksOf(digits),
  };
}

/** GB/T 4754-2017, the Chinese classification of industries. */
export const gbt4754: Taxonomy = {
  scheme: 'gbt4754',
  form: 'a section letter, or two to four digits with or without it, such as `C3841`',
  find,
};
