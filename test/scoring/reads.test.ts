import { describe, expect, it } from 'vitest';
import { defineScorer } from '../../src/scoring/define-scorer.ts';
import { defineGate } from '../../src/scoring/gate.ts';

describe('the fields that a small plugin names', () => {
  it('are the only ones that its function can see, in the types and at run time', () => {
    const seen: unknown[] = [];
    const scorer = defineScorer({
      id: 'test/reads',
      version: '1.0.0',
      reads: { demand: [], technology: ['country'] },
      score: ({ demand, technology }) => {
        // @ts-expect-error: `trl` is not named
        seen.push(demand, technology.country, technology.trl);
        return 1;
      },
    });
    const context = { options: {}, asOf: '2026-11-01', organization: () => undefined };
    const feature = scorer.readTechnology(
      { id: 't', title: 'Pump', country: 'UZ', trl: 5 },
      context,
    );
    const query = scorer.readDemand({ id: 'd', title: 'Pump' }, context);
    if (!feature || !query) throw new Error('nothing was read');
    scorer.open(query, { ...context, statistics: undefined, index: undefined }).score(feature);
    expect(seen).toEqual([{}, 'UZ', undefined]);
  });

  it('are the only ones that a gate can see', () => {
    const gate = defineGate({
      id: 'test/reads-gate',
      version: '1.0.0',
      reads: { demand: ['urgency'], technology: [] },
      // @ts-expect-error: `country` is not named
      check: ({ demand }) => (demand.country ? undefined : undefined),
    });
    const context = { options: {}, asOf: '2026-11-01', organization: () => undefined };
    expect(gate.readTechnology({ id: 't', title: 'Pump', country: 'UZ' }, context)).toEqual({});
  });
});
