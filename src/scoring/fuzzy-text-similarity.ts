import Fuse from 'fuse.js';
import {
  createDistance,
  createSymbols,
  readSymbols,
  soundCosts,
} from '../retrieval/dictionary-distance.ts';
import { soundKey } from '../retrieval/dictionary-key.ts';
import { createSpellingDistance } from '../retrieval/dictionary-spelling.ts';
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

/** Only short texts so much alike are searched for in each other. */
const LEAST_SEARCHED = 800;
/** What the search takes off on average, for the others. */
const USUAL_LOSS = 40;

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
  const [ownSound, sound] = [createSymbols(), createSymbols()];
  const sounds = soundCosts();
  const spelling = createSpellingDistance();
  let ownTerm = '';
  let ownFolded = '';
  let ownLatin = '';
  let ownScript = 0;

  /** How alike the terms sound; some lesser share than `least` where it is less than that. */
  function bySound(key: string, least: number): number {
    readSymbols(key, sound);
    const longer = Math.max(ownSound.length, sound.length);
    const cost = distance(
      ownSound,
      sound,
      sounds,
      Math.floor((longer * EDIT * (SAME - least)) / SAME),
    );
    return share(cost, longer);
  }

  /** Mean of sound and spelling within a script, sound alone between scripts. */
  function likeness(term: string, key: string): number {
    if (scriptOf(term) !== ownScript) return bySound(key, LEAST_SIMILARITY);
    const folded = foldMarks(term);
    if (folded === ownFolded) return IDENTICAL;
    const longer = Math.max(ownFolded.length, folded.length);
    const bySpelling = share(spelling.to(folded) * EDIT, longer);
    // The mean can only be enough if the sound makes up for the spelling.
    const least = Math.max(LEAST_SIMILARITY, 2 * LEAST_SIMILARITY - bySpelling);
    return least > SAME ? 0 : (bySound(key, least) + bySpelling) >> 1;
  }

  /** Lets the approximate search for one short text inside the other have a quarter of the say. */
  function settle(alike: number, term: string): number {
    const settled =
      alike < LEAST_SEARCHED || !term.includes(' ')
        ? alike - USUAL_LOSS
        : (3 * alike + fuseShare(ownLatin, transliterate(term))) >> 2;
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
      spelling.open(ownFolded);
    },
    similarity: (term, key) => {
      if (term === ownTerm) return SAME;
      if (key === '' || ownSound.length === 0) return 0;
      const alike = likeness(term, key);
      return alike === IDENTICAL ? SAME : settle(alike, term);
    },
  };
}

/** What is left of {@link SAME} after edits of a cost, in eighths, on a word of a length. */
function share(cost: number, length: number): number {
  const left = SAME - Math.ceil((cost * SAME) / (EDIT * length));
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
