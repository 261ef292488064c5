import * as z from 'zod/mini';

const link = z.strictObject({
  pivot: z.string(),
  codes: z.array(z.union([z.string(), z.strictObject({ code: z.string(), weight: z.number() })])),
  confidence: z.optional(z.number()),
});

const node = z.strictObject({
  code: z.string(),
  parent: z.optional(z.string()),
  titles: z.optional(z.record(z.string(), z.string())),
  links: z.optional(z.array(link)),
  related: z.optional(z.array(z.strictObject({ code: z.string(), likeness: z.number() }))),
});

/** The shape of a host's classification. */
export const taxonomyShape = z.strictObject({ scheme: z.string(), nodes: z.array(node) });
