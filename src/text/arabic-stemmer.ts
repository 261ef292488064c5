const PREFIXES = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال'];
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ية', 'ه', 'ة', 'ي'];

/**
 * Light stemmer of Arabic: takes the article, the conjunction و and the commonest endings off, never
 * below two letters (L. Larkey, L. Ballesteros and M. Connell, Light Stemming for Arabic Information
 * Retrieval, 2007: the "light10" list, the best of those compared there).
 *
 * @param word - A word of Arabic script, with or without vowel marks.
 */
export function stemArabic(word: string): string {
  let stem = word.replace(/[\u0640\u064b-\u065f\u0670]/g, '').replace(/[أإآٱ]/g, 'ا');
  if (stem.length >= 4 && stem.startsWith('و')) stem = stem.slice(1);
  const prefix = PREFIXES.find((p) => stem.startsWith(p) && stem.length - p.length >= 2);
  if (prefix !== undefined) stem = stem.slice(prefix.length);
  for (const suffix of SUFFIXES) {
    if (stem.endsWith(suffix) && stem.length - suffix.length >= 2) {
      stem = stem.slice(0, -suffix.length);
    }
  }
  return stem;
}
