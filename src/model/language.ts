import * as z from 'zod/mini';

const languagePattern = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,7}$/;

/** Schema of {@link Language}. */
export const languageSchema = z.string().check(z.regex(languagePattern, 'invalid-language'));

/**
 * A language as a BCP-47 tag: `zh`, `ru`, `en`, `uz-Latn`, `zh-Hant-TW`.
 *
 * @useDeclaredType
 */
export type Language = z.infer<typeof languageSchema>;
