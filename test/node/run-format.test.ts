import { PassThrough, Writable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  createEngine,
  type Engine,
  engineDigest,
  type Match,
  type MatchResult,
} from '../../src/index.ts';
import { formatAccount, formatRun, writeRun } from '../../src/node/index.ts';
import { textCell } from '../../src/node/run-csv.ts';

let engine: Engine;

beforeAll(() => {
  engine = createEngine({
    asOf: '2026-11-01',
    technologies: [
      { id: 't1', title: { en: 'Solar water pump', zh: '太阳能水泵' }, country: 'CN', trl: 8 },
      { id: 't2', title: '=HYPERLINK("x")\u001b[31m red', country: 'KZ', summary: 'a pump' },
      { id: 't3', title: '从白桦树皮与木材中提取聚戊烯醇', trl: 3 },
      { id: 't4', title: 'Nothing in common', acceptingInterest: false },
    ],
    demands: [
      { id: 'd1', title: 'Solar pump for irrigation', country: 'UZ', trl: { min: 7 } },
      { id: 'd2', title: '寻求白桦树皮提取聚戊烯醇技术', country: 'CN' },
    ],
  });
});

function text(format: Parameters<typeof formatRun>[1], options: object = {}): string {
  return [...formatRun(engine.matchAll(), format, { engine, ...options })].join('');
}

describe('json and jsonl', () => {
  test('hold the results themselves', () => {
    const results = JSON.parse(JSON.stringify([...engine.matchAll()])) as unknown[];
    expect(JSON.parse(text('json'))).toEqual(results);
    expect(
      text('jsonl')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(results);
  });

  test('of no results are an empty list and nothing', () => {
    expect([...formatRun([], 'json', { engine })].join('')).toBe('[]\n');
    expect([...formatRun([], 'jsonl', { engine })].join('')).toBe('');
  });
});

describe('trec', () => {
  test('has six fields on each line, ranks from 1 and scores of six decimals', () => {
    const lines = text('trec')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' '));
    const first = engine.match('d1').matches[0] as Match;
    expect(lines[0]).toEqual([
      'd1',
      'Q0',
      first.technology,
      '1',
      first.score.toFixed(6),
      `silkmatch-${engineDigest(engine.fingerprint).slice(0, 10)}`,
    ]);
    expect(lines.every((fields) => fields.length === 6)).toBe(true);
  });

  /** The order in which trec_eval and its like put a run: by score, then by id, both descending. */
  function judgedOrder(run: string): string[] {
    const rows = run
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' '));
    return rows
      .map(([, , id = '', , score = '']) => ({ id, score: Number(score) }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1))
      .map(({ id }) => id);
  }

  test('ties keep the order of the ranking in the evaluation tools, and scores round to themselves', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 700 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 999_996 }), (drawn, base) => {
        const ranked = drawn
          .map((offset, index) => ({
            technology: `t${String(index).padStart(3, '0')}`,
            score: (base + offset) / 1e6,
          }))
          .sort((a, b) => b.score - a.score || (a.technology < b.technology ? -1 : 1));
        const result = {
          query: { side: 'demand', id: 'q' },
          matches: ranked,
          fingerprint: engine.fingerprint,
        } as unknown as MatchResult;
        const run = [...formatRun([result], 'trec', { engine })].join('');
        expect(judgedOrder(run)).toEqual(ranked.map(({ technology }) => technology));
        const written = run
          .trimEnd()
          .split('\n')
          .map((line) => Math.round(Number(line.split(' ')[4]) * 1e6));
        expect(written).toEqual(ranked.map(({ score }) => Math.round(score * 1e6)));
      }),
      { numRuns: 50 },
    );
  });

  test('refuses an id with white space, which would shift the fields', () => {
    const spaced = createEngine({
      asOf: '2026-11-01',
      technologies: [{ id: 'a b', title: 'Pump' }],
      demands: [{ id: 'd', title: 'Pump' }],
    });
    expect(() => [...formatRun(spaced.matchAll(), 'trec', { engine: spaced })]).toThrow(
      /The id "a b" has white space/,
    );
  });
});

describe('csv', () => {
  test('has one line for each match, with titles and countries', () => {
    const rows: Record<string, string>[] = parse(text('csv'), { columns: true });
    const count = [...engine.matchAll()].flatMap(({ matches }) => matches).length;
    expect(rows).toHaveLength(count);
    expect(rows[0]).toMatchObject({
      query: 'd1',
      rank: '1',
      technology: 't1',
      technologyTitle: 'Solar water pump',
      technologyCountry: 'CN',
      demandCountry: 'UZ',
      asOf: '2026-11-01',
      fingerprint: engine.match('d1').fingerprint.digest,
    });
  });

  test('never begins a text cell with what a spreadsheet runs as a formula', () => {
    const start = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      '＋',
      '－',
      '＠',
      '\t',
      '\r',
      'a',
      '"',
      '',
    );
    fc.assert(
      fc.property(start, fc.string(), (first, rest) => {
        const written: string[][] = parse(textCell(first + rest), { record_delimiter: '\n' });
        const cell = written[0]?.[0] ?? '';
        expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r]/);
        expect(cell === first + rest || cell === `'${first}${rest}`).toBe(true);
      }),
    );
    expect(text('csv')).toContain(`"'=HYPERLINK(""x"") [31m red"`);
  });
});

describe('table', () => {
  test('has a heading for each query and a line for each match', () => {
    const [heading, first] = text('table').split('\n');
    expect(heading).toBe('d1  UZ  Solar pump for irrigation');
    expect(first).toMatch(/^ 1 {2}0\.\d{3} {2}\w+ +t1 {2}CN {2}Solar water pump/);
  });

  test('shows titles in the language asked for', () => {
    expect(text('table', { language: 'zh' })).toContain('太阳能水泵');
  });

  test('no line is wider than the terminal, also with wide characters', () => {
    for (const width of [80, 100, 140]) {
      const lines = text('table', { width }).split('\n');
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
    }
  });

  test('lets no control character of a record reach the terminal', () => {
    expect(text('table')).not.toContain('\u001b');
  });

  test('colours only when told to', () => {
    expect(text('table', { colour: true })).toContain('\u001b[1md1\u001b[22m');
  });

  test('names shared Chinese words whole, not by pairs of characters', () => {
    expect(text('table', { width: 200 })).toContain('聚戊烯醇');
  });

  test('says when nothing matches, and why', () => {
    const none = createEngine({
      asOf: '2026-11-01',
      technologies: [{ id: 't', title: 'Pump', acceptingInterest: false }],
      demands: [{ id: 'd', title: 'Pump' }],
    });
    const shown = [...formatRun(none.matchAll({ minScore: 0.99 }), 'table', { engine: none })].join(
      '',
    );
    expect(shown).toMatch(/No match among 1, of which 1 is excluded by a hard rule\. Reason: /);
    expect(shown).toContain('the technology is not accepting expressions of interest');
  });
});

describe('account', () => {
  test.each(['en', 'zh', 'ru'] as const)('adds up from baseline to score, in %s', (language) => {
    const account = formatAccount(engine.whyNot('d1', 't1'), { engine, language });
    const table = account.slice(account.indexOf('\n\n'));
    const figures = [...table.matchAll(/[ \t]([+−]?\d[.,]\d{6})$/gm)].map(([, figure = '']) =>
      Math.round(Number(figure.replace('−', '-').replace(',', '.')) * 1e6),
    );
    const score = figures.at(-1);
    expect(figures.length).toBeGreaterThan(3);
    expect(figures.slice(0, -1).reduce((sum, figure) => sum + figure, 0)).toBe(score);
  });

  test('names both records, the rank and the shared words', () => {
    const account = formatAccount(engine.whyNot('d2', 't3'), { engine });
    expect(account).toMatch(/^Demand +d2 {2}CN {2}寻求白桦树皮提取聚戊烯醇技术$/m);
    expect(account).toMatch(/^Rank +1 \/ 4$/m);
    expect(account).toMatch(/^ +Words in both texts: .*聚戊烯醇/m);
  });
});

describe('writing to a stream', () => {
  test('waits for a slow reader, and computes no further ahead than a few results', async () => {
    let made = 0;
    let taken = 0;
    const [result] = engine.matchAll();
    function* results(): Generator<MatchResult> {
      for (; made < 200; made++) yield result as MatchResult;
    }
    let lead = 0;
    const slow = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        taken++;
        lead = Math.max(lead, made - taken);
        setImmediate(done);
      },
    });
    await writeRun(results(), 'jsonl', slow, { engine });
    expect(taken).toBe(200);
    expect(lead).toBeLessThan(10);
  });

  test('leaves the stream open', async () => {
    const out = new PassThrough();
    await writeRun([], 'json', out, { engine });
    out.end('more');
    expect(String(out.read())).toBe('[]\nmore');
  });
});
