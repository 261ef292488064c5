import { ASCII } from './normalise.ts';

/** First digits of the decimal systems of scripts of the region that NFKC leaves alone. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;

const LATIN_UNITS =
  'nm μm mm cm dm km mg kg ml kw mw gw kwh mwh gwh wh kv mv ma mah khz mhz ghz thz hz kpa mpa gpa pa bar psi kn mj kj db dpi rpm fps kb mb gb tb kbps mbps gbps ppm ppb mol mmol μg μl m2 m3 cm2 cm3 km2 t ha l';

/** Other spellings of units, lower case, in simplified characters, with the international one. */
const OTHER_UNITS =
  'µm=μm µg=μg µl=μl нм=nm мкм=μm мм=mm см=cm дм=dm км=km мкг=μg мг=mg кг=kg мкл=μl мл=ml л=l т=t га=ha квт=kw мвт=mw гвт=gw квтч=kwh кв=kv мв=mv ма=ma мач=mah гц=hz кгц=khz мгц=mhz ггц=ghz па=pa кпа=kpa мпа=mpa гпа=gpa кдж=kj мдж=mj дб=db 纳米=nm 奈米=nm 微米=μm 毫米=mm 厘米=cm 公分=cm 公里=km 千米=km 毫克=mg 公斤=kg 千克=kg 毫升=ml 升=l 吨=t 公吨=t 公顷=ha 千瓦=kw 兆瓦=mw 吉瓦=gw 千瓦时=kwh 兆瓦时=mwh 千伏=kv 毫伏=mv 毫安=ma 毫安时=mah 赫兹=hz 千赫=khz 兆赫=mhz 吉赫=ghz 千帕=kpa 兆帕=mpa 分贝=db 平方米=m2 立方米=m3 平方公里=km2';

/** Units of measurement by their spellings. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ...LATIN_UNITS.split(' ').map((unit): [string, string] => [unit, unit]),
  ...OTHER_UNITS.split(' ').map((pair) => pair.split('=') as [string, string]),
]);

/** The international spelling of a unit of measurement, `undefined` for any other word; in lower case and simplified characters. */
export function unitOf(word: string): string | undefined {
  return UNITS.get(word);
}

/** Digits of any script as 0 to 9, the separators of Arabic digits as point and comma. */
export function plainDigits(word: string): string {
  if (ASCII.test(word)) return word;
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
