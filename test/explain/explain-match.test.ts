import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/create-engine.ts';
import type { Engine } from '../../src/engine/engine.ts';
import {
  compare,
  explainComparison,
  explainMatch,
  explainSearch,
  explainWhyNot,
} from '../../src/explain/index.ts';
import { type Match, matchSchema } from '../../src/model/match.ts';
import { definePipeline } from '../../src/scoring/define-pipeline.ts';
import { defineScorer } from '../../src/scoring/define-scorer.ts';
import { defineGate } from '../../src/scoring/gate.ts';
import { trlFit } from '../../src/scoring/trl-fit.ts';
import { sampleDemandIds, sampleEngine } from './sample-world.ts';
import { demands, organizations, technologies, tellingPipeline } from './telling-world.ts';

const languages = ['en', 'ru', 'zh'];

describe('explainMatch', () => {
  let engine: Engine;
  let matches: readonly Match[];

  beforeAll(() => {
    engine = sampleEngine();
    matches = sampleDemandIds(8).flatMap((id) => engine.match(id, { top: 5 }).matches);
  }, 60_000);

  it('sums a match up in the two strongest reasons and the strongest reservation', () => {
    const [match] = engine.match('d001-birch-bark-use', { top: 1 }).matches;
    expect(explainMatch(match as Match, 'zh').summary).toMatch(
      /^双方都提到[^；]*“提取聚戊烯醇”[^；]*；双方所属行业相同（.*。$/,
    );
    expect(explainMatch(match as Match, 'en').summary).toMatch(
      /^Both texts speak of .*“提取聚戊烯醇”.*; both concern the same sector .*\.$/,
    );
  });

  it('puts no figure into a summary that is not in a word of the records', () => {
    for (const match of matches) {
      for (const language of languages) {
        const { summary } = explainMatch(match, language);
        expect(summary.replace(/[“«][^”»]*[”»]/g, '')).not.toMatch(/\d/);
      }
    }
  });

  it('begins every sentence of a summary with a capital, where the script has them', () => {
    for (const match of matches) {
      for (const language of ['en', 'ru']) {
        for (const sentence of explainMatch(match, language).summary.split(/(?<=\.) /)) {
          expect(sentence).toMatch(/^[A-ZА-ЯЁ“«]/);
        }
      }
    }
  });

  it('orders reasons and reservations by what they contribute', () => {
    for (const match of matches) {
      for (const side of [undefined, 'demand', 'technology'] as const) {
        const options = side === undefined ? {} : { forSide: side };
        const { reasons, reservations } = explainMatch(match, 'en', options);
        const falling = reasons.map(({ millionths }) => millionths);
        const rising = reservations.map(({ millionths }) => millionths);
        expect(falling).toEqual([...falling].sort((a, b) => b - a));
        expect(rising).toEqual([...rising].sort((a, b) => a - b));
        expect(Math.min(0, ...falling)).toBe(0);
      }
    }
  });

  it('tells every component: as a reason, a reservation, or as absent', () => {
    for (const match of matches) {
      const { reasons, reservations, absent } = explainMatch(match, 'en');
      const told = new Set([...reasons, ...reservations, ...absent].map(({ name }) => name));
      for (const { name, contribution, evidence, absence } of match.components) {
        const says = contribution !== 0 || evidence.length > 0 || absence !== undefined;
        expect([name, told.has(name)]).toEqual([name, says]);
      }
    }
  });

  it('says what is not stated and that it has no effect', () => {
    const texts = matches.flatMap((match) =>
      explainMatch(match, 'en').absent.map(({ text }) => text),
    );
    expect(texts).toContain('Budget: not stated in the request – no effect.');
    expect(texts.every((text) => text.endsWith('– no effect.'))).toBe(true);
  });

  it.each([
    ['en', 'Sector code that can be read: not stated in the technology – no effect.'],
    ['zh', '可识别的行业代码：技术未注明，不影响评分。'],
    ['ru', 'Распознаваемый код отрасли: в описании технологии не указано — на оценку не влияет.'],
  ])(
    'says in %s what holds also of a record with a sector code that cannot be read',
    (language, said) => {
      const engine = createEngine({
        technologies: [{ id: 't', title: 'Pump', sectors: ['isic4:pumps'] }],
        demands: [{ id: 'd', title: 'Pump', sectors: ['isic4:2813'] }],
        asOf: '2026-11-01',
      });
      const { absent } = explainMatch(engine.score('d', 't'), language);
      expect(absent.find(({ name }) => name === 'sector')?.text).toBe(said);
    },
  );

  it('says so where absent evidence lowers the score', () => {
    const strict = createEngine({
      technologies: [{ id: 't', title: 'Pump' }],
      demands: [{ id: 'd', title: 'Pump', trl: 6 }],
      pipeline: definePipeline({
        scorers: [
          {
            use: defineScorer({
              id: 'silkmatch/trl-fit',
              version: '1.0.0',
              reads: { demand: ['trl'], technology: ['trl'] },
              score: () => 1,
            }),
            weight: 1,
            missing: 'zero',
          },
        ],
      }),
      asOf: '2026-11-01',
    });
    expect(explainMatch(strict.score('d', 't'), 'ru').absent).toEqual([
      {
        name: 'trl-fit',
        label: 'Готовность (УГТ)',
        absence: 'technology',
        text: 'Готовность (УГТ): в описании технологии не указано — снижает оценку.',
      },
    ]);
  });

  it('names what a pipeline requires by its label', () => {
    const strict = createEngine({
      technologies: [{ id: 't', title: 'Pump' }],
      demands: [{ id: 'd', title: 'Pump', trl: 6 }],
      pipeline: definePipeline({
        scorers: [{ use: trlFit, as: 'trl', weight: 1, missing: 'require' }],
      }),
      asOf: '2026-11-01',
    });
    expect(explainMatch(strict.score('d', 't'), 'en').vetoes).toEqual([
      {
        code: 'evidence.required',
        side: 'technology',
        overridable: true,
        text: 'The criterion “Readiness (TRL)” has to be answered, but the technology says nothing about it.',
      },
    ]);
  });

  it('explains for either side, with the account of that side', () => {
    for (const match of matches) {
      const { summary, account } = explainMatch(match, 'ru', { forSide: 'technology' });
      expect(summary).toMatch(/^(Для владельца технологии: |Явных доводов)/);
      expect(account.at(-1)?.millionths).toBe(Math.round(match.forTechnology * 1e6));
      expect(account[0]?.millionths).toBe(Math.round(match.baseline.forTechnology * 1e6));
    }
  });

  it('names the fields in which a word stands, and tells no word twice', () => {
    const small = createEngine({
      technologies: [{ id: 't', title: 'Solar pump', keywords: ['irrigation'] }],
      demands: [{ id: 'd', title: 'Solar pump for orchards', summary: 'A pump is wanted.' }],
      asOf: '2026-11-01',
    });
    const { terms } = explainMatch(small.score('d', 't'), 'en');
    expect(terms.found.map(({ text }) => text)).toContain(
      '“pump” (request: title and summary; technology: title)',
    );
    expect(terms.missing.map(({ text }) => text)).toContain('“orchards”');
    expect(terms.foundText).toMatch(/^Terms of the request that the technology has: .*“pump”/);
    expect(terms.missingText).toMatch(/^Terms of the request that the technology lacks: “/);
    const all = [...terms.found, ...terms.missing].map(({ term }) => term.toLowerCase());
    expect(new Set(all).size).toBe(all.length);
  });

  it('explains a match that was read from a file', () => {
    for (const match of matches.slice(0, 10)) {
      const read = matchSchema.parse(JSON.parse(JSON.stringify(match)));
      expect(explainMatch(read, 'zh')).toEqual(explainMatch(match, 'zh'));
    }
  });

  it('explains a match without evidence by its criteria', () => {
    const [match] = engine.match('d001-birch-bark-use', { top: 1, evidence: false }).matches;
    const { summary, reasons } = explainMatch(match as Match, 'en');
    expect(summary).toMatch(/^The two texts have some words in common; /);
    expect(reasons.length).toBeGreaterThan(2);
  });

  it('names vetoes first, with who may lift them, and rules that are open', () => {
    const world = createEngine({
      technologies,
      demands,
      organizations,
      pipeline: tellingPipeline,
      asOf: '2026-11-01',
    });
    const all = demands
      .slice(0, 8)
      .flatMap(({ id }) => technologies.map((t) => world.score(id, t.id)));
    const vetoed = all.filter(({ vetoes }) => vetoes.length > 0);
    expect(vetoed.length).toBeGreaterThan(50);
    for (const match of vetoed) {
      const told = explainMatch(match, 'en');
      expect(told.summary).toMatch(/^Excluded: /);
      expect(told.vetoes.map(({ overridable }) => overridable)).toEqual(
        match.vetoes.map(({ overridable }) => overridable),
      );
      expect(told.open).toHaveLength(match.flags.length);
    }
  });

  it('tells a plugin of a third party by its codes, and never fails', () => {
    const lab = defineScorer({
      id: 'lab/distance',
      version: '1.0.0',
      neutral: 0.5,
      score: () => ({
        value: 0.9,
        evidence: [{ code: 'lab.near', sentiment: 'positive', params: { km: 12 } }],
      }),
    });
    const gate = defineGate({
      id: 'lab/gate',
      version: '1.0.0',
      check: () => ({ outcome: 'unknown', code: 'lab.open', side: 'both' }),
    });
    const host = createEngine({
      technologies: [{ id: 't', title: 'Pump' }],
      demands: [{ id: 'd', title: 'Pump' }],
      pipeline: definePipeline({ gates: [gate], scorers: [{ use: lab, weight: 1 }] }),
      asOf: '2026-11-01',
    });
    const { summary, reasons, open, account } = explainMatch(host.score('d', 't'), 'ru');
    expect(summary).toBe('Lab.near. Оговорка: lab.open.');
    expect(reasons[0]).toMatchObject({ label: 'distance', text: 'lab.near (km: 12)' });
    expect(open[0]?.text).toBe('lab.open (side: both)');
    expect(account.map(({ label }) => label)).toEqual([
      'Исходный уровень (без сведений)',
      'distance',
      'Оценка',
    ]);
  });

  it('says how far a search went', () => {
    const result = {
      query: { side: 'demand', id: 'd' },
      considered: 164,
      vetoed: 21,
      asOf: '2026-11-01',
    } as const;
    const plain = (text: string) => text.replaceAll('\u00a0', ' ');
    expect(explainSearch(result, 'en')).toBe(
      'Compared with 164 technologies, of which 21 are excluded by hard rules. The list is complete: nothing better was left out. As of 1 November 2026.',
    );
    expect(plain(explainSearch(result, 'ru'))).toBe(
      'Рассмотрены 164 технологии, из них 21 исключена обязательными условиями. Список полный: ничего лучшего не упущено. Дата расчёта: 1 ноября 2026 г.',
    );
    expect(
      explainSearch(
        { ...result, query: { side: 'technology', id: 't' }, considered: 1, vetoed: 0 },
        'en',
      ),
    ).toMatch(/^Compared with 1 request\. /);
    expect(explainSearch(result, 'zh')).toMatch(/^已与164项技术逐一比较，其中21项被硬性规则排除。/);
  });

  it('says why a pair is not in the list', () => {
    const match = matches[0] as Match;
    expect(explainWhyNot({ outcome: 'listed', rank: 3, match }, 'en')).toBe(
      'In the list at rank 3.',
    );
    expect(explainWhyNot({ outcome: 'below', rank: 14, gap: 0.0341, match }, 'ru')).toBe(
      'Место 14, ниже списка: до него не хватает 0,035.',
    );
    expect(explainWhyNot({ outcome: 'below', rank: 14, gap: 0, match }, 'en')).toContain('equals');
    const vetoes = [
      { outcome: 'block', code: 'organization.same', side: 'both', overridable: false },
    ] as const;
    expect(explainWhyNot({ outcome: 'vetoed', vetoes, match }, 'zh')).toBe(
      '已排除：需求与技术来自同一机构。',
    );
  });

  it('says why one match is above another', () => {
    const [first, second] = engine.match('d001-birch-bark-use', { top: 2 }).matches;
    const { text, lines } = explainComparison(compare(first as Match, second as Match), 'en', {
      firstName: 'Birch bark',
      secondName: 'Licorice',
    });
    expect(text).toMatch(
      /^“Birch bark” is 0\.\d{3} ahead of “Licorice”\. In its favour: .*\+0\.\d{3}\)/,
    );
    const shown = lines.reduce(
      (sum, line) => sum + Math.round(Number(line.shown.replace('−', '-')) * 1000),
      0,
    );
    expect(text).toContain(`is 0.${String(shown).padStart(3, '0')} ahead`);
  });
});
