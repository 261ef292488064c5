/**
 * The information content of the built-in trees, as the text of a data file. A chain of only children counts
 * as one node, so that a group and its only class say the same.
 */

import { GBT4754_SECTIONS } from '../../src/knowledge/sectors/gbt4754.data.ts';
import { informationContent } from '../../src/knowledge/sectors/information-content.ts';
import { ISIC4_GROUPS } from '../../src/knowledge/sectors/isic4-structure.data.ts';
import { ISIC4_CODES } from '../../src/knowledge/sectors/isic4-titles.data.ts';
import { WIPO35_SECTORS } from '../../src/knowledge/sectors/wipo35.data.ts';

/** The text of the data file. */
export function informationContentFile(): string {
  return `// Written by scripts/knowledge/write-information-content.ts; do not edit.
// Intrinsic information content (Seco, Veale and Hayes 2004) in parts of 10,000.

/** ISIC Rev.4: nodes with descendants; every other class or undivided group has 10,000. */
export const ISIC4_CONTENT =
  '${isic4()}';

/** WIPO sectors; every field has 10,000. */
export const WIPO35_CONTENT = '${wipo35()}';

/** GB/T 4754 sections, from the number of their divisions and the mean size of a division (1,971 nodes in all). */
export const GBT4754_SECTION_CONTENT = '${gbt4754Sections()}';
`;
}

function isic4(): string {
  const children = new Map<string, string[]>([['', []]]);
  const add = (parent: string, child: string) => {
    children.get(parent)?.push(child);
    children.set(child, []);
  };
  let section = '';
  for (const code of ISIC4_CODES.split('|')) {
    if (code.length === 1) section = code;
    add(code.length === 1 ? '' : section, code);
  }
  for (const row of ISIC4_GROUPS.split(' ')) {
    const group = row.slice(0, 3);
    add(group.slice(0, 2), group);
    for (const digit of row.slice(4)) add(group, group + digit);
  }
  return seco(children, (key) => key.length < 3 || !key.endsWith('0'));
}

function wipo35(): string {
  const children = new Map<string, string[]>([['', []]]);
  WIPO35_SECTORS.split('|').forEach((sector, index) => {
    if (!children.has(sector)) {
      children.get('')?.push(sector);
      children.set(sector, []);
    }
    children.get(sector)?.push(String(index + 1));
    children.set(String(index + 1), []);
  });
  return seco(children, () => true);
}

function seco(
  children: ReadonlyMap<string, readonly string[]>,
  published: (key: string) => boolean,
): string {
  const distinct = (key: string): number => {
    const below = children.get(key) ?? [];
    const sum = below.reduce((total, child) => total + distinct(child), 0);
    return below.length === 1 ? sum : sum + 1;
  };
  const all = distinct('');
  const items: string[] = [];
  for (const [key, below] of children) {
    if (key === '' || below.length === 0 || !published(key)) continue;
    const content = informationContent(distinct(key) - 1, all);
    if (content < 10_000) items.push(`${key}:${content}`);
  }
  return items.join(' ');
}

function gbt4754Sections(): string {
  const nodes = 20 + 97 + 473 + 1381;
  const perDivision = (97 + 473 + 1381) / 97;
  let previous = 0;
  return GBT4754_SECTIONS.split(' ')
    .map((row) => {
      const last = Number(row.slice(2));
      const descendants = (last - previous) * perDivision;
      previous = last;
      return `${row.slice(0, 1)}:${informationContent(Math.round(descendants), nodes + 1)}`;
    })
    .join(' ');
}
