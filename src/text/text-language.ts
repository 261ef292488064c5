import { CharacterClass, characterTable } from './character-class.ts';
import { identifyLanguage } from './language-identifier.ts';
import { normaliseRun } from './normalise.ts';
import { beforeRuns, nextRun } from './runs.ts';
import { languageOfScript } from './script-language.ts';

const SAMPLE = 1_000;

/**
 * The language a text seems to be in, from its first thousand characters: by its commonest script and,
 * where the script serves several languages, by words and letters.
 *
 * @param text - Any string.
 * @returns A primary language code; `und` if nothing tells.
 */
export function identifyTextLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const wordsOf = wordsByScript(sample);
  let script: number = CharacterClass.separator;
  let most = 0;
  for (const [candidate, words] of wordsOf) {
    const letters = words.reduce((sum, word) => sum + word.length, 0);
    if (letters > most) {
      script = candidate;
      most = letters;
    }
  }
  if (most === 0) return 'und';
  if (script === CharacterClass.han || script === CharacterClass.kana) {
    return hasKana(sample) ? 'ja' : 'zh';
  }
  const words = wordsOf.get(script) ?? [];
  return identifyLanguage(words, script) ?? languageOfScript(script, words[0]?.codePointAt(0) ?? 0);
}

function wordsByScript(sample: string): ReadonlyMap<number, readonly string[]> {
  const wordsOf = new Map<number, string[]>();
  const run = beforeRuns(sample);
  while (nextRun(run)) {
    if (run.kind === CharacterClass.number) continue;
    const word = normaliseRun(sample.slice(run.start, run.end));
    const words = wordsOf.get(run.kind);
    if (words) words.push(word);
    else wordsOf.set(run.kind, [word]);
  }
  return wordsOf;
}

function hasKana(sample: string): boolean {
  const { of } = characterTable();
  return Array.from(sample).some((c) => of(c.codePointAt(0) as number) === CharacterClass.kana);
}
