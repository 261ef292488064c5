import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { createEngine } from 'silkmatch';
import { runOf } from 'silkmatch/evaluation';
import {
  decodeId,
  encodeId,
  formatFeatures,
  formatJudgments,
  formatRun,
  formatRunFile,
  readFeatures,
  readJudgments,
  readRun,
} from 'silkmatch/node';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../node/scratch-folder.ts';
import { madeMatrix, madePipeline } from './made-matrix.ts';

const file = scratchFolder();
const id = fc.stringMatching(/^[a-z0-9а-я水%'"=,;#{}\\-]{1,8}$/);
const spaced = fc.stringMatching(/^[a-z%"',=#][a-z "',水=-]{0,6}[a-z%"']$/);

function stdin(text: string): PassThrough {
  const stream = new PassThrough();
  stream.end(text);
  return stream;
}

describe('judgments and runs in files', () => {
  it.each(['trec', 'jsonl', 'csv'] as const)('come back from %s as they were', async (format) => {
    const targets = fc.dictionary(id, fc.integer({ min: -2, max: 9 }), {
      minKeys: 1,
      maxKeys: 5,
      noNullPrototype: true,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(id, targets), { selector: ([query]) => query, minLength: 1 }),
        async (rows) => {
          const judgments = new Map(
            rows.map(([query, grades]) => [query, new Map(Object.entries(grades))]),
          );
          const text = formatJudgments(judgments, format);
          expect(await readJudgments('-', { format, stdin: stdin(text) })).toEqual(judgments);
          const run = new Map(
            rows.map(([query, grades]) => [
              query,
              Object.entries(grades).map(([own, grade]) => ({ id: own, score: grade / 7 })),
            ]),
          );
          const written = formatRunFile(run, format);
          expect(await readRun('-', { format, stdin: stdin(written) })).toEqual(run);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('keep ids with white space by percent codes, or refuse them', async () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeId(encodeId(text))).toBe(text);
        expect(encodeId(text)).not.toMatch(/\s/);
      }),
    );
    const judgments = new Map([['pump 100%', new Map([['t 1', 2]])]]);
    const text = formatJudgments(judgments, 'trec', { percentIds: true });
    expect(text).toBe('pump%20100%25 0 t%201 2\n');
    expect(await readJudgments('-', { stdin: stdin(text), percentIds: true })).toEqual(judgments);
    expect(() => formatJudgments(judgments, 'trec')).toThrow('percentIds');
    await fc.assert(
      fc.asyncProperty(spaced, async (query) => {
        const own = new Map([[query, new Map([['t', 1]])]]);
        expect(
          await readJudgments('-', { format: 'csv', stdin: stdin(formatJudgments(own, 'csv')) }),
        ).toEqual(own);
      }),
      { numRuns: 40 },
    );
    expect(() => decodeId('%ff')).toThrow('percent code');
  });

  it('are read from what the engine writes, gzipped or not', async () => {
    const technologies = [
      { id: 'pump', title: 'Solar pump' },
      { id: 'dryer', title: 'Solar dryer' },
    ];
    const engine = createEngine({
      technologies,
      demands: [{ id: 'd', title: 'Solar pump' }],
      asOf: '2026-11-01',
    });
    const expected = runOf(engine.matchAll());
    for (const format of ['jsonl', 'csv', 'trec'] as const) {
      const text = [...formatRun(engine.matchAll(), format, { engine })].join('');
      const name = format === 'trec' ? 'run.trec.gz' : `run.${format}.gz`;
      expect(await readRun(file(name, gzipSync(text)))).toEqual(expected);
    }
  });

  it.each([
    ['d1 Q0 t1\n', '3 fields; expected `qid Q0 docid rank score tag`'],
    [
      'd 1 Q0 t1 1 0.5 x\n',
      '7 fields; expected `qid Q0 docid rank score tag`; white space within an id is written `%20`',
    ],
    ['d1 Q0 t1 1 high run\n', 'the score is "high"'],
    ['d1 Q0 t1 1 0.5 run\nd1 Q0 t1 2 0.4 run\n', 'd1 has t1 twice'],
    ['\n\n', 'is empty'],
  ])('a run %j is refused with a reason', async (text, reason) => {
    await expect(readRun('-', { stdin: stdin(text) })).rejects.toThrow(reason);
  });

  it.each([
    ['jsonl', '{"query":"d1"}\n', 'no target'],
    ['jsonl', 'nonsense\n', 'not JSON'],
    ['jsonl', 'null\n', 'no query'],
    [
      'csv',
      'query,target,grade\nd1,t1,good\n',
      'line 2: the grade is "good"; expected a whole number',
    ],
    ['trec', 'd1 0 t1 1.5\n', 'expected a whole number'],
  ] as const)('judgments in %s %j are refused with a reason', async (format, text, reason) => {
    await expect(readJudgments('-', { format, stdin: stdin(text) })).rejects.toThrow(reason);
  });

  it('spell out ten bad lines and keep all in the details', async () => {
    const error = await readJudgments('-', { stdin: stdin('x\n'.repeat(12)) }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code: 'invalid-file' });
    expect(String(error)).toContain('and 2 more');
    expect((error as { details: string[] }).details).toHaveLength(12);
  });
});

describe('features for learning to rank', () => {
  const matrix = madeMatrix(madePipeline({ a: 1, b: 1 }), [1, 0], { queries: 3, targets: 4 });
  const [first] = matrix.queries;
  if (!first) throw new Error('no query');
  first.values[0] = -2;
  first.grades[3] = -1;

  it('name the features, and tell absent evidence from 0', async () => {
    const path = file('features.svm', [...formatFeatures(matrix)].join(''));
    const { rows, names } = await readFeatures(path);
    expect([...names.values()]).toEqual(['a', 'b', 'a-evidence', 'b-evidence']);
    expect(rows).toHaveLength(11);
    expect(rows[0]?.features.has(1)).toBe(false);
    expect(rows[0]?.features.has(3)).toBe(false);
    expect(rows[0]?.features.get(2)).toBe((first.values[4] as number) / 1e6);
    expect(rows[0]?.features.get(4)).toBe(1);
    expect(JSON.parse(rows[0]?.comment ?? '')).toEqual({ query: 'd000', target: 't000' });
    expect(readFileSync(path, 'utf8')).toMatch(/^# feature 1 a\n/);
  });

  it('can hold unjudged pairs as grade 0, and broken lines are refused', async () => {
    const all = [...formatFeatures(matrix, { unjudged: true })].join('');
    expect((await readFeatures('-', { stdin: stdin(all) })).rows).toHaveLength(12);
    await expect(readFeatures('-', { stdin: stdin('1 2:3\n') })).rejects.toThrow(
      'not a line of features',
    );
    await expect(readFeatures('-', { stdin: stdin('# only\n') })).rejects.toThrow(
      'no line of features',
    );
  });
});
