/** Codes that ISO 639-1 or the BCP-47 registry replaced, and Mandarin, which `zh` stands for in practice. */
const replaced: ReadonlyMap<string, string> = new Map([
  ['cmn', 'zh'],
  ['in', 'id'],
  ['iw', 'he'],
  ['ji', 'yi'],
  ['mo', 'ro'],
]);

/**
 * The language of a BCP-47 tag without script, region and variant, in lower case.
 *
 * @param tag - A tag such as `zh-Hans` or `uz-Latn-UZ`.
 * @returns A primary subtag such as `zh`; a code that was replaced gives its successor.
 * @example
 * ```ts
 * primaryLanguage('zh-Hans-CN'); // => 'zh'
 * ```
 * @see RFC 5646, section 2.2.1, and the IANA language subtag registry.
 */
export function primaryLanguage(tag: string): string {
  const end = tag.indexOf('-');
  const subtag = (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
  return replaced.get(subtag) ?? subtag;
}
