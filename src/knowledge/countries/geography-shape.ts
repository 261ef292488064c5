import * as z from 'zod/mini';

const named = {
  id: z.string(),
  names: z.optional(z.record(z.string(), z.string())),
};

/** The shape of a host's groups. */
export const groupsShape = z.array(
  z.strictObject({
    ...named,
    aliases: z.optional(z.array(z.string())),
    members: z.array(
      z.strictObject({
        country: z.string(),
        from: z.optional(z.string()),
        to: z.optional(z.string()),
      }),
    ),
    includes: z.optional(z.array(z.string())),
  }),
);

/** The shape of a host's corridors. */
export const corridorsShape = z.array(
  z.strictObject({
    ...named,
    base: z.string(),
    members: z.array(z.strictObject({ ref: z.string(), affinity: z.number() })),
    through: z.optional(z.number()),
  }),
);

/** The shape of all that a host adds to the built-in knowledge. */
export const geographyShape = z.strictObject({
  groups: z.optional(groupsShape),
  corridors: z.optional(corridorsShape),
  names: z.optional(z.array(z.record(z.string(), z.union([z.string(), z.array(z.string())])))),
});
