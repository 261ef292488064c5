import * as z from 'zod/mini';
import { blockSchema, evidenceSchema, termSchema, unknownSchema } from './evidence.ts';
import type { Frozen } from './frozen.ts';

const fraction = z.number().check(z.minimum(0), z.maximum(1));
const difference = z.number().check(z.minimum(-1), z.maximum(1));

/** Schema of {@link Band}. */
export const bandSchema = z.enum(['strong', 'good', 'possible', 'weak', 'insufficient']);

/**
 * A match in one word; `insufficient` if too little is known of the two records to say, whatever the
 * score.
 */
export type Band = z.infer<typeof bandSchema>;

/** Schema of {@link Component}. */
export const componentSchema = z.strictObject({
  /** Name of the scorer's entry in the pipeline. */
  name: z.string(),
  /** The scorer, `id@version`. */
  scorer: z.string(),
  /** Its weight in the mean of each side, as a share of that side's weights. */
  weight: z.strictObject({
    /** Share of the demand side's weights. */
    demand: fraction,
    /** Share of the technology side's weights. */
    technology: fraction,
  }),
  /** What it gives an unrelated pair. */
  neutral: fraction,
  /** What it gave this pair; left out where it had no evidence. */
  value: z.optional(fraction),
  /** Why it had no evidence: which side says nothing, or `inapplicable`. */
  absence: z.optional(z.enum(['technology', 'demand', 'both', 'inapplicable'])),
  /** Its part of `score − baseline.score`; the parts of all components add up exactly. */
  contribution: difference,
  /** Its part of `forDemand − baseline.forDemand`. */
  forDemand: difference,
  /** Its part of `forTechnology − baseline.forTechnology`. */
  forTechnology: difference,
  /** The facts behind the value, the strongest first. */
  evidence: z.array(evidenceSchema),
});

/**
 * What one scorer adds to a match.
 *
 * @interface
 */
export type Component = Frozen<z.infer<typeof componentSchema>>;

/** Schema of {@link Baseline}. */
export const baselineSchema = z.strictObject({
  /** Score of such a pair. */
  score: fraction,
  /** Utility of the demand side of such a pair. */
  forDemand: fraction,
  /** Utility of the technology side of such a pair. */
  forTechnology: fraction,
});

/**
 * What a pair gets of which nothing is known.
 *
 * @interface
 */
export type Baseline = Frozen<z.infer<typeof baselineSchema>>;

/** Schema of {@link Match}. */
export const matchSchema = z.strictObject({
  /** Id of the demand. */
  demand: z.string(),
  /** Id of the technology. */
  technology: z.string(),
  /** How well the two fit, both sides considered: 0 to 1, a whole number of millionths. */
  score: fraction,
  /** How good the technology is for the demander. */
  forDemand: fraction,
  /** How good the demand is for the owner of the technology. */
  forTechnology: fraction,
  /** Share of the weight for which there was evidence. */
  coverage: fraction,
  /** The match in one word. */
  band: bandSchema,
  /** What a pair gets of which nothing is known: where the account starts. */
  baseline: baselineSchema,
  /** The account: `baseline.score` plus all contributions is `score`, exactly in millionths. */
  components: z.array(componentSchema),
  /** Terms of the demand that the technology has, the heaviest first. */
  found: z.array(termSchema),
  /** Terms of the demand that the technology lacks, the heaviest first. */
  missing: z.array(termSchema),
  /** Hard rules that exclude the pair; always empty in a ranking. */
  vetoes: z.array(blockSchema),
  /** Hard rules that could not be decided because something is not stated. */
  flags: z.array(unknownSchema),
  /**
   * Which side is anonymous, so that the account is held back: the figures are then the least score of the band, and
   * there is nothing behind them. Left out where the account is whole.
   */
  withheld: z.optional(z.enum(['demand', 'technology', 'both'])),
});

/**
 * One pair, scored and accounted for. Every number is a whole number of millionths: `Math.round(x * 1e6)`
 * gives the integer, and the integers add up exactly.
 *
 * @interface
 */
export type Match = Frozen<z.infer<typeof matchSchema>>;
