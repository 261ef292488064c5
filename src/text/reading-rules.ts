import { CharacterClass } from './character-class.ts';
import { functionWordsOf } from './language-identifier.ts';
import type { OwnRules } from './own-analysis.ts';
import { isWrittenIn, languageOfScript } from './script-language.ts';
import { stemmers } from './stemmers.ts';
import type { WordRules } from './surface.ts';
import { createWordMemory, type WordMemory } from './word-memory.ts';

/** How texts are read. */
export interface ReadingChoices {
  /** Whether words are reduced to their stems. */
  readonly stem: boolean;
  /** Whether function words are kept. */
  readonly keepStopWords: boolean;
  /** Languages that a host reads its own way. */
  readonly own: ReadonlyMap<string, OwnRules>;
}

/** How words of one language are read, and what they read as so far. */
export interface RememberingRules extends WordRules {
  readonly words: WordMemory;
}

const LANGUAGE_OF_FOREIGN_LETTERS: ReadonlyMap<number, string> = new Map([
  [CharacterClass.latin, 'en'],
  [CharacterClass.cyrillic, 'ru'],
  [CharacterClass.arabic, 'ar'],
]);
const NO_WORDS: ReadonlySet<string> = new Set();

/** Rules for the words of each script, by letter class, inside a text of one language. */
export type RulesByScript = readonly RememberingRules[];

/** Gives the rules of a text: its language, and whether capitals mark acronyms in it. */
export type RulesOf = (language: string, acronyms: boolean) => RulesByScript;

/** Makes the source of rules; what it made it remembers. */
export function createRules({ stem, keepStopWords, own }: ReadingChoices): RulesOf {
  const rules = new Map<string, RememberingRules>();
  const scripts = new Map<string, RulesByScript>();

  const rulesOf = (language: string, acronyms: boolean): RememberingRules =>
    recall(rules, keyOf(language, acronyms), () => ({
      language,
      stem: stem ? (own.get(language)?.stem ?? stemmers.get(language)) : undefined,
      stopWords: keepStopWords
        ? NO_WORDS
        : (own.get(language)?.stopWords ?? functionWordsOf(language) ?? NO_WORDS),
      segment: own.get(language)?.segment,
      acronyms,
      words: createWordMemory(),
    }));

  return (language, acronyms) =>
    recall(scripts, keyOf(language, acronyms), () =>
      Array.from({ length: CharacterClass.unspaced + 1 }, (_, script) =>
        rulesOf(languageInScript(language, script), acronyms),
      ),
    );
}

function keyOf(language: string, acronyms: boolean): string {
  return acronyms ? language : `${language}!`;
}

function recall<Value>(memory: Map<string, Value>, key: string, make: () => Value): Value {
  let value = memory.get(key);
  if (value === undefined) {
    value = make();
    memory.set(key, value);
  }
  return value;
}

function languageInScript(language: string, script: number): string {
  if (isWrittenIn(language, script)) return language;
  return LANGUAGE_OF_FOREIGN_LETTERS.get(script) ?? languageOfScript(script, 0);
}
