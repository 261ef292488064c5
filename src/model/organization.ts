import * as z from 'zod/mini';
import { codeSchema } from './code.ts';
import { countryCodeSchema } from './country-ref.ts';
import type { Frozen } from './frozen.ts';
import { identifierSchema } from './identifier.ts';
import { languageSchema } from './language.ts';
import { localizedTextSchema } from './localized-text.ts';
import { placeSchema } from './place.ts';
import { countryPreferenceSchema } from './preference.ts';
import { extSchema } from './record.ts';
import { shortTextSchema } from './short-text.ts';

/** Schema of {@link OrganizationType}. */
export const organizationTypeSchema = z.enum([
  'company',
  'university',
  'research_institute',
  'hospital',
  'government',
  'tto',
  'hub',
  'investor',
  'association',
  'inventor',
  'other',
]);

/**
 * What an organization is; `tto` is a technology transfer office.
 *
 * @useDeclaredType
 */
export type OrganizationType = z.infer<typeof organizationTypeSchema>;

/** Schema of {@link OrganizationSize}. */
export const organizationSizeSchema = z.enum([
  'micro',
  'small',
  'medium',
  'mid',
  'large',
  'multinational',
]);

/**
 * How large an organization is, by people at work: fewer than 10 (`micro`), 50 (`small`), 250 (`medium`), 500 (`mid`),
 * more (`large`), or more and in several countries (`multinational`).
 *
 * @useDeclaredType
 */
export type OrganizationSize = z.infer<typeof organizationSizeSchema>;

/** The fields that organizations and hubs share. */
export const organizationShape = {
  /** What tells the organization from all others: 1 to 200 characters, stable over time. */
  id: identifierSchema,
  /** What it is called. */
  name: localizedTextSchema,
  /** What it is. */
  type: z.optional(organizationTypeSchema),
  /** How large it is. */
  size: z.optional(organizationSizeSchema),
  /** The country it is in, ISO 3166-1 alpha-2. */
  country: z.optional(countryCodeSchema),
  /** Where it is, more exactly. */
  place: z.optional(placeSchema),
  /** The languages it can work in, as BCP-47 tags. */
  languages: z.optional(z.array(languageSchema)),
  /** The industries it works in, such as `isic4:2720`. */
  sectors: z.optional(z.array(codeSchema)),
  /** The id of the organization it is part of. */
  parent: z.optional(identifierSchema),
  /** Who owns or controls it. */
  controlledBy: z.optional(
    z.array(
      z.strictObject({
        /** The id of the organization that controls it. */
        organization: identifierSchema,
        /** The share it holds, in percent, 0 to 100. */
        share: z.optional(z.number().check(z.gte(0), z.lte(100))),
      }),
    ),
  ),
  /** Which countries its partners should or should not come from. */
  countryPreferences: z.optional(z.array(countryPreferenceSchema)),
  /** Its numbers in registers. */
  identifiers: z.optional(
    z.array(
      z.strictObject({
        /** The register, such as `ror` or `lei`. */
        scheme: shortTextSchema,
        /** The number in it. */
        value: shortTextSchema,
      }),
    ),
  ),
  /** Whether it is made up, for a demonstration or a test. */
  sample: z.optional(z.boolean()),
  /** Fields of the host's own, which silkmatch keeps and does not read. */
  ext: z.optional(extSchema),
};

/**
 * Somebody who offers or seeks technologies. Only `id` and `name` are required.
 *
 * @interface
 * @example
 * ```ts
 * const institute: Organization = { id: 'org-1', name: 'Institute of Pumps', type: 'research_institute', country: 'CN' };
 * ```
 */
export type Organization = Frozen<
  z.infer<z.ZodMiniObject<typeof organizationShape, z.core.$strict>>
>;

/** Schema of {@link Organization}: a Standard Schema that refuses unknown fields. */
export const organizationSchema: z.ZodMiniType<Organization> = z.strictObject(organizationShape);
