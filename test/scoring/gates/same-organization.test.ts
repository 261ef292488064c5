import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Organization } from '../../../src/model/organization.ts';
import { controlChain } from '../../../src/scoring/gates/control-chain.ts';
import { sameOrganization } from '../../../src/scoring/gates/same-organization.ts';
import { verdictOn } from '../judge-pair.ts';

const organization = (id: string, more: Partial<Organization> = {}): Organization => ({
  id,
  name: `Sample ${id}`,
  ...more,
});

const check = (
  demand: string | undefined,
  technology: string | undefined,
  organizations: readonly Organization[] = [],
  options = {},
) =>
  verdictOn(
    sameOrganization,
    demand === undefined ? {} : { organization: demand },
    technology === undefined ? {} : { organization: technology },
    { organizations, options },
  );

describe('controlChain', () => {
  test('ends in spite of cycles, and names each organization once', () => {
    const links = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 20 });
    fc.assert(
      fc.property(links, (links) => {
        const all = new Map(
          [0, 1, 2, 3, 4, 5, 6].map((i) => [
            `${i}`,
            organization(`${i}`, {
              parent: `${(i + 1) % 7}`,
              controlledBy: links
                .filter(([from]) => from === i)
                .map(([, to]) => ({ organization: `${to}` })),
            }),
          ]),
        );
        const chain = controlChain('0', 50, (id) => all.get(id ?? ''));
        expect(chain[0]).toBe('0');
        expect([...chain].sort()).toEqual(['0', '1', '2', '3', '4', '5', '6']);
      }),
    );
  });
});

describe('sameOrganization', () => {
  test('vetoes a pair of one organization for good, known or not', () => {
    expect(check('a', 'a')).toEqual({
      outcome: 'block',
      code: 'organization.same',
      side: 'both',
      overridable: false,
      params: { organization: 'a' },
    });
  });

  test('lets pass what is not known', () => {
    expect(check('a', 'b')).toBeUndefined();
    expect(check(undefined, 'b')).toBeUndefined();
    expect(check(undefined, undefined)).toBeUndefined();
  });

  test('vetoes parent and child, in both directions, liftably', () => {
    const organizations = [organization('child', { parent: 'a' }), organization('a')];
    const verdict = {
      outcome: 'block',
      code: 'organization.group',
      side: 'both',
      overridable: true,
      params: { demandOrganization: 'child', technologyOrganization: 'a', controller: 'a' },
    };
    expect(check('child', 'a', organizations)).toEqual(verdict);
    expect(check('a', 'child', organizations)?.code).toBe('organization.group');
  });

  test('vetoes two that a third controls over several steps', () => {
    const organizations = [
      organization('a', { parent: 'b' }),
      organization('b', { controlledBy: [{ organization: 'top', share: 80 }] }),
      organization('c', { controlledBy: [{ organization: 'top' }] }),
    ];
    expect(check('a', 'c', organizations)).toMatchObject({ params: { controller: 'top' } });
  });

  test('counts shares from 50 percent, or from what it is told', () => {
    const held = (share: number) => [
      organization('a', { controlledBy: [{ organization: 'b', share }] }),
    ];
    expect(check('a', 'b', held(50))).toBeDefined();
    expect(check('a', 'b', held(49.9))).toBeUndefined();
    expect(check('a', 'b', held(30), { controlShare: 30 })).toBeDefined();
  });
});
