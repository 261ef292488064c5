/** Letters of the scripts that are written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Keeps words of a right-to-left script from turning the sentence around them: they are put between the Unicode
 * isolates; any other text is returned as it is.
 *
 * @see Unicode Standard Annex #9, section 2.4, explicit directional isolates.
 */
export function isolateWords(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}
