import * as z from 'zod/mini';
import { cooperationWishSchema } from './cooperation-mode.ts';
import { exclusivitySchema } from './exclusivity.ts';
import type { Frozen } from './frozen.ts';
import { iprStatusSchema, iprTypeSchema } from './ipr.ts';
import { isoDateSchema } from './iso-date.ts';
import { localizedTextSchema } from './localized-text.ts';
import { metricSchema } from './metric.ts';
import { moneyRangeSchema } from './money.ts';
import { organizationSizeSchema, organizationTypeSchema } from './organization.ts';
import { recordShape } from './record.ts';
import { shortTextSchema } from './short-text.ts';
import { trlRangeSchema, trlSchema } from './trl.ts';

/** Every kind of demand. */
export const demandKinds = [
  'technology_request',
  'rd_request',
  'business_request',
  'challenge',
] as const;

/** Schema of {@link DemandKind}. */
export const demandKindSchema = z.enum(demandKinds);

/**
 * What a demand record asks for; a `challenge` is an open call with measurable targets.
 *
 * @useDeclaredType
 */
export type DemandKind = z.infer<typeof demandKindSchema>;

/** Schema of {@link Urgency}. */
export const urgencySchema = z.enum(['low', 'normal', 'high']);

/**
 * How soon a demand has to be met.
 *
 * @useDeclaredType
 */
export type Urgency = z.infer<typeof urgencySchema>;

const deadlinesSchema = z.strictObject({
  /** The day by which the solution is needed, `YYYY-MM-DD`. */
  needBy: z.optional(isoDateSchema),
  /** The last day for answers, `YYYY-MM-DD`. */
  answerBy: z.optional(isoDateSchema),
  /** How long the work may take, in months; above 0, at most 600. */
  projectMonths: z.optional(z.number().check(z.gt(0), z.lte(600))),
});

const iprWantedSchema = z.strictObject({
  /** The kinds of right the demander wants to see. */
  types: z.optional(z.array(iprTypeSchema)),
  /** How far those rights should have come. */
  statuses: z.optional(z.array(iprStatusSchema)),
  /** Who is to own what comes out of the work. */
  ownershipOfResults: z.optional(z.enum(['demander', 'supplier', 'joint', 'negotiable'])),
});

const supplierConditionsSchema = z.strictObject({
  /** The types of organization that may answer. */
  types: z.optional(z.array(organizationTypeSchema)),
  /** The sizes of organization that may answer. */
  sizes: z.optional(z.array(organizationSizeSchema)),
  /** The standards and approvals that a supplier must have, such as `ISO 9001`. */
  certifications: z.optional(z.array(shortTextSchema)),
});

/** The fields of a demand. */
export const demandShape = {
  ...recordShape,
  /** What the record asks for. */
  kind: z.optional(demandKindSchema),
  /** The problem to be solved. */
  problem: z.optional(localizedTextSchema),
  /** What is in use today and what has been tried. */
  currentState: z.optional(localizedTextSchema),
  /** The rules, standards and limits that a solution has to respect. */
  constraints: z.optional(z.array(localizedTextSchema)),
  /** What a solution has to reach, measured. */
  metrics: z.optional(z.array(metricSchema)),
  /** The technology readiness asked for: a level, which means at least that level, or a range. */
  trl: z.optional(z.union([trlSchema, trlRangeSchema], { error: 'invalid-trl' })),
  /** The ways of cooperating that the demander wants or refuses; a bare mode means `prefer`. */
  cooperation: z.optional(z.array(cooperationWishSchema)),
  /** What the demander can spend. */
  budget: z.optional(moneyRangeSchema),
  /** By when things have to happen. */
  deadlines: z.optional(deadlinesSchema),
  /** The rights the demander wants. */
  iprWanted: z.optional(iprWantedSchema),
  /** How far the rights wanted shut out others. */
  exclusivityWanted: z.optional(exclusivitySchema),
  /** What a supplier has to be. */
  supplierConditions: z.optional(supplierConditionsSchema),
  /** How soon the demand has to be met. */
  urgency: z.optional(urgencySchema),
};

/**
 * A technology that somebody seeks. Only `id` and one of `title`, `summary` and `description` are required.
 *
 * @interface
 * @example
 * ```ts
 * const irrigation: Demand = {
 *   id: 'irrigation-1',
 *   title: 'Water-saving irrigation without grid power',
 *   country: 'UZ',
 *   trl: { min: 7 },
 *   countryPreferences: [{ value: 'sco', strength: 'prefer' }],
 * };
 * ```
 */
export type Demand = Frozen<z.infer<z.ZodMiniObject<typeof demandShape, z.core.$strict>>>;

/** Schema of {@link Demand}: a Standard Schema that refuses unknown fields. */
export const demandSchema: z.ZodMiniType<Demand> = z.strictObject(demandShape);
