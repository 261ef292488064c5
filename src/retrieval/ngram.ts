/** Symbols in a gram. */
export type GramSize = 2 | 3;

const BOUNDARY = 0;
const LAST_ASCII = 0x7f;
const ASCII_BITS = 7;
const UNIT = 0x10000;

/** Numbers of grams, by kind: pairs and triples of ASCII symbols, then pairs and triples of any. */
const FIRST_ASCII_TRIPLE = 0x20_0000; // 2^21
const FIRST_PAIR = 0x40_0000; // 2^22
const FIRST_TRIPLE = 0x2_0000_0000; // 2^33

/** The numbers of grams are below this. */
export const GRAMS: number = FIRST_TRIPLE + UNIT * UNIT * UNIT;

/**
 * The distinct grams of a word, boundaries included, in order of appearance: pairs, of which one edit
 * changes at most two and a swap three, or triples, of which one edit changes at most three and a swap four.
 */
export function gramsOf(word: string, size: GramSize): readonly number[] {
  const grams: number[] = [];
  const last = size === 2 ? word.length : word.length - 1;
  for (let i = 0; i <= last; i++) {
    const gram =
      size === 2
        ? pairCode(symbolAt(word, i - 1), symbolAt(word, i))
        : tripleCode(symbolAt(word, i - 1), symbolAt(word, i), symbolAt(word, i + 1));
    if (!grams.includes(gram)) grams.push(gram);
  }
  return grams;
}

function symbolAt(word: string, at: number): number {
  return at < 0 || at >= word.length ? BOUNDARY : word.charCodeAt(at);
}

function pairCode(first: number, second: number): number {
  if ((first | second) <= LAST_ASCII) return (first << ASCII_BITS) | second;
  return FIRST_PAIR + UNIT * first + second;
}

function tripleCode(first: number, second: number, third: number): number {
  if ((first | second | third) <= LAST_ASCII) {
    return FIRST_ASCII_TRIPLE + ((((first << ASCII_BITS) | second) << ASCII_BITS) | third);
  }
  return FIRST_TRIPLE + UNIT * (UNIT * first + second) + third;
}
