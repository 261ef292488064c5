import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as hindi } from '@orama/stemmers/indian';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as serbian } from '@orama/stemmers/serbian';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import german from 'natural/lib/natural/stemmers/porter_stemmer_de.js';
import spanish from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import italian from 'natural/lib/natural/stemmers/porter_stemmer_it.js';
import dutch from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import norwegian from 'natural/lib/natural/stemmers/porter_stemmer_no.js';
import swedish from 'natural/lib/natural/stemmers/porter_stemmer_sv.js';
import { stemArabic } from './arabic-stemmer.ts';
import { stemBulgarian } from './bulgarian-stemmer.ts';
import { stemEnglish } from './english-stemmer.ts';
import { stemGreek } from './greek-stemmer.ts';
import { stemAzerbaijani, stemKazakh, stemKyrgyz, stemUzbek } from './turkic-stemmer.ts';
import { stemUkrainian } from './ukrainian-stemmer.ts';

/** Reduces an inflected word, lower case and unfolded, to the form under which it is indexed. */
export type Stemmer = (word: string) => string;

/** The stemmers by language. A language that is not here is indexed by its full words. */
export const stemmers: ReadonlyMap<string, Stemmer> = new Map<string, Stemmer>([
  ['ar', stemArabic],
  ['az', stemAzerbaijani],
  ['bg', stemBulgarian],
  ['da', danish],
  ['de', (word) => german.stem(word)],
  ['el', stemGreek],
  ['en', stemEnglish],
  ['es', (word) => spanish.stem(word)],
  ['fi', finnish],
  ['fr', (word) => french.stem(word)],
  ['hi', hindi],
  ['hr', serbian],
  ['hu', hungarian],
  ['id', indonesian],
  ['it', (word) => italian.stem(word)],
  ['kk', stemKazakh],
  ['ky', stemKyrgyz],
  ['ms', indonesian],
  ['nl', (word) => dutch.stem(word)],
  ['no', (word) => norwegian.stem(word)],
  ['pt', portuguese],
  ['ro', romanian],
  ['ru', russian],
  ['sr', serbian],
  ['sv', (word) => swedish.stem(word)],
  ['tr', turkish],
  ['uk', stemUkrainian],
  ['uz', stemUzbek],
]);
