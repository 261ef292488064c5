import * as z from 'zod/mini';
import { countryCodeSchema } from './country-ref.ts';
import type { Frozen } from './frozen.ts';
import { shortTextSchema } from './short-text.ts';

/** Schema of {@link Place}. */
export const placeSchema = z.strictObject({
  /** The country, ISO 3166-1 alpha-2. */
  country: z.optional(countryCodeSchema),
  /** The province, state or oblast, in any language. */
  region: z.optional(shortTextSchema),
  /** The city, in any language. */
  city: z.optional(shortTextSchema),
  /** The latitude in degrees, -90 to 90, north positive. */
  lat: z.optional(z.number().check(z.gte(-90), z.lte(90))),
  /** The longitude in degrees, -180 to 180, east positive. */
  lon: z.optional(z.number().check(z.gte(-180), z.lte(180))),
});

/**
 * Where something is, as exactly as one cares to say.
 *
 * @interface
 */
export type Place = Frozen<z.infer<typeof placeSchema>>;
