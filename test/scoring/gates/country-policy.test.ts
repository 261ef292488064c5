import { describe, expect, test } from 'vitest';
import { createEngine, definePipeline, trlFit } from '../../../src/index.ts';
import {
  defineCountryPolicy,
  type PolicyCase,
  type PolicyRuling,
} from '../../../src/scoring/gates/country-policy.ts';
import { checkGate } from '../../../src/testing/check-gate.ts';
import { verdictOn } from '../judge-pair.ts';

const denied: PolicyRuling = { ruling: 'deny', reason: 'listed destination' };
const review: PolicyRuling = { ruling: 'review', reason: 'dual-use technology' };

const policy = defineCountryPolicy({
  id: 'test/policy',
  version: '1.0.0',
  rule: ({ demand, technology }: PolicyCase) => {
    if (demand.country === 'KP') return denied;
    const isSensitive = technology.technologyCodes.includes('ipc:G21C 1/00');
    return isSensitive && demand.country !== technology.country ? review : { ruling: 'allow' };
  },
});

describe('defineCountryPolicy', () => {
  test('lets pass what the policy allows', () => {
    expect(verdictOn(policy, { country: 'KZ' }, { country: 'CN' })).toBeUndefined();
  });

  test('vetoes what it denies, and nobody may lift that', () => {
    expect(verdictOn(policy, { country: 'KP' }, { country: 'CN' })).toEqual({
      outcome: 'block',
      code: 'country.policy-denied',
      side: 'both',
      overridable: false,
      params: { reason: 'listed destination', demandCountry: 'KP', technologyCountry: 'CN' },
    });
  });

  test('takes the country of the organization, and names only known countries', () => {
    const organizations = [{ id: 'o', name: 'Sample organization', country: 'KP' }];
    expect(verdictOn(policy, { organization: 'o' }, {}, { organizations })).toMatchObject({
      params: { reason: 'listed destination', demandCountry: 'KP' },
    });
  });

  test('flags what has to be reviewed and leaves the score alone', () => {
    const technology = { id: 't', title: 'T', country: 'CN', trl: 7 };
    const sensitive = { ...technology, id: 's', technologyCodes: ['ipc:G21C 1/00'] };
    const demand = { id: 'd', title: 'D', country: 'KZ', trl: { min: 5 } };
    const engine = createEngine({
      pipeline: definePipeline({
        scorers: [{ use: trlFit, weight: 1 }],
        gates: [{ use: policy }],
      }),
      asOf: '2026-11-01',
      technologies: [technology, sensitive],
      demands: [demand],
    });
    const scored = (id: string) => engine.score('d', id);
    expect(scored('s').score).toBe(scored('t').score);
    expect(scored('t').flags).toEqual([]);
    expect(scored('s').flags).toMatchObject([
      { outcome: 'unknown', code: 'country.policy-review', params: { reason: review.reason } },
    ]);
  });

  test('refuses a ruling that is none', () => {
    const broken = defineCountryPolicy({
      id: 'test/broken',
      version: '1.0.0',
      rule: () => ({ ruling: 'maybe' }) as unknown as PolicyRuling,
    });
    expect(() => verdictOn(broken, {}, {})).toThrowError('allow, review or deny');
  });

  test('keeps every law of gates', () => {
    const failed = checkGate(policy, {
      technologies: [
        { id: 't', title: 'T', country: 'CN' },
        { id: 's', title: 'S', technologyCodes: ['ipc:G21C 1/00'] },
      ],
      demands: [
        { id: 'd', title: 'D', country: 'KP' },
        { id: 'e', title: 'E' },
      ],
    }).filter(({ passed }) => !passed);
    expect(failed).toEqual([]);
  });
});
