import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInGroups } from '../../../src/knowledge/countries/country-group.ts';
import {
  corridorsBetween,
  countries,
  createCountryKnowledge,
  expandRef,
  groupsOf,
  isMember,
  membershipOf,
} from '../../../src/knowledge/countries/index.ts';
import { isCountryCode } from '../../../src/model/country-codes.ts';
import { SilkmatchError } from '../../../src/model/error.ts';

const TODAY = '2026-11-01';

describe('the table of countries', () => {
  test('has the 249 of ISO 3166-1 and Kosovo, with codes of their own', () => {
    const all = countries();
    expect(all).toHaveLength(250);
    expect(all.every(({ code }) => isCountryCode(code))).toBe(true);
    expect(new Set(all.map(({ alpha3 }) => alpha3)).size).toBe(250);
    expect(new Set(all.map(({ numeric }) => numeric)).size).toBe(250);
  });

  test('places every one but Antarctica in a region', () => {
    expect(countries().filter(({ regions }) => regions.length === 0)).toHaveLength(1);
  });
});

describe('the groups', () => {
  test.each([
    ['sco', '2001-06-14', 0],
    ['sco', '2002-01-01', 6],
    ['sco', '2018-01-01', 8],
    ['sco', '2023-08-01', 9],
    ['sco', '2024-08-01', 10],
    ['sco-partner', TODAY, 17],
    ['sco-family', TODAY, 27],
    ['asean', '2025-10-25', 10],
    ['asean', '2025-10-26', 11],
    ['asean10', TODAY, 10],
    ['ceec', '2018-01-01', 16],
    ['ceec', '2020-01-01', 17],
    ['ceec', '2023-01-01', 14],
    ['ceec16', TODAY, 16],
    ['ceec17', TODAY, 17],
    ['nea5', TODAY, 5],
    ['central-asia', TODAY, 5],
    ['eaeu', TODAY, 5],
    ['brics', '2010-01-01', 4],
    ['brics', TODAY, 10],
    ['brics-partner', TODAY, 10],
    ['rcep', TODAY, 15],
    ['eu', '2019-12-31', 28],
    ['eu', TODAY, 27],
    ['gcc', TODAY, 6],
    ['oecd', TODAY, 38],
    ['m49:143', TODAY, 5],
    ['corridor:north', TODAY, 9],
    ['corridor:west', TODAY, 14],
    ['corridor:east', TODAY, 4],
    ['corridor:south', TODAY, 11],
    ['KZ', TODAY, 1],
  ])('%s on %s has %d members', (ref, asOf, count) => {
    expect(expandRef(ref, asOf)).toHaveLength(count);
  });

  test('change exactly on the day a membership begins or ends', () => {
    for (const group of builtInGroups()) {
      for (const { country, from, to } of group.members) {
        if (from) {
          expect(isMember(country, group.id, from)).toBe(true);
          expect(isMember(country, group.id, dayBefore(from))).toBe(false);
        }
        if (to) {
          expect(isMember(country, group.id, dayBefore(to))).toBe(true);
          expect(isMember(country, group.id, to)).toBe(false);
        }
      }
    }
  });

  test('name only countries of the table', () => {
    const codes = new Set(countries().map(({ code }) => code));
    for (const group of builtInGroups()) {
      for (const { country } of group.members) expect(codes.has(country), country).toBe(true);
    }
  });

  test('say since when', () => {
    expect(membershipOf('KZ', 'sco', TODAY)).toEqual({ country: 'KZ', from: '2001-06-15' });
    expect(membershipOf('KZ', 'sco-family', TODAY)?.from).toBe('2001-06-15');
    expect(membershipOf('JP', 'sco', TODAY)).toBeUndefined();
  });

  test('of a country are those whose members it is among', () => {
    const country = fc.constantFrom(...countries().map(({ code }) => code));
    const asOf = fc.constantFrom('1990-01-01', '2012-05-01', '2020-06-30', TODAY);
    fc.assert(
      fc.property(country, asOf, (code, date) => {
        const expected = builtInGroups()
          .map(({ id }) => id)
          .filter((id) => expandRef(id, date).includes(code));
        expect(groupsOf(code, date)).toEqual(expected);
      }),
    );
  });

  test.each([['nosuch'], ['m49:999'], ['corridor:up'], ['kz'], ['__proto__'], ['']])(
    'refuse the unknown reference %j',
    (ref) => {
      expect(() => expandRef(ref, TODAY)).toThrow(SilkmatchError);
      expect(() => isMember('KZ', ref, TODAY)).toThrow(/got/);
    },
  );

  test.each([['2026-02-30'], ['2026'], ['yesterday']])('refuse the date %s', (asOf) => {
    expect(() => expandRef('sco', asOf)).toThrow(/Expected a date/);
  });
});

describe('questions about a country', () => {
  test.each(['Kazakhstan', 'kz', '', undefined])('refuse %j in place of a code', (country) => {
    const asked = country as string;
    for (const ask of [
      () => isMember(asked, 'sco', TODAY),
      () => membershipOf(asked, 'sco', TODAY),
      () => groupsOf(asked, TODAY),
      () => corridorsBetween('CN', asked, TODAY),
    ]) {
      expect(ask).toThrow(/two capital letters/);
    }
  });
});

describe('the corridors', () => {
  test('report all that two countries lie in', () => {
    expect(corridorsBetween('CN', 'RU', TODAY)).toEqual([
      { corridor: 'north', affinity: 1 },
      { corridor: 'east', affinity: 1 },
    ]);
    expect(corridorsBetween('CN', 'TR', TODAY)).toEqual([{ corridor: 'north', affinity: 0.6 }]);
    expect(corridorsBetween('RU', 'KZ', TODAY)).toEqual([{ corridor: 'north', affinity: 0.4 }]);
    expect(corridorsBetween('CN', 'BR', TODAY)).toEqual([]);
    expect(corridorsBetween('KZ', 'KZ', TODAY)).toEqual([]);
  });

  test('are the same in both directions', () => {
    const country = fc.constantFrom(...countries().map(({ code }) => code));
    fc.assert(
      fc.property(country, country, (a, b) => {
        expect(corridorsBetween(a, b, TODAY)).toEqual(corridorsBetween(b, a, TODAY));
      }),
    );
  });
});

describe('createCountryKnowledge', () => {
  test('adds and replaces groups without touching the built-in ones', () => {
    const knowledge = createCountryKnowledge({
      groups: [
        { id: 'sco', members: [{ country: 'CN' }, { country: 'AM', from: '2027-01-01' }] },
        { id: 'pilot', names: { en: 'Pilot countries' }, members: [], includes: ['sco'] },
      ],
    });
    expect(knowledge.expandRef('sco', TODAY)).toEqual(['CN']);
    expect(knowledge.expandRef('sco-family', '2027-01-01')).toContain('AM');
    expect(knowledge.expandRef('pilot', '2027-01-01')).toEqual(['AM', 'CN']);
    expect(knowledge.resolveRef('pilot countries')).toEqual({ ref: 'pilot' });
    expect(expandRef('sco', TODAY)).toHaveLength(10);
  });

  test('survives groups that include each other', () => {
    const knowledge = createCountryKnowledge({
      groups: [
        { id: 'first', members: [{ country: 'KZ' }], includes: ['second'] },
        { id: 'second', members: [{ country: 'UZ' }], includes: ['first'] },
      ],
    });
    expect(knowledge.expandRef('first', TODAY)).toEqual(['KZ', 'UZ']);
  });

  test('replaces corridors', () => {
    const knowledge = createCountryKnowledge({
      corridors: [{ id: 'north', base: 'KZ', members: [{ ref: 'eaeu', affinity: 0.5 }] }],
    });
    expect(knowledge.corridorsBetween('KZ', 'RU', TODAY)).toContainEqual({
      corridor: 'north',
      affinity: 0.5,
    });
  });

  test('lists every fault of the data at once', () => {
    const make = () =>
      createCountryKnowledge({
        groups: [
          { id: 'Bad Id', members: [{ country: 'ZZ' }] },
          { id: 'late', members: [{ country: 'KZ', from: '2026-01-01', to: '2025-01-01' }] },
          { id: 'when', members: [{ country: 'KZ', from: 'soon' }] },
          { id: 'wider', members: [], includes: ['scoo'] },
        ],
        corridors: [
          { id: 'up', base: 'CN', members: [{ ref: 'KZ', affinity: 2 }] },
          { id: 'round', base: 'CN', members: [{ ref: 'corridor:round', affinity: 1 }] },
          { id: 'lost', base: 'CN', members: [{ ref: 'kz', affinity: 1 }] },
        ],
      });
    expect(make).toThrow(/Bad Id.*ZZ.*late.*soon.*scoo.*affinity.*corridor:round.*`kz`/s);
  });

  test('refuses a group twice, and one with the code of a country for an id', () => {
    const group = (id: string) => ({ id, members: [{ country: 'KZ' }] });
    const make = () =>
      createCountryKnowledge({ groups: [group('pilot'), group('pilot'), group('uz')] });
    expect(make).toThrow(/`pilot` again.*`uz`/);
  });

  test.each([
    [null, /options: Expected object, got null/],
    [{ groups: {} }, /options\.groups: Expected array, got \{\}/],
    [{ groups: [{ id: 'aa' }] }, /options\.groups\[0\]\.members: Expected array, got nothing/],
    [{ corridors: [{ id: 'up', base: 'CN', members: [null] }] }, /members\[0\]: .*got null/],
    [{ names: [{ KZ: 7 }] }, /names\[0\]\.KZ: Expected string or array, got 7/],
    [{ gruops: [] }, /Unknown field `gruops`/],
  ])('says what is wrong with the shape of %j', (options, message) => {
    expect(() => createCountryKnowledge(options as never)).toThrow(message);
    expect(() => createCountryKnowledge(options as never)).toThrow(SilkmatchError);
  });

  test('is not changed by later changes of what was given, nor by names that a prototype has', () => {
    const group = {
      id: 'pilot',
      names: JSON.parse('{ "__proto__": { "en": 7 } }'),
      members: [{ country: 'KZ' }],
    };
    const knowledge = createCountryKnowledge({ groups: [group] });
    group.members.push({ country: 'CN' });
    expect(knowledge.expandRef('pilot')).toEqual(['KZ']);
    expect(knowledge.resolveRef('pilot')).toEqual({ ref: 'pilot' });
  });
});

function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
