import * as z from 'zod/mini';
import { cooperationWishSchema } from './cooperation-mode.ts';
import { countryRefSchema } from './country-ref.ts';
import { exclusivitySchema } from './exclusivity.ts';
import type { Frozen } from './frozen.ts';
import { iprItemSchema } from './ipr.ts';
import { isoDateSchema } from './iso-date.ts';
import { localizedTextSchema } from './localized-text.ts';
import { metricSchema } from './metric.ts';
import { moneyRangeSchema } from './money.ts';
import { organizationSizeSchema, organizationTypeSchema } from './organization.ts';
import { recordShape } from './record.ts';
import { shortTextSchema } from './short-text.ts';
import { trlSchema, trlTargetSchema } from './trl.ts';

/** Every kind of technology. */
export const technologyKinds = [
  'technology_offer',
  'know_how',
  'rd_cooperation_offer',
  'business_offer',
] as const;

/** Schema of {@link TechnologyKind}. */
export const technologyKindSchema = z.enum(technologyKinds);

/**
 * What a technology record offers.
 *
 * @useDeclaredType
 */
export type TechnologyKind = z.infer<typeof technologyKindSchema>;

/** Schema of {@link Stage}. */
export const stageSchema = z.enum([
  'concept',
  'under_development',
  'lab_tested',
  'prototype_demo',
  'field_tested',
  'on_market',
]);

/**
 * How far a technology has come, in words; a coarser scale than the TRL.
 *
 * @useDeclaredType
 */
export type Stage = z.infer<typeof stageSchema>;

/** Schema of {@link Support}. */
export const supportSchema = z.enum([
  'training',
  'commissioning',
  'supply',
  'joint_rd',
  'after_sales',
  'demo_visit',
]);

/**
 * Help that comes with a technology.
 *
 * @useDeclaredType
 */
export type Support = z.infer<typeof supportSchema>;

const certificationSchema = z.strictObject({
  /** The standard or approval, such as `ISO 9001` or `CE`. */
  scheme: shortTextSchema,
  /** The number of the certificate. */
  number: z.optional(shortTextSchema),
  /** The last day on which it holds, `YYYY-MM-DD`. */
  validTo: z.optional(isoDateSchema),
});

const territoriesSchema = z.strictObject({
  /** Where rights can be given. Absent: nothing is said. */
  include: z.optional(z.array(countryRefSchema)),
  /** Where rights cannot be given. */
  exclude: z.optional(z.array(countryRefSchema)),
});

const partnerSoughtSchema = z.strictObject({
  /** The types of organization sought. */
  types: z.optional(z.array(organizationTypeSchema)),
  /** The sizes of organization sought. */
  sizes: z.optional(z.array(organizationSizeSchema)),
  /** What the partner should know or be able to do. */
  expertise: z.optional(localizedTextSchema),
});

/** The fields of a technology. */
export const technologyShape = {
  ...recordShape,
  /** What the record offers. */
  kind: z.optional(technologyKindSchema),
  /** The problem it solves. */
  problemSolved: z.optional(localizedTextSchema),
  /** Its cost and benefit against what is in use today. */
  economicComparison: z.optional(localizedTextSchema),
  /** What it does better than what is in use today. */
  advantages: z.optional(z.array(localizedTextSchema)),
  /** What it can be used for. */
  applications: z.optional(z.array(localizedTextSchema)),
  /** Its technology readiness level, 1 to 9. */
  trl: z.optional(trlSchema),
  /** The readiness it is on its way to. */
  trlTarget: z.optional(trlTargetSchema),
  /** How far it has come, in words. */
  stage: z.optional(stageSchema),
  /** The rights over it. */
  ipr: z.optional(z.array(iprItemSchema)),
  /** The standards and approvals it has. */
  certifications: z.optional(z.array(certificationSchema)),
  /** The ways of cooperating that its owner wants or refuses; a bare mode means `prefer`. */
  cooperation: z.optional(z.array(cooperationWishSchema)),
  /** How far the rights on offer shut out others. */
  exclusivity: z.optional(exclusivitySchema),
  /** What it costs. */
  price: z.optional(moneyRangeSchema),
  /** Where rights can be given. */
  territories: z.optional(territoriesSchema),
  /** What it reaches, measured. */
  performance: z.optional(z.array(metricSchema)),
  /** The help that comes with it. */
  supportOffered: z.optional(z.array(supportSchema)),
  /** Who its owner is looking for. */
  partnerSought: z.optional(partnerSoughtSchema),
};

/**
 * A technology on offer. Only `id` and one of `title`, `summary` and `description` are required.
 *
 * @interface
 * @example
 * ```ts
 * const pump: Technology = {
 *   id: 'pump-1',
 *   title: { en: 'Solar water pump', zh: '太阳能水泵' },
 *   sectors: ['isic4:2813'],
 *   country: 'CN',
 *   trl: 8,
 * };
 * ```
 */
export type Technology = Frozen<z.infer<z.ZodMiniObject<typeof technologyShape, z.core.$strict>>>;

/** Schema of {@link Technology}: a Standard Schema that refuses unknown fields. */
export const technologySchema: z.ZodMiniType<Technology> = z.strictObject(technologyShape);
