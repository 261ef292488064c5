import { describe, expect, test } from 'vitest';
import { type Visibility, visibilitySchema } from '../../../src/model/visibility.ts';
import { visibility } from '../../../src/scoring/gates/visibility.ts';
import { verdictOn } from '../judge-pair.ts';

const levels = visibilitySchema.options;
const check = (demand: Visibility | undefined, technology: Visibility | undefined, options = {}) =>
  verdictOn(
    visibility,
    demand ? { visibility: demand } : {},
    technology ? { visibility: technology } : {},
    { options },
  );

describe('visibility', () => {
  test('shows each viewer what is as open as their level, and no more', () => {
    for (const [i, viewer] of levels.entries()) {
      const seen = levels.filter((level) => check(undefined, level, { viewer }) === undefined);
      expect(seen).toEqual(levels.slice(0, i + 1));
    }
  });

  test('takes the caller for a member of the network, and a record for public, unless told otherwise', () => {
    expect(check(undefined, undefined, { viewer: 'public' })).toBeUndefined();
    expect(check('network', 'public')).toBeUndefined();
    expect(check('network', 'hub')).toEqual({
      outcome: 'block',
      code: 'visibility.hidden',
      side: 'technology',
      overridable: false,
      params: { visibility: 'hub', viewer: 'network' },
    });
  });

  test('names the side that is hidden, or both', () => {
    expect(check('private', undefined)?.side).toBe('demand');
    expect(check('private', 'hub')).toMatchObject({
      side: 'both',
      params: { visibility: 'private' },
    });
  });
});
