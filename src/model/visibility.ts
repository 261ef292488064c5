import * as z from 'zod/mini';

/** Schema of {@link Visibility}. */
export const visibilitySchema = z.enum(['public', 'network', 'hub', 'invited', 'private']);

/**
 * Who may see a record: everybody, all hubs, its own hub, those invited, or its owner alone.
 *
 * @useDeclaredType
 */
export type Visibility = z.infer<typeof visibilitySchema>;

/** Schema of {@link Anonymity}. */
export const anonymitySchema = z.enum(['named', 'masked', 'region', 'band']);

/**
 * How much of its owner a record shows: the name, a mask in its place, the region alone, or a size band alone.
 *
 * @useDeclaredType
 */
export type Anonymity = z.infer<typeof anonymitySchema>;
