import { stemmer } from '@orama/stemmers/greek';

const MARKS = /[\u0300-\u036f]/g;
/** Nouns in -ια, whose cases the rules would tear apart. */
const NOUN_IN_IA = /ι(?:α|ας|ων)$/;

/** The Snowball stemmer of Greek, made to treat all cases of a noun in -ια alike. */
export function stemGreek(word: string): string {
  const bare = word.normalize('NFD').replace(MARKS, '').normalize('NFC');
  const stem = stemmer(bare.replace(NOUN_IN_IA, 'ιεσ'));
  return stem.length > 3 && stem.endsWith('ι') ? stem.slice(0, -1) : stem;
}
