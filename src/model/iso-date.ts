import * as z from 'zod/mini';

/** Schema of {@link IsoDate}. */
export const isoDateSchema = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'invalid-date', abort: true }),
    z.refine(isCalendarDate, { error: 'invalid-date' }),
  );

/**
 * A day of the Gregorian calendar as `YYYY-MM-DD`, years 0001 to 9999; the day must exist.
 *
 * @useDeclaredType
 */
export type IsoDate = z.infer<typeof isoDateSchema>;

/**
 * Counts the days from 1970-01-01 to a date of the proleptic Gregorian calendar.
 *
 * Counts years from March, so that the leap day is the last of its year, and adds whole days only.
 *
 * @param date - A date, `YYYY-MM-DD`.
 * @returns A whole number; negative before 1970.
 * @example
 * ```ts
 * dayNumber('1970-01-02'); // 1
 * ```
 */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  const marchYear = month > 2 ? year : year - 1;
  const monthsSinceMarch = month > 2 ? month - 3 : month + 9;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const daysBeforeMonth = Math.floor((153 * monthsSinceMarch + 2) / 5);
  return 365 * marchYear + leapDays + daysBeforeMonth + day - 719_469;
}

/**
 * Orders two dates.
 *
 * @param a - A date, `YYYY-MM-DD`.
 * @param b - Another.
 * @returns -1 if `a` is earlier, 1 if it is later, 0 if they are the same day.
 */
export function compareIsoDates(a: IsoDate, b: IsoDate): -1 | 0 | 1 {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

/**
 * Whether a text has the form `YYYY-MM-DD` and names a day that exists.
 *
 * @param text - Any text.
 * @returns `false` for days such as `2026-02-29`, for the year 0000, and for anything before or after the day.
 */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = partsOf(text);
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  return day <= (month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0));
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function partsOf(date: string): { year: number; month: number; day: number } {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}
