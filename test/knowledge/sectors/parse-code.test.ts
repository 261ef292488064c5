import { describe, expect, test } from 'vitest';
import { parseCode, sectorTitle } from '../../../src/knowledge/sectors/index.ts';
import { SilkmatchError } from '../../../src/model/error.ts';

describe('parseCode', () => {
  test.each([
    ['C27.20', 'nace2:27.20'],
    ['27.20', 'nace2:27.20'],
    ['c27.20', 'nace2:27.20'],
    ['nace2:27.2', 'nace2:27.2'],
    ['NACE Rev.2 27.20', 'nace2:27.20'],
    ['2720', 'isic4:2720'],
    ['isic4:2720', 'isic4:2720'],
    ['ISIC Rev.4: C2720', 'isic4:2720'],
    ['62', 'isic4:62'],
    ['C', 'isic4:C'],
    ['okved2:27.20', 'okved2:27.20'],
    ['ОКВЭД 27.20', 'okved2:27.20'],
    ['27.20.21', 'okved2:27.20.21'],
    ['nic2008:27201', 'nic2008:27201'],
    ['GB/T 4754 C3841', 'gbt4754:C3841'],
    ['GB/T 4754-2017 C3841', 'gbt4754:C3841'],
    ['GB/T 4754—2017 C3841', 'gbt4754:C3841'],
    ['gbt4754:3841', 'gbt4754:C3841'],
    ['C3841', 'gbt4754:C3841'],
    ['H01M 10/05', 'ipc:H01M 10/05'],
    ['h01m10/05', 'ipc:H01M 10/05'],
    ['H01M 10/0525 (2010.01)', 'ipc:H01M 10/0525'],
    ['H01M0010050000', 'ipc:H01M 10/05'],
    ['ipc:H01M', 'ipc:H01M'],
    ['H04N 19/00', 'ipc:H04N 19/00'],
    ['H04N0019000000', 'ipc:H04N 19/00'],
    ['cpc:Y02E 60/10', 'cpc:Y02E 60/10'],
    ['wipo35:1', 'wipo35:1'],
    ['sector10:ENE', 'sector10:ENE'],
    ['cn-contract:核应用', 'cn-contract:8'],
    ['２７２０', 'isic4:2720'],
    ['gbt4754：Ｃ３８４１', 'gbt4754:C3841'],
    ['С27.20', 'nace2:27.20'], // Cyrillic
    ['Н01М 10/05', 'ipc:H01M 10/05'], // Cyrillic
    ['C 27.20', 'nace2:27.20'],
    ['GB/T 4754 C 3841', 'gbt4754:C3841'],
    ['ОКЭД 27.20', 'oked:27.20'],
    ['ГКЭД 27.20', 'gked:27.20'],
  ])('reads %s', (text, id) => {
    expect(parseCode(text).id).toBe(id);
  });

  test.each([
    ['H01L 21/00', '8'],
    ['H04N 1/40', '3'],
    ['H04N 19/10', '2'],
    ['H04N 21/00', '4'],
    ['G01N 33/50', '11'],
    ['G01N 21/00', '10'],
    ['A61K 8/00', '14'],
    ['A61K 31/00', '16'],
    ['C13B 5/00', '29'],
    ['H10K 59/00', '8'],
    ['G06V 10/00', '6'],
    ['B64U 10/00', '32'],
    ['G16Y 40/00', '4'],
  ])('puts the patent symbol %s into technology field %s', (symbol, field) => {
    const link = parseCode(symbol).links.find(({ pivot }) => pivot === 'wipo35');
    expect(link?.nodes.map(({ code }) => code)).toEqual([field]);
  });

  test('gives a divided class its mixture of fields with less confidence', () => {
    const link = parseCode('ipc:A61').links.find(({ pivot }) => pivot === 'wipo35');
    expect(link?.confidence).toBeLessThan(0.95);
    expect(link?.nodes.length).toBeGreaterThan(1);
    expect(link?.nodes.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  test.each([
    ['nace2:27.11', '2710'],
    ['nace2:20.30', '2022'],
    ['nace2:20.60', '2030'],
    ['nace2:01.42', '0141'],
    ['nace2:28.30', '2821'],
    ['nace2:10.81', '1072'],
    ['nace2:10.9', '108'],
    ['nace2:62.01', '6201'],
    ['nace2:28', '28'],
    ['okved2:85.41', '85'],
    ['nic2008:28211', '2821'],
    ['gbt4754:C3841', '2720'],
    ['gbt4754:C3581', '3250'],
    ['gbt4754:A0111', '01'],
  ])('puts %s under ISIC %s', (code, isic) => {
    const link = parseCode(code).links.find(({ pivot }) => pivot === 'isic4');
    expect(link?.nodes[0]?.code).toBe(isic);
  });

  test.each([
    ['banana'],
    [''],
    ['isic4:00'],
    ['isic4:D27'],
    ['nace2:27.2x'],
    ['ipc:Z01A'],
    ['wipo35:36'],
    ['wipo35:0'],
    ['sector10:XYZ'],
    ['gbt4754:C01'],
    ['nosuchscheme:1'],
    ['__proto__:constructor'],
    ['GB/T 4754'],
    ['isic4'],
    ['1'.repeat(100_000)],
  ])('refuses %s with what was expected', (text) => {
    expect(() => parseCode(text)).toThrow(SilkmatchError);
    expect(() => parseCode(text)).toThrow(/Expected .* got /);
  });

  test('refuses a code that two classifications write alike, naming both', () => {
    expect(() => parseCode('C2720')).toThrow(/isic4 and gbt4754/);
    expect(() => parseCode('A01')).toThrow(/isic4 and ipc/);
  });

  test.each([null, 7, {}])('refuses a scheme that is %j', (scheme) => {
    expect(() => parseCode('C2720', scheme as never)).toThrow(/Expected the scheme .* got /);
  });

  test('takes the scheme from the second argument', () => {
    expect(parseCode('C2720', 'isic4').id).toBe('isic4:2720');
    expect(parseCode('C2720', 'GB/T 4754').id).toBe('gbt4754:C2720');
  });
});

describe('sectorTitle', () => {
  test('names divisions, fields and list entries in three languages', () => {
    expect(sectorTitle('isic4:27', 'en')).toBe('Manufacture of electrical equipment');
    expect(sectorTitle('nace2:27', 'zh')).toBe('电力设备的制造');
    expect(sectorTitle('wipo35:8', 'ru')).toBe('Полупроводники');
    expect(sectorTitle('sector10:MAR', 'en')).toBe('Marine technology and shipbuilding');
  });

  test('names the groups and classes of ISIC in English', () => {
    expect(sectorTitle('isic4:272', 'en')).toBe('Manufacture of batteries and accumulators');
    expect(sectorTitle('isic4:2720', 'en')).toBe('Manufacture of batteries and accumulators');
    expect(sectorTitle('isic4:0142', 'en')).toBe('Raising of horses and other equines');
  });

  test('has nothing for a code below the titles', () => {
    expect(sectorTitle('isic4:2720', 'zh')).toBeUndefined();
    expect(sectorTitle('isic4:2799', 'en')).toBeUndefined();
    expect(sectorTitle('gbt4754:C3841', 'zh')).toBeUndefined();
  });

  test('has nothing in another language', () => {
    for (const code of ['isic4:27', 'wipo35:1', 'sector10:ENE']) {
      expect(sectorTitle(code, 'fr' as 'en')).toBeUndefined();
    }
  });
});
