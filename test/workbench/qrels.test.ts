import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Judgement, readQrels, writeQrels } from '../../src/workbench/qrels.ts';

const judgement: fc.Arbitrary<Judgement> = fc.record({
  query: fc.string({ unit: 'binary', minLength: 1 }),
  target: fc.string({ unit: 'binary', minLength: 1 }),
  grade: fc.integer({ min: -1, max: 5 }),
});

test('judgments written are judgments read, whatever the ids', () => {
  fc.assert(
    fc.property(fc.array(judgement), (judgements) => {
      const { judgements: back, unreadable } = readQrels(writeQrels(judgements));
      const set = (list: readonly Judgement[]) => list.map((one) => JSON.stringify(one)).sort();
      expect(set(back)).toEqual(set(judgements));
      expect(unreadable).toBe(0);
    }),
  );
});

test('lines that are no judgments are counted and lose no other one', () => {
  expect(readQrels('d1 0 t1 3\nnonsense\nd1 0 t2 x\r\nd1\t0\tt3\t0\n\n')).toEqual({
    judgements: [
      { query: 'd1', target: 't1', grade: 3 },
      { query: 'd1', target: 't3', grade: 0 },
    ],
    unreadable: 2,
  });
});
