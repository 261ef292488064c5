/**
 * What the fuzzy text scorer finds, alone, and how fast, beside Fuse.js and MiniSearch; process CPU time:
 *
 *   npx tsx bench/fuzzy.ts
 *
 * Names: 10,000 made names of three to six words, and where the development sets are there
 * 10,000 openings of abstracts, five words each; 1,000 queries with one or two typing errors. Every engine is
 * asked for ten answers. Titles: titles or first sentences of the development sets, where these are
 * there, with one or two typing errors; how often the right record is among the first ten. Transliteration:
 * the development set of Cyrillic names for names in Latin script.
 */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { generateCorpus, seeded } from './corpus.ts';
import { type EvalRecord, hasEvalSet, meanNdcg10, readEvalSet } from './eval-sets.ts';
import { createFuzzyMatcher } from './fuzzy-matcher.ts';
import { mistype } from './fuzzy-typing-errors.ts';

const NAMES = 10_000;
const QUERIES = 1000;
const TITLE_SETS = [
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
] as const;

interface Question {
  readonly text: string;
  readonly answer: number;
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function questionsOn(texts: readonly string[], random: () => number): readonly Question[] {
  const step = Math.max(1, Math.floor(texts.length / QUERIES));
  const questions: Question[] = [];
  for (let answer = 0; answer < texts.length && questions.length < QUERIES; answer += step) {
    const errors = random() < 0.5 ? 1 : 2;
    questions.push({ text: mistype(texts[answer] as string, errors, random), answer });
  }
  return questions;
}

/** The openings of generated documents: three to six words each. */
function madeNames(random: () => number): readonly string[] {
  const names = new Set<string>();
  for (const document of generateCorpus(NAMES + 1000, 1).documents) {
    if (names.size === NAMES) break;
    names.add(
      document
        .split(' ')
        .slice(0, 3 + Math.floor(random() * 4))
        .join(' '),
    );
  }
  return [...names];
}

type Ask = (text: string) => readonly number[];

function compare(name: string, questions: readonly Question[], ask: Ask): void {
  let [first, ten] = [0, 0];
  for (const { text } of questions.slice(0, 20)) ask(text);
  const seconds = cpuSeconds(() => {
    for (const { text, answer } of questions) {
      const found = ask(text);
      first += Number(found[0] === answer);
      ten += Number(found.slice(0, 10).includes(answer));
    }
  });
  const rate = questions.length / seconds;
  const share = (count: number) => (count / questions.length).toFixed(3);
  console.log(
    `${name.padEnd(32)} ${rate.toFixed(1).padStart(8)} queries / CPU s   recall@1 ${share(first)}   recall@10 ${share(ten)}`,
  );
}

/** The first five words of the abstracts of a development set. */
function realNames(): readonly string[] {
  const texts = readEvalSet('sbir').technologies.map((record) => textOf(record, 'sentence'));
  const names = new Set(texts.map((text) => text.split(/\s+/).slice(0, 5).join(' ')));
  return [...names].slice(0, NAMES);
}

function benchNames(title: string, names: readonly string[], random: () => number): void {
  console.log(`${title}:`);
  const questions = questionsOn(names, random);

  const matcher = createFuzzyMatcher(
    names.map((title, i) => ({ id: String(i), title: { en: title } })),
  );
  compare('silkmatch fuzzyText', questions, (text) =>
    matcher.best({ id: 'q', title: { en: text } }, 10),
  );

  const mini = new MiniSearch<{ id: number; name: string }>({ fields: ['name'] });
  mini.addAll(names.map((name, id) => ({ id, name })));
  compare('MiniSearch, fuzzy 0.2', questions, (text) =>
    mini
      .search(text, { fuzzy: 0.2 })
      .slice(0, 10)
      .map(({ id }) => id as number),
  );

  const some = questions.slice(0, 100);
  const plain = new Fuse(names);
  compare('Fuse.js', some, (text) =>
    plain.search(text, { limit: 10 }).map(({ refIndex }) => refIndex),
  );
  const strict = new Fuse(names, { ignoreLocation: true, threshold: 0.3 });
  compare('Fuse.js, ignoreLocation, 0.3', some, (text) =>
    strict.search(text, { limit: 10 }).map(({ refIndex }) => refIndex),
  );
}

function textOf(record: EvalRecord, part: 'title' | 'sentence'): string {
  const [text = ''] = Object.values((part === 'title' ? record.title : record.description) ?? {});
  return part === 'title'
    ? text.trim()
    : (/^[^.!?。！？]*[.!?。！？]?/u.exec(text)?.[0] ?? '').trim();
}

function benchTitles(set: string, part: 'title' | 'sentence'): void {
  const texts = new Set(readEvalSet(set).technologies.map((record) => textOf(record, part)));
  texts.delete('');
  const titles = [...texts];
  const questions = questionsOn(titles, seeded(13));
  const matcher = createFuzzyMatcher(
    titles.map((title, i) => ({ id: String(i), title: { und: title } })),
  );
  compare(`${set}, ${titles.length} ${part}s`, questions, (text) =>
    matcher.best({ id: 'q', title: { und: text } }, 10),
  );
}

function benchTransliteration(): void {
  const { technologies, demands, judgments } = readEvalSet('names-ru');
  const matcher = createFuzzyMatcher(technologies);
  const byId = new Map(demands.map((demand) => [demand.id, demand]));
  const answers = new Map<string, readonly string[]>();
  const seconds = cpuSeconds(() => {
    for (const [id, demand] of byId) {
      answers.set(
        id,
        matcher.best(demand, 10).map((slot) => technologies[slot]?.id ?? ''),
      );
    }
  });
  const ndcg = meanNdcg10(judgments, (demand) => answers.get(demand) ?? []);
  console.log(
    `names-ru: nDCG@10 ${ndcg.toFixed(4)}, ${Math.round(byId.size / seconds)} queries / CPU s`,
  );
}

const random = seeded(11);
benchNames('10,000 made names', madeNames(random), random);
if (hasEvalSet('sbir')) benchNames('10,000 openings of abstracts', realNames(), random);
console.log('titles:');
for (const [set, part] of TITLE_SETS) {
  if (hasEvalSet(set)) benchTitles(set, part);
}
if (hasEvalSet('names-ru')) benchTransliteration();
