import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColumnJoin, createColumnJoins } from '../../src/engine/column-joins.ts';
import { clear, emptyColumn, enter, type FeatureColumn } from '../../src/engine/feature-column.ts';
import { joinedTable } from '../../src/engine/joined-table.ts';

const COLUMNS = 5;
const SCORERS = 3;
const working = { blocked: -1, lend: (length: number) => new Int32Array(length).fill(-7) };
const name = (feature: never) => String(feature);

const features = fc.tuple(
  ...Array.from({ length: COLUMNS }, (_, i) => fc.integer({ min: 0, max: 4 ** i })),
);
const changes = fc.array(
  fc.record({ slot: fc.nat(40), features: fc.option(features, { nil: undefined }) }),
  { maxLength: 60 },
);

/** What the features of a slot come to by the tables of the columns, one by one. */
function plainSum(columns: readonly FeatureColumn[], tables: readonly Int32Array[], slot: number) {
  return columns.reduce((sum, { distinctOf }, i) => {
    const count = tables[i]?.[(distinctOf[slot] as number) + 1] as number;
    return count < 0 || sum < 0 ? -1 : sum + count;
  }, 0);
}

function joinedSum(joins: readonly ColumnJoin[], all: readonly Int32Array[], slot: number) {
  const tables = { counts: all.slice(0, SCORERS), blocks: all.slice(SCORERS) };
  return joins.reduce((sum, join) => {
    const count =
      joinedTable(join, tables, { ...working, blocked: -1000 })?.[join.numbers[slot] as number] ??
      0;
    return count < 0 || sum < 0 ? -1 : sum + count;
  }, 0);
}

describe('joins of columns', () => {
  it('come to what the columns come to one by one, after any changes', () => {
    fc.assert(
      fc.property(changes, fc.integer({ min: 1, max: 9 }), (history, each) => {
        const columns = Array.from({ length: COLUMNS }, () => emptyColumn(name));
        const joins = createColumnJoins(columns);
        const slots = 41;
        joins.now(slots);
        history.forEach((change, i) => {
          for (const column of columns) clear(column, change.slot);
          change.features?.forEach((feature, place) => {
            enter(columns[place] as FeatureColumn, change.slot, feature);
          });
          joins.touch(change.slot);
          if (i % each === 0) joins.now(slots);
        });
        const tables = columns.map(({ uses }, place) =>
          Int32Array.from({ length: uses.length + 1 }, (_, i) =>
            place < SCORERS ? (i * 7 + place) % 11 : Math.min(0, ((i * 7 + place) % 5) - 1),
          ),
        );
        const now = joins.now(slots);
        expect(now.flatMap(({ members }) => members).sort()).toEqual([...columns.keys()]);
        for (let slot = 0; slot < slots; slot++) {
          expect(joinedSum(now, tables, slot)).toBe(plainSum(columns, tables, slot));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('have no more combinations than a table is worth', () => {
    const columns = Array.from({ length: 3 }, () => emptyColumn(name));
    const slots = 8192;
    columns.forEach((column, i) => {
      for (let slot = 0; slot < slots; slot++) enter(column, slot, Math.floor(slot / 20 ** i) % 20);
    });
    const joins = createColumnJoins(columns).now(slots);
    expect(joins.map(({ members }) => members)).toEqual([[0, 1], [2]]);
  });

  it('do without the columns that count for nothing', () => {
    const columns = Array.from({ length: 2 }, () => emptyColumn(name));
    for (const column of columns) enter(column, 0, 'any');
    const [join] = createColumnJoins(columns).now(1);
    const silent = { counts: [undefined], blocks: [undefined] };
    const speaking = { counts: [undefined, Int32Array.of(5, 7)], blocks: [] };
    expect(joinedTable(join as ColumnJoin, silent, working)).toBeUndefined();
    expect(joinedTable(join as ColumnJoin, speaking, working)).toEqual(Int32Array.of(7));
  });
});
