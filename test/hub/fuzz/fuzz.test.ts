import { expect, it } from 'vitest';
import { fuzz } from './campaign.ts';

it('takes no mutated snapshot, change set, manifest, bundle, ledger or roster for a good one, and crashes at none', async () => {
  const { outcomes, faults } = await fuzz(800, 20261101);
  expect(faults).toEqual([]);
  for (const { refused } of Object.values(outcomes)) expect(refused).toBeGreaterThan(0);
});
