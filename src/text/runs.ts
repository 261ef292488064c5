import { HASH_OF_NOTHING, hashOn } from '../model/hash.ts';
import { writeAscii } from '../model/utf8.ts';
import {
  CharacterClass,
  type CharacterTable,
  characterTable,
  FIRST_SEQUENCE_CLASS,
} from './character-class.ts';

const SPACE = 0x20;
const DOT = 0x2e;
const COMMA = 0x2c;
/** The full-width point and the decimal and thousands separators of Arabic digits, which stand in numbers only. */
const NUMBER_SIGNS: readonly number[] = [0xff0e, 0x66b, 0x66c];
const { separator, ignorable, apostrophe, mark, number, han, kana } = CharacterClass;

/**
 * A text being cut into runs, and the run found last: a word with its inner apostrophes, a number with its
 * inner points and commas, or a stretch of a script read as sequences. Offsets are UTF-16 units.
 */
export interface Run {
  /** The units of the text and a 0 after them: an array is read faster than a string. */
  units: Uint16Array;
  /** Room for the text as bytes. */
  bytes: Uint8Array;
  /** How many units the text has. */
  length: number;
  /** Offset of the run's first unit. */
  start: number;
  /** Offset after its last unit; the next run is looked for from here. */
  end: number;
  /** Class of its first character: a letter, or `number`. */
  kind: number;
  /** {@link hashOn} of a word or number. */
  hash: number;
}

/** The place before the first run of a text. */
export function beforeRuns(text: string): Run {
  const run = {
    units: new Uint16Array(0),
    bytes: new Uint8Array(0),
    length: 0,
    start: 0,
    end: 0,
    kind: separator,
    hash: 0,
  };
  startText(run, text);
  return run;
}

/** Room for so many units is kept for the next text. */
const MOST_KEPT = 1 << 16;

function roomFor(length: number): number {
  return length < MOST_KEPT / 2 ? 2 * length + 1 : length + 1;
}

/** Goes to the place before the first run of another text. */
export function startText(run: Run, text: string): void {
  const { length } = text;
  const room = run.units.length;
  if (room <= length || room > MOST_KEPT) {
    run.units = new Uint16Array(roomFor(length));
    run.bytes = new Uint8Array(roomFor(length));
  }
  const { units, bytes } = run;
  // The platform's encoder reads a string several times as fast as unit by unit.
  if (writeAscii(text, bytes)) {
    for (let at = 0; at < length; at++) units[at] = bytes[at] as number;
  } else {
    for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
  }
  units[length] = 0;
  run.length = length;
  run.end = 0;
}

/**
 * Moves to the next run of the text. One pass, no allocation: everything that is read passes here.
 *
 * @returns Whether there is one.
 */
export function nextRun(run: Run): boolean {
  const table = characterTable();
  const { basic } = table;
  const { units, length } = run;
  for (let at = run.end; at < length; at++) {
    const unit = units[at] as number;
    let kind = basic[unit] as number;
    if ((unit & 0xf800) === 0xd800) kind = classAt(units, at, table);
    if (kind < number) continue;
    run.start = at;
    run.kind = kind;
    if (kind < FIRST_SEQUENCE_CLASS) endWord(run, basic);
    else run.end = endOfSequence(run, at, kind);
    return true;
  }
  run.end = length;
  return false;
}

/** Finds where the word that starts here ends. */
function endWord(run: Run, basic: Uint8Array): void {
  const { units, length, start } = run;
  let hash = hashOn(HASH_OF_NOTHING, units[start] as number);
  let at = start + 1;
  for (;;) {
    // Plain letters, digits and marks are passed over here, up to the 0 after the text; everything else is weighed one by one.
    let unit = units[at] as number;
    for (; isPlain(basic[unit] as number); unit = units[++at] as number) {
      hash = hashOn(hash, unit);
    }
    if (unit === SPACE || at >= length || !continuesWord(run, at)) break;
    hash = hashOn(hash, unit);
    at++;
  }
  run.end = at;
  run.hash = hash;
}

function isPlain(kind: number): boolean {
  return kind >= mark && kind < FIRST_SEQUENCE_CLASS;
}

/** Class of the character that the unit at this place belongs to. */
export function classAt(units: Uint16Array, at: number, table: CharacterTable): number {
  const unit = units[at] as number;
  if ((unit & 0xf800) !== 0xd800) return table.basic[unit] as number;
  const first = (unit & 0xfc00) === 0xdc00 ? at - 1 : at;
  const high = (units[first] ?? 0) - 0xd800;
  const low = (units[first + 1] ?? 0) - 0xdc00;
  const isPair = high >= 0 && high < 0x400 && low >= 0 && low < 0x400;
  return isPair ? table.of(0x10000 + high * 0x400 + low) : separator;
}

function endOfSequence({ units, length }: Run, start: number, kind: number): number {
  const table = characterTable();
  let at = start + 1;
  for (; at < length; at++) {
    const next = classAt(units, at, table);
    if (next === mark || next === ignorable || next === kind) continue;
    if (!isChineseOrJapanese(next) || !isChineseOrJapanese(kind)) break;
  }
  return at;
}

function isChineseOrJapanese(kind: number): boolean {
  return kind === han || kind === kana;
}

/** Whether a character that is no plain letter or digit of the basic plane belongs to the word before. */
function continuesWord(run: Run, at: number): boolean {
  const kind = classAt(run.units, at, characterTable());
  if (kind === separator || kind === apostrophe) return joins(run, at);
  return kind < FIRST_SEQUENCE_CLASS;
}

/** Whether the character at this place, an apostrophe or a separator, stands inside the word or number. */
function joins(run: Run, at: number): boolean {
  const { units, length } = run;
  const table = characterTable();
  if (at + 1 >= length) return false;
  const unit = units[at] as number;
  const before = classAt(units, at - 1, table);
  const after = classAt(units, at + 1, table);
  if (table.basic[unit] === apostrophe) {
    return before !== number && isLetter(after);
  }
  if (before === number && after === number) {
    return unit === DOT || unit === COMMA || NUMBER_SIGNS.includes(unit);
  }
  if (unit !== DOT || !isLetter(after)) return false;
  const letter = letterBefore(run, at, table);
  if (!isLetter(classAt(units, letter, table))) return false;
  return isInitial(run, letter) && !isLetterAt(run, afterMarks(run, at + 2, table), table);
}

/** The place of the letter before a point; marks written apart from it are passed over. */
function letterBefore({ units, start }: Run, point: number, table: CharacterTable): number {
  let at = point - 1;
  while (at > start && classAt(units, at, table) === mark) at--;
  return at;
}

/** The first place from here on that is not of a mark. */
function afterMarks({ units, length }: Run, from: number, table: CharacterTable): number {
  let at = from;
  while (at < length && classAt(units, at, table) === mark) at++;
  return at;
}

/** Whether a class is of letters that words are made of. */
function isLetter(kind: number): boolean {
  return kind > number && kind < FIRST_SEQUENCE_CLASS;
}

/** Whether a letter before a point is an initial: alone, or after another initial's point. */
function isInitial({ units, start }: Run, letter: number): boolean {
  return letter === start || (letter - start >= 2 && units[letter - 1] === DOT);
}

function isLetterAt({ units, length }: Run, at: number, table: CharacterTable): boolean {
  return at < length && classAt(units, at, table) >= number;
}
