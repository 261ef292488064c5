import { stemmer } from '@orama/stemmers/bulgarian';

/**
 * The light stemmer of Bulgarian (J. Savoy, Searching Strategies for the Bulgarian Language, 2007). It
 * writes letters into its word, which a string does not allow, so it gets a list of letters instead.
 */
export function stemBulgarian(word: string): string {
  const letters = word.split('');
  const writable = Object.assign(letters, {
    substring: (from: number, to: number) => letters.slice(from, to).join(''),
  });
  return stemmer(writable as unknown as string);
}
