import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue, sentence } from '../../src/explain/index.ts';
import { fallbackText } from '../../src/explain/say.ts';
import type { Evidence } from '../../src/model/evidence.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function said(code: string, params: Evidence['params']): readonly string[] {
  const fact: Evidence = { code, sentiment: 'mixed', ...(params ? { params } : {}) };
  return ['en', 'ru', 'zh'].map((language) => plain(sentence(fact, language)));
}

describe('sentence', () => {
  it('counts in the three languages', () => {
    expect(said('trl.below', { trl: 4, min: 6, max: 9, gap: 2 })).toEqual([
      'The technology is at TRL 4; the request asks for TRL 6 or higher, so 2 levels are missing.',
      'УГТ технологии — 4, а запрошен УГТ не ниже 6: не хватает 2 уровней.',
      '技术成熟度（TRL）为4级，需求要求6级及以上，还差2级。',
    ]);
    expect(said('trl.above', { trl: 9, min: 5, max: 8, gap: 1 })[1]).toBe(
      'УГТ технологии — 9, а запрошен УГТ от 5 до 8: технология опережает запрос на 1 уровень.',
    );
    expect(said('trl.below', { trl: 4, min: 5, max: 9, gap: 1 })[0]).toContain(
      '1 level is missing',
    );
  });

  it('leaves out what a fact does not state', () => {
    expect(said('trl.target-in-time', { target: 7 })).toEqual([
      'TRL 7 is planned.',
      'Выход на УГТ 7 запланирован.',
      '技术方计划达到TRL 7级。',
    ]);
    expect(
      said('cooperation.none', { demandModes: 'licence,training', technologyModes: '' }),
    ).toEqual([
      'No form of cooperation suits both sides; the requester wants licensing and training.',
      'Формы сотрудничества, которая устроила бы обе стороны, нет; у заказчика — лицензия и обучение.',
      '没有双方都能接受的合作方式；需求方希望技术许可和培训。',
    ]);
  });

  it('names countries, groups, sectors and languages as its readers do', () => {
    expect(
      said('country.preferred', { side: 'demand', country: 'UZ', ref: 'sco', value: 1 }),
    ).toEqual([
      'The requester prefers partners from the SCO (country of the other side: Uzbekistan).',
      'Предпочтение заказчика: ШОС (страна партнёра — Узбекистан).',
      '需求方优先考虑来自上海合作组织的伙伴（对方所在国：乌兹别克斯坦）。',
    ]);
    expect(
      said('country.preferred', { side: 'technology', country: 'CN', ref: 'CN', value: 1 })[0],
    ).toBe('The owner prefers partners from China.');
    expect(
      said('sector.same-division', {
        common: 'isic4:27',
        demand: 'isic4:2720',
        technology: 'nace2:27.11',
        value: 0.6,
        inferred: true,
      })[0],
    ).toBe(
      'Same industry: Manufacture of electrical equipment; request – technology: ISIC 2720 – NACE 27.11 (one of them inferred).',
    );
    expect(said('language.shared', { languages: 'ru,uz', count: 2 })).toEqual([
      'Common working languages: Russian and Uzbek.',
      'Общие рабочие языки: русский и узбекский.',
      '双方的共同工作语言：俄语和乌兹别克语。',
    ]);
  });

  it('ends with one full stop where a Russian date ends the sentence', () => {
    const closed = {
      outcome: 'block',
      code: 'availability.answers-closed',
      side: 'demand',
      overridable: false,
      params: { answerBy: '2026-02-01', asOf: '2026-11-01' },
    } as const;
    expect(plain(sentence(closed, 'ru'))).toBe('Ответы на запрос принимались до 1 февраля 2026 г.');
  });

  it('says whose rule vetoes a pair', () => {
    const never = {
      outcome: 'block',
      code: 'country.never',
      overridable: true,
      params: { country: 'VN', ref: 'asean' },
    } as const;
    expect(sentence({ ...never, side: 'demand' }, 'zh')).toBe(
      '需求方不与东盟的伙伴合作（对方所在国：越南）。',
    );
    expect(sentence({ ...never, side: 'technology' }, 'zh')).toBe(
      '技术方不与东盟的伙伴合作（对方所在国：越南）。',
    );
  });

  it('writes an unknown code with its parameters', () => {
    expect(said('lab.distance', { km: 12, road: 'M39' })).toEqual([
      'lab.distance (km: 12, road: M39)',
      'lab.distance (km: 12, road: M39)',
      'lab.distance (km: 12, road: M39)',
    ]);
    expect(said('lab.distance', undefined)[0]).toBe('lab.distance');
  });

  it('writes a known code with its parameters if one that it needs is missing or of another kind', () => {
    expect(said('trl.ideal', {})[0]).toBe('trl.ideal');
    expect(said('trl.below', { trl: 4, min: 'six', max: 9, gap: 2 })[0]).toBe(
      'trl.below (trl: 4, min: six, max: 9, gap: 2)',
    );
    expect(said('cooperation.open', { mode: 'licence', side: 'nobody' })[0]).toContain(
      'cooperation.open (',
    );
  });

  it('never fails, whatever a plugin hands over', () => {
    const codes = builtInCatalogue().speak('en').codes;
    const fact = fc.record({
      code: fc.oneof(fc.constantFrom(...codes), fc.string(), fc.constant('__proto__')),
      sentiment: fc.constant('mixed'),
      side: fc.oneof(fc.constantFrom('demand', 'technology', 'both'), fc.anything()),
      params: fc.oneof(
        fc.dictionary(
          fc.constantFrom(
            'trl',
            'min',
            'max',
            'gap',
            'mode',
            'ref',
            'country',
            'languages',
            'common',
            'demand',
            'technology',
            'asked',
            'term',
            'priceMin',
            'priceCurrency',
            'count',
            '__proto__',
          ),
          fc.anything(),
        ),
        fc.anything(),
      ),
    });
    fc.assert(
      fc.property(fact, fc.constantFrom('en', 'ru', 'zh'), (given, language) => {
        expect(typeof sentence(given as unknown as Evidence, language)).toBe('string');
        expect(typeof fallbackText(given as never)).toBe('string');
      }),
      { numRuns: 500 },
    );
  });
});
