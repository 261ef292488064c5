import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  countFault,
  dataFaults,
  headerFaults,
  linkFaults,
  orderFaults,
} from '../../../scripts/knowledge/check-data.ts';
import { ipcFields } from '../../../src/knowledge/sectors/ipc.ts';
import { isic4Content } from '../../../src/knowledge/sectors/isic4.ts';
import { builtInTaxonomies } from '../../../src/knowledge/sectors/parse-code.ts';

const folder = new URL('../../../src/knowledge/sectors/', import.meta.url);

describe('the data files', () => {
  test('are whole: counts, parents, order, weights, countries and headers', () => {
    expect(dataFaults()).toEqual([]);
  });

  test('would be found out if they were not', () => {
    expect(countFault('sections', 20, 21)).toHaveLength(1);
    expect(orderFaults('Divisions', ['01', '03', '02', '02'])).toHaveLength(2);
    const link = { pivot: 'isic4', kind: 'editorial', confidence: 1, form: 'mixture' } as const;
    const nodes = [{ code: '00', weight: 0.5 }];
    expect(linkFaults('x', { ...link, nodes })).toHaveLength(2);
    expect(headerFaults('x.data.ts', '/** Rows. */\nexport const ROWS = 1;\n')).toHaveLength(1);
  });

  test('have a scheme of their own in every classification', () => {
    const schemes = builtInTaxonomies.map(({ scheme }) => scheme);
    expect(new Set(schemes).size).toBe(schemes.length);
  });
});

describe('the information content of ISIC', () => {
  test('is little for a section of many classes and much for one of few', () => {
    expect(isic4Content('C')).toBe(1846);
    expect(isic4Content('L')).toBe(isic4Content('68'));
    expect(isic4Content('272')).toBe(10_000);
  });
});

describe('the data of the patent fields', () => {
  test('divide six subclasses by main group', () => {
    const divided = [...ipcFields().keys()].filter((key) => key.includes('/'));
    expect(new Set(divided.map((key) => key.slice(0, 4)))).toEqual(
      new Set(['A61K', 'B01D', 'C13B', 'E01F', 'G01N', 'H04N']),
    );
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
