import { lazy } from '../lazy.ts';
import {
  contentAlong,
  digitPath,
  isIsic4GroupOrClass,
  isIsic4Section,
  isic4,
  isic4Content,
  isic4Link,
  isic4Section,
} from './isic4.ts';
import { NACE2_CLASS_EXCEPTIONS, NACE2_GROUP_EXCEPTIONS } from './nace2.data.ts';
import type { PivotLink, Taxonomy, TaxonomyNode, TitleLanguage } from './taxonomy.ts';

/**
 * Contents below the division by the number of digits, in parts of 10,000. The trees have 272 groups, 615
 * classes and national digits below; level constants stand for the unlisted codes.
 */
const LEVEL_CONTENT = [0, 0, 0, 8600, 9500, 10_000, 10_000];

/** A NACE division always has codes below it, so that it never says everything. */
const MOST_DIVISION_CONTENT = 8000;

const exceptions = lazy((): ReadonlyMap<string, string> => {
  const isicOf = new Map<string, string>();
  for (const row of `${NACE2_CLASS_EXCEPTIONS} ${NACE2_GROUP_EXCEPTIONS}`.split(' ')) {
    const colon = row.indexOf(':');
    for (const nace of row.slice(colon + 1).split(',')) isicOf.set(nace, row.slice(0, colon));
  }
  return isicOf;
});

/** Divisions and groups in which OKVED 2 departs from NACE Rev.2 below the division. */
const okvedDepartures = ['193', '85', '92'];

function content(key: string): number {
  if (key.length > 2) return LEVEL_CONTENT[key.length] ?? 10_000;
  return Math.min(isic4Content(key), MOST_DIVISION_CONTENT);
}

/**
 * The ISIC node of a NACE code: from the class, else from the group, else the division.
 *
 * @param digits - Two or more digits without dots, the division known to exist.
 */
function isicOf(digits: string): string {
  const nace = digits.slice(0, 4);
  if (nace.length === 4) {
    const listed = exceptions().get(nace);
    if (listed) return listed;
    if (isIsic4GroupOrClass(nace)) return nace;
    const undivided = `${nace.slice(0, 3)}0`;
    if (isIsic4GroupOrClass(undivided)) return undivided;
  }
  const group = digits.slice(0, 3);
  if (group.length === 3) {
    const listed = exceptions().get(group);
    if (listed) return listed;
    if (isIsic4GroupOrClass(group)) return group;
  }
  return digits.slice(0, 2);
}

function linkOf(digits: string, scheme: string): PivotLink {
  const departs =
    scheme === 'okved2' && okvedDepartures.some((prefix) => digits.startsWith(prefix));
  const target = departs ? digits.slice(0, 2) : isicOf(digits);
  return isic4Link(digits.startsWith(target) ? 'digits' : 'table', 1, target);
}

function dotted(digits: string): string {
  const parts = [digits.slice(0, 2)];
  for (let start = 2; start < digits.length; start += 2) parts.push(digits.slice(start, start + 2));
  return parts.join('.');
}

function find(scheme: string, code: string): TaxonomyNode | undefined {
  const compact = code.replace(/[ .]/g, '');
  if (isIsic4Section(compact)) {
    return {
      code: compact,
      tree: 'nace2',
      path: [compact],
      content: [content(compact)],
      links: [isic4Link('digits', 1, compact)],
    };
  }
  const [, letter, digits = ''] = /^([A-Z]?)(\d{2,6})$/.exec(compact) ?? [];
  const section = isic4Section(digits.slice(0, 2));
  if (section === undefined || (letter && letter !== section)) return undefined;
  const path = digitPath(digits) ?? [];
  return {
    code: dotted(digits),
    tree: 'nace2',
    path,
    content: contentAlong(path, content),
    links: [linkOf(digits, scheme)],
  };
}

/** Title of a section or division: those of NACE Rev.2 and its offspring are the ones of ISIC Rev.4. */
function title(code: string, language: TitleLanguage): string | undefined {
  return isic4.title?.(code, language);
}

function naceFamily(scheme: string): Taxonomy {
  return {
    scheme,
    form: 'two to six digits, with or without dots and the section letter, such as `27.20` or `C27.20`',
    find: (code) => find(scheme, code),
    title,
  };
}

/**
 * The classifications that refine ISIC Rev.4 by the digits of NACE Rev.2: one tree, several owners.
 * `nace2` (European Union), `okved2` (Russia), `gked` (Kyrgyzstan), `oked` (Kazakhstan, Uzbekistan), `okrb005` (Belarus).
 */
export const naceFamilies: readonly Taxonomy[] = [
  naceFamily('nace2'),
  naceFamily('okved2'),
  naceFamily('gked'),
  naceFamily('oked'),
  naceFamily('okrb005'),
];
