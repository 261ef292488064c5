/**
 * Ranking quality on the development sets, one configuration for all of them:
 *
 *   npm run eval -- [folder of the sets] [set …]
 *
 * Prints nDCG@10 and recall@100 of the text part of the default pipeline, and of its scorer of words
 * alone, beside the best reference; then names across scripts and mistyped titles with the fuzzy scorer
 * alone. Writes `out/eval.json`.
 */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Pipeline } from '../src/index.ts';
import { measure } from './eval-measures.ts';
import {
  ENGLISH_SETS,
  EVAL_ROOT,
  type EvalSet,
  type Figures,
  hasEvalSet,
  NAMES_SET,
  readEvalSet,
  TEXT_SETS,
} from './eval-sets.ts';
import { createFuzzyMatcher } from './fuzzy-matcher.ts';
import { questionsOn, TITLE_SETS, titlesOf } from './fuzzy-titles.ts';
import { createTextEngine, FUZZY_ALONE, rankWith, TEXT_PART, WORDS_ALONE } from './text-engine.ts';

const TOP = 100;

interface SetResult {
  readonly set: string;
  readonly text: Figures;
  readonly words: Figures;
  readonly best: Figures;
}

function figuresOf({ technologies, demands, judgments }: EvalSet, pipeline: Pipeline): Figures {
  const engine = createTextEngine(technologies, pipeline);
  const byId = new Map(demands.map((demand) => [demand.id, demand]));
  return measure(judgments, (id) => {
    const demand = byId.get(id);
    return demand ? rankWith(engine, demand, TOP) : [];
  });
}

/** Share of mistyped titles whose record is among the first ten. */
function foundTitles({ technologies }: EvalSet, part: 'title' | 'sentence'): number {
  const titles = titlesOf(technologies, part);
  const matcher = createFuzzyMatcher(
    titles.map((title, i) => ({ id: String(i), title: { und: title } })),
  );
  const questions = questionsOn(titles);
  const found = questions.filter(({ text, answer }) =>
    matcher.best({ id: 'q', title: { und: text } }, 10).includes(answer),
  );
  return found.length / questions.length;
}

function print(cells: readonly string[]): void {
  const [first = '', ...rest] = cells;
  console.log(first.padEnd(24) + rest.map((cell) => cell.padStart(17)).join(''));
}

function shown({ ndcg10, recall100 }: Figures): string {
  return `${ndcg10.toFixed(4)} / ${recall100.toFixed(3)}`;
}

function signed(number: number, digits: number): string {
  return `${number < 0 ? '' : '+'}${number.toFixed(digits)}`;
}

function evaluateTexts(root: string, wanted: readonly string[]): readonly SetResult[] {
  print(['nDCG@10 / recall@100', 'text part', 'words alone', 'best reference', 'nDCG@10 against']);
  const results: SetResult[] = [];
  for (const [set, best] of Object.entries(TEXT_SETS)) {
    if (!wanted.includes(set)) continue;
    const read = readEvalSet(set, root);
    const [text, words] = [figuresOf(read, TEXT_PART), figuresOf(read, WORDS_ALONE)];
    results.push({ set, text, words, best });
    const gain = signed(text.ndcg10 - best.ndcg10, 4);
    print([set, shown(text), shown(words), shown(best), gain]);
  }
  return results;
}

/** The mean gain over the best reference. */
function gainOn(results: readonly SetResult[], sets: readonly string[]): void {
  const chosen = results.filter(({ set }) => sets.includes(set));
  if (chosen.length === 0) return;
  const mean = (gain: (result: SetResult) => number) =>
    chosen.reduce((sum, result) => sum + gain(result), 0) / chosen.length;
  const points = mean(({ text, best }) => text.ndcg10 - best.ndcg10);
  const share = mean(({ text, best }) => text.ndcg10 / best.ndcg10 - 1);
  console.log(
    `English sets, nDCG@10 above the best reference on average: ${signed(points, 4)}, or ${signed(100 * share, 1)} %`,
  );
}

function run(root: string, wanted: readonly string[]): void {
  const texts = evaluateTexts(root, wanted);
  gainOn(texts, ENGLISH_SETS);

  let names: Figures | undefined;
  if (wanted.includes(NAMES_SET.name)) {
    names = figuresOf(readEvalSet(NAMES_SET.name, root), FUZZY_ALONE);
    console.log('');
    print(['fuzzy scorer alone', shown(names), '', shown(NAMES_SET.best)]);
  }

  console.log('');
  print(['mistyped titles', 'found in first ten']);
  const titles: Record<string, number> = {};
  for (const [set, part] of TITLE_SETS) {
    if (!wanted.includes(set)) continue;
    titles[set] = foundTitles(readEvalSet(set, root), part);
    print([`${set}, ${part}s`, titles[set].toFixed(3)]);
  }

  mkdirSync('out', { recursive: true });
  writeFileSync('out/eval.json', `${JSON.stringify({ texts, names, titles }, null, 2)}\n`);
}

const [first, ...others] = process.argv.slice(2);
const isFolder = first !== undefined && existsSync(first);
const root = isFolder ? first : EVAL_ROOT;
const asked = first === undefined || isFolder ? others : [first, ...others];
const known = [...Object.keys(TEXT_SETS), NAMES_SET.name];
const present = (asked.length > 0 ? asked : known).filter((set) => hasEvalSet(set, root));
if (present.length > 0) run(root, present);
else console.log(`No development set found in ${root}: nothing to measure.`);
