/** Stands for a language that nothing tells (BCP-47). */
export const UNDETERMINED = 'und';

/** Languages that share their function words and stemmer with another one. */
const SAME_TREATMENT: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  bs: 'hr',
  sh: 'hr',
  cnr: 'hr',
  iw: 'he',
  in: 'id',
  prs: 'fa',
  yue: 'zh',
  cmn: 'zh',
  wuu: 'zh',
  arb: 'ar',
};

/**
 * The primary language of a BCP-47 tag, lower case, with near-identical languages brought together.
 *
 * @param tag - A BCP-47 tag; anything else is taken as it stands.
 * @returns For example `zh` for `zh-Hant-TW`, `no` for `nb`.
 * @example
 * ```ts
 * primaryLanguage('uz-Cyrl'); // => 'uz'
 * ```
 */
export function primaryLanguage(tag: string): string {
  const dash = tag.search(/[-_]/);
  const primary = (dash < 0 ? tag : tag.slice(0, dash)).toLowerCase();
  return Object.hasOwn(SAME_TREATMENT, primary) ? (SAME_TREATMENT[primary] as string) : primary;
}
