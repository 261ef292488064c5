import { hashOfUnits } from '../model/hash.ts';
import { CharacterClass, FIRST_SEQUENCE_CLASS } from './character-class.ts';
import { primaryLanguage } from './language-tag.ts';
import { unitOf } from './numbers.ts';
import type { OwnRules } from './own-analysis.ts';
import { createRules, type RememberingRules, type RulesByScript } from './reading-rules.ts';
import {
  createReadings,
  noteReading,
  type Readings,
  readingOfTerm,
  surfaceOfTerm,
} from './readings.ts';
import { beforeRuns, nextRun, startText } from './runs.ts';
import { sequenceUnits, visitGrams } from './sequence-units.ts';
import { simplifyCharacters } from './simplified-characters.ts';
import {
  NOTHING,
  readCompound,
  readGram,
  readParts,
  readQuantity,
  readWord,
  type Surface,
  TermWeight,
} from './surface.ts';
import { createTermTable } from './term-table.ts';
import { createLanguageIdentifier } from './text-language.ts';
import {
  createWordMemory,
  recall,
  remember,
  type Stretch,
  UNREAD,
  type WordMemory,
} from './word-memory.ts';

/** How texts are read. */
export interface ReadingOptions {
  /** Whether words are reduced to their stems. */
  readonly stem: boolean;
  /** Whether function words are kept. */
  readonly keepStopWords: boolean;
  /** Language of texts that come without one; identified from the text if `undefined`. */
  readonly language: string | undefined;
  /** Languages that a host reads its own way. */
  readonly own: ReadonlyMap<string, OwnRules>;
}

/** Reads texts into terms, remembering what each word read as. */
export interface SurfaceReader {
  /** Language of a text: the given one, else the one it seems to be in; `und` if nothing tells. */
  readonly languageOf: (text: string, given: string | undefined) => string;
  /** Reads a text in a language. */
  readonly read: (text: string, language: string) => Readings;
  /** What a reading means; made anew for a reading from 0. */
  readonly surfaceOf: (reading: number) => Surface;
  /** Language in which words of a letter class were read in the last text. */
  readonly languageIn: (script: number) => string;
  /** The terms by number. Another list after a while: numbers hold for the list they come from. */
  readonly terms: () => readonly string[];
  /** Makes room in the memory if it is full; call it between documents. */
  readonly tidy: () => void;
}

/** Words longer than this are cut: nobody asks for the rest. */
const LONGEST_WORD = 64;
const LONGEST_COMPOUND = 32;
const LONGEST_UNIT = 4;
/** Readings remembered before the memory is emptied; it decides speed, never a result. */
const MEMORY = 1 << 19;

/**
 * Lower-case letters of Latin and Cyrillic, and letters of scripts without capitals: in a text with any of them capitals
 * mark acronyms; and so they do in a single short word such as a keyword `SCADA`.
 */
const MARKS_ACRONYMS =
  /[a-z\u0430-\u044f\u05d0-\u109f\u1100-\u11ff\u1780-\u17b3\u3041-\u9fff\uac00-\ud7a3]|^[A-Z]{2,6}$/;
const NOTHING_YET = -1;
/** The reading of a function word. */
const NO_TERM = -1;

/** Makes a reader with an empty memory. */
export function createSurfaceReader(options: ReadingOptions): SurfaceReader {
  let table = createTermTable();
  let rulesOf = createRules(options);
  let grams = createWordMemory();
  let characters = createWordMemory();
  let surfaces: Surface[] = [NOTHING];
  let remembered = 0;
  const identify = createLanguageIdentifier();

  // The text being read, and what it read as so far.
  const run = beforeRuns('');
  const found = createReadings();
  let text = '';
  let rules: RulesByScript = [];
  let chainStart = NOTHING_YET;
  let chainEnd = NOTHING_YET;
  let isJoined = false;
  let numberEnd = NOTHING_YET;
  let numberStart = NOTHING_YET;

  const numberOf = (term: string): number => table.numberOf(term);

  const tidy = (): void => {
    if (remembered <= MEMORY) return;
    remembered = 0;
    table = createTermTable();
    rulesOf = createRules(options);
    grams = createWordMemory();
    characters = createWordMemory();
    surfaces = [NOTHING];
  };

  const note = (reading: number, stretch: Stretch, script: number): void => {
    if (reading !== NO_TERM) noteReading(found, reading, stretch, script);
  };

  const readingOf = (surface: Surface): number => {
    const { terms, weights, languageFree } = surface;
    if (terms.length === 0) return NO_TERM;
    if (terms.length === 1 && weights[0] === TermWeight.full) {
      return readingOfTerm(terms[0] as number, languageFree);
    }
    return -surfaces.push(surface);
  };

  /** Reads and remembers a stretch that is new. */
  const learn = (memory: WordMemory, stretch: Stretch, surface: Surface): number => {
    const reading = readingOf(surface);
    remember(memory, run.units, stretch, reading);
    remembered++;
    return reading;
  };

  const word = (): void => {
    if (chainStart !== NOTHING_YET || isHyphen(run.units, run.end)) followChain();
    const rule = rules[run.kind] as RememberingRules;
    const stretch = run.end - run.start > LONGEST_WORD ? cut(run.units, run.start, run.end) : run;
    let reading = recall(rule.words, run.units, stretch);
    if (reading === UNREAD) {
      const raw = text.slice(stretch.start, stretch.end);
      reading = learn(rule.words, stretch, readWord(raw, rule, numberOf));
    }
    note(reading, stretch, run.kind);
    if (run.start === numberEnd + 1) followNumber(stretch.end);
    if (run.kind === CharacterClass.number) {
      numberStart = run.start;
      numberEnd = stretch.end;
    }
  };

  /** Reads a stretch other than a word. */
  const tell = (
    memory: WordMemory,
    start: number,
    end: number,
    read: (raw: string) => Surface,
  ): number => {
    const stretch = cut(run.units, start, end);
    const reading = recall(memory, run.units, stretch);
    if (reading !== UNREAD) return reading;
    return learn(memory, stretch, read(text.slice(stretch.start, stretch.end)));
  };

  const gram = (raw: string) => readGram(raw, TermWeight.full, numberOf);
  const character = (raw: string) => readGram(raw, TermWeight.quarter, numberOf);
  const amount = (raw: string) => readQuantity(raw, numberOf);

  /** A joined name ends where the hyphens end. */
  const closeChain = (): void => {
    const start = chainStart;
    chainStart = NOTHING_YET;
    if (!isJoined || chainEnd - start > LONGEST_COMPOUND) return;
    const latin = rules[CharacterClass.latin] as RememberingRules;
    const compound = (raw: string) => readCompound(raw, latin, numberOf);
    const reading = tell(latin.words, start, chainEnd, compound);
    note(reading, { start, end: chainEnd, hash: 0 }, CharacterClass.latin);
  };

  const followChain = (): void => {
    const { start, end } = run;
    if (chainStart !== NOTHING_YET) {
      if (start === chainEnd + 1 && isHyphen(run.units, chainEnd)) {
        chainEnd = end;
        isJoined = true;
      } else closeChain();
    }
    if (chainStart === NOTHING_YET && isHyphen(run.units, end)) {
      chainStart = start;
      chainEnd = end;
      isJoined = false;
    }
  };

  /** A unit after an amount makes a quantity. */
  const followNumber = (end: number): void => {
    const { start } = run;
    if (end - start > LONGEST_UNIT || !isSpace(run.units, numberEnd)) return;
    if (unitOf(text.slice(start, end).toLowerCase()) === undefined) return;
    noteAmount(end);
  };

  const noteAmount = (end: number): void => {
    const reading = tell(grams, numberStart, end, amount);
    note(reading, { start: numberStart, end, hash: 0 }, run.kind);
  };

  /** The longest unit that a run of Chinese characters begins with, after an amount. */
  const followNumberInChinese = (): void => {
    const { start } = run;
    if (start !== numberEnd && !(start === numberEnd + 1 && isSpace(run.units, numberEnd))) return;
    for (let end = Math.min(run.end, start + LONGEST_UNIT); end > start; end--) {
      if (unitOf(simplifyCharacters(text.slice(start, end))) === undefined) continue;
      noteAmount(end);
      return;
    }
  };

  /** Reads the words into which a host parts a run of unspaced script. */
  const parted = (parts: readonly string[]): void => {
    const rule = rules[run.kind] as RememberingRules;
    const part = (raw: string) => readParts([raw], rule, numberOf);
    let { start } = run;
    for (const { length } of parts) {
      const end = start + length;
      if (length > 0) note(tell(rule.words, start, end, part), { start, end, hash: 0 }, run.kind);
      start = end;
    }
  };

  const sequence = (): void => {
    const { start, end, kind } = run;
    if (chainStart !== NOTHING_YET) closeChain();
    if (kind === CharacterClass.han) followNumberInChinese();
    const { segment } = rules[kind] as RememberingRules;
    if (segment !== undefined) {
      parted(segment(text.slice(start, end)));
      return;
    }
    const wide = kind === CharacterClass.unspaced ? 3 : 2;
    const units = sequenceUnits(run.units, start, end);
    visitGrams(units, wide, (from, to) => {
      note(tell(grams, from, to, gram), { start: from, end: to, hash: 0 }, kind);
    });
    const isIdeographic = kind === CharacterClass.han || kind === CharacterClass.kana;
    if (units.length < 3 || !isIdeographic) return;
    visitGrams(units, 1, (from, to) => {
      note(tell(characters, from, to, character), { start: from, end: to, hash: 0 }, kind);
    });
  };

  const read: SurfaceReader['read'] = (given, language) => {
    text = given;
    rules = rulesOf(language, MARKS_ACRONYMS.test(text));
    chainStart = NOTHING_YET; // a host's stemmer that threw has left it where it was
    numberStart = NOTHING_YET;
    numberEnd = text.length;
    found.count = 0;
    startText(run, text);
    while (nextRun(run)) {
      if (run.kind < FIRST_SEQUENCE_CLASS) word();
      else sequence();
    }
    if (chainStart !== NOTHING_YET) closeChain();
    return found;
  };

  const languageOf: SurfaceReader['languageOf'] = (given, tag) => {
    const known = tag === undefined || tag === '' || tag === 'und' ? options.language : tag;
    return known === undefined ? identify(given) : primaryLanguage(known);
  };

  return {
    languageOf,
    read,
    surfaceOf: (reading) =>
      reading < 0 ? (surfaces[-1 - reading] as Surface) : surfaceOfTerm(reading),
    languageIn: (script) => (rules[script] as RememberingRules).language,
    terms: () => table.terms,
    tidy,
  };
}

/** A stretch, of one that is too long the beginning; no surrogate pair is parted. */
function cut(units: Uint16Array, start: number, end: number): Stretch {
  const last = start + LONGEST_WORD;
  const isParted = ((units[last] as number) & 0xfc00) === 0xdc00;
  const own = end <= last ? end : last - Number(isParted);
  return { start, end: own, hash: hashOfUnits(units, start, own) };
}

function isHyphen(units: Uint16Array, at: number): boolean {
  const unit = units[at];
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

function isSpace(units: Uint16Array, at: number): boolean {
  const unit = units[at];
  return unit === 0x20 || unit === 0xa0 || unit === 0x202f;
}
