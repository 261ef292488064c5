import * as z from 'zod/mini';
import type { Frozen } from './frozen.ts';
import { languageSchema } from './language.ts';

const textSchema = z.string().check(z.maxLength(50_000_000, 'text-too-long'));

/** Schema of {@link LocalizedText}. */
export const localizedTextSchema = z.union([textSchema, z.record(languageSchema, textSchema)], {
  error: 'invalid-text',
});

/**
 * Text in one language or several: a string, or a map from BCP-47 language to string. A string leaves the language to
 * be recognised. At most 50 million characters each.
 *
 * @useDeclaredType
 * @example
 * ```ts
 * const plain: LocalizedText = 'Solar water pump';
 * const both: LocalizedText = { zh: '太阳能水泵', en: 'Solar water pump' };
 * ```
 */
export type LocalizedText = Frozen<z.infer<typeof localizedTextSchema>>;

/** One language version of a {@link LocalizedText}. */
export interface TextVersion {
  /** The text itself. */
  readonly text: string;
  /** Its BCP-47 tag as the record gives it; `undefined` where the record does not say. */
  readonly language: string | undefined;
}

/**
 * Reads every language version of a text, without the blank ones.
 *
 * @param text - The text; nothing gives an empty list.
 * @returns The versions, sorted by language tag (by code units).
 * @example
 * ```ts
 * textsOf({ zh: '水泵', en: 'Pump' }); // [{ text: 'Pump', language: 'en' }, { text: '水泵', language: 'zh' }]
 * ```
 */
export function textsOf(text: LocalizedText | undefined): readonly TextVersion[] {
  if (text === undefined) return [];
  const versions: TextVersion[] =
    typeof text === 'string'
      ? [{ text, language: undefined }]
      : Object.keys(text)
          .sort()
          .map((language) => ({ text: text[language] ?? '', language }));
  return versions.filter((version) => hasInk(version.text));
}

/**
 * Whether a text says nothing.
 *
 * @param text - The text, or nothing.
 * @returns `true` for nothing, for the empty string and for white space alone, in every language it has.
 */
export function isBlank(text: LocalizedText | undefined): boolean {
  return textsOf(text).length === 0;
}

function hasInk(text: string): boolean {
  return /\S/.test(text);
}
