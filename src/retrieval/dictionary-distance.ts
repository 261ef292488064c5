const SYMBOLS = 128;
const UNIT = 8;
const TRANSPOSITION = 6;
const VOWELS = 'aeiou';

/**
 * Sounds that different spellings of one name exchange, and what the exchange costs in eighths of an edit.
 * The earliest row that names both decides.
 */
const NEAR: readonly (readonly [sounds: string, cost: number])[] = [
  ['jZ', 1],
  ['ei', 2],
  ['ij', 2],
  ['sz', 2],
  ['cz', 2],
  ['cs', 2],
  ['cC', 2],
  ['kC', 2],
  ['SC', 2],
  ['sS', 2],
  ['zZ', 2],
  ['vu', 2],
  ['vf', 2],
  ['gh', 2],
  ['jh', 2],
  ['ou', 3],
  ['ao', 3],
  ['ae', 3],
  ['SZ', 3],
  ['kc', 3],
  ['hC', 3],
  ['jg', 3],
  ['dt', 3],
  ['pb', 3],
  ['kh', 3],
  ['gZ', 3],
  ['xk', 3],
  ['xS', 3],
  ['xz', 3],
  ['jC', 3],
  ['ZC', 4],
  ['vb', 4],
  ['kg', 4],
  ['xs', 4],
  ['nm', 4],
  ['kS', 4],
  ['lu', 5],
];

/** Sounds that some spellings leave out, and what the gap costs in eighths of an edit. */
const GAPS: readonly (readonly [sounds: string, cost: number])[] = [
  ['hie', 3],
  ['aou', 4],
  ['j', 5],
];

/** What an edit costs, in eighths. */
export interface EditCosts {
  /** Cost of one symbol for another, both below 128, at `first * 128 + second`. */
  readonly exchange: Uint8Array;
  /** Cost of a symbol without a counterpart. */
  readonly gap: Uint8Array;
}

/** Costs between the sounds of `soundKey`: less for sounds that languages write alike or leave out. */
export function soundCosts(): EditCosts {
  const exchange = new Uint8Array(SYMBOLS * SYMBOLS).fill(UNIT);
  const gap = new Uint8Array(SYMBOLS).fill(UNIT);
  const set = (first: string, second: string, cost: number) => {
    exchange[first.charCodeAt(0) * SYMBOLS + second.charCodeAt(0)] = cost;
    exchange[second.charCodeAt(0) * SYMBOLS + first.charCodeAt(0)] = cost;
  };
  for (const first of VOWELS) {
    for (const second of VOWELS) if (first !== second) set(first, second, UNIT / 2);
  }
  for (const [pair, cost] of NEAR) set(pair.charAt(0), pair.charAt(1), cost);
  for (const [sounds, cost] of GAPS) {
    for (const sound of sounds) gap[sound.charCodeAt(0)] = cost;
  }
  return { exchange, gap };
}

/** Words of at most so many symbols are compared. */
export const LONGEST_COMPARED = 64;

/** A word as the codes of its first {@link LONGEST_COMPARED} symbols. */
export interface Symbols {
  /** The codes. */
  readonly codes: Uint16Array;
  /** How many there are. */
  length: number;
}

/** Room for a word; {@link readSymbols} fills it. */
export function createSymbols(): Symbols {
  return { codes: new Uint16Array(LONGEST_COMPARED), length: 0 };
}

/** Puts a word into its room. */
export function readSymbols(word: string, into: Symbols): void {
  const length = word.length < LONGEST_COMPARED ? word.length : LONGEST_COMPARED;
  for (let i = 0; i < length; i++) into.codes[i] = word.charCodeAt(i);
  into.length = length;
}

/**
 * Optimal string alignment distance: the least cost of turning one word into the other by exchanges, gaps
 * and swaps of two neighbours, no symbol edited twice.
 *
 * @param first - A word.
 * @param second - Another word.
 * @param costs - What an edit costs.
 * @param limit - The dearest cost of interest.
 * @returns The cost in eighths of an edit; more than `limit`, but not how much more, beyond it.
 * @see F. J. Damerau, A technique for computer detection and correction of spelling errors, CACM 7(3), 1964.
 */
export type Distance = (first: Symbols, second: Symbols, costs: EditCosts, limit: number) => number;

/** Makes a distance function with working memory of its own. */
export function createDistance(): Distance {
  const width = LONGEST_COMPARED + 1;
  const table = new Int32Array(3 * width);
  let before = 0;
  let above = width;
  let row = 2 * width;

  function openTable({ codes, length }: Symbols, gap: Uint8Array): void {
    table[above] = 0;
    for (let j = 1; j <= length; j++) {
      table[above + j] = (table[above + j - 1] as number) + gapOf(gap, codes[j - 1] as number);
    }
  }

  /** Fills the row of symbol `i` of the first word; gives its least cost. */
  function fillRow(i: number, first: Symbols, second: Symbols, costs: EditCosts): number {
    const { exchange, gap } = costs;
    const { codes, length } = second;
    const symbol = first.codes[i] as number;
    const lastSymbol = i > 0 ? (first.codes[i - 1] as number) : -1;
    const ownGap = gapOf(gap, symbol);
    let diagonal = table[above] as number;
    let left = diagonal + ownGap;
    let least = left;
    table[row] = left;
    for (let j = 0; j < length; j++) {
      const other = codes[j] as number;
      const up = table[above + j + 1] as number;
      let cost = diagonal + exchangeOf(exchange, symbol, other);
      cost = lesser(lesser(cost, up + ownGap), left + gapOf(gap, other));
      if (other === lastSymbol && j > 0 && symbol === codes[j - 1]) {
        cost = lesser(cost, (table[before + j - 1] as number) + TRANSPOSITION);
      }
      table[row + j + 1] = cost;
      least = lesser(least, cost);
      left = cost;
      diagonal = up;
    }
    return least;
  }

  return (first, second, costs, limit) => {
    openTable(second, costs.gap);
    for (let i = 0; i < first.length; i++) {
      const least = fillRow(i, first, second, costs);
      // A swap leaps over one row, and starts at most one gap below it.
      if (least > limit + UNIT) return limit + 1;
      const free = before;
      before = above;
      above = row;
      row = free;
    }
    return table[above + second.length] as number;
  };
}

function gapOf(gap: Uint8Array, symbol: number): number {
  return symbol < SYMBOLS ? (gap[symbol] as number) : UNIT;
}

function exchangeOf(exchange: Uint8Array, first: number, second: number): number {
  if (first === second) return 0;
  return (first | second) < SYMBOLS ? (exchange[first * SYMBOLS + second] as number) : UNIT;
}

function lesser(first: number, second: number): number {
  return first < second ? first : second;
}
