import {
  CharacterClass,
  type CharacterTable,
  characterTable,
  FIRST_SEQUENCE_CLASS,
} from './character-class.ts';

const SPACE = 0x20;
const DOT = 0x2e;
const COMMA = 0x2c;
const { separator, ignorable, apostrophe, mark, number, han, kana } = CharacterClass;

/**
 * A text being cut into runs, and the run found last: a word with its inner apostrophes, a number with its
 * inner points and commas, or a stretch of a script read as sequences. Offsets are UTF-16 units.
 */
export interface Run {
  /** The text. */
  text: string;
  /** Offset of the run's first unit. */
  start: number;
  /** Offset after its last unit; the next run is looked for from here. */
  end: number;
  /** Class of its first character: a letter, or `number`. */
  kind: number;
  /** {@link hashOf} of a word or number. */
  hash: number;
}

const HASH_BASIS = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/** The FNV-1a hash of a stretch of text, by UTF-16 unit. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_BASIS;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_PRIME);
  return hash;
}

/** The place before the first run of a text. */
export function beforeRuns(text: string): Run {
  return { text, start: 0, end: 0, kind: separator, hash: 0 };
}

/**
 * Moves to the next run of the text. One pass, no allocation: everything that is read passes here.
 *
 * @returns Whether there is one.
 */
export function nextRun(run: Run): boolean {
  const table = characterTable();
  const { basic } = table;
  const { text } = run;
  const { length } = text;
  for (let at = run.end; at < length; at++) {
    const unit = text.charCodeAt(at);
    let kind = basic[unit] as number;
    if ((unit & 0xf800) === 0xd800) kind = classAt(text, at, table);
    if (kind < number) continue;
    run.start = at;
    run.kind = kind;
    if (kind < FIRST_SEQUENCE_CLASS) endWord(run, basic);
    else run.end = endOfSequence(text, at, kind);
    return true;
  }
  run.end = length;
  return false;
}

/** Finds where the word that starts here ends. */
function endWord(run: Run, basic: Uint8Array): void {
  const { text, start } = run;
  const { length } = text;
  let hash = Math.imul(HASH_BASIS ^ text.charCodeAt(start), HASH_PRIME);
  let at = start + 1;
  for (; at < length; at++) {
    const unit = text.charCodeAt(at);
    const next = basic[unit] as number;
    // Plain letters, digits and marks are passed over here; everything else is weighed one by one.
    const isPlain = next >= mark && next < FIRST_SEQUENCE_CLASS;
    if (!isPlain && (unit === SPACE || !continuesWord(text, start, at))) break;
    hash = Math.imul(hash ^ unit, HASH_PRIME);
  }
  run.end = at;
  run.hash = hash;
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
    if (next === mark || next === ignorable || next === kind) continue;
    if (!isChineseOrJapanese(next) || !isChineseOrJapanese(kind)) break;
  }
  return at;
}

function isChineseOrJapanese(kind: number): boolean {
  return kind === han || kind === kana;
}

/** Whether a character that is no plain letter or digit of the basic plane belongs to the word before. */
function continuesWord(text: string, start: number, at: number): boolean {
  const kind = classAt(text, at, characterTable());
  if (kind === separator || kind === apostrophe) return joins(text, start, at);
  return kind < FIRST_SEQUENCE_CLASS;
}

/** Whether the character at this place, an apostrophe or a separator, stands inside a word or number. */
function joins(text: string, start: number, at: number): boolean {
  const table = characterTable();
  if (at + 1 >= text.length) return false;
  const unit = text.charCodeAt(at);
  const before = classAt(text, at - 1, table);
  const after = classAt(text, at + 1, table);
  if (table.basic[unit] === apostrophe) {
    return before !== number && isLetter(after);
  }
  if (unit === COMMA) return before === number && after === number;
  if (unit !== DOT) return false;
  if (before === number && after === number) return true;
  return (
    isLetter(before) &&
    isLetter(after) &&
    isInitial(text, start, at) &&
    !isLetterAt(text, at + 2, table)
  );
}

/** Whether a class is of letters that words are made of. */
function isLetter(kind: number): boolean {
  return kind > number && kind < FIRST_SEQUENCE_CLASS;
}

/** Whether the letter before this point is an initial: alone, or after another initial's point. */
function isInitial(text: string, start: number, point: number): boolean {
  return point - start === 1 || (point - start >= 3 && text.charCodeAt(point - 2) === DOT);
}

function isLetterAt(text: string, at: number, table: CharacterTable): boolean {
  return at < text.length && classAt(text, at, table) >= number;
}
