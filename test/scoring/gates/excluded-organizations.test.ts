import { describe, expect, test } from 'vitest';
import { excludedOrganizations } from '../../../src/scoring/gates/excluded-organizations.ts';
import { verdictOn } from '../judge-pair.ts';

const check = (demand: object, technology: object) =>
  verdictOn(excludedOrganizations, demand, technology);

describe('excludedOrganizations', () => {
  test('vetoes whom either side excludes, liftably', () => {
    expect(check({ excludedOrganizations: ['x', 'y'] }, { organization: 'y' })).toEqual({
      outcome: 'block',
      code: 'organization.excluded',
      side: 'demand',
      overridable: true,
      params: { organization: 'y' },
    });
    expect(check({ organization: 'x' }, { excludedOrganizations: ['x'] })?.side).toBe('technology');
  });

  test('vetoes whom an excluded organization controls', () => {
    const organizations = [
      { id: 'y', name: 'Sample works', controlledBy: [{ organization: 'x', share: 60 }] },
    ];
    const verdict = verdictOn(
      excludedOrganizations,
      { excludedOrganizations: ['x'] },
      { organization: 'y' },
      { organizations },
    );
    expect(verdict).toMatchObject({ params: { organization: 'y', controller: 'x' } });
  });

  test('lets pass everybody else, and those who do not say who they are', () => {
    expect(check({ excludedOrganizations: ['x'] }, { organization: 'y' })).toBeUndefined();
    expect(check({ excludedOrganizations: ['x'] }, {})).toBeUndefined();
    expect(check({ organization: 'x' }, { organization: 'x' })).toBeUndefined();
  });
});
