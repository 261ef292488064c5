import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { informationContentFile } from '../../../scripts/knowledge/information-content.ts';
import { GBT4754_GROUPS } from '../../../src/knowledge/sectors/gbt4754.data.ts';
import { gbt4754Divisions, gbt4754Section } from '../../../src/knowledge/sectors/gbt4754.ts';
import {
  type PivotLink,
  parseCode,
  pivotCodes,
  sectorTitle,
} from '../../../src/knowledge/sectors/index.ts';
import { ipcFields } from '../../../src/knowledge/sectors/ipc.ts';
import {
  isIsic4GroupOrClass,
  isic4Content,
  isic4Node,
  isic4Section,
} from '../../../src/knowledge/sectors/isic4.ts';
import { isic4GroupTitles } from '../../../src/knowledge/sectors/isic4-group-titles.ts';
import { ISIC4_GROUPS } from '../../../src/knowledge/sectors/isic4-structure.data.ts';
import {
  NACE2_CLASS_EXCEPTIONS,
  NACE2_GROUP_EXCEPTIONS,
} from '../../../src/knowledge/sectors/nace2.data.ts';
import { builtInTaxonomies } from '../../../src/knowledge/sectors/parse-code.ts';

const folder = new URL('../../../src/knowledge/sectors/', import.meta.url);

describe('the data of ISIC Rev.4', () => {
  const codes = pivotCodes('isic4');
  const groups = ISIC4_GROUPS.split(' ').map((row) => row.slice(0, 3));
  const classes = ISIC4_GROUPS.split(' ').flatMap((row) =>
    [...row.slice(4)].map((digit) => row.slice(0, 3) + digit),
  );

  test('have 21 sections, 88 divisions, 238 groups and 419 classes', () => {
    expect(codes.filter((code) => code.length === 1)).toHaveLength(21);
    expect(codes.filter((code) => code.length === 2)).toHaveLength(88);
    expect(new Set(groups).size).toBe(238);
    expect(new Set(classes).size).toBe(419);
  });

  test('list every code once, in order, under a parent that exists', () => {
    const divisions = codes.filter((code) => code.length === 2);
    expect([...divisions].sort()).toEqual(divisions);
    expect([...groups].sort()).toEqual(groups);
    expect([...classes].sort()).toEqual(classes);
    for (const group of groups) expect(isic4Section(group.slice(0, 2))).toBeDefined();
    expect(new Set(groups.map((group) => group.slice(0, 2))).size).toBe(88);
  });

  test('have a title in each language for every section and division', () => {
    for (const code of codes) {
      for (const language of ['en', 'zh', 'ru'] as const) {
        expect(sectorTitle(`isic4:${code}`, language)).toMatch(/\S/);
      }
    }
  });

  test('have an English title for every group and class, and no other', () => {
    expect([...isic4GroupTitles().keys()].sort()).toEqual([...groups, ...classes].sort());
    for (const title of isic4GroupTitles().values()) expect(title).toMatch(/^[A-Z].*[a-z.)]$/);
  });

  test('say more the deeper they go, and everything at an undivided class', () => {
    for (const code of [...codes, ...groups, ...classes]) {
      const content = isic4Node(code)?.content ?? [];
      expect([...content].sort((a, b) => a - b)).toEqual(content);
    }
    for (const code of classes) expect(isic4Node(code)?.content.at(-1)).toBe(10_000);
  });

  test('say little with a section of many classes and much with one of few', () => {
    expect(isic4Content('C')).toBe(1846);
    expect(isic4Content('L')).toBe(isic4Content('68'));
    expect(isic4Content('272')).toBe(10_000);
  });
});

describe('the data of the patent fields', () => {
  test('have 35 fields and 764 symbols, each with one field', () => {
    expect(pivotCodes('wipo35')).toHaveLength(35);
    expect(ipcFields().size).toBe(764);
    expect(new Set(ipcFields().values()).size).toBe(35);
  });

  test('divide six subclasses by main group', () => {
    const divided = [...ipcFields().keys()].filter((key) => key.includes('/'));
    expect(new Set(divided.map((key) => key.slice(0, 4)))).toEqual(
      new Set(['A61K', 'B01D', 'C13B', 'E01F', 'G01N', 'H04N']),
    );
  });
});

describe('the data of GB/T 4754', () => {
  test('have 97 divisions in 20 sections, each with an ISIC division', () => {
    expect(gbt4754Divisions().size).toBe(97);
    const letters = new Set([...gbt4754Divisions().keys()].map(gbt4754Section));
    expect([...letters].join('')).toBe('ABCDEFGHIJKLMNOPQRST');
  });

  test('map groups only below divisions that exist', () => {
    for (const row of GBT4754_GROUPS.split(' ')) {
      expect(gbt4754Section(row.slice(0, 2))).toBeDefined();
      expect(isIsic4GroupOrClass(row.slice(4))).toBe(true);
    }
  });
});

describe('the map from NACE to ISIC', () => {
  test('names only codes of ISIC, and each NACE code once', () => {
    const seen = new Set<string>();
    for (const row of `${NACE2_CLASS_EXCEPTIONS} ${NACE2_GROUP_EXCEPTIONS}`.split(' ')) {
      const [isic = '', nace = ''] = row.split(':');
      expect(isIsic4GroupOrClass(isic), row).toBe(true);
      for (const code of nace.split(',')) {
        expect(seen.has(code), code).toBe(false);
        expect(code.slice(0, 2)).toBe(isic.slice(0, 2));
        expect(code.length).toBe(isic.length);
        seen.add(code);
      }
    }
  });
});

describe('every built-in classification', () => {
  test('links only to nodes of the pivots, with shares that sum to one', () => {
    const samples = [
      ...[...gbt4754Divisions().keys()].map((code) => `gbt4754:${code}`),
      ...[...ipcFields().keys()].map((symbol) => `ipc:${symbol.replace('/', ' ')}`),
      ...pivotCodes('wipo35').map((code) => `wipo35:${code}`),
      ...['AGR', 'BIO', 'EQP', 'MAT', 'ENE', 'ENV', 'ICT', 'MAR', 'TRA', 'RES'].map(
        (code) => `sector10:${code}`,
      ),
      ...range(8).map((code) => `cn-hightech:${code}`),
      ...range(11).map((code) => `cn-contract:${code}`),
      ...range(9).map((code) => `cn-strategic:${code}`),
    ];
    for (const sample of samples) {
      const links = parseCode(sample).links;
      expect(links.length, sample).toBeGreaterThan(0);
      links.forEach(checkLink);
    }
  });

  test('has a scheme of its own', () => {
    expect(new Set(builtInTaxonomies.map(({ scheme }) => scheme)).size).toBe(
      builtInTaxonomies.length,
    );
  });
});

describe('the generated file', () => {
  test('is what its script writes', () => {
    const file = new URL('information-content.data.ts', folder);
    expect(readFileSync(file, 'utf8')).toBe(informationContentFile());
  });
});

describe('the pivots', () => {
  test('take at most 12 kB gzipped', () => {
    const names = ['isic4-titles', 'isic4-structure', 'information-content', 'wipo35'];
    const code = names.map((name) => readFileSync(new URL(`${name}.data.ts`, folder), 'utf8'));
    const bare = code.join('\n').replace(/^(?:\/\/|\/\*\*| \*).*$/gm, '');
    expect(gzipSync(bare, { level: 9 }).length).toBeLessThanOrEqual(12 * 1024);
  });
});

function checkLink({ pivot, form, nodes }: PivotLink): void {
  for (const { code } of nodes) expect(parseCode(`${pivot}:${code}`).code).toBe(code);
  const sum = nodes.reduce((total, { weight }) => total + weight, 0);
  if (form === 'mixture') expect(sum).toBeCloseTo(1, 9);
}

function range(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(index + 1));
}
