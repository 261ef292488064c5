import * as z from 'zod/mini';

/** Schema of {@link Exclusivity}. */
export const exclusivitySchema = z.enum([
  'exclusive',
  'sole',
  'non_exclusive',
  'cross',
  'negotiable',
]);

/**
 * How far the rights given to a partner shut out others: everybody (`exclusive`), everybody but the owner (`sole`),
 * nobody (`non_exclusive`); an exchange of rights (`cross`); or to be agreed (`negotiable`).
 *
 * @useDeclaredType
 */
export type Exclusivity = z.infer<typeof exclusivitySchema>;
