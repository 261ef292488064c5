import * as z from 'zod/mini';
import { isCountryCode } from './country-codes.ts';
import type { Frozen } from './frozen.ts';
import { isoDateSchema } from './iso-date.ts';
import { shortTextSchema } from './short-text.ts';

/** Schema of {@link IprType}. */
export const iprTypeSchema = z.enum([
  'patent',
  'utility_model',
  'industrial_design',
  'trademark',
  'software_copyright',
  'copyright',
  'plant_variety',
  'ic_layout',
  'trade_secret',
]);

/**
 * A kind of intellectual property.
 *
 * @useDeclaredType
 */
export type IprType = z.infer<typeof iprTypeSchema>;

/** Schema of {@link IprStatus}. */
export const iprStatusSchema = z.enum([
  'none',
  'secret_know_how',
  'applied',
  'granted',
  'exclusive_rights',
  'expired',
  'rejected',
  'other',
]);

/**
 * How far a right has come.
 *
 * @useDeclaredType
 */
export type IprStatus = z.infer<typeof iprStatusSchema>;

const regionalOffices: ReadonlySet<string> = new Set(['EP', 'EA', 'PCT']);

const territorySchema = z.string().check(
  z.regex(/^[A-Z]{2,3}$/, { error: 'invalid-territory', abort: true }),
  z.refine((text) => regionalOffices.has(text) || isCountryCode(text), {
    error: 'invalid-territory',
  }),
);

/** Schema of {@link IprItem}. */
export const iprItemSchema = z.strictObject({
  /** What kind of right it is. */
  type: iprTypeSchema,
  /** How far it has come. */
  status: iprStatusSchema,
  /** Its number at the office that gave it. */
  number: z.optional(shortTextSchema),
  /** Where it holds: country codes, `EP` (European), `EA` (Eurasian) or `PCT` (international application). */
  territory: z.optional(z.array(territorySchema)),
  /** The day it ends, `YYYY-MM-DD`. */
  expires: z.optional(isoDateSchema),
});

/**
 * One right over a technology.
 *
 * @interface
 */
export type IprItem = Frozen<z.infer<typeof iprItemSchema>>;
