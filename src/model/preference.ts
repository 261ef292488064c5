import * as z from 'zod/mini';
import { countryRefSchema } from './country-ref.ts';
import type { Frozen } from './frozen.ts';

/** The four strengths, from binding for to binding against. */
const strengths = ['must', 'prefer', 'avoid', 'never'] as const;

/** Schema of {@link Strength}. */
export const strengthSchema = z.enum(strengths);

/**
 * How much a preference binds: `must` and `never` are rules that veto a pair, `prefer` and `avoid` move its score.
 *
 * @useDeclaredType
 */
export type Strength = z.infer<typeof strengthSchema>;

/** A wish about one value, such as a country or a way of cooperating. */
export interface Preference<Value> {
  /** What the wish is about. */
  readonly value: Value;
  /** How much it binds. */
  readonly strength: Strength;
  /** How much it counts beside the other wishes of the same list, 0 to 1; 1 if absent. */
  readonly weight?: number | undefined;
}

/**
 * Builds the schema of a {@link Preference} about one kind of value.
 *
 * @param valueSchema - The schema of the value.
 * @returns The schema of the preference.
 */
export function preferenceSchema<Value extends z.ZodMiniType>(valueSchema: Value) {
  return z.strictObject({
    /** What the wish is about. */
    value: valueSchema,
    /** How much it binds: `must` and `never` veto a pair, `prefer` and `avoid` move its score. */
    strength: strengthSchema,
    /** How much it counts beside the other wishes of the same list, 0 to 1; 1 if absent. */
    weight: z.optional(z.number().check(z.gte(0), z.lte(1))),
  });
}

/** Schema of {@link CountryPreference}. */
export const countryPreferenceSchema = z.extend(preferenceSchema(countryRefSchema), {
  /** Its place in an order of preference, 1 the best; places can be shared. A weight goes before it. */
  rank: z.optional(z.int().check(z.gte(1), z.lte(100))),
});

/**
 * A wish about the country of the other side.
 *
 * @interface
 */
export type CountryPreference = Frozen<z.infer<typeof countryPreferenceSchema>>;
