/**
 * What the fuzzy text scorer finds, alone, and how fast, beside Fuse.js and MiniSearch; process CPU time:
 *
 *   npx tsx bench/fuzzy.ts
 *
 * Names: 10,000 made names of three to six words, and where the development sets are there
 * 10,000 openings of abstracts, five words each; 1,000 queries with one or two typing errors. Titles: titles or first
 * sentences of the development sets, where these are there, with one or two typing errors; how often the right record is
 * among the first ten. Transliteration: the development set of Cyrillic names for names in Latin script. Every engine is
 * asked for ten answers, in up to five rounds in turn, each time made afresh, so that its code is compiled but nothing
 * remembered; the median counts.
 */
import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch from 'minisearch';
import { generateCorpus, seeded } from './corpus.ts';
import { median } from './cpu-time.ts';
import { hasEvalSet, readEvalSet } from './eval-sets.ts';
import { createFuzzyMatcher } from './fuzzy-matcher.ts';
import {
  type Question,
  questionsOn,
  TITLE_SETS,
  type TitlePart,
  titleOf,
  titlesOf,
} from './fuzzy-titles.ts';

const NAMES = 10_000;
function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
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

/** An engine, made afresh for each round. */
interface Contender {
  readonly name: string;
  readonly questions: readonly Question[];
  readonly make: () => Ask;
}

/** In each round every engine is made afresh and asked everything; fewer rounds for one that takes too long. */
const ROUNDS = 5;
const ROUNDS_SECONDS = 10;

/** Asks the engines in turn, so that a slow moment of the machine meets all of them. */
function compare(contenders: readonly Contender[]): void {
  const rounds = contenders.map((): Round[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, contender] of contenders.entries()) {
      const own = rounds[i] as Round[];
      const spent = own.reduce((total, { seconds }) => total + seconds, 0);
      if (spent < ROUNDS_SECONDS) own.push(askAll(contender));
    }
  }
  for (const [i, { name, questions }] of contenders.entries()) {
    const own = rounds[i] as Round[];
    const rate = questions.length / median(own.map(({ seconds }) => seconds));
    const share = (count: number) => (count / questions.length).toFixed(3);
    const { first, ten } = own[0] as Round;
    console.log(
      `${name.padEnd(32)} ${rate.toFixed(1).padStart(8)} queries / CPU s   recall@1 ${share(first)}   recall@10 ${share(ten)}`,
    );
  }
}

interface Round {
  readonly seconds: number;
  /** How often the right answer was the first. */
  readonly first: number;
  /** How often it was among the first ten. */
  readonly ten: number;
}

function askAll({ questions, make }: Contender): Round {
  const ask = make();
  let [first, ten] = [0, 0];
  const seconds = cpuSeconds(() => {
    for (const { text, answer } of questions) {
      const found = ask(text);
      first += Number(found[0] === answer);
      ten += Number(found.slice(0, 10).includes(answer));
    }
  });
  return { seconds, first, ten };
}

/** The first five words of the abstracts of a development set; one of those that differ in signs and capitals only. */
function realNames(): readonly string[] {
  const names = new Map<string, string>();
  for (const record of readEvalSet('sbir').technologies) {
    const name = titleOf(record, 'sentence').split(/\s+/).slice(0, 5).join(' ');
    const words = (name.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []).join(' ');
    if (!names.has(words)) names.set(words, name);
  }
  return [...names.values()].slice(0, NAMES);
}

function benchNames(title: string, names: readonly string[], random: () => number): void {
  console.log(`${title}:`);
  const questions = questionsOn(names, random);

  const some = questions.slice(0, 100);
  const fuse = (options: IFuseOptions<string>) => () => {
    const engine = new Fuse(names, options);
    return (text: string) => engine.search(text, { limit: 10 }).map(({ refIndex }) => refIndex);
  };
  compare([
    {
      name: 'silkmatch fuzzyText',
      questions,
      make: () =>
        fuzzyText(
          names.map((name, i) => ({ id: String(i), title: { en: name } })),
          'en',
        ),
    },
    {
      name: 'MiniSearch, fuzzy 0.2',
      questions,
      make: () => {
        const mini = new MiniSearch<{ id: number; name: string }>({ fields: ['name'] });
        mini.addAll(names.map((name, id) => ({ id, name })));
        return (text) =>
          mini
            .search(text, { fuzzy: 0.2 })
            .slice(0, 10)
            .map(({ id }) => id as number);
      },
    },
    { name: 'Fuse.js', questions: some, make: fuse({}) },
    {
      name: 'Fuse.js, ignoreLocation, 0.3',
      questions: some,
      make: fuse({ ignoreLocation: true, threshold: 0.3 }),
    },
  ]);
}

function fuzzyText(technologies: Parameters<typeof createFuzzyMatcher>[0], language = 'und'): Ask {
  const matcher = createFuzzyMatcher(technologies);
  return (text) => matcher.best({ id: 'q', title: { [language]: text } }, 10);
}

function benchTitles(set: string, part: TitlePart): void {
  const titles = titlesOf(readEvalSet(set).technologies, part);
  const make = () =>
    fuzzyText(titles.map((title, i) => ({ id: String(i), title: { und: title } })));
  compare([{ name: `${set}, ${titles.length} ${part}s`, questions: questionsOn(titles), make }]);
}

function benchTransliteration(): void {
  const { technologies, demands } = readEvalSet('names-ru');
  const matcher = createFuzzyMatcher(technologies);
  const seconds = cpuSeconds(() => {
    for (const demand of demands) matcher.best(demand, 10);
  });
  console.log(`names-ru: ${Math.round(demands.length / seconds)} queries / CPU s`);
}

const random = seeded(11);
benchNames('10,000 made names', madeNames(random), random);
if (hasEvalSet('sbir')) benchNames('10,000 openings of abstracts', realNames(), random);
console.log('titles:');
for (const [set, part] of TITLE_SETS) {
  if (hasEvalSet(set)) benchTitles(set, part);
}
if (hasEvalSet('names-ru')) benchTransliteration();
