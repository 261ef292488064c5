import { InvalidArgumentError } from 'commander';

/**
 * Reads the value of an option that is a whole number from 1.
 *
 * @param text - What was given.
 */
export function positiveInteger(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a whole number from 1 to 999999999.');
}

/**
 * Reads the value of an option that is a whole number from 0.
 *
 * @param text - What was given.
 */
export function wholeNumber(text: string): number {
  if (/^(0|[1-9]\d{0,8})$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a whole number from 0 to 999999999.');
}

/**
 * Reads the value of an option that is a number from 0 to 1.
 *
 * @param text - What was given.
 */
export function fraction(text: string): number {
  const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError('Expected a number from 0 to 1.');
}

/**
 * Reads the value of an option that is the id of a hub.
 *
 * @param text - What was given.
 */
export function hubId(text: string): string {
  if (text.trim() !== '') return text;
  throw new InvalidArgumentError('Expected the id of a hub.');
}

/**
 * Reads the values of an option that is a public key and may be given several times.
 *
 * @param text - What was given: 64 hexadecimal digits, in either case.
 * @param before - The keys given before.
 */
export function publicKeys(text: string, before: readonly string[]): readonly string[] {
  if (/^[0-9a-f]{64}$/i.test(text)) return [...before, text.toLowerCase()];
  throw new InvalidArgumentError('Expected a public key: 64 digits 0 to 9 and a to f.');
}

/**
 * Reads the value of an option that is any language, as a BCP-47 tag.
 *
 * @param text - What was given.
 */
export function languageTag(text: string): string {
  if (/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,7}$/.test(text)) return text;
  throw new InvalidArgumentError('Expected a BCP-47 language tag such as en, zh or uz-Latn.');
}

/**
 * Reads the value of an option that is a day.
 *
 * @param text - What was given.
 */
export function isoDate(text: string): string {
  const time = /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)
    ? Date.parse(`${text}T00:00:00Z`)
    : Number.NaN;
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  if (isDay) return text;
  throw new InvalidArgumentError('Expected a day of the calendar, YYYY-MM-DD, from the year 0001.');
}

/**
 * Reads the value of an option that is the label of an encoding.
 *
 * @param text - What was given.
 */
export function encodingLabel(text: string): string {
  try {
    return new TextDecoder(text).encoding;
  } catch {
    throw new InvalidArgumentError('Expected an encoding such as utf-8, gb18030 or windows-1251.');
  }
}
