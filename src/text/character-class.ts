import { packedCharacterClasses } from './character-classes.data.ts';

/**
 * What a code point is to the tokeniser. Code points outside Unicode 15.0 are separators, so that every
 * runtime, whatever its own Unicode version, sees the same text.
 */
export const CharacterClass = {
  separator: 0,
  ignorable: 1,
  apostrophe: 2,
  mark: 3,
  number: 4,
  latin: 5,
  cyrillic: 6,
  greek: 7,
  arabic: 8,
  hebrew: 9,
  devanagari: 10,
  other: 11,
  hangul: 12,
  han: 13,
  kana: 14,
  unspaced: 15,
} as const;

/** Letters from this class on are indexed as overlapping sequences of characters. */
export const FIRST_SEQUENCE_CLASS = CharacterClass.hangul;

const BMP = 0x10000;

/** Class of every code point. */
export interface CharacterTable {
  /** Classes of the basic plane, by UTF-16 unit; surrogates are separators here. */
  readonly basic: Uint8Array;
  /** Class of any code point. */
  readonly of: (codePoint: number) => number;
}

let shared: CharacterTable | undefined;

/** The table, unpacked at the first call. */
export function characterTable(): CharacterTable {
  shared ??= unpack(packedCharacterClasses);
  return shared;
}

function unpack(packed: string): CharacterTable {
  const basic = new Uint8Array(BMP);
  const starts: number[] = [];
  const kinds: number[] = [];
  let from = 0;
  for (const [, digits, letter] of packed.matchAll(/([0-9a-z]*)([A-Z])/g)) {
    const to = from + (digits ? Number.parseInt(digits, 36) : 1);
    const kind = (letter as string).charCodeAt(0) - 65;
    if (from < BMP) basic.fill(kind, from, to < BMP ? to : BMP);
    if (to > BMP) {
      starts.push(from);
      kinds.push(kind);
    }
    from = to;
  }
  const astral = Uint32Array.from(starts);
  const of = (codePoint: number): number => {
    if (codePoint < BMP) return basic[codePoint] as number;
    let low = 0;
    let high = astral.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((astral[middle] as number) <= codePoint) low = middle;
      else high = middle;
    }
    return kinds[low] as number;
  };
  return { basic, of };
}
