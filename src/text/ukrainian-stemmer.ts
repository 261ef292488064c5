import { stemmer } from '@orama/stemmers/ukrainian';

/** The stemmer of Ukrainian, made to treat all cases of a noun in -ія alike. */
export function stemUkrainian(word: string): string {
  const stem = stemmer(word);
  return stem.length > 3 && stem.endsWith('і') ? stem.slice(0, -1) : stem;
}
