import { CharacterClass } from './character-class.ts';
import { primaryLanguage } from './language-tag.ts';
import { isUnit } from './numbers.ts';
import { createRules, type RememberingRules, type RulesByScript } from './reading-rules.ts';
import { hashOf, type RunVisitor, visitRuns } from './runs.ts';
import { sequenceUnits } from './sequence-units.ts';
import {
  readCompound,
  readGram,
  readQuantity,
  readWord,
  type Surface,
  TermWeight,
} from './surface.ts';
import { createTermTable } from './term-table.ts';
import { identifyTextLanguage } from './text-language.ts';
import { createWordMemory, NO_TERM, UNREAD, type WordMemory } from './word-memory.ts';

/** Receives what a text reads as, in order. */
export interface SurfaceVisitor {
  /** An ordinary word, or a sequence of characters of full weight: the number of its term. */
  term(term: number, start: number, end: number, language: string): void;
  /** Anything else. */
  surface(surface: Surface, start: number, end: number, language: string): void;
}

/** How texts are read. */
export interface ReadingOptions {
  /** Whether words are reduced to their stems. */
  readonly stem: boolean;
  /** Whether function words are kept. */
  readonly keepStopWords: boolean;
  /** Language of texts that come without one; identified from the text if `undefined`. */
  readonly language: string | undefined;
}

/** Reads texts into surfaces, remembering what each word read as. */
export interface SurfaceReader {
  /** Language of a text: the given one, else the one it seems to be in; `und` if nothing tells. */
  readonly languageOf: (text: string, given: string | undefined) => string;
  /** Visits the surfaces of a text in a language. */
  readonly visit: (text: string, language: string, visitor: SurfaceVisitor) => void;
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

const LOWER_CASE = /[a-z\u0430-\u044f]/;
const NOTHING_YET = -1;

/** Makes a reader with an empty memory. */
export function createSurfaceReader(options: ReadingOptions): SurfaceReader {
  let table = createTermTable();
  let rulesOf = createRules(options);
  let grams = createWordMemory();
  let characters = createWordMemory();
  let remembered = 0;

  // The text being read.
  let text = '';
  let spoken = '';
  let rules: RulesByScript = [];
  let visitor: SurfaceVisitor = { term: () => {}, surface: () => {} };
  let chainStart = NOTHING_YET;
  let chainEnd = NOTHING_YET;
  let isJoined = false;
  let numberStart = NOTHING_YET;
  let numberEnd = NOTHING_YET;

  const numberOf = (term: string): number => table.numberOf(term);

  const tidy = (): void => {
    if (remembered <= MEMORY) return;
    remembered = 0;
    table = createTermTable();
    rulesOf = createRules(options);
    grams = createWordMemory();
    characters = createWordMemory();
  };

  const announce = (memory: WordMemory, reading: number, start: number, end: number): void => {
    if (reading >= 0) visitor.term(reading, start, end, spoken);
    else if (reading !== NO_TERM) visitor.surface(memory.surfaceOf(reading), start, end, spoken);
  };

  /** Reads a stretch, in the language `spoken`, and tells the visitor. */
  const tell = (
    memory: WordMemory,
    start: number,
    end: number,
    read: (raw: string) => Surface,
  ): void => {
    let reading = memory.find(text, start, end, hashOf(text, start, end));
    if (reading === UNREAD) {
      reading = memory.keep(text, start, end, read(text.slice(start, end)));
      remembered++;
    }
    announce(memory, reading, start, end);
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
    spoken = latin.language;
    tell(latin.words, start, chainEnd, (raw) => readCompound(raw, latin, numberOf));
  };

  const followChain = (start: number, end: number): void => {
    if (chainStart !== NOTHING_YET) {
      if (start === chainEnd + 1 && isHyphen(text, chainEnd)) {
        chainEnd = end;
        isJoined = true;
      } else closeChain();
    }
    if (chainStart === NOTHING_YET && isHyphen(text, end)) {
      chainStart = start;
      chainEnd = end;
      isJoined = false;
    }
  };

  /** A unit after an amount makes a quantity. */
  const followNumber = (start: number, end: number): void => {
    if (end - start > LONGEST_UNIT || !isSpace(text, numberEnd)) return;
    if (!isUnit(text.slice(start, end).toLowerCase())) return;
    tell(grams, numberStart, end, amount);
  };

  const readGrams = (start: number, end: number, script: number): readonly number[] => {
    const wide = script === CharacterClass.unspaced ? 3 : 2;
    const units = sequenceUnits(text, start, end);
    const count = Math.max(1, units.length - wide);
    spoken = (rules[script] as RememberingRules).language;
    for (let i = 0; i < count; i++) {
      const from = units[i] as number;
      const to = units[Math.min(i + wide, units.length - 1)] as number;
      tell(grams, from, to, gram);
    }
    return units;
  };

  const readSingly = (units: readonly number[]): void => {
    for (let i = 0; i + 1 < units.length; i++) {
      tell(characters, units[i] as number, units[i + 1] as number, character);
    }
  };

  const run: RunVisitor = {
    word: (start, end, kind, hash) => {
      followChain(start, end);
      const word = rules[kind] as RememberingRules;
      const { words } = word;
      const isLong = end - start > LONGEST_WORD;
      const cut = isLong ? cutAt(text, start + LONGEST_WORD) : end;
      let reading = words.find(text, start, cut, isLong ? hashOf(text, start, cut) : hash);
      if (reading === UNREAD) {
        reading = words.keep(text, start, cut, readWord(text.slice(start, cut), word, numberOf));
        remembered++;
      }
      spoken = word.language;
      announce(words, reading, start, cut);
      if (start === numberEnd + 1) followNumber(start, cut);
      if (kind === CharacterClass.number) {
        numberStart = start;
        numberEnd = cut;
      }
    },
    sequence: (start, end, kind) => {
      if (chainStart !== NOTHING_YET) closeChain();
      const units = readGrams(start, end, kind);
      const isSingle = units.length < 3;
      if (!isSingle && (kind === CharacterClass.han || kind === CharacterClass.kana)) {
        readSingly(units);
      }
    },
  };

  const visit: SurfaceReader['visit'] = (given, givenLanguage, givenVisitor) => {
    text = given;
    rules = rulesOf(givenLanguage, LOWER_CASE.test(text));
    visitor = givenVisitor;
    numberStart = NOTHING_YET;
    numberEnd = text.length;
    visitRuns(text, run);
    if (chainStart !== NOTHING_YET) closeChain();
  };

  const languageOf: SurfaceReader['languageOf'] = (given, tag) => {
    const known = tag === undefined || tag === '' || tag === 'und' ? options.language : tag;
    return known === undefined ? identifyTextLanguage(given) : primaryLanguage(known);
  };

  return { languageOf, visit, terms: () => table.terms, tidy };
}

/** The place or, if it would part a surrogate pair, the one before it. */
function cutAt(text: string, place: number): number {
  return (text.charCodeAt(place) & 0xfc00) === 0xdc00 ? place - 1 : place;
}

function isHyphen(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || unit === 0xa0 || unit === 0x202f;
}
