import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSortedLists } from '../../src/retrieval/dictionary-lists.ts';

describe('sorted lists', () => {
  it('hold what was put in and not taken out, ascending, each list by itself', () => {
    const step = fc.record({ list: fc.nat(4), value: fc.nat(40) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const lists = createSortedLists();
        const expected = new Map<number, { number: number; values: Set<number> }>();
        for (const { list, value } of steps) {
          const known = expected.get(list) ?? { number: lists.create(), values: new Set() };
          expected.set(list, known);
          if (known.values.delete(value)) lists.remove(known.number, value);
          else {
            known.values.add(value);
            lists.insert(known.number, value);
          }
          if (known.values.size === 0) {
            lists.free(known.number);
            expected.delete(list);
          }
        }
        for (const { number, values } of expected.values()) {
          const start = lists.start(number);
          const held = lists.values().slice(start, start + lists.length(number));
          expect([...held]).toEqual([...values].sort((a, b) => a - b));
        }
      }),
    );
  });
});
