const LONGEST_IN_BITS = 31;
const DIRECT = 0x800;

/** Counts the typing errors between one word and others. */
export interface SpellingDistance {
  /** Takes the word to compare with. */
  open(word: string): void;
  /** Least number of letters left out, put in, exchanged or swapped with the next that turn one into the other. */
  to(other: string): number;
}

/**
 * Makes an optimal string alignment distance (no letter is edited twice) with working memory of its own.
 * For words of up to 31 UTF-16 units a column of the table is one integer: a few operations a letter.
 *
 * @see H. Hyyrö, A bit-vector algorithm for computing Levenshtein and Damerau edit distances, Nordic Journal of Computing 10 (2003), figure 8.
 */
export function createSpellingDistance(): SpellingDistance {
  const direct = new Int32Array(DIRECT);
  let word = '';

  /** Bit i: letter i of the word is this one. */
  function placesOf(letter: number): number {
    if (letter < DIRECT) return direct[letter] as number;
    let places = 0;
    for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) === letter) places |= 1 << i;
    return places;
  }

  function inBits(other: string): number {
    const last = 1 << (word.length - 1);
    let [rises, falls, same, before] = [-1, 0, 0, 0];
    let distance = word.length;
    for (let j = 0; j < other.length; j++) {
      const places = placesOf(other.charCodeAt(j));
      const swaps = ((~same & places) << 1) & before;
      same = ((((places & rises) + rises) | 0) ^ rises) | places | falls | swaps;
      const right = falls | ~(same | rises);
      const left = same & rises;
      if ((right & last) !== 0) distance++;
      else if ((left & last) !== 0) distance--;
      const shifted = (right << 1) | 1;
      rises = (left << 1) | ~(same | shifted);
      falls = shifted & same;
      before = places;
    }
    return distance;
  }

  return {
    open: (next) => {
      for (let i = 0; i < word.length; i++) {
        if (word.charCodeAt(i) < DIRECT) direct[word.charCodeAt(i)] = 0;
      }
      word = next;
      for (let i = 0; i < word.length && i < LONGEST_IN_BITS; i++) {
        const letter = word.charCodeAt(i);
        if (letter < DIRECT) direct[letter] = (direct[letter] as number) | (1 << i);
      }
    },
    to: (other) => {
      if (word.length === 0) return other.length;
      return word.length <= LONGEST_IN_BITS ? inBits(other) : inRows(word, other);
    },
  };
}

/** The same by the table itself, three rows at a time. */
function inRows(word: string, other: string): number {
  const width = other.length + 1;
  let before = new Uint16Array(width);
  let above = Uint16Array.from({ length: width }, (_, j) => j);
  let row = new Uint16Array(width);
  for (let i = 1; i <= word.length; i++) {
    row[0] = i;
    for (let j = 1; j < width; j++) {
      const same = word.charCodeAt(i - 1) === other.charCodeAt(j - 1);
      const gap = Math.min(above[j] as number, row[j - 1] as number) + 1;
      const cost = Math.min(gap, (above[j - 1] as number) + (same ? 0 : 1));
      row[j] = isSwap(word, i, other, j) ? Math.min(cost, (before[j - 2] as number) + 1) : cost;
    }
    [before, above, row] = [above, row, before];
  }
  return above[other.length] as number;
}

function isSwap(word: string, i: number, other: string, j: number): boolean {
  if (i < 2 || j < 2) return false;
  return (
    word.charCodeAt(i - 1) === other.charCodeAt(j - 2) &&
    word.charCodeAt(i - 2) === other.charCodeAt(j - 1)
  );
}
