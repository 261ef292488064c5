import { CharacterClass, characterTable } from './character-class.ts';
import { identifyLanguage } from './language-identifier.ts';
import { primaryLanguage } from './language-tag.ts';
import { normaliseRun } from './normalise.ts';
import { isUnit } from './numbers.ts';
import { type RunVisitor, visitRuns } from './runs.ts';
import { isWrittenIn, languageOfScript } from './script-language.ts';
import { sequenceUnits } from './sequence-units.ts';
import { stemmers } from './stemmers.ts';
import {
  readCompound,
  readGram,
  readQuantity,
  readWord,
  type Surface,
  stopWordsOf,
  type TermCell,
  TermWeight,
  type WordRules,
} from './surface.ts';

/** Receives the surfaces of a text in order. */
export type SurfaceVisitor = (
  surface: Surface,
  start: number,
  end: number,
  language: string,
) => void;

/** How texts are read. */
export interface ReadingRules {
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
}

/** Words longer than this are cut: nobody asks for the rest. */
const LONGEST_WORD = 64;
const LONGEST_COMPOUND = 32;
/** Words remembered before the memory is emptied; it decides speed, never a result. */
const MEMORY = 1 << 18;
const SAMPLE = 1_000;

const LOWER_CASE = /[a-z\u0430-\u044f]/;
const LANGUAGE_OF_FOREIGN_LETTERS: ReadonlyMap<number, string> = new Map([
  [CharacterClass.latin, 'en'],
  [CharacterClass.cyrillic, 'ru'],
  [CharacterClass.arabic, 'ar'],
]);

interface RememberingRules extends WordRules {
  readonly words: Map<string, Surface>;
}

/** Makes a reader with an empty memory. */
export function createSurfaceReader(reading: ReadingRules): SurfaceReader {
  const cells = new Map<string, TermCell>();
  const grams = new Map<string, Surface>();
  const characters = new Map<string, Surface>();
  const rules = new Map<string, RememberingRules>();
  const scripts = new Map<string, readonly RememberingRules[]>();
  let remembered = 0;

  const cellOf = (term: string): TermCell => {
    let cell = cells.get(term);
    if (cell === undefined) {
      cell = { term, stamp: 0, at: 0 };
      cells.set(term, cell);
      remembered++;
    }
    return cell;
  };

  const rulesOf = (language: string, acronyms: boolean): RememberingRules => {
    const key = acronyms ? language : `${language}!`;
    let known = rules.get(key);
    if (known === undefined) {
      known = {
        language,
        stem: reading.stem ? stemmers.get(language) : undefined,
        stopWords: reading.keepStopWords ? new Set() : stopWordsOf(language),
        acronyms,
        words: new Map(),
      };
      rules.set(key, known);
    }
    return known;
  };

  /** Rules for the words of each script inside a text of one language. */
  const rulesByScript = (language: string, acronyms: boolean): readonly RememberingRules[] => {
    const key = acronyms ? language : `${language}!`;
    let list = scripts.get(key);
    if (list === undefined) {
      list = Array.from({ length: CharacterClass.unspaced + 1 }, (_, script) =>
        rulesOf(languageInScript(language, script), acronyms),
      );
      scripts.set(key, list);
    }
    return list;
  };

  const forget = (): void => {
    if (remembered < MEMORY) return;
    remembered = 0;
    cells.clear();
    grams.clear();
    characters.clear();
    rules.clear();
    scripts.clear();
  };

  const recall = (memory: Map<string, Surface>, key: string, read: () => Surface): Surface => {
    let surface = memory.get(key);
    if (surface === undefined) {
      surface = read();
      memory.set(key, surface);
      remembered++;
    }
    return surface;
  };

  const visit = (text: string, language: string, visitor: SurfaceVisitor): void => {
    forget();
    const byScript = rulesByScript(language, LOWER_CASE.test(text));
    let chainStart = -1;
    let chainEnd = -1;
    let numberStart = -1;
    let numberEnd = -1;

    const closeChain = (): void => {
      const start = chainStart;
      chainStart = -1;
      if (start < 0 || chainEnd - start > LONGEST_COMPOUND) return;
      const raw = text.slice(start, chainEnd);
      const wordRules = byScript[CharacterClass.latin] as RememberingRules;
      const surface = recall(wordRules.words, raw, () => readCompound(raw, wordRules, cellOf));
      if (surface.cells.length > 0) visitor(surface, start, chainEnd, wordRules.language);
    };

    const quantity = (end: number): void => {
      const raw = text.slice(numberStart, end);
      const surface = recall(grams, raw, () => readQuantity(raw, cellOf));
      if (surface.cells.length > 0) visitor(surface, numberStart, end, language);
    };

    const run: RunVisitor = {
      word: (start, end, kind) => {
        const wordRules = byScript[kind] as RememberingRules;
        if (chainStart >= 0) {
          if (start === chainEnd + 1 && isHyphen(text, chainEnd)) chainEnd = end;
          else closeChain();
        }
        if (kind === CharacterClass.hangul) hangul(start, end);
        else {
          const cut = end - start > LONGEST_WORD ? cutAt(text, start + LONGEST_WORD) : end;
          const raw = text.slice(start, cut);
          let surface = wordRules.words.get(raw);
          if (surface === undefined) {
            surface = readWord(raw, wordRules, cellOf);
            wordRules.words.set(raw, surface);
            remembered++;
          }
          if (surface.cells.length > 0) visitor(surface, start, cut, wordRules.language);
          if (start === numberEnd + 1 && isSpace(text, numberEnd) && isUnit(raw.toLowerCase())) {
            quantity(cut);
          }
        }
        if (kind === CharacterClass.number) {
          numberStart = start;
          numberEnd = end;
        }
        if (chainStart < 0 && isHyphen(text, end)) {
          chainStart = start;
          chainEnd = end;
        }
      },
      sequence: (start, end, kind) => {
        closeChain();
        sequence(start, end, kind);
      },
    };

    const gram = (start: number, end: number, script: number): void => {
      const raw = text.slice(start, end);
      const surface = recall(grams, raw, () => readGram(raw, TermWeight.full, cellOf));
      visitor(surface, start, end, (byScript[script] as RememberingRules).language);
    };

    const hangul = (start: number, end: number): void => {
      overlapping(sequenceUnits(text, start, end), 2, (from, to) =>
        gram(from, to, CharacterClass.hangul),
      );
    };

    const sequence = (start: number, end: number, script: number): void => {
      const units = sequenceUnits(text, start, end);
      overlapping(units, script === CharacterClass.unspaced ? 3 : 2, (from, to) =>
        gram(from, to, script),
      );
      if (script === CharacterClass.unspaced || units.length < 3) return;
      for (let i = 0; i + 1 < units.length; i++) {
        const from = units[i] as number;
        const to = units[i + 1] as number;
        const raw = text.slice(from, to);
        const surface = recall(characters, raw, () => readGram(raw, TermWeight.quarter, cellOf));
        visitor(surface, from, to, (byScript[script] as RememberingRules).language);
      }
    };

    visitRuns(text, run);
    closeChain();
  };

  const languageOf = (text: string, given: string | undefined): string => {
    const tag = given === undefined || given === '' || given === 'und' ? reading.language : given;
    return tag === undefined ? identify(text) : primaryLanguage(tag);
  };

  return { languageOf, visit };
}

function languageInScript(language: string, script: number): string {
  if (isWrittenIn(language, script)) return language;
  return LANGUAGE_OF_FOREIGN_LETTERS.get(script) ?? languageOfScript(script, 0);
}

function overlapping(
  units: readonly number[],
  width: number,
  visit: (from: number, to: number) => void,
): void {
  const count = units.length - 1;
  if (count <= width) return visit(units[0] as number, units[count] as number);
  for (let i = 0; i + width <= count; i++) visit(units[i] as number, units[i + width] as number);
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

/** The language a text seems to be in, from its first thousand characters. */
function identify(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = new Map<number, number>();
  const words = new Map<number, string[]>();
  const count = (start: number, end: number, kind: number): void => {
    if (kind === CharacterClass.number) return;
    letters.set(kind, (letters.get(kind) ?? 0) + end - start);
    const list = words.get(kind);
    const word = normaliseRun(sample.slice(start, end));
    if (list) list.push(word);
    else words.set(kind, [word]);
  };
  visitRuns(sample, { word: count, sequence: count });
  const [script] = [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), [
    CharacterClass.separator,
    0,
  ] as [number, number]);
  if (script === CharacterClass.separator) return 'und';
  if (script === CharacterClass.han || script === CharacterClass.kana) {
    return letters.has(CharacterClass.kana) || hasKana(sample) ? 'ja' : 'zh';
  }
  const list = words.get(script) ?? [];
  return identifyLanguage(list, script) ?? languageOfScript(script, list[0]?.codePointAt(0) ?? 0);
}

function hasKana(sample: string): boolean {
  const { of } = characterTable();
  return Array.from(sample).some((c) => of(c.codePointAt(0) as number) === CharacterClass.kana);
}
