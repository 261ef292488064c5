import * as z from 'zod/mini';
import { countryRefSchema } from './country-ref.ts';
import type { Frozen } from './frozen.ts';
import { identifierSchema } from './identifier.ts';
import { organizationShape } from './organization.ts';

/** Schema of {@link HubRole}. */
export const hubRoleSchema = z.enum(['headquarters', 'overseas', 'domestic_city']);

/**
 * What a hub is within its network.
 *
 * @useDeclaredType
 */
export type HubRole = z.infer<typeof hubRoleSchema>;

/** Schema of {@link Direction}. */
export const directionSchema = z.enum(['north', 'west', 'east', 'south']);

/**
 * A direction of exchange; which countries lie in it is said by the corridors.
 *
 * @useDeclaredType
 */
export type Direction = z.infer<typeof directionSchema>;

/** The fields of a hub. */
export const hubShape = {
  ...organizationShape,
  /** What the hub is within its network. */
  role: hubRoleSchema,
  /** The countries it serves. */
  serves: z.optional(z.array(countryRefSchema)),
  /** The directions of exchange it serves. */
  directions: z.optional(z.array(directionSchema)),
  /** The id of the hub it reports to. */
  parentHub: z.optional(identifierSchema),
};

/**
 * An organization that holds and edits records for others, within a network of hubs. Only `id`, `name` and `role` are
 * required.
 *
 * @interface
 * @example
 * ```ts
 * const hub: Hub = { id: 'hub-kz', name: 'Almaty centre', role: 'overseas', country: 'KZ', directions: ['north'] };
 * ```
 */
export type Hub = Frozen<z.infer<z.ZodMiniObject<typeof hubShape, z.core.$strict>>>;

/** Schema of {@link Hub}: a Standard Schema that refuses unknown fields. */
export const hubSchema: z.ZodMiniType<Hub> = z.strictObject(hubShape);
