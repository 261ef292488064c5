import { describe, expect, it } from 'vitest';
import { explainMatch } from '../../src/explain/index.ts';
import { sectorFact } from '../../src/explain/sector-fact.ts';
import { tellingWords } from '../../src/explain/shared-terms.ts';
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
    expect(sectorFact(fact(0.8, 'wipo35:16')).code).toBe('sector.mapped');
    expect(sectorFact({ ...fact(0.8, 'wipo35:16'), code: 'sector.same-section' }).code).toBe(
      'sector.mapped-broad',
    );
    expect(sectorFact(fact(1, 'wipo35:16')).code).toBe('sector.same-field');
  });

  it('are not told as compared with each other when both stand for one', () => {
    expect(sectorFact(fact(1, 'wipo35:16')).params).not.toHaveProperty('demandNode');
    expect(sectorFact(fact(1, 'wipo35:15')).params).toHaveProperty('demandNode');
  });
});
