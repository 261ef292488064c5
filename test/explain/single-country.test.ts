import { describe, expect, it } from 'vitest';
import { sentence } from '../../src/explain/sentence.ts';

describe('a rule about one country', () => {
  it.each([
    ['country.never', 'en', 'The owner rules out partners from Uzbekistan.'],
    ['country.never', 'ru', 'Исключено владельцем технологии: Узбекистан.'],
    ['country.never', 'zh', '技术方不与乌兹别克斯坦的伙伴合作。'],
    ['country.territory-excluded', 'en', 'The owner does not grant rights for Uzbekistan.'],
    [
      'country.territory-excluded',
      'ru',
      'Владелец не передаёт права для этой территории: Узбекистан.',
    ],
    ['country.territory-excluded', 'zh', '技术方不授予乌兹别克斯坦的权利。'],
  ])('%s is said in %s, naming it once', (code, language, expected) => {
    const params = { country: 'UZ', ref: 'UZ' };
    const veto = { outcome: 'block', code, side: 'technology', overridable: true, params } as const;
    expect(sentence(veto, language)).toBe(expected);
  });
});
