import fc from 'fast-check';
import type { Technology } from 'silkmatch';
import { changeSetBytes, changesSince, commit, createReplica, shareable } from 'silkmatch/hub';
import { describe, expect, it } from 'vitest';
import { networkOf, today } from './network.ts';

const canary = 'CANARY-7f3a';
const levels = ['public', 'network', 'hub', 'invited', 'private'] as const;

describe('shareable', () => {
  it('lets out what the audience may see, and says what stays and why', () => {
    const technologies: Technology[] = [
      { id: 'open', title: 'Pump', organization: 'org-1', ext: { note: canary } },
      { id: 'network', title: 'Valve', visibility: 'network', price: { currency: 'USD', min: 1 } },
      { id: 'hub', title: canary, visibility: 'hub', organization: 'org-2' },
      { id: 'masked', title: canary, anonymity: 'masked', organization: 'org-2' },
      { id: 'untold', description: canary },
    ];
    const organizations = [
      { id: 'org-1', name: 'Sample works', ext: { phone: canary } },
      { id: 'org-2', name: canary },
    ];
    const fields = { description: 'hub', price: 'public', ext: 'private' } as const;
    const { withheld, ...share } = shareable(
      { technologies, organizations },
      { audience: 'network', fields },
    );
    expect(share).toEqual({
      technologies: [
        { id: 'open', title: 'Pump', organization: 'org-1' },
        {
          id: 'network',
          title: 'Valve',
          visibility: 'network',
          price: { currency: 'USD', min: 1 },
        },
      ],
      demands: [],
      organizations: [{ id: 'org-1', name: 'Sample works' }],
    });
    expect(withheld.map(({ id, reason }) => [id, reason])).toEqual([
      ['hub', 'hidden'],
      ['masked', 'anonymous'],
      ['untold', 'no-text'],
    ]);
    const toPublic = shareable({ technologies }, { audience: 'public', fields });
    expect(toPublic.technologies.map(({ id }) => id)).toEqual(['open']);
  });

  it('keeps the fields of the host and where a record came from at home unless told otherwise', () => {
    const record: Technology = {
      id: 't',
      title: 'Pump',
      ext: { a: 1 },
      provenance: [{ system: 'crm' }],
    };
    const [shown] = shareable({ technologies: [record] }, { audience: 'network' }).technologies;
    expect(shown).toEqual({ id: 't', title: 'Pump' });
    const all = shareable({ technologies: [record] }, { audience: 'network', fields: {} });
    expect(all.technologies).toEqual([record]);
  });

  it('takes no audience and no level that there is not', () => {
    const technologies = [{ id: 't', title: 'Pump' }];
    const policies = [{ audience: 'auditor' }, { audience: 'network', fields: { ext: 'Private' } }];
    for (const policy of policies) {
      expect(() => shareable({ technologies }, policy as never)).toThrow(
        expect.objectContaining({ code: 'invalid-option' }),
      );
    }
  });

  it('leaks nothing hidden into the bytes that leave', async () => {
    const network = await networkOf(['hub-kz']);
    const signers = Object.values(network.signers);
    const level = fc.constantFrom(...levels);
    const record = fc.record({ visibility: level, field: level, anonymous: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 6 }), level, async (drawn, summaryLevel) => {
        const technologies: Technology[] = drawn.map(({ visibility, anonymous }, i) => {
          const mayLeave = (visibility === 'public' || visibility === 'network') && !anonymous;
          return {
            id: `t${i}`,
            title: mayLeave ? 'open' : canary,
            summary: summaryLevel === 'public' || summaryLevel === 'network' ? 'open' : canary,
            visibility,
            ...(anonymous ? { anonymity: 'band' as const } : {}),
          };
        });
        const { withheld, ...share } = shareable(
          { technologies },
          { audience: 'network', fields: { summary: summaryLevel } },
        );
        const replica = await commit(createReplica('hub-kz'), { share }, { date: today, signers });
        const text = new TextDecoder().decode(changeSetBytes(changesSince(replica)));
        expect(text).not.toContain(canary);
        expect(share.technologies.length + withheld.length).toBe(technologies.length);
      }),
      { numRuns: 50 },
    );
  });
});
