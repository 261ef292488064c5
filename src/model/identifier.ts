import * as z from 'zod/mini';

/** 1 to 200 characters, none of them a control character or half a surrogate pair, no space at either end. */
const identifierPattern =
  /^[^ \p{Cc}\ud800-\udfff](?:[^\p{Cc}\ud800-\udfff]{0,198}[^ \p{Cc}\ud800-\udfff])?$/u; // Unicode never changes Cc

/** Schema of {@link Identifier}. */
export const identifierSchema = z.string().check(z.regex(identifierPattern, 'invalid-id'));

/**
 * What tells a record from all others of its kind: 1 to 200 characters, chosen by the host, compared character by
 * character. No control characters, no halves of surrogate pairs, and no space at either end.
 *
 * @useDeclaredType
 */
export type Identifier = z.infer<typeof identifierSchema>;
