import { describe, expect, it } from 'vitest';
import { checkProfile, explainProfile, findLeaks } from '../../src/explain/index.ts';
import type { Demand, Technology } from '../../src/index.ts';

const thin: Technology = { id: 't', title: 'Pump' };
const languages = ['en', 'ru', 'zh'];

const full: Technology = {
  id: 't',
  title: '寒冷地区太阳能水泵技术',
  summary:
    '一种可在零下三十度启动的太阳能水泵，适用于无电网的果园和牧场灌溉，已在多个县示范应用，运行两年以上。',
  description: '水泵采用无刷电机与低温轴承，'.repeat(12),
  keywords: ['水泵', '太阳能', '灌溉'],
  sectors: ['isic4:2813'],
  problemSolved: '无电网地区灌溉',
  advantages: ['低温启动'],
  economicComparison: '较柴油泵节省六成费用',
  performance: [{ name: '流量', op: '>=', value: 12, unit: 'm3/h' }],
  trl: 8,
  cooperation: ['licence'],
  partnerSought: { types: ['company'] },
  territories: { include: ['UZ'] },
  price: { max: 100_000, currency: 'CNY' },
  languages: ['zh'],
  country: 'CN',
  organization: 'org',
  ipr: [{ type: 'patent', status: 'granted' }],
  expiresAt: '2027-12-31',
};

describe('checkProfile', () => {
  it('gives a complete record all points and a thin one none', () => {
    expect(checkProfile(full, { side: 'technology' })).toMatchObject({
      points: 20,
      verdict: 'publish',
      leaks: [],
    });
    const report = checkProfile(thin, { side: 'technology' });
    expect(report.verdict).toBe('blocked');
    expect(report.points).toBe(1);
    expect(report.criteria.map(({ remarks }) => remarks.length)).toEqual([5, 5, 5, 4]);
  });

  it('blocks an anonymous record that gives its owner away, and no named one', () => {
    const leaky = { ...full, advantages: ['请致电 13800138000'] };
    expect(checkProfile(leaky, { side: 'technology' }).verdict).toBe('publish');
    const report = checkProfile({ ...leaky, anonymity: 'masked' }, { side: 'technology' });
    expect(report.verdict).toBe('blocked');
    expect(report.leaks).toMatchObject([{ kind: 'phone', text: '13800138000' }]);
  });

  it('says in three languages what to add, without a code left over', () => {
    const thinDemand: Demand = {
      id: 'd',
      title: 'Pump',
      anonymity: 'masked',
      summary: 'a@b.example',
    };
    for (const [record, side] of [
      [thin, 'technology'],
      [thinDemand, 'demand'],
    ] as const) {
      const report = checkProfile(record, { side });
      for (const language of languages) {
        const said = explainProfile(report, language, { side });
        const all = [
          said.summary,
          ...said.leaks,
          ...said.criteria.flatMap(({ label, remarks }) => [`${label}.。`, ...remarks]),
        ];
        for (const text of all) {
          expect(text).not.toMatch(/profile\.|leak\.|undefined|\{|advantages |clarity /);
          expect(text.length).toBeGreaterThan(2);
        }
      }
    }
  });
});

describe('findLeaks', () => {
  const textsOf = (summary: string) =>
    findLeaks({ id: 't', summary }).map(({ kind, text }) => [kind, text]);

  it.each([
    ['Write to sales@pumps.example.com today.', 'email', 'sales@pumps.example.com'],
    ['See https://pumps.example/x?y=1 for more.', 'link', 'https://pumps.example/x?y=1'],
    ['Подробнее на pumpworks.uz и по почте.', 'link', 'pumpworks.uz'],
    ['Звоните: +998 71 200-00-00 в любое время.', 'phone', '+998 71 200-00-00'],
    ['Телефон 8 (800) 200-10-10, спросите инженера.', 'phone', 'Телефон 8 (800) 200-10-10'],
    ['联系电话：0532-8888 6666。', 'phone', '电话：0532-8888 6666'],
    ['Protected by CN 201910123456.7 in China.', 'patent', 'CN 201910123456.7'],
    ['专利号ZL201910123456.7，已授权。', 'patent', 'ZL201910123456.7'],
    ['Защищено: патент РФ № 2712345.', 'patent', 'патент РФ № 2712345'],
    ['ИНН 7707083893.', 'registration', 'ИНН 7707083893'],
    ['青岛市崂山区松岭路88号。', 'address', '青岛市崂山区松岭路88号'],
    ['Завод: ул. Навои, д. 5, Ташкент.', 'address', 'ул. Навои, д. 5'],
    ['Visit us at 12 Silk Road, Samarkand.', 'address', '12 Silk Road'],
  ])('finds in %j a %s', (text, kind, leak) => {
    expect(textsOf(text)).toEqual([[kind, leak]]);
  });

  it('leaves figures, codes and standards alone', () => {
    for (const text of [
      'Flow 12 000 m3/h at 25 bar, 99.95 % pure, from 2019 to 2026.',
      'Чистота 99,5 %, выход 1 200 000 т в год, ГОСТ 12345-67, ISO 9001:2015.',
      '流量12000立方米/小时，纯度99.9%，执行标准GB/T 4754-2017。',
      'Runs Node.js, version 20.19.0, on x64.',
    ]) {
      expect(textsOf(text)).toEqual([]);
    }
  });

  it('finds the names of the owner in any language, and gives the sentence to put right', () => {
    const record = {
      id: 't',
      title: 'Pump',
      description: { en: 'A good pump. Made by SUNNY WORKS since 2001. It is cheap.' },
    };
    const organization = { id: 'o', name: { en: 'Sunny Works', ru: 'Солнце' } };
    expect(findLeaks(record, { organization })).toEqual([
      {
        kind: 'name',
        field: 'description',
        language: 'en',
        start: 21,
        end: 32,
        text: 'SUNNY WORKS',
        sentence: 'Made by SUNNY WORKS since 2001.',
      },
    ]);
  });

  it('takes no longer than the text is long', () => {
    const long = `${'a'.repeat(20_000)}@${'-'.repeat(20_000)} ${'8 '.repeat(20_000)} CN${'1'.repeat(20_000)}`;
    expect(() => findLeaks({ id: 't', summary: long })).not.toThrow();
  });
});
