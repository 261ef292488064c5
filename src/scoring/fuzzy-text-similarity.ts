import Fuse from 'fuse.js';
import {
  createDistance,
  createSymbols,
  readSymbols,
  soundCosts,
  spellingCosts,
} from '../retrieval/dictionary-distance.ts';
import { soundKey } from '../retrieval/dictionary-key.ts';
import { characterTable } from '../text/character-class.ts';
import { foldMarks } from '../text/normalise.ts';
import { transliterate } from '../text/transliterate.ts';
import { isExactWhole, isUnspaced } from './fuzzy-text-terms.ts';

/** Similarity of two equal terms; similarities are integers from 0 to this. */
export const SAME = 1000;

/** Terms less similar than this have nothing to do with each other. */
export const LEAST_SIMILARITY = 600;

const LONGEST_KEY = 64;
const EDIT = 8;

/** Likeness of two terms that differ in nothing but marks. */
const IDENTICAL = SAME + 1;

/** How a term sounds; the empty string for one that is met exactly or not at all. */
export function keyOfTerm(term: string): string {
  if (isExactWhole(term) || isUnspaced(term) || !hasLetter(term)) return '';
  return soundKey(term).slice(0, LONGEST_KEY);
}

function hasLetter(term: string): boolean {
  for (let i = 0; i < term.length; i++) {
    const unit = term.charCodeAt(i);
    if (unit > 0x39 || (unit < 0x30 && unit !== 0x20)) return true;
  }
  return false;
}

/** Compares terms with one term after another. */
export interface TermComparison {
  /** Takes the term to compare with, and its key. */
  open(term: string, key: string): void;
  /** Its similarity to another term, 0 to {@link SAME}. */
  similarity(term: string, key: string): number;
}

/** Makes a comparison with working memory of its own. */
export function createTermComparison(): TermComparison {
  const distance = createDistance();
  const [ownSound, sound, ownLetters, letters] = [
    createSymbols(),
    createSymbols(),
    createSymbols(),
    createSymbols(),
  ];
  const [sounds, spelling] = [soundCosts(), spellingCosts()];
  let ownTerm = '';
  let ownFolded = '';
  let ownLatin = '';
  let ownScript = 0;

  function likeness(term: string, key: string): number {
    readSymbols(key, sound);
    const bySound = share(
      distance(ownSound, sound, sounds, dearest(ownSound.length, sound.length)),
      ownSound.length,
      sound.length,
    );
    if (bySound < LEAST_SIMILARITY || scriptOf(term) !== ownScript) return bySound;
    const folded = foldMarks(term);
    if (folded === ownFolded) return IDENTICAL;
    readSymbols(folded, letters);
    const limit = EDIT * LONGEST_KEY;
    const bySpelling = share(
      distance(ownLetters, letters, spelling, limit),
      ownLetters.length,
      letters.length,
    );
    return (bySound + bySpelling) >> 1;
  }

  /** Lets the approximate search for the term inside the other have a quarter of the say. */
  function settle(alike: number, term: string): number {
    if (alike < LEAST_SIMILARITY) return 0;
    const settled = (3 * alike + fuseShare(ownLatin, transliterate(term))) >> 2;
    if (settled < LEAST_SIMILARITY) return 0;
    return settled < SAME ? settled : SAME - 1;
  }

  return {
    open: (term, key) => {
      ownTerm = term;
      ownFolded = foldMarks(term);
      ownLatin = transliterate(term);
      ownScript = scriptOf(term);
      readSymbols(key, ownSound);
      readSymbols(ownFolded, ownLetters);
    },
    similarity: (term, key) => {
      if (term === ownTerm) return SAME;
      if (key === '' || ownSound.length === 0) return 0;
      const alike = likeness(term, key);
      return alike === IDENTICAL ? SAME : settle(alike, term);
    },
  };
}

function dearest(first: number, second: number): number {
  const longer = first > second ? first : second;
  return (longer * EDIT * (SAME - LEAST_SIMILARITY)) / SAME;
}

function share(cost: number, first: number, second: number): number {
  const longer = first > second ? first : second;
  const left = SAME - Math.ceil((cost * SAME) / (EDIT * longer));
  return left > 0 ? left : 0;
}

function fuseShare(pattern: string, text: string): number {
  const { isMatch, score = 1 } = Fuse.match(pattern, text, {
    ignoreLocation: true,
    isCaseSensitive: true,
    threshold: 0.5,
    minMatchCharLength: 1,
  });
  return isMatch ? Math.round(SAME * (1 - score)) : 0;
}

function scriptOf(term: string): number {
  return characterTable().of(term.codePointAt(0) ?? 0);
}
