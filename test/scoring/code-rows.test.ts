import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCodeRows } from '../../src/scoring/code-rows.ts';

const list = fc.uniqueArray(fc.oneof(fc.nat(9), fc.nat(70_000)), { maxLength: 9 });

/** Lists put into slots, and slots emptied. */
const changes = fc.array(fc.tuple(fc.nat(20), fc.option(list)), { maxLength: 60 });

describe('rows of codes', () => {
  it('give back what was put into them last', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const rows = createCodeRows();
        const held = new Map<number, readonly number[]>();
        for (const [slot, put] of all) {
          rows.clear(slot);
          held.delete(slot);
          if (!put) continue;
          rows.put(slot, put);
          held.set(slot, put);
        }
        for (let slot = 0; slot <= 21; slot++) expect(rows.at(slot)).toEqual(held.get(slot) ?? []);
      }),
    );
  });

  it('do not keep long lists that are no more', () => {
    const rows = createCodeRows();
    const long = [1, 2, 3, 4, 5];
    rows.put(0, long);
    for (let round = 0; round < 1000; round++) {
      rows.put(1, [...long, round]);
      expect(rows.at(1)).toEqual([...long, round]);
      rows.clear(1);
    }
    expect(rows.at(0)).toEqual(long);
    expect(rows.longer().length).toBeLessThan(5000);
  });
});
