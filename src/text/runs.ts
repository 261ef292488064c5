import {
  CharacterClass,
  type CharacterTable,
  characterTable,
  FIRST_UNSPACED_CLASS,
} from './character-class.ts';

const DOT = 0x2e;
const COMMA = 0x2c;
const { separator, ignorable, apostrophe, mark, number, hangul, unspaced } = CharacterClass;

/** Receives the runs of a text in order. */
export interface RunVisitor {
  /** A word or a number: `kind` is the class of its first character, a letter or `number`. */
  word(start: number, end: number, kind: number): void;
  /** Letters of a script written without spaces. */
  sequence(start: number, end: number, kind: number): void;
}

/**
 * Cuts a text into runs: words with their inner apostrophes, numbers with their inner points and commas,
 * and stretches of script without spaces. Offsets are UTF-16 units of the text. One pass, no allocation.
 */
export function visitRuns(text: string, visitor: RunVisitor): void {
  const table = characterTable();
  const { basic } = table;
  const length = text.length;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const kind = (unit & 0xf800) === 0xd800 ? classAt(text, at, table) : (basic[unit] as number);
    if (kind < number) at++;
    else if (kind >= FIRST_UNSPACED_CLASS) {
      const end = endOfSequence(text, at, kind);
      visitor.sequence(at, end, kind);
      at = end;
    } else {
      const end = endOfWord(text, at, kind);
      visitor.word(at, end, kind);
      at = end;
    }
  }
}

/** Class of the character that the unit at this place belongs to. */
export function classAt(text: string, at: number, table: CharacterTable): number {
  const unit = text.charCodeAt(at);
  if ((unit & 0xf800) !== 0xd800) return table.basic[unit] as number;
  const first = (unit & 0xfc00) === 0xdc00 ? at - 1 : at;
  const codePoint = text.codePointAt(first);
  return codePoint !== undefined && codePoint > 0xffff ? table.of(codePoint) : separator;
}

function endOfSequence(text: string, start: number, kind: number): number {
  const table = characterTable();
  let at = start + 1;
  for (; at < text.length; at++) {
    const next = classAt(text, at, table);
    if (next === mark || next === ignorable) continue;
    if (next < FIRST_UNSPACED_CLASS || (next === unspaced) !== (kind === unspaced)) break;
  }
  return at;
}

function endOfWord(text: string, start: number, kind: number): number {
  const table = characterTable();
  const { basic } = table;
  const length = text.length;
  let at = start + 1;
  for (; at < length; at++) {
    const unit = text.charCodeAt(at);
    const next = (unit & 0xf800) === 0xd800 ? classAt(text, at, table) : (basic[unit] as number);
    if (next > number) {
      if (next >= hangul && next !== kind) break;
      if (kind === hangul && next !== kind) break;
    } else if (next === separator || next === apostrophe) {
      if (!joins(text, start, at)) break;
    }
  }
  return at;
}

/** Whether the character at this place, an apostrophe or a separator, stands inside a word or number. */
function joins(text: string, start: number, at: number): boolean {
  const table = characterTable();
  if (at + 1 >= text.length) return false;
  const unit = text.charCodeAt(at);
  const before = classAt(text, at - 1, table);
  const after = classAt(text, at + 1, table);
  if (table.basic[unit] === apostrophe) {
    return before !== number && after > number && after < FIRST_UNSPACED_CLASS;
  }
  if (unit === COMMA) return before === number && after === number;
  if (unit !== DOT) return false;
  if (before === number && after === number) return true;
  return isInitial(text, start, at) && after > number && !isLetterAt(text, at + 2, table);
}

/** Whether the letter before this point is an initial: alone, or after another initial's point. */
function isInitial(text: string, start: number, point: number): boolean {
  return point - start === 1 || (point - start >= 3 && text.charCodeAt(point - 2) === DOT);
}

function isLetterAt(text: string, at: number, table: CharacterTable): boolean {
  return at < text.length && classAt(text, at, table) >= number;
}
