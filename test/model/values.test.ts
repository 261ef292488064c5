import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../src/model/code.ts';
import { cooperationPreferences } from '../../src/model/cooperation-mode.ts';
import { isCountryCode, meantCountry } from '../../src/model/country-codes.ts';
import { compareIsoDates, dayNumber, isoDateSchema } from '../../src/model/iso-date.ts';
import { isBlank, textsOf } from '../../src/model/localized-text.ts';
import { trlRangeOf } from '../../src/model/trl.ts';

const day = fc.date({
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9999-12-31T00:00:00Z'),
  noInvalidDate: true,
});

test('the number of a day agrees with the calendar of the language for every year from 0001 to 9999', () => {
  fc.assert(
    fc.property(day, (date) => {
      const text = date.toISOString().slice(0, 10);
      expect(isoDateSchema.safeParse(text).success).toBe(true);
      expect(dayNumber(text)).toBe(Math.floor(date.getTime() / 86_400_000));
    }),
  );
});

test('dates are ordered as their day numbers are', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [x, y] = [a.toISOString().slice(0, 10), b.toISOString().slice(0, 10)];
      expect(compareIsoDates(x, y)).toBe(Math.sign(dayNumber(x) - dayNumber(y)));
    }),
  );
});

test.each([
  '0000-01-01',
  '2026-02-29',
  '1900-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-01-00',
])('%s is not a date because the day does not exist', (text) => {
  expect(isoDateSchema.safeParse(text).success).toBe(false);
});

test.each(['2026-1-1', '20260101', '2026-01-01T00:00:00Z', '01.02.2026', ' 2026-01-01', ''])(
  '%j is not a date because it has another form',
  (text) => {
    expect(isoDateSchema.safeParse(text).success).toBe(false);
  },
);

test('leap days exist in leap years', () => {
  expect(isoDateSchema.safeParse('2000-02-29').success).toBe(true);
  expect(isoDateSchema.safeParse('2028-02-29').success).toBe(true);
});

test('texts are read sorted by language, without blank ones', () => {
  expect(textsOf({ zh: '水泵', en: 'Pump', ru: ' \n' })).toEqual([
    { text: 'Pump', language: 'en' },
    { text: '水泵', language: 'zh' },
  ]);
  expect(textsOf('Pump')).toEqual([{ text: 'Pump', language: undefined }]);
  expect(textsOf(undefined)).toEqual([]);
  expect(textsOf({})).toEqual([]);
});

test('a text is blank when no language version has a visible character', () => {
  expect(isBlank({ en: '', ru: '\t' })).toBe(true);
  expect(isBlank(undefined)).toBe(true);
  expect(isBlank({ en: '', ru: 'а' })).toBe(false);
});

test('a code is split at its first colon and keeps the rest as it is', () => {
  expect(codeOf('ipc:H01M 10/05')).toEqual({
    scheme: 'ipc',
    code: 'H01M 10/05',
    weight: 1,
    inferred: false,
  });
  expect(codeOf({ code: 'own:a:b', weight: 0.25, inferred: true })).toEqual({
    scheme: 'own',
    code: 'a:b',
    weight: 0.25,
    inferred: true,
  });
});

test('a bare cooperation mode is preferred, and a preference stays what it is', () => {
  const never = { value: 'acquisition', strength: 'never' } as const;
  expect(cooperationPreferences(['licence', never])).toEqual([
    { value: 'licence', strength: 'prefer' },
    never,
  ]);
  expect(cooperationPreferences(undefined)).toEqual([]);
});

test('a bare level asks for at least that level, and an empty range asks for nothing', () => {
  expect(trlRangeOf(6)).toEqual({ min: 6 });
  expect(trlRangeOf({ min: 3, max: 5 })).toEqual({ min: 3, max: 5 });
  expect(trlRangeOf({})).toBeUndefined();
  expect(trlRangeOf(undefined)).toBeUndefined();
});

test('the country codes are those that the platform knows by name', () => {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const ours = letters.flatMap((a) => letters.map((b) => a + b)).filter(isCountryCode);
  expect(ours.filter((code) => names.of(code) === undefined)).toEqual([]);
  expect(ours).toHaveLength(250);
});

test.each([
  ['uk', 'GB'],
  ['EL', 'GR'],
  ['kz', 'KZ'],
  ['KAZ', 'KZ'],
  [' uzb ', 'UZ'],
  ['GBR', 'GB'],
])('%j can only mean %s', (text, code) => {
  expect(meantCountry(text)).toBe(code);
});

test.each(['China', 'XX', 'sco', '', 'K', '中国'])('%j means no country for certain', (text) => {
  expect(meantCountry(text)).toBeUndefined();
});
