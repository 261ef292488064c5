import { seeded } from './corpus.ts';
import type { EvalRecord } from './eval-sets.ts';
import { mistype } from './fuzzy-typing-errors.ts';

const QUERIES = 1000;

/** What of a record is taken for its title. */
export type TitlePart = 'title' | 'sentence';

/** Development sets and what stands for a title in them. */
export const TITLE_SETS: readonly (readonly [set: string, part: TitlePart])[] = [
  ['cordis', 'title'],
  ['cisi', 'title'],
  ['cranfield', 'title'],
  ['uspto', 'sentence'],
  ['sbir', 'sentence'],
  ['kk-kazqad', 'title'],
  ['xquad-en', 'sentence'],
  ['xquad-ru', 'sentence'],
  ['xquad-zh', 'sentence'],
  ['xquad-tr', 'sentence'],
  ['xquad-hi', 'sentence'],
];

/** A mistyped text and the number of the right one. */
export interface Question {
  readonly text: string;
  readonly answer: number;
}

/** Up to a thousand of the texts, evenly spread, with one or two typing errors each. */
export function questionsOn(
  texts: readonly string[],
  random: () => number = seeded(13),
): readonly Question[] {
  const step = Math.max(1, Math.floor(texts.length / QUERIES));
  const questions: Question[] = [];
  for (let answer = 0; answer < texts.length && questions.length < QUERIES; answer += step) {
    const errors = random() < 0.5 ? 1 : 2;
    questions.push({ text: mistype(texts[answer] as string, errors, random), answer });
  }
  return questions;
}

/** The distinct titles or first sentences of records. */
export function titlesOf(records: readonly EvalRecord[], part: TitlePart): readonly string[] {
  const titles = new Set(records.map((record) => titleOf(record, part)));
  titles.delete('');
  return [...titles];
}

/** The title of a record, or the first sentence of its description. */
export function titleOf(record: EvalRecord, part: TitlePart): string {
  const [text = ''] = Object.values((part === 'title' ? record.title : record.description) ?? {});
  return part === 'title'
    ? text.trim()
    : (/^[^.!?。！？]*[.!?。！？]?/u.exec(text)?.[0] ?? '').trim();
}
