import * as z from 'zod/mini';
import type { Frozen } from './frozen.ts';
import { identifierSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { shortTextSchema } from './short-text.ts';

/** Schema of {@link Provenance}. */
export const provenanceSchema = z.strictObject({
  /** The system the record came from. */
  system: shortTextSchema,
  /** Its id in that system. */
  externalId: z.optional(shortTextSchema),
  /** Where it can be read. */
  url: z.optional(
    z.string().check(z.minLength(1, 'empty-text'), z.maxLength(10_000, 'text-too-long')),
  ),
  /** The day it was taken over, `YYYY-MM-DD`. */
  importedAt: z.optional(isoDateSchema),
  /** The id of the hub that took it over. */
  hub: z.optional(identifierSchema),
  /** A hash of what was taken over, in the host's own form. */
  hash: z.optional(shortTextSchema),
});

/**
 * Where a record came from.
 *
 * @interface
 */
export type Provenance = Frozen<z.infer<typeof provenanceSchema>>;
