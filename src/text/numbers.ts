/** First digits of the decimal systems of scripts of the region that NFKC leaves alone. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;

/** Units of measurement, lower case, in Latin and Cyrillic. */
const UNITS: ReadonlySet<string> = new Set(
  'nm µm μm mm cm dm km mg kg ml kw mw gw kwh mwh gwh wh kv mv ma mah khz mhz ghz thz hz kpa mpa gpa pa bar psi kn nm kj mj db dpi rpm fps kb mb gb tb kbps mbps gbps ppm ppb mol mmol µg μg µl μl m2 m3 cm2 cm3 km2 нм мкм мм см км мг кг мл квт мвт гвт кв мв ма кгц мгц ггц гц кпа мпа гпа па кдж мдж дб т га л'.split(
    ' ',
  ),
);

/** Whether a lower-case word is a unit of measurement. */
export function isUnit(word: string): boolean {
  return UNITS.has(word);
}

/** Digits of any script as 0 to 9, the separators of Arabic digits as point and comma. */
export function plainDigits(word: string): string {
  return word
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', ',')
    .replace(OTHER_DIGITS, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = ZEROS.find((z) => code >= z && code < z + 10) as number;
      return String(code - zero);
    });
}

/**
 * One spelling of a decimal number: groups of thousands joined, a decimal comma as a point.
 *
 * @param number - Digits with inner points and commas.
 * @example
 * ```ts
 * canonicalNumber('1,250,000'); // => '1250000'
 * canonicalNumber('3,5'); // => '3.5'
 * ```
 */
export function canonicalNumber(number: string): string {
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(number)) return number.replaceAll(',', '');
  return number.replaceAll(',', '.');
}
