import * as z from 'zod/mini';

/** Schema of a label in no particular language, such as a number or the name of a scheme: 1 to 1,000 characters. */
export const shortTextSchema = z
  .string()
  .check(z.minLength(1, 'empty-text'), z.maxLength(1_000, 'text-too-long'));
