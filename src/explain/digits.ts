/**
 * Writes a number in digits with given marks, rounded to six decimals without trailing zeros.
 *
 * @param value - Any number; one that is not finite, or too large for plain digits, is written as JavaScript does.
 * @param style - `decimal` is the decimal mark, `group` stands between groups of three digits where the whole part
 * has at least `groupFrom` digits.
 * @example
 * ```ts
 * writeNumber(12500.5, { decimal: ',', group: '\u00a0', groupFrom: 5 }); // => '12 500,5'
 * ```
 */
export function writeNumber(
  value: number,
  style: { readonly decimal: string; readonly group: string; readonly groupFrom: number },
): string {
  if (!(Math.abs(value) < 1e21)) return String(value);
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(6).split('.');
  const decimals = fraction.replace(/0+$/, '');
  const grouped =
    whole.length < style.groupFrom
      ? whole
      : whole.replace(/(\d)(?=(\d{3})+$)/g, `$1${style.group}`);
  const digits = decimals === '' ? grouped : `${grouped}${style.decimal}${decimals}`;
  return value < 0 && /[1-9]/.test(digits) ? `\u2212${digits}` : digits;
}

/**
 * How many of a large unit a number is, if that is at least one and says the number exactly with two decimals.
 *
 * @param value - The number.
 * @param unit - The unit, for example a million.
 */
export function countOf(value: number, unit: number): number | undefined {
  const count = Math.round((value / unit) * 100) / 100;
  return value >= unit && count * unit === value ? count : undefined;
}

/** The parts of a day `YYYY-MM-DD`; `undefined` for any other text. */
export function datePartsOf(
  isoDate: string,
): { readonly year: number; readonly month: number; readonly day: number } | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(isoDate)) return undefined;
  return {
    year: Number(isoDate.slice(0, 4)),
    month: Number(isoDate.slice(5, 7)),
    day: Number(isoDate.slice(8)),
  };
}
