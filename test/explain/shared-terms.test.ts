import { describe, expect, it } from 'vitest';
import { explainMatch, sentence } from '../../src/explain/index.ts';
import { tellingWords } from '../../src/explain/shared-terms.ts';
import { toldFact } from '../../src/explain/told-fact.ts';
import { createEngine, type Demand, type Technology } from '../../src/index.ts';

const others = ['熔炼炉余热回收', '牧草青贮', 'grain dryer', 'Линия розлива'].map(
  (title, i): Technology => ({ id: `other${i}`, title }),
);

function pair(demand: Partial<Demand>, technology: Partial<Technology>) {
  return createEngine({
    technologies: [{ id: 't', ...technology } as Technology, ...others],
    demands: [{ id: 'd', ...demand } as Demand],
    asOf: '2026-11-01',
  }).score('d', 't');
}

const simulator = pair(
  { title: '船舶驾驶台模拟器', keywords: ['ECDIS'] },
  { title: '全任务驾驶台模拟器平台', keywords: ['ECDIS', '驾驶台模拟器'] },
);

describe('the terms that both texts share', () => {
  it('are whole words, not pieces of two characters', () => {
    const { summary, reasons } = explainMatch(simulator, 'zh');
    expect(summary).toContain('“驾驶台模拟器”');
    expect(reasons.map(({ text }) => text).join()).not.toMatch(/“(?:驾驶台模|拟器|驶台|台模)”/);
  });

  it('are told once, whichever criteria saw them', () => {
    for (const language of ['en', 'ru', 'zh']) {
      const { reasons, reservations } = explainMatch(simulator, language);
      const told = [...reasons, ...reservations].map(({ text }) => text).join('\n');
      const quoted = [...told.matchAll(/[“«]([^”»]+)[”»]/g)].map(([, term = '']) =>
        term.toLowerCase(),
      );
      expect(quoted.length).toBeGreaterThan(1);
      expect(new Set(quoted).size).toBe(quoted.length);
    }
  });

  it('leave bare numbers and words of every record out of the summary', () => {
    const match = pair(
      { title: 'Technology system, 2 units', description: 'technology' },
      { title: 'System for the technology of 2 lines' },
    );
    expect(tellingWords(match, 'en')).toEqual([]);
    for (const language of ['en', 'ru', 'zh']) {
      expect(explainMatch(match, language).summary).not.toMatch(/“|«/);
    }
  });

  it('are named without bare numbers, units and common words where there is anything better', () => {
    const match = pair(
      { title: 'Biochar kiln for two farms', description: 'Above 300 kg, 25 kW, locally made.' },
      { title: 'Biochar kiln', description: 'Two kilns above 300 kg and 25 kW, made locally.' },
    );
    const { reasons } = explainMatch(match, 'en');
    const told = reasons.map(({ text }) => text).join(' ');
    expect(told).toContain('“Biochar”');
    expect(told).not.toMatch(/“(?:two|above|300|kg|25|kW|locally|made)”/i);
  });

  it('are called few where they lower the score, and not a reason beside that', () => {
    const filler =
      'anaerobic digester membrane fouling ultrafiltration crossflow sludge dewatering';
    const { components, ...match } = pair(
      { title: 'Kiln', description: filler },
      { title: 'Kiln' },
    );
    const text = components.find(({ name }) => name === 'text');
    const poor = { ...match, components: text ? [{ ...text, contribution: -0.01 }] : [] };
    const { reasons, reservations } = explainMatch(poor, 'en');
    expect(reasons).toEqual([]);
    expect(reservations[0]?.text).toBe('Few words in common: “Kiln”.');
  });

  it('are said to look alike where they are not very similar', () => {
    const fact = (similarity: number) =>
      ({
        code: 'fuzzy-text.similar',
        params: { asked: 'fire', found: 'fibre', similarity },
      }) as const;
    expect(sentence({ ...fact(0.76), sentiment: 'positive' }, 'en')).toMatch(/look or sound alike/);
    expect(sentence({ ...fact(0.9), sentiment: 'positive' }, 'en')).toMatch(/Closely related/);
  });

  it('come in a script that the reader knows first', () => {
    expect(tellingWords(simulator, 'zh')[0]).toBe('驾驶台模拟器');
    expect(tellingWords(simulator, 'ru')[0]).toBe('ECDIS');
  });
});

describe('codes of different classifications', () => {
  const fact = (confidence: number, technologyNode: string) =>
    ({
      code: 'sector.same-field',
      sentiment: 'positive',
      params: {
        demand: 'ipc:A61K 36/484',
        technology: 'sector10:BIO',
        common: 'wipo35:16',
        demandNode: 'wipo35:16',
        technologyNode,
        confidence,
      },
    }) as const;

  it('are related only approximately where their correspondence is', () => {
    expect(toldFact(fact(0.8, 'wipo35:16')).code).toBe('sector.mapped');
    expect(toldFact({ ...fact(0.8, 'wipo35:16'), code: 'sector.same-section' }).code).toBe(
      'sector.mapped-broad',
    );
    expect(toldFact(fact(1, 'wipo35:16')).code).toBe('sector.same-field');
  });

  it('are not told as compared with each other when both stand for one', () => {
    expect(toldFact(fact(1, 'wipo35:16')).params).not.toHaveProperty('demandNode');
    expect(toldFact(fact(1, 'wipo35:15')).params).toHaveProperty('demandNode');
  });
});

describe('a code in a sentence', () => {
  it('is written in the usual way, however the record writes it', () => {
    const said = (common: string) =>
      sentence({ code: 'sector.same-code', sentiment: 'positive', params: { common } }, 'en');
    expect(said('ipc:H01M10/0525')).toContain('IPC\u00a0H01M 10/0525');
    expect(said('nace2:2720')).toContain('NACE\u00a027.20');
    expect(said('gbt4754:0312')).toContain('GB/T 4754\u00a0A0312');
  });
});

describe('a wish of little weight', () => {
  it('is told as a minor preference, not as something against the partner', () => {
    const { components } = pair(
      { title: 'Kiln', countryPreferences: [{ value: 'UZ', strength: 'prefer', weight: 0.4 }] },
      { title: 'Kiln', country: 'UZ' },
    );
    const wish = components.filter(({ name }) => name === 'country-for-demand');
    const match = { ...pair({ title: 'Kiln' }, { title: 'Kiln' }), components: wish };
    const { reservations } = explainMatch(match, 'en');
    expect(reservations.map(({ text }) => text)).toEqual([
      'For the requester, partners from Uzbekistan are only a minor preference.',
    ]);
    expect(explainMatch(match, 'zh').reservations[0]?.text).toContain('只是略有倾向');
  });
});
