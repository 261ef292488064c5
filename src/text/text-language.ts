import { CharacterClass, characterTable, FIRST_SEQUENCE_CLASS } from './character-class.ts';
import { languagesOfScript, scoreWord } from './language-identifier.ts';
import { normaliseRun } from './normalise.ts';
import { beforeRuns, nextRun, type Run } from './runs.ts';
import { languageOfScript } from './script-language.ts';
import { createWordMemory, recall, remember, UNREAD, type WordMemory } from './word-memory.ts';

/** Tells the language that a text seems to be in. */
export type IdentifyLanguage = (text: string) => string;

const SAMPLE = 1_000;
const LONGEST_REMEMBERED = 64;
/** Words remembered of a script before they are forgotten; it decides speed, never a result. */
const MEMORY = 1 << 15;

/** What the words of one script say: length first, then the score of each language of the script. */
interface Tally {
  words: WordMemory;
  /** By word. */
  rows: (readonly number[])[];
  /** Of the text being looked at. */
  sums: number[];
  /** First letter of the text in this script. */
  firstLetter: number;
}

/**
 * Makes an identifier of languages. It looks at the first thousand characters of a text: the commonest
 * script and, where that serves several languages, words and letters decide; `und` if nothing tells. It
 * remembers words; that changes its speed, not its answers.
 */
export function createLanguageIdentifier(): IdentifyLanguage {
  const tallies = new Map<number, Tally>();

  const tallyOf = (script: number): Tally => {
    let tally = tallies.get(script);
    if (tally === undefined) {
      tally = { words: createWordMemory(), rows: [], sums: [], firstLetter: 0 };
      tallies.set(script, tally);
    }
    return tally;
  };

  return (text) => {
    const sample = text.slice(0, SAMPLE);
    const run = beforeRuns(sample);
    const seen: number[] = [];
    while (nextRun(run)) {
      if (run.kind === CharacterClass.number) continue;
      const tally = tallyOf(run.kind);
      const row = rowOf(tally, sample, run);
      if (seen.includes(run.kind)) add(tally.sums, row);
      else {
        seen.push(run.kind);
        tally.sums = [...row];
        tally.firstLetter = sample.codePointAt(run.start) as number;
      }
    }
    return decide(seen, tallies, sample);
  };
}

function rowOf(tally: Tally, sample: string, run: Run): readonly number[] {
  const isRemembered = run.kind < FIRST_SEQUENCE_CLASS && run.end - run.start <= LONGEST_REMEMBERED;
  const known = isRemembered ? recall(tally.words, run.units, run) : UNREAD;
  if (known !== UNREAD) return tally.rows[known] as readonly number[];
  const word = normaliseRun(sample.slice(run.start, run.end));
  const row = [word.length, ...scoreWord(word, run.kind)];
  if (!isRemembered) return row;
  if (tally.rows.length === MEMORY) {
    tally.rows = [];
    tally.words = createWordMemory();
  }
  remember(tally.words, run.units, run, tally.rows.push(row) - 1);
  return row;
}

function add(sums: number[], row: readonly number[]): void {
  for (let i = 0; i < row.length; i++) sums[i] = (sums[i] as number) + (row[i] as number);
}

function decide(
  scripts: readonly number[],
  tallies: ReadonlyMap<number, Tally>,
  sample: string,
): string {
  let script: number = CharacterClass.separator;
  let commonest: Tally | undefined;
  for (const candidate of scripts) {
    const tally = tallies.get(candidate) as Tally;
    if (commonest !== undefined && (tally.sums[0] as number) <= (commonest.sums[0] as number))
      continue;
    script = candidate;
    commonest = tally;
  }
  if (commonest === undefined) return 'und';
  if (script === CharacterClass.han || script === CharacterClass.kana) {
    return hasKana(sample) ? 'ja' : 'zh';
  }
  const [, ...scores] = commonest.sums;
  const languages = languagesOfScript(script);
  return (
    languages[scores.indexOf(Math.max(...scores))] ??
    languageOfScript(script, commonest.firstLetter)
  );
}

function hasKana(sample: string): boolean {
  const { of } = characterTable();
  return Array.from(sample).some((c) => of(c.codePointAt(0) as number) === CharacterClass.kana);
}
