import { describe, expect, it } from 'vitest';
import { createEngine, createPipeline, definePipeline, tfidf, tfidfOf } from '../../src/index.ts';
import { createAnalyzer, type OwnAnalysis } from '../../src/text/index.ts';

const own: OwnAnalysis = {
  id: 'our-hub/words',
  version: '1.2.0',
  languages: {
    pl: { stem: (word) => word.replace(/(?:ami|ach|ów|a|y|i)$/, ''), stopWords: ['Oraz'] },
    zh: { segment: (run) => run.match(/电池|回收|./gu) ?? [] },
    de: { segment: (word) => (word.startsWith('batterie') ? ['batterie', word.slice(8)] : [word]) },
  },
};
const terms = (analyzer: ReturnType<typeof createAnalyzer>, text: string, language: string) =>
  analyzer.analyze(text, language).tokens.map(({ term }) => term);

describe("a host's own reading of languages", () => {
  const analyzer = createAnalyzer({}, own);

  it('names the analyzer', () => {
    expect([analyzer.id, analyzer.version]).toEqual(['our-hub/words', '1.2.0']);
    expect(JSON.parse(JSON.stringify(createAnalyzer({ stem: false }, own)))).toEqual({
      id: 'our-hub/words',
      version: '1.2.0',
      options: { stem: false },
    });
  });

  it('stems, and leaves function words out, in its languages', () => {
    expect(terms(analyzer, 'baterie oraz bateriami', 'pl')).toEqual(['baterie', 'bateri']);
    expect(terms(analyzer, 'ten ogniw', 'pl')).toEqual(['ten', 'ogniw']);
    expect(terms(createAnalyzer({ stem: false }, own), 'bateriami', 'pl')).toEqual(['bateriami']);
  });

  it('parts unspaced script and compounds into words, in their places', () => {
    const text = '用电池回收。';
    const { tokens } = analyzer.analyze(text, 'zh');
    expect(tokens.map(({ term, weight }) => [term, weight])).toEqual([
      ['用', 1],
      ['电池', 1],
      ['回收', 1],
    ]);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['用', '电池', '回收']);
    expect(terms(analyzer, 'Batterierecycling', 'de')).toEqual(['batteri', 'recycling']);
  });

  it('leaves all other languages as they are', () => {
    const builtIn = createAnalyzer();
    for (const [text, language] of [
      ['Recycling of LiFePO4 cells, 10 kW', 'en'],
      ['Переработка аккумуляторов', 'ru'],
      ['電池の再利用', 'ja'],
    ] as const) {
      expect(analyzer.analyze(text, language)).toEqual(builtIn.analyze(text, language));
    }
  });

  it('is told where an answer breaks the contract', () => {
    const broken = (language: object) =>
      createAnalyzer({}, { ...own, languages: { pl: language } } as OwnAnalysis);
    expect(() => broken({ stem: () => 7 }).analyze('bateria', 'pl')).toThrow(
      /stemmer of `pl` in our-hub\/words@1\.2\.0 gave number/,
    );
    expect(() => broken({ segment: () => ['x'] }).analyze('bateria', 'pl')).toThrow(/joined/);
    expect(() => createAnalyzer({}, { ...own, languages: { 'pl-PL': {} } })).toThrow(/`pl-PL`/);
    for (const parts of [[['bateria']], ['bateria', undefined], 'bateria']) {
      expect(() => broken({ segment: () => parts }).analyze('bateria', 'pl')).toThrow(/strings/);
    }
  });

  it.each([
    ['no id', { ...own, id: undefined }, /`id` of an analysis of your own .*got nothing/],
    ['an id without an author', { ...own, id: 'words' }, /`author\/name`.*got "words"/],
    [
      'no version',
      { ...own, version: '1' },
      /`version` of our-hub\/words .*three numbers.*got "1"/,
    ],
  ])('is refused with %s, which stands for its code', (_, analysis, message) => {
    expect(() => createAnalyzer({}, analysis as OwnAnalysis)).toThrow(message);
  });

  it('leaves no trace of a text that it failed on', () => {
    const stem = (word: string) => {
      if (word === 'bad') throw new Error('no');
      return word;
    };
    const failing = createAnalyzer({}, { ...own, languages: { pl: { stem } } });
    const text = 'e5 F-16 pompa';
    const expected = failing.analyze(text, 'pl');
    expect(() => failing.analyze('x-1-bad', 'pl')).toThrow('no');
    expect(failing.analyze(text, 'pl')).toEqual(expected);
  });
});

describe('what is no reading of languages', () => {
  const faulty = (languages: unknown) => ({ ...own, languages }) as OwnAnalysis;

  it.each([
    ['no languages', undefined, /`languages` of our-hub\/words to be .*, got nothing/],
    ['a language that is no object', { pl: 'x' }, /Expected `pl` of our-hub\/words .*, got "x"/],
    [
      'a stemmer that is no function',
      { pl: { stem: 'x' } },
      /`stem` of `pl`.* a function, got "x"/,
    ],
    [
      'words that are no list',
      { pl: { stopWords: 'oraz i' } },
      /`stopWords` of `pl`.* list of words/,
    ],
    ['a misspelt part', { pl: { stopwords: ['oraz'] } }, /`pl` of .*, got "stopwords"/],
  ])('%s is told at once, by the analyzer and by the scorer', (_, languages, message) => {
    expect(() => createAnalyzer({}, faulty(languages))).toThrow(message);
    expect(() => tfidfOf(faulty(languages))).toThrow(message);
  });
});

describe("a text scorer with a host's own reading", () => {
  const scorer = tfidfOf(own);
  const pipeline = definePipeline({ scorers: [{ use: scorer, as: 'text', weight: 1 }] });

  it('ranks by it', () => {
    const technologies = [
      { id: 'battery', title: { pl: 'Bateriami' } },
      { id: 'other', title: { pl: 'Ogniwo' } },
    ];
    const engine = createEngine({ technologies, pipeline, asOf: '2026-01-01' });
    const { matches } = engine.match({ id: 'd', title: { pl: 'Bateriach' } }, { from: 'demands' });
    expect(matches[0]?.technology).toBe('battery');
    expect(matches[0]?.score).toBeGreaterThan(matches[1]?.score ?? 0);
  });

  it('is named by a specification, and revived only with the same reading', () => {
    const spec = JSON.parse(JSON.stringify(pipeline));
    expect(spec.scorers[0].use).toBe('our-hub/words@1.2.0');
    expect(createPipeline(spec, { plugins: [scorer] }).spec).toEqual(pipeline.spec);
    expect(() => createPipeline(spec, { plugins: [tfidf] })).toThrow(/our-hub\/words/);
    const older = tfidfOf({ ...own, version: '1.1.0' });
    expect(() => createPipeline(spec, { plugins: [older] })).toThrow(
      /1\.2\.0, got our-hub\/words@1\.1\.0/,
    );
  });
});
