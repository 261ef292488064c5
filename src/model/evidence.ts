import * as z from 'zod/mini';
import type { Frozen } from './frozen.ts';

/** Schema of {@link Side}. */
export const sideSchema = z.enum(['demand', 'technology']);

/** One of the two sides of a pair. */
export type Side = z.infer<typeof sideSchema>;

/** Schema of {@link Span}. */
export const spanSchema = z.strictObject({
  /** Whose text it is. */
  side: sideSchema,
  /** Name of the field, for example `title`. */
  field: z.string(),
  /** Index of the item where the field is a list. */
  item: z.optional(z.int()),
  /** BCP-47 key where the text is a map of languages. */
  language: z.optional(z.string()),
  /** Offset of the first UTF-16 unit. */
  start: z.int(),
  /** Offset after the last UTF-16 unit. */
  end: z.int(),
});

/**
 * A place in the text of one of the two records, as UTF-16 offsets into the original string.
 *
 * @interface
 */
export type Span = Frozen<z.infer<typeof spanSchema>>;

const params = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** Schema of {@link Evidence}. */
export const evidenceSchema = z.strictObject({
  /** Stable message code, `scorer.fact`, for example `sector.same-division`. */
  code: z.string(),
  /** Whether the fact speaks for the pair, against it, or both. */
  sentiment: z.enum(['positive', 'negative', 'mixed']),
  /** Parameters of the sentence. */
  params: z.optional(params),
  /** Where it was read. */
  spans: z.optional(z.array(spanSchema)),
});

/**
 * One fact that a scorer saw, in a form that can be tested and translated: a stable code and its
 * parameters, no prose. `silkmatch/explain` turns it into a sentence.
 *
 * @interface
 */
export type Evidence = Frozen<z.infer<typeof evidenceSchema>>;

/** Schema of {@link Term}. */
export const termSchema = z.strictObject({
  /** The term as the demand writes it. */
  term: z.string(),
  /** Share of the demand's term weight that this term has, 0 to 1. */
  weight: z.number(),
  /** Where it stands, in either record. */
  spans: z.optional(z.array(spanSchema)),
});

/**
 * A term of the demand, found in the technology or missing from it.
 *
 * @interface
 */
export type Term = Frozen<z.infer<typeof termSchema>>;

/** Schema of {@link Block}. */
export const blockSchema = z.strictObject({
  /** Excludes the pair. */
  outcome: z.literal('block'),
  /** Stable reason code, `gate.reason`, for example `country.never`. */
  code: z.string(),
  /** Whose statement causes it. */
  side: z.enum(['demand', 'technology', 'both']),
  /** Whether a person responsible may lift it. */
  overridable: z.boolean(),
  /** Parameters of the sentence. */
  params: z.optional(params),
});

/**
 * A veto.
 *
 * @interface
 */
export type Block = Frozen<z.infer<typeof blockSchema>>;

/** Schema of {@link Unknown}. */
export const unknownSchema = z.strictObject({
  /** Lets the pair pass, flagged. */
  outcome: z.literal('unknown'),
  /** Stable reason code. */
  code: z.string(),
  /** Whose missing statement causes it. */
  side: z.enum(['demand', 'technology', 'both']),
  /** Parameters of the sentence. */
  params: z.optional(params),
});

/**
 * A rule that could not be decided.
 *
 * @interface
 */
export type Unknown = Frozen<z.infer<typeof unknownSchema>>;
