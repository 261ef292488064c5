import * as z from 'zod/mini';

/** Schema of {@link Status}. */
export const statusSchema = z.enum([
  'draft',
  'in_review',
  'on_hold',
  'published',
  'paused',
  'matched',
  'withdrawn',
  'expired',
  'archived',
  'rejected',
]);

/**
 * Where a record is in its life.
 *
 * @useDeclaredType
 */
export type Status = z.infer<typeof statusSchema>;
