import { describe, expect, test } from 'vitest';
import type { Demand } from '../../../src/model/demand.ts';
import type { Technology } from '../../../src/model/technology.ts';
import { countryRules } from '../../../src/scoring/gates/country-rules.ts';
import { type Circumstances, type Fields, verdictOn } from '../judge-pair.ts';

const check = (
  demand: Fields<Demand>,
  technology: Fields<Technology>,
  circumstances: Circumstances = {},
) => verdictOn(countryRules, demand, technology, circumstances);

const wishes = (strength: 'must' | 'prefer' | 'avoid' | 'never', ...refs: readonly string[]) =>
  refs.map((value) => ({ value, strength }));

describe('countryRules', () => {
  test('lets pass where nobody has a rule', () => {
    expect(check({}, {})).toBeUndefined();
    expect(check({ country: 'US' }, { country: 'UZ' })).toBeUndefined();
    expect(check({ countryPreferences: wishes('avoid', 'UZ') }, { country: 'UZ' })).toBeUndefined();
  });

  test('vetoes a country that either side refuses, liftably', () => {
    expect(check({ countryPreferences: wishes('never', 'KZ', 'UZ') }, { country: 'UZ' })).toEqual({
      outcome: 'block',
      code: 'country.never',
      side: 'demand',
      overridable: true,
      params: { country: 'UZ', ref: 'UZ' },
    });
    expect(check({ country: 'UZ' }, { countryPreferences: wishes('never', 'UZ') })?.side).toBe(
      'technology',
    );
  });

  test('vetoes the members of a refused group, on the day of the run', () => {
    const demand = { countryPreferences: wishes('never', 'sco') };
    expect(check(demand, { country: 'BY' })).toMatchObject({
      params: { country: 'BY', ref: 'sco' },
    });
    expect(check(demand, { country: 'BY' }, { asOf: '2020-01-01' })).toBeUndefined();
    expect(check(demand, { country: 'DE' })).toBeUndefined();
  });

  test('lets the most specific wish decide', () => {
    const countryPreferences = [
      ...wishes('never', 'sco'),
      ...wishes('prefer', 'central-asia'),
      ...wishes('avoid', 'RU'),
    ];
    expect(check({ countryPreferences }, { country: 'KZ' })).toBeUndefined();
    expect(check({ countryPreferences }, { country: 'RU' })).toBeUndefined();
    expect(check({ countryPreferences }, { country: 'IN' })?.code).toBe('country.never');
  });

  test('vetoes a country outside everything that is required', () => {
    const demand = { countryPreferences: wishes('must', 'sco', 'asean') };
    expect(check(demand, { country: 'VN' })).toBeUndefined();
    expect(check(demand, { country: 'DE' })).toEqual({
      outcome: 'block',
      code: 'country.must',
      side: 'demand',
      overridable: true,
      params: { country: 'DE', required: 'sco,asean' },
    });
  });

  test('vetoes a place of use where rights cannot be given', () => {
    const excluded = { territories: { exclude: ['central-asia'] } };
    expect(check({ country: 'UZ' }, excluded)).toMatchObject({
      code: 'country.territory-excluded',
      side: 'technology',
      params: { country: 'UZ', ref: 'central-asia' },
    });
    expect(
      check({ country: 'UZ' }, { territories: { include: ['UZ'], exclude: ['central-asia'] } }),
    ).toBeUndefined();
    expect(check({ country: 'DE' }, { territories: { include: ['sco', 'UZ'] } })).toMatchObject({
      code: 'country.territory-not-included',
      params: { country: 'DE', included: 'sco,UZ' },
    });
    expect(check({ country: 'IN' }, { territories: { include: ['sco', 'UZ'] } })).toBeUndefined();
  });

  test('never excludes an unknown country, but says so', () => {
    for (const strength of ['must', 'never'] as const) {
      expect(check({ countryPreferences: wishes(strength, 'UZ') }, {})).toEqual({
        outcome: 'unknown',
        code: 'country.unknown',
        side: 'technology',
        params: { rule: strength },
      });
    }
    expect(check({}, { territories: { exclude: ['UZ'] } })).toMatchObject({
      code: 'country.unknown',
      side: 'demand',
      params: { rule: 'territory' },
    });
  });

  test('takes a veto before what it does not know', () => {
    const demand = { countryPreferences: wishes('never', 'UZ') };
    const technology = { country: 'UZ', countryPreferences: wishes('must', 'KZ') };
    expect(check(demand, technology)?.code).toBe('country.never');
  });

  test('does not decide by a group that it does not know', () => {
    const unknown = { outcome: 'unknown', code: 'country.unknown-ref', params: { ref: 'my-list' } };
    expect(
      check({ countryPreferences: wishes('must', 'my-list') }, { country: 'UZ' }),
    ).toMatchObject(unknown);
    expect(
      check({ countryPreferences: wishes('must', 'my-list', 'UZ') }, { country: 'UZ' }),
    ).toBeUndefined();
    expect(
      check({ countryPreferences: wishes('never', 'my-list', 'UZ') }, { country: 'UZ' })?.code,
    ).toBe('country.never');
    expect(check({ country: 'UZ' }, { territories: { include: ['my-list'] } })).toMatchObject(
      unknown,
    );
    expect(check({ country: 'UZ' }, { territories: { exclude: ['my-list'] } })).toMatchObject(
      unknown,
    );
  });

  test('knows the groups that the host adds', () => {
    const options = { groups: [{ id: 'my-list', members: [{ country: 'UZ' }] }] };
    const demand = { countryPreferences: wishes('must', 'my-list') };
    expect(check(demand, { country: 'UZ' }, { options })).toBeUndefined();
    expect(check(demand, { country: 'KZ' }, { options })?.code).toBe('country.must');
    expect(() =>
      check({}, {}, { options: { groups: [{ id: 'my-list', members: [{ country: 'ZZ' }] }] } }),
    ).toThrow(/ZZ/);
  });

  test('falls back on the place, then on the organization', () => {
    const organizations = [
      { id: 'o', name: 'Sample works', country: 'UZ', countryPreferences: wishes('never', 'DE') },
    ];
    const demand = { country: 'FR', countryPreferences: wishes('never', 'UZ') };
    expect(check(demand, { place: { country: 'UZ' } })?.code).toBe('country.never');
    expect(check(demand, { organization: 'o' }, { organizations })?.code).toBe('country.never');
    expect(check(demand, { organization: 'o', country: 'KZ' }, { organizations })).toBeUndefined();
    expect(check({ country: 'DE' }, { organization: 'o' }, { organizations })).toMatchObject({
      code: 'country.never',
      side: 'technology',
    });
  });

  test('vetoes pairs of one country only where the host asks for it', () => {
    const both = [{ country: 'CN' }, { country: 'CN' }] as const;
    expect(check(...both)).toBeUndefined();
    expect(check(...both, { options: { domestic: 'block' } })).toMatchObject({
      outcome: 'block',
      code: 'country.domestic',
      side: 'both',
    });
    const blocked = { options: { domestic: 'block' } };
    expect(check({ country: 'CN' }, { country: 'KZ' }, blocked)).toBeUndefined();
    expect(check({}, {}, blocked)).toBeUndefined();
  });

  test('vetoes an unknown country only where the host asks for it', () => {
    const demand = { countryPreferences: wishes('never', 'KZ') };
    expect(check(demand, {})).toMatchObject({ outcome: 'unknown', code: 'country.unknown' });
    expect(check(demand, {}, { options: { unknown: 'block' } })).toMatchObject({
      outcome: 'block',
      code: 'country.unknown',
    });
    expect(check({}, {}, { options: { unknown: 'block' } })).toBeUndefined();
  });
});
