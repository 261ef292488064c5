import * as z from 'zod/mini';

const fraction = z.number().check(z.minimum(0), z.maximum(1));
const weight = z.number().check(z.minimum(0), z.maximum(1_000_000));
const policy = z.enum(['neutral', 'zero', 'renormalise', 'require']);
const policies = z.strictObject({
  /** The technology says nothing. */
  technology: z.optional(policy),
  /** The demand says nothing. */
  demand: z.optional(policy),
  /** Neither side says anything. */
  both: z.optional(policy),
  /** Both speak but cannot be compared. */
  inapplicable: z.optional(policy),
});
const options = z.record(z.string(), z.unknown());

/** Schema of one scorer of a {@link PipelineSpec}. */
const scorerSpecSchema = z.strictObject({
  /** The scorer, `id@version`. */
  use: z.string(),
  /** Name of the entry, unique in the pipeline; the name part of the id unless given. */
  as: z.optional(z.string()),
  /** Weight for both sides, or for each; 0 or more. */
  weight: z.union([
    weight,
    z.strictObject({
      /** Weight in the utility of the demand side. */
      demand: weight,
      /** Weight in the utility of the technology side. */
      technology: weight,
    }),
  ]),
  /** Replaces the scorer's own neutral value, 0 to 1. */
  neutral: z.optional(fraction),
  /** What absent evidence does; `neutral` unless given. */
  missing: z.optional(z.union([policy, policies])),
  /** Options of the scorer. */
  options: z.optional(options),
});

/** Schema of one gate of a {@link PipelineSpec}. */
const gateSpecSchema = z.strictObject({
  /** The gate, `id@version`. */
  use: z.string(),
  /** Options of the gate. */
  options: z.optional(options),
});

/** Schema of {@link PipelineSpec}. */
export const pipelineSpecSchema = z.strictObject({
  /** Names the format and its version. */
  format: z.literal('silkmatch-pipeline/1'),
  /** A name for people. */
  name: z.optional(z.string()),
  /** The hard rules. */
  gates: z.array(gateSpecSchema),
  /** The scorers and their weights; at least one weight above 0. */
  scorers: z.array(scorerSpecSchema),
  /** How the two sides become one score. */
  coupling: z.optional(
    z.strictObject({
      /** The formula. */
      kind: z.enum(['harmonic', 'linear', 'minimum', 'geometric']),
      /** Share of the demand side, above 0 and below 1; ½ unless given. */
      demandShare: z.optional(z.number().check(z.gt(0), z.lt(1))),
    }),
  ),
  /** Least scores of the bands, descending. */
  bands: z.optional(
    z.strictObject({
      /** From here a match is strong. */
      strong: fraction,
      /** From here a match is good. */
      good: fraction,
      /** From here a match is possible; below it is weak. */
      possible: fraction,
    }),
  ),
  /** Least coverage; below it the band is `insufficient`. */
  minCoverage: z.optional(fraction),
});

/**
 * A pipeline as plain data: what `definePipeline` writes and `createPipeline` reads. Plugins are named
 * `id@version`; nothing in it is a function.
 */
export type PipelineSpec = z.infer<typeof pipelineSpecSchema>;
