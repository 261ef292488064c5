import { expect, it } from 'vitest';
import { fuzzSnapshots } from './snapshot-fuzz.ts';

it('refuses mutated snapshots with a clear error, and crashes at none', () => {
  const { refused, opened, faults } = fuzzSnapshots(MUTATIONS, 20261101);
  expect(faults).toEqual([]);
  expect(refused).toBeGreaterThan(MUTATIONS / 2);
  expect(opened).toBeGreaterThan(0);
});

const MUTATIONS = 1000;
