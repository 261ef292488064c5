import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Demand } from '../../src/model/demand.ts';
import type { Technology } from '../../src/model/technology.ts';
import { fuzzyText } from '../../src/scoring/fuzzy-text.ts';
import type { FuzzyTextIndex } from '../../src/scoring/fuzzy-text-index.ts';

const context = { options: {}, asOf: '2026-01-01', organization: () => undefined };

function indexOf(technologies: readonly Technology[]): FuzzyTextIndex {
  const index = fuzzyText.index?.(context);
  if (!index) throw new Error('fuzzyText keeps an index');
  for (const [slot, technology] of technologies.entries()) {
    const feature = fuzzyText.readTechnology(technology, context);
    if (feature) index.add(slot, feature);
  }
  return index;
}

function openOn(demand: Demand, index: FuzzyTextIndex) {
  const query = fuzzyText.readDemand(demand, context);
  if (!query) throw new Error(`demand ${demand.id} says nothing`);
  return fuzzyText.open(query, { ...context, statistics: undefined, index });
}

/** Values in millionths, by the id of the technology. */
function valuesOf(
  demand: Demand,
  technologies: readonly Technology[],
  index = indexOf(technologies),
) {
  const opened = openOn(demand, index);
  const out = new Int32Array(technologies.length);
  opened.scoreRange?.(0, technologies.length, out);
  return new Map(technologies.map(({ id }, slot) => [id, out[slot]]));
}

function titled(titles: Readonly<Record<string, string>>): readonly Technology[] {
  return Object.entries(titles).map(([id, title]) => ({ id, title }));
}

function best(demand: Demand, technologies: readonly Technology[]): string | undefined {
  const values = [...valuesOf(demand, technologies)];
  values.sort(([a, x], [b, y]) => (y ?? 0) - (x ?? 0) || (a < b ? -1 : 1));
  return values[0]?.[0];
}

const catalogue = titled({
  batteries: 'Recycling of lithium batteries',
  laser: 'Laser welding of aluminium',
  cement: 'Low-carbon cement from fly ash',
  birch: 'Экстракция полипренолов из берёзовой коры',
  pump: '太阳能水泵',
  tomato: 'Greenhouse tomatoes with drip irrigation',
  busan: '부산 항만 물류',
  tashkent: 'Tashkent seismic monitoring network',
});

describe('fuzzyText', () => {
  it.each([
    ['a typing error', 'Lsaer weldng', 'laser'],
    ['another spelling', 'aluminum welding', 'laser'],
    ['an inflection', 'tomato greenhouses', 'tomato'],
    ['an inflection in Russian', 'полипренол из коры берёзы', 'birch'],
    ['a transliteration', 'Лазер', 'laser'],
    ['a name in another script', 'Ташкент', 'tashkent'],
    ['a transliteration the other way', 'poliprenol', 'birch'],
    ['a Korean name in Latin script', 'Busan harbour', 'busan'],
    ['an error in Chinese', '太阳能手泵', 'pump'],
  ])('meets %s: %s', (_what, title, expected) => {
    expect(best({ id: 'd', title }, catalogue)).toBe(expected);
  });

  it('looks for unknown words alone in a demand of many words', () => {
    const filler = 'alpha beta gamma delta epsilon zeta eta theta iota kappa mu nu xi omicron rho';
    const technologies = [...catalogue, { id: 'plural', title: 'Lasers' }];
    const long = valuesOf({ id: 'd', title: `laser weldng ${filler}` }, technologies);
    expect(long.get('laser')).toBeGreaterThan(0);
    expect(long.get('plural')).toBe(0);
    const short = valuesOf({ id: 'd', title: 'laser weldng' }, technologies);
    expect(short.get('plural')).toBeGreaterThan(0);
  });

  it('gives 0 where no word is met, 1 where all are and the demand is met as a whole', () => {
    const demand = { id: 'd', title: 'laser welding' };
    const longer = valuesOf(demand, catalogue);
    expect(longer.get('pump')).toBe(0);
    expect(longer.get('laser')).toBe(934_579);
    const whole = valuesOf(demand, [...catalogue, { id: 'same', title: 'Laser welding' }]);
    expect(whole.get('same')).toBe(1_000_000);
    expect(whole.get('laser')).toBeLessThan(1_000_000);
  });

  it.each(['Vault', '水泵', 'nano tubes', '2720'])(
    'puts %s itself before what contains it',
    (title) => {
      const technologies = titled({ a: `${title} b c d e`, z: title });
      expect(best({ id: 'd', title }, technologies)).toBe('z');
    },
  );

  it('meets a phrase written in one word', () => {
    const values = valuesOf(
      { id: 'd', title: 'nano tubes' },
      titled({ a: 'Nanotubes', b: 'Cement' }),
    );
    expect(values.get('a')).toBeGreaterThan(700_000);
    expect(values.get('b')).toBe(0);
  });

  it.each([
    ['Japanese letters written apart', 'バイオガス'.normalize('NFD'), 'バイオガス'],
    ['Korean letters written apart', '한국어 기술'.normalize('NFD'), '한국어 기술'],
    ['another sign for an apostrophe', 'o`zbek tili', 'o‘zbek tili'],
  ])('meets %s exactly', (_what, title, written) => {
    expect(valuesOf({ id: 'd', title }, titled({ a: written })).get('a')).toBe(1_000_000);
  });

  it('is content with one language of a demand in several', () => {
    const demand = { id: 'd', title: { en: 'Laser welding', zh: '太阳能水泵' } };
    const values = valuesOf(demand, catalogue);
    expect(values.get('laser')).toBeGreaterThan(450_000);
    expect(values.get('pump')).toBeGreaterThan(450_000);
  });

  it('never takes one number or one Chinese character for another', () => {
    const values = valuesOf({ id: 'd', title: '2720' }, titled({ a: '2721', b: '2720' }));
    expect(values.get('a')).toBe(0);
    expect(values.get('b')).toBe(1_000_000);
    expect(valuesOf({ id: 'd', title: '泵' }, titled({ a: '井' })).get('a')).toBe(0);
  });

  it('reads prose as short as a title where there is no title and no keyword', () => {
    const long = { id: 'b', description: 'Lithium cells for buses. '.repeat(20) };
    expect(fuzzyText.readTechnology(long, context)).toBeNull();
    const technologies = [{ id: 'a', description: 'Lithium cells for buses.' }];
    expect(valuesOf({ id: 'd', summary: 'lithium' }, technologies).get('a')).toBeGreaterThan(
      900_000,
    );
  });

  it('lets a rare word weigh more than a common one', () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`t${i}`, `Device ${'abcdefgh'[i % 8]}${i}`]),
    );
    const values = valuesOf(
      { id: 'd', title: 'plasma device' },
      titled({ ...many, plasma: 'Plasma torch' }),
    );
    expect(values.get('plasma')).toBeGreaterThan(values.get('t1') ?? 0);
  });

  it('is absent where a side has no word', () => {
    expect(fuzzyText.readTechnology({ id: 'a', title: '—' }, context)).toBeNull();
    expect(fuzzyText.readDemand({ id: 'd', summary: '  ' }, context)).toBeNull();
  });

  it('explains which word met which, and where', () => {
    const technologies = titled({ a: 'Laser welding' });
    const demand = { id: 'd', title: 'A lsaer for China' };
    const opened = openOn(demand, indexOf(technologies));
    const technology = technologies[0] as Technology;
    const feature = fuzzyText.readTechnology(technology, context);
    if (!feature) throw new Error('unreachable');
    const explanation = opened.explain(feature, { demand, technology });
    expect(explanation.value).toBe(opened.score(feature));
    expect(explanation.evidence[0]).toMatchObject({
      code: 'fuzzy-text.similar',
      params: { asked: 'lsaer', found: 'laser' },
      spans: [
        { side: 'demand', field: 'title', start: 2, end: 7 },
        { side: 'technology', field: 'title', start: 0, end: 5 },
      ],
    });
    expect(explanation.missing?.map(({ term }) => term)).toContain('china');
  });
});

const word = fc.constantFrom(
  ...'laser lazer lasers лазер welding weldng pump pumps насос насосы вода 水泵 太阳能 2720 nano tube nanotube'.split(
    ' ',
  ),
  'nano tubes',
  'İstanbul',
  "d'artois",
);
const title = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const texts = fc.record(
  { title, keywords: fc.array(title, { maxLength: 3 }) },
  { requiredKeys: ['title'] },
);
const corpus = fc.array(texts, { minLength: 1, maxLength: 12 });

function toTechnologies(records: readonly { title: string; keywords?: string[] }[]) {
  return records.map((record, i) => ({ id: `t${i}`, ...record }));
}

describe('words that join others', () => {
  it('are met where a title has no others, mistyped or run together', () => {
    const technologies = titled({ joining: 'for the', other: 'the pump for water' });
    for (const title of ['for the', 'for hte', 'fort he']) {
      const values = valuesOf({ id: 'd', title }, technologies);
      expect(values.get('joining')).toBeGreaterThan(values.get('other') ?? 0);
    }
  });

  it('alone do not make two titles meet', () => {
    const values = valuesOf(
      { id: 'd', title: 'analysis of the soil' },
      titled({ a: 'storage of the wind', b: 'soil' }),
    );
    expect(values.get('a')).toBe(0);
    expect(values.get('b')).toBeGreaterThan(0);
  });

  it('tell apart short titles that are otherwise equally near', () => {
    const values = valuesOf(
      { id: 'd', title: 'a ftbe the' },
      titled({ a: 'a fobe the', b: 'the febe a of' }),
    );
    expect(values.get('a')).toBeGreaterThan(values.get('b') ?? 0);
  });
});

describe('the laws of fuzzyText', () => {
  it('scores a range as it scores each technology, and lists all that score', () => {
    fc.assert(
      fc.property(corpus, texts, fc.integer({ min: 1, max: 5 }), (records, wanted, step) => {
        const technologies = toTechnologies(records);
        const index = indexOf(technologies);
        const opened = openOn({ id: 'd', ...wanted }, index);
        const candidates = new Set(opened.candidates?.());
        for (let from = 0; from < technologies.length; from += step) {
          const to = Math.min(technologies.length, from + step);
          const out = new Int32Array(step);
          opened.scoreRange?.(from, to, out);
          for (let slot = from; slot < to; slot++) {
            const value = opened.score(index.feature(slot));
            expect(out[slot - from]).toBe(Math.round((value ?? 0) * 1e6));
            expect(candidates.has(slot)).toBe(value !== 0);
          }
        }
      }),
    );
  });

  it('meets every word that one typing error has made of a word of six letters or more', () => {
    const letters = fc.constantFrom(...'bdfgklmnprtvaeiou');
    const plainWord = fc.string({ unit: letters, minLength: 6, maxLength: 14 });
    const others = fc.array(plainWord, { maxLength: 20 });
    fc.assert(
      fc.property(plainWord, others, fc.nat(), fc.nat(3), (asked, rest, place, kind) => {
        fc.pre(!/(.)\1/.test(asked));
        const at = place % (asked.length - 1);
        const [head, tail] = [asked.slice(0, at), asked.slice(at)];
        const mistyped = [
          head + tail.slice(1),
          `${head}z${tail}`,
          `${head}z${tail.slice(1)}`,
          head + tail.charAt(1) + tail.charAt(0) + tail.slice(2),
        ][kind] as string;
        const values = valuesOf(
          { id: 'd', title: mistyped },
          titled({ a: asked, b: rest.join(' ') }),
        );
        expect(values.get('a')).toBeGreaterThan(0);
      }),
    );
  });

  it('takes ranges in any order', () => {
    const index = indexOf(catalogue);
    const opened = openOn({ id: 'd', title: 'laser cement полипренол' }, index);
    const whole = new Int32Array(catalogue.length);
    opened.scoreRange?.(0, catalogue.length, whole);
    const part = new Int32Array(2);
    for (const from of [4, 0, 2, 2]) {
      opened.scoreRange?.(from, from + 2, part);
      expect([...part]).toEqual([...whole.slice(from, from + 2)]);
    }
  });

  it('does not depend on the order of the technologies or on those that have left', () => {
    fc.assert(
      fc.property(corpus, corpus, texts, (records, gone, wanted) => {
        const technologies = toTechnologies(records);
        const demand = { id: 'd', ...wanted };
        const fresh = valuesOf(demand, technologies);

        const reversed = [...technologies].reverse();
        expect(valuesOf(demand, reversed)).toEqual(
          new Map(reversed.map(({ id }) => [id, fresh.get(id)])),
        );

        const used = indexOf([...toTechnologies(gone), ...reversed]);
        openOn(demand, used).candidates?.();
        for (let slot = 0; slot < gone.length; slot++) used.remove(slot);
        const opened = openOn(demand, used);
        const out = new Int32Array(reversed.length);
        opened.scoreRange?.(gone.length, gone.length + reversed.length, out);
        expect([...out]).toEqual(reversed.map(({ id }) => fresh.get(id)));
      }),
    );
  });

  it('scores from a stored index as from the one that was stored, also after changes', () => {
    fc.assert(
      fc.property(corpus, corpus, texts, (records, added, wanted) => {
        const technologies = toTechnologies(records);
        const demand = { id: 'd', ...wanted };
        const index = indexOf(technologies);
        const slots = Uint32Array.from(technologies.keys());
        const sections = index.save?.(slots) ?? {};
        const restored = fuzzyText.restoreIndex?.(sections, context) as FuzzyTextIndex;
        expect(restored.save?.(slots)).toEqual(sections);
        const valuesFrom = (from: FuzzyTextIndex, count: number) => {
          const out = new Int32Array(count);
          openOn(demand, from).scoreRange?.(0, count, out);
          return [...out];
        };
        expect(valuesFrom(restored, records.length)).toEqual(valuesFrom(index, records.length));

        const all = toTechnologies([...records, ...added]).slice(1);
        restored.remove(0);
        for (const [i, technology] of all.entries()) {
          const feature = fuzzyText.readTechnology(technology, context);
          if (feature && i >= records.length - 1) restored.add(i + 1, feature);
        }
        const fresh = valuesFrom(indexOf(all), all.length);
        expect(valuesFrom(restored, all.length + 1).slice(1)).toEqual(fresh);
      }),
      { numRuns: 50 },
    );
  });

  it('never gives less for one more word that the demand asks for', () => {
    fc.assert(
      fc.property(texts, texts, (offered, wanted) => {
        const more = { ...offered, keywords: [...(offered.keywords ?? []), wanted.title] };
        // In one dictionary, so that both are weighed alike.
        const values = valuesOf({ id: 'd', ...wanted }, toTechnologies([offered, more]));
        expect(values.get('t1')).toBeGreaterThanOrEqual(values.get('t0') ?? 0);
      }),
    );
  });
});

describe('fuzzyText under hostile text', () => {
  const within = (milliseconds: number, work: () => void) => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(milliseconds);
  };

  it('reads 10 MB without a space in bounded time', () => {
    const records = ['a', '水', '\ud800', '\u200d', '7'].map((unit, i) => ({
      id: `t${i}`,
      title: unit.repeat(10_000_000),
    }));
    within(2000, () => {
      const technologies = [...records, ...catalogue];
      expect(valuesOf({ id: 'd', title: `laser ${records[0]?.title}` }, technologies).size).toBe(
        technologies.length,
      );
    });
  });

  it('reads 100,000 distinct terms in one record in bounded time', () => {
    const keywords = Array.from({ length: 100_000 }, (_, i) => `term${i.toString(36)} pump`);
    within(2000, () => {
      const technologies = [{ id: 'big', title: 'Laser', keywords }, ...catalogue];
      expect(
        valuesOf({ id: 'd', title: 'laser', keywords }, technologies).get('big'),
      ).toBeGreaterThan(0);
    });
  });
});
