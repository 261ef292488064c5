import { SilkmatchError } from '../model/error.ts';
import { showValue } from '../model/show-value.ts';

/** A text in one or several languages: a string, or a map from BCP-47 language to string. */
export type AnalyzableText = string | Readonly<Record<string, string>>;

/** @throws A {@link SilkmatchError} with code `invalid-input` for anything but a text. */
export function requireText(text: unknown): void {
  if (typeof text === 'string') return;
  const isMap = typeof text === 'object' && text !== null && !Array.isArray(text);
  if (isMap && Object.values(text).every((part) => typeof part === 'string')) return;
  throw wrongInput("a text to be a string, or an object such as `{ en: 'Pump' }`", text);
}

/** @throws A {@link SilkmatchError} with code `invalid-input` for what is neither a string nor `undefined`. */
export function requireLanguage(language: unknown): void {
  if (language === undefined || typeof language === 'string') return;
  throw wrongInput('a language to be a string', language);
}

/** The error of an argument that is not what it should be. */
export function wrongInput(expected: string, found: unknown): SilkmatchError {
  return new SilkmatchError('invalid-input', `Expected ${expected}, got ${showValue(found)}.`);
}
