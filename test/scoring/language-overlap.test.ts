import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOverlap } from '../../src/scoring/language-overlap.ts';
import { primaryLanguage } from '../../src/scoring/primary-language.ts';
import { type Circumstances, judgePair } from './judge-pair.ts';

const overlap = (
  demand: readonly string[],
  technology: readonly string[],
  circumstances?: Circumstances,
) => judgePair(languageOverlap, { languages: demand }, { languages: technology }, circumstances);

const bridge = { options: { bridge: ['zh-Hans', 'ru', 'en'] } };

describe('primaryLanguage', () => {
  test.each([
    ['zh', 'zh'],
    ['zh-Hans-CN', 'zh'],
    ['ZH-hant', 'zh'],
    ['uz-Cyrl', 'uz'],
    ['cmn-Hans', 'zh'],
    ['iw', 'he'],
  ])('reads %s as %s', (tag, language) => {
    expect(primaryLanguage(tag)).toBe(language);
  });
});

describe('languageOverlap', () => {
  test('gives 1 for one common language, whatever its script and region', () => {
    expect(overlap(['uz', 'zh-Hans'], ['zh-Hant-TW', 'en']).value).toBe(1);
  });

  test('gives 0 where there is none and nobody interprets', () => {
    expect(overlap(['uz'], ['zh']).value).toBe(0);
  });

  test('gives part of it where the hub interprets between two of their languages', () => {
    expect(overlap(['uz', 'ru'], ['zh'], bridge).value).toBe(0.5);
    expect(overlap(['uz'], ['zh'], bridge).value).toBe(0);
    expect(overlap(['ru'], ['zh'], { options: { ...bridge.options, bridged: 0.8 } }).value).toBe(
      0.8,
    );
  });

  test('takes the languages of the organization where the record states none', () => {
    const organizations = [{ id: 'o', name: 'Sample works', languages: ['kk', 'ru'] }];
    const { value } = judgePair(
      languageOverlap,
      { organization: 'o' },
      { languages: ['ru'] },
      { organizations },
    );
    expect(value).toBe(1);
  });

  test('has no evidence where nobody states a language', () => {
    expect(overlap([], ['en']).value).toBe('no demand');
    expect(overlap(['en'], []).value).toBe('no technology');
  });

  test('names the languages', () => {
    expect(overlap(['ru', 'en', 'uz'], ['en-GB', 'ru-RU']).evidence).toEqual([
      { code: 'language.shared', sentiment: 'positive', params: { languages: 'en,ru', count: 2 } },
    ]);
    expect(overlap(['uz', 'ru'], ['zh'], bridge).evidence).toEqual([
      { code: 'language.bridged', sentiment: 'mixed', params: { demand: 'ru', technology: 'zh' } },
    ]);
    expect(overlap(['uz'], ['zh', 'ja']).evidence).toEqual([
      {
        code: 'language.none',
        sentiment: 'negative',
        params: { demand: 'uz', technology: 'ja,zh' },
      },
    ]);
  });

  const languages = fc.array(fc.constantFrom('zh', 'ru', 'en', 'uz', 'kk', 'ja'), { minLength: 1 });

  test('gives the same value with the sides exchanged, and never less for one language more', () => {
    fc.assert(
      fc.property(languages, languages, fc.constantFrom('zh', 'uz', 'ja'), (a, b, more) => {
        const before = overlap(a, b, bridge).value;
        expect(overlap(b, a, bridge).value).toBe(before);
        expect(overlap([...a, more], b, bridge).value).toBeGreaterThanOrEqual(before as number);
      }),
    );
  });
});
