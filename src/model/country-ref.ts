import * as z from 'zod/mini';
import { isCountryCode } from './country-codes.ts';

/** Schema of {@link CountryCode}. */
export const countryCodeSchema = z
  .string()
  .check(
    z.regex(/^[A-Z]{2}$/, { error: 'invalid-country', abort: true }),
    z.refine(isCountryCode, { error: 'invalid-country' }),
  );

/**
 * A country as an ISO 3166-1 alpha-2 code in upper case, or `XK` for Kosovo: `UZ`, `CN`, `GB`.
 *
 * @useDeclaredType
 */
export type CountryCode = z.infer<typeof countryCodeSchema>;

const countryRefPattern = /^(?:[A-Z]{2}|[a-z][a-z0-9-]{1,63}(?::[a-z0-9][a-z0-9-]{0,63})?)$/;

/** Schema of {@link CountryRef}. */
export const countryRefSchema = z.string().check(
  z.regex(countryRefPattern, { error: 'invalid-country-ref', abort: true }),
  z.refine((ref) => !/^[A-Z]/.test(ref) || isCountryCode(ref), { error: 'invalid-country-ref' }),
);

/**
 * One country or many: a {@link CountryCode} (`UZ`), the id of a group in lower case (`sco`, `asean`, `central-asia`),
 * a UN region (`m49:143`) or a corridor (`corridor:north`).
 *
 * @useDeclaredType
 */
export type CountryRef = z.infer<typeof countryRefSchema>;
