import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binaryLogarithm } from '../../../src/knowledge/sectors/binary-logarithm.ts';
import {
  inferSectors,
  pivotCodes,
  sectorTitle,
  suggestSectors,
} from '../../../src/knowledge/sectors/index.ts';
import { SECTOR_WORDS_EN } from '../../../src/knowledge/sectors/sector-words-en.data.ts';
import { SECTOR_WORDS_RU } from '../../../src/knowledge/sectors/sector-words-ru.data.ts';
import { SECTOR_WORDS_ZH } from '../../../src/knowledge/sectors/sector-words-zh.data.ts';

const languages = ['en', 'zh', 'ru'] as const;
type Language = (typeof languages)[number];

interface Labelled {
  readonly divisions: readonly string[];
  readonly text: string;
}

/** The rows of a file without its header. */
function readRows(name: string): readonly (readonly string[])[] {
  const file = new URL(`descriptions/${name}`, import.meta.url);
  const [, ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  return rows.map((row) => row.split('\t'));
}

/** Descriptions labelled without knowledge of the rows of terms. */
function labelled(language: Language): readonly Labelled[] {
  return readRows(`${language}.tsv`).map(([, division = '', alternative = '', text = '']) => ({
    divisions: [division, ...alternative.split(/[^0-9]+/)].filter(Boolean),
    text,
  }));
}

function accuracy(language: Language, places: number): number {
  const descriptions = labelled(language);
  const right = descriptions.filter(({ divisions, text }) =>
    suggestSectors(text, language)
      .sectors.slice(0, places)
      .some(({ code }) => divisions.includes(code.slice('isic4:'.length))),
  );
  return right.length / descriptions.length;
}

describe('suggestSectors', () => {
  test.each([
    ['en', 0.75, 0.9],
    ['zh', 0.7, 0.9],
    ['ru', 0.71, 0.9],
  ] as const)(
    'finds the division of labelled descriptions in %s',
    (language, first, firstThree) => {
      expect(labelled(language).length).toBeGreaterThanOrEqual(200);
      expect(accuracy(language, 1)).toBeGreaterThanOrEqual(first);
      expect(accuracy(language, 3)).toBeGreaterThanOrEqual(firstThree);
    },
  );

  test.each(languages.map((language, at) => [language, at] as const))(
    'finds the division of a second set, in which nothing was tuned, in %s',
    (language, at) => {
      const rows = readRows('parallel.tsv');
      expect(rows.length).toBeGreaterThanOrEqual(200);
      const ranks = rows.map(([, division = '', ...texts]) =>
        suggestSectors(texts[at] ?? '', language).sectors.findIndex(
          ({ code }) => code === `isic4:${division}`,
        ),
      );
      expect(ranks.filter((rank) => rank === 0).length / rows.length).toBeGreaterThanOrEqual(0.7);
      expect(
        ranks.filter((rank) => rank >= 0 && rank < 3).length / rows.length,
      ).toBeGreaterThanOrEqual(0.9);
    },
  );

  test('knows its own titles', () => {
    for (const language of languages) {
      const wrong = pivotCodes('isic4')
        .filter((code) => code.length === 2)
        .filter((code) => {
          const title = sectorTitle(`isic4:${code}`, language) ?? '';
          const first = suggestSectors(title, language).sectors.slice(0, 3);
          return !first.some((guess) => guess.code === `isic4:${code}`);
        });
      expect(wrong.length, `${language} ${wrong.join()}`).toBeLessThanOrEqual(4);
    }
  });

  test('gives at most five shares that sum to one, the greatest first', () => {
    const language = fc.constantFrom(...languages);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), language, (text, chosen) => {
        const { sectors, confidence } = suggestSectors(`${text} water 水 вода`, chosen);
        const shares = sectors.map(({ share }) => share);
        expect(sectors.length).toBeLessThanOrEqual(5);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect([...shares].sort((a, b) => b - a)).toEqual(shares);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  });

  test('says nothing about a text without a known word', () => {
    for (const language of languages) {
      expect(suggestSectors('', language)).toEqual({ sectors: [], confidence: 0 });
      expect(suggestSectors('qqqq xxxx zzzz', language).sectors).toEqual([]);
    }
  });

  test('names the languages that it knows', () => {
    expect(() => suggestSectors('batterie', 'fr' as 'en')).toThrow(/en, zh or ru/);
  });

  test('is surer of a text that speaks of one thing', () => {
    const sure = suggestSectors(
      'lithium-ion battery cathode and electrolyte for accumulators',
      'en',
    );
    const unsure = suggestSectors('water for clothes and banks with a forest school', 'en');
    expect(sure.sectors[0]?.code).toBe('isic4:27');
    expect(sure.confidence).toBeGreaterThan(unsure.confidence);
  });

  test('reads a huge text in bounded time', () => {
    expect(suggestSectors('battery '.repeat(1_000_000), 'en').sectors[0]?.code).toBe('isic4:27');
  });
});

describe('inferSectors', () => {
  test('marks what it guesses', () => {
    const codes = inferSectors({
      title: { zh: '锂离子电池正极材料', ru: 'Катод литий-ионного аккумулятора' },
    });
    expect(codes[0]).toEqual({ code: 'isic4:27', weight: 1, inferred: true });
    expect(codes.length).toBeLessThanOrEqual(3);
  });

  test('tells the language of a bare text by its script', () => {
    for (const title of ['Solar power plant', '光伏电站', 'Солнечная электростанция']) {
      expect(inferSectors({ title })[0]).toMatchObject({ code: 'isic4:35' });
    }
  });

  test('gives nothing for a record without words it knows', () => {
    expect(inferSectors({})).toEqual([]);
    expect(inferSectors({ title: { kk: 'электр' } })).toEqual([]);
  });
});

describe('the rows of terms', () => {
  test.each([
    ['en', SECTOR_WORDS_EN],
    ['zh', SECTOR_WORDS_ZH],
    ['ru', SECTOR_WORDS_RU],
  ])('have at least 25 different terms for each division in %s', (_, rows) => {
    expect(rows).toHaveLength(88);
    for (const row of rows) {
      const terms = row.split(';');
      expect(new Set(terms).size).toBe(terms.length);
      expect(terms.length).toBeGreaterThanOrEqual(25);
    }
  });
});

describe('binaryLogarithm', () => {
  test('is the logarithm to 30 bits', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (x) => {
        expect(Math.abs(binaryLogarithm(x) - Math.log2(x))).toBeLessThan(1e-9);
      }),
    );
  });
});
