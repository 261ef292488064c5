import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/**
 * Endings of the words that some rule of the Porter stemmer can change; all others it returns as they are
 * (M. F. Porter, An algorithm for suffix stripping, 1980).
 */
const CHANGEABLE = /(?:[eisyu]|ed|ing|ion|[aeo]r|ator|ism|[aeu]l|ll|ic|nt)$/;

/** The Porter stemmer of English. It asks the rules only about words they can change. */
export function stemEnglish(word: string): string {
  return CHANGEABLE.test(word) ? porter.stem(word) : word;
}
