import { lazy } from '../lazy.ts';
import { ISIC4_CONTENT } from './information-content.data.ts';
import { ISIC4_GROUPS } from './isic4-structure.data.ts';
import {
  ISIC4_CODES,
  ISIC4_TITLES_EN,
  ISIC4_TITLES_RU,
  ISIC4_TITLES_ZH,
} from './isic4-titles.data.ts';
import type { PivotLink, Taxonomy, TaxonomyNode, TitleLanguage } from './taxonomy.ts';

const titles: Readonly<Record<TitleLanguage, () => readonly string[]>> = {
  en: lazy(() => ISIC4_TITLES_EN.split('|')),
  zh: lazy(() => ISIC4_TITLES_ZH.split('|')),
  ru: lazy(() => ISIC4_TITLES_RU.split('|')),
};

/** Sections and divisions in the order of the standard. */
export const isic4Codes = lazy((): readonly string[] => ISIC4_CODES.split('|'));

const sections = lazy((): ReadonlyMap<string, string> => {
  const sectionOf = new Map<string, string>();
  let section = '';
  for (const code of isic4Codes()) {
    if (code.length === 1) section = code;
    else sectionOf.set(code, section);
  }
  return sectionOf;
});

const sectionLetters = lazy(() => new Set(sections().values()));

const classes = lazy((): ReadonlySet<string> => {
  const all = new Set<string>();
  for (const row of ISIC4_GROUPS.split(' ')) {
    for (const digit of row.slice(4)) all.add(row.slice(0, 3) + digit);
  }
  return all;
});

const groups = lazy(() => new Set(ISIC4_GROUPS.split(' ').map((row) => row.slice(0, 3))));

const contents = lazy((): ReadonlyMap<string, number> => {
  const content = new Map<string, number>();
  for (const item of ISIC4_CONTENT.split(' ')) {
    const colon = item.indexOf(':');
    content.set(item.slice(0, colon), Number(item.slice(colon + 1)));
  }
  return content;
});

/** Content of a group that the standard does not list, in parts of 10,000: the mean of the groups it lists. */
const UNLISTED_GROUP_CONTENT = 9000;

/** The ISIC section of a division, `undefined` if the two digits are no division. */
export function isic4Section(division: string): string | undefined {
  return sections().get(division);
}

/** Whether the letter is a section. */
export function isIsic4Section(letter: string): boolean {
  return sectionLetters().has(letter);
}

/** Whether the standard lists this group (three digits) or class (four digits). */
export function isIsic4GroupOrClass(digits: string): boolean {
  return digits.length === 3 ? groups().has(digits) : classes().has(digits);
}

/**
 * The keys from the section down to a node of digits. A last digit 0 below the division means "not
 * subdivided", so that 272 and 2720 are one node.
 *
 * @param digits - A division or a code below one, without dots.
 * @returns The keys; `undefined` if the first two digits are no division.
 */
export function digitPath(digits: string): readonly string[] | undefined {
  const division = digits.slice(0, 2);
  const section = isic4Section(division);
  if (section === undefined) return undefined;
  const path = [section, division];
  for (let length = 3; length <= digits.length; length++) {
    const key = withoutTrailingZeros(digits.slice(0, length));
    if (key !== path.at(-1)) path.push(key);
  }
  return path;
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 2 && digits.charAt(end - 1) === '0') end--;
  return digits.slice(0, end);
}

/** Information content of a section, division, group or class, in parts of 10,000. */
export function isic4Content(key: string): number {
  const listed = contents().get(key);
  if (listed !== undefined) return listed;
  return key.length === 3 && !groups().has(key) ? UNLISTED_GROUP_CONTENT : 10_000;
}

/** The contents along a path, made to never fall. */
export function contentAlong(
  path: readonly string[],
  contentOf: (key: string) => number,
): readonly number[] {
  let least = 0;
  return path.map((key) => {
    least = Math.max(least, contentOf(key));
    return least;
  });
}

const nodes = lazy(() => new Map<string, TaxonomyNode>());

/**
 * The node of a section, division, group or class.
 *
 * @param code - A letter, or two to four digits.
 * @returns The node; `undefined` if there is no such section or division.
 */
export function isic4Node(code: string): TaxonomyNode | undefined {
  const known = nodes().get(code);
  if (known) return known;
  const made = makeNode(code);
  if (made) nodes().set(code, made);
  return made;
}

function makeNode(code: string): TaxonomyNode | undefined {
  const path = pathOf(code);
  if (!path) return undefined;
  return {
    code,
    tree: 'isic4',
    path,
    content: contentAlong(path, isic4Content),
    links: [isic4Link('exact', 1, code)],
  };
}

function pathOf(code: string): readonly string[] | undefined {
  if (isIsic4Section(code)) return [code];
  return /^\d{2,4}$/.test(code) ? digitPath(code) : undefined;
}

/** A link to one ISIC node. */
export function isic4Link(kind: PivotLink['kind'], confidence: number, code: string): PivotLink {
  return { pivot: 'isic4', kind, confidence, form: 'mixture', nodes: [{ code, weight: 1 }] };
}

/** Title of a section or division. */
function title(code: string, language: TitleLanguage): string | undefined {
  const index = isic4Codes().indexOf(code);
  return index < 0 || !Object.hasOwn(titles, language) ? undefined : titles[language]()[index];
}

/** ISIC Rev.4, the pivot of all classifications of industries. */
export const isic4: Taxonomy = {
  scheme: 'isic4',
  form: 'a section letter, or two to four digits such as `2720`',
  find: (code) => isic4Node(bareDigits(code)),
  title,
};

function bareDigits(code: string): string {
  const compact = code.replace(/[ .]/g, '');
  const lettered = /^([A-Z])(\d{2,4})$/.exec(compact);
  if (!lettered) return compact;
  const [, letter, digits = ''] = lettered;
  return isic4Section(digits.slice(0, 2)) === letter ? digits : compact;
}
