import * as z from 'zod/mini';
import { codeSchema } from './code.ts';
import { countryCodeSchema } from './country-ref.ts';
import { identifierSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { languageSchema } from './language.ts';
import { localizedTextSchema } from './localized-text.ts';
import { placeSchema } from './place.ts';
import { countryPreferenceSchema } from './preference.ts';
import { provenanceSchema } from './provenance.ts';
import { shortTextSchema } from './short-text.ts';
import { statusSchema } from './status.ts';
import { anonymitySchema, visibilitySchema } from './visibility.ts';

/** Schema of the fields that a host adds for itself. */
export const extSchema = z.record(z.string(), z.unknown());

/** The fields that technologies and demands share. */
export const recordShape = {
  /** What tells the record from all others of its kind: 1 to 200 characters, stable over time. */
  id: identifierSchema,
  /** A reference for people, such as `TOKZ20260301001`. */
  ref: z.optional(shortTextSchema),
  /** Where the record is in its life. */
  status: z.optional(statusSchema),
  /** The id of the organization that owns it. */
  organization: z.optional(identifierSchema),
  /** The id of the hub that holds and edits it. */
  hub: z.optional(identifierSchema),
  /** What it is, in a line. */
  title: z.optional(localizedTextSchema),
  /** What it is, in a paragraph, without anything confidential. */
  summary: z.optional(localizedTextSchema),
  /** What it is, at length. */
  description: z.optional(localizedTextSchema),
  /** Words and short phrases that name its subject. */
  keywords: z.optional(z.array(localizedTextSchema)),
  /** The industries it belongs to or serves, such as `isic4:2720`. */
  sectors: z.optional(z.array(codeSchema)),
  /** The fields of technology it belongs to, such as `ipc:H01M 10/05`. */
  technologyCodes: z.optional(z.array(codeSchema)),
  /** The country it comes from, ISO 3166-1 alpha-2. */
  country: z.optional(countryCodeSchema),
  /** Where it comes from, more exactly. */
  place: z.optional(placeSchema),
  /** Which countries the other side should or should not come from. */
  countryPreferences: z.optional(z.array(countryPreferenceSchema)),
  /** The languages its owner can work in, as BCP-47 tags. */
  languages: z.optional(z.array(languageSchema)),
  /** The day it was first published, `YYYY-MM-DD`. */
  publishedAt: z.optional(isoDateSchema),
  /** The day it was last changed, `YYYY-MM-DD`. */
  updatedAt: z.optional(isoDateSchema),
  /** The day its owner last said that it still holds, `YYYY-MM-DD`. */
  confirmedAt: z.optional(isoDateSchema),
  /** The last day on which it holds, `YYYY-MM-DD`. */
  expiresAt: z.optional(isoDateSchema),
  /** Whether its owner wants to hear from interested partners; `true` if absent. */
  acceptingInterest: z.optional(z.boolean()),
  /** The ids of organizations that it must never be matched with. */
  excludedOrganizations: z.optional(z.array(identifierSchema)),
  /** Who may see it. */
  visibility: z.optional(visibilitySchema),
  /** How much of its owner it shows. */
  anonymity: z.optional(anonymitySchema),
  /** Where it came from; one entry for each system it has passed through. */
  provenance: z.optional(z.array(provenanceSchema)),
  /** Embeddings that the host has computed, by name; each a list of numbers of the length its model gives. */
  vectors: z.optional(z.record(shortTextSchema, z.array(z.number()))),
  /** Whether it is made up, for a demonstration or a test. */
  sample: z.optional(z.boolean()),
  /** Fields of the host's own, which silkmatch keeps and does not read. */
  ext: z.optional(extSchema),
};
