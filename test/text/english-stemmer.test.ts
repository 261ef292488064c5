import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { describe, expect, it } from 'vitest';
import { stemEnglish } from '../../src/text/english-stemmer.ts';

const STARTS = ['', 'b', 're', 'con', 'univers', 'happ', 'rel', 'electr', 'troubl', 'adopt'];
const MIDDLES = ['', 'a', 'at', 'iv', 'al', 'iz', 'bl', 'ous', 'ent', 'ion'];
const ENDS =
  's sses ies ss eed ed ing y ational tional enci anci izer bli abli alli entli eli ousli ization ation ator alism iveness fulness ousness aliti iviti biliti logi icate ative alize iciti ical ful ness al ance ence er ic able ible ant ement ment ent sion tion ou ism ate iti ous ive ize e ll h k o p w x g d m n r t c b f v z a'.split(
    ' ',
  );

describe('the English stemmer', () => {
  it('agrees with the Porter stemmer on every ending', () => {
    for (const start of STARTS) {
      for (const middle of MIDDLES) {
        for (const end of ENDS) {
          const word = start + middle + end;
          if (word !== '') expect(stemEnglish(word), word).toBe(porter.stem(word));
        }
      }
    }
  });
});
