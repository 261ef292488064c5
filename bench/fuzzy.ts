/**
 * What the fuzzy text scorer finds, alone, and how fast, beside Fuse.js and MiniSearch; process CPU time:
 *
 *   npx tsx bench/fuzzy.ts
 *
 * Names: 10,000 made names of three to six words, and where the development sets are there
 * 10,000 openings of abstracts, five words each; 1,000 queries with one or two typing errors. Titles: titles or first
 * sentences of the development sets, where these are there, with one or two typing errors; how often the right record is
 * among the first ten. Transliteration: the development set of Cyrillic names for names in Latin script. Every engine is
 * asked for ten answers, up to five times, each time made afresh, so that its code is compiled but nothing remembered; the
 * median counts. On names each engine has a process of its own, one after the other, in five rounds: silkmatch uses a
 * part of Fuse.js, whose compiled code the two would share.
 */
import { execFileSync } from 'node:child_process';
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

/** What an engine found, and how fast. */
interface Measured {
  /** Queries per CPU second. */
  readonly rate: number;
  /** Share of the queries with the right answer first. */
  readonly first: number;
  /** Share of those with it among the first ten. */
  readonly ten: number;
}

/** An engine is made afresh and asked everything so often, or fewer times if that takes too long. */
const PASSES = 5;
const PASSES_SECONDS = 10;

function measure(questions: readonly Question[], make: () => Ask): Measured {
  let [first, ten] = [0, 0];
  const passes: number[] = [];
  while (passes.length < PASSES && sum(passes) < PASSES_SECONDS) {
    const ask = make();
    [first, ten] = [0, 0];
    const seconds = cpuSeconds(() => {
      for (const { text, answer } of questions) {
        const found = ask(text);
        first += Number(found[0] === answer);
        ten += Number(found.slice(0, 10).includes(answer));
      }
    });
    passes.push(seconds);
  }
  const asked = questions.length;
  return { rate: asked / median(passes), first: first / asked, ten: ten / asked };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function print(name: string, { rate, first, ten }: Measured): void {
  console.log(
    `${name.padEnd(32)} ${rate.toFixed(1).padStart(8)} queries / CPU s   recall@1 ${first.toFixed(3)}   recall@10 ${ten.toFixed(3)}`,
  );
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

const MADE = '10,000 made names';
const OPENINGS = '10,000 openings of abstracts';
const nameLists: Readonly<Record<string, () => readonly string[]>> = {
  [MADE]: () => madeNames(seeded(11)),
  [OPENINGS]: realNames,
};

/** Slow engines are asked so many of the questions. */
const FEW = 100;

type Engine = (names: readonly string[]) => Ask;

const fuse =
  (options: IFuseOptions<string>): Engine =>
  (names) => {
    const engine = new Fuse(names, options);
    return (text) => engine.search(text, { limit: 10 }).map(({ refIndex }) => refIndex);
  };

const engines: Readonly<Record<string, { readonly make: Engine; readonly isSlow: boolean }>> = {
  'silkmatch fuzzyText': {
    make: (names) =>
      fuzzyText(
        names.map((name, i) => ({ id: String(i), title: { en: name } })),
        'en',
      ),
    isSlow: false,
  },
  'MiniSearch, fuzzy 0.2': {
    make: (names) => {
      const mini = new MiniSearch<{ id: number; name: string }>({ fields: ['name'] });
      mini.addAll(names.map((name, id) => ({ id, name })));
      return (text) =>
        mini
          .search(text, { fuzzy: 0.2 })
          .slice(0, 10)
          .map(({ id }) => id as number);
    },
    isSlow: false,
  },
  'Fuse.js': { make: fuse({}), isSlow: true },
  'Fuse.js, ignoreLocation, 0.3': {
    make: fuse({ ignoreLocation: true, threshold: 0.3 }),
    isSlow: true,
  },
};

/** Measures one engine on one list of names, in this process. */
function measureNames(list: string, engine: string): Measured {
  const names = (nameLists[list] as () => readonly string[])();
  const { make, isSlow } = engines[engine] as (typeof engines)[string];
  const questions = questionsOn(names, seeded(12));
  return measure(isSlow ? questions.slice(0, FEW) : questions, () => make(names));
}

const ROUNDS = 5;

/** Measures every engine in a process of its own, one after the other, in rounds; the median of the rates counts. */
function compareOnNames(list: string): void {
  const rounds = Array.from({ length: ROUNDS }, () =>
    Object.keys(engines).map((engine) => measuredApart(list, engine)),
  );
  console.log(`${list}:`);
  for (const [i, engine] of Object.keys(engines).entries()) {
    const own = rounds.map((round) => round[i] as Measured);
    print(engine, { ...(own[0] as Measured), rate: median(own.map(({ rate }) => rate)) });
  }
}

function measuredApart(list: string, engine: string): Measured {
  const args = [...process.execArgv, process.argv[1] as string, list, engine];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measured;
}

function fuzzyText(technologies: Parameters<typeof createFuzzyMatcher>[0], language = 'und'): Ask {
  const matcher = createFuzzyMatcher(technologies);
  return (text) => matcher.best({ id: 'q', title: { [language]: text } }, 10);
}

function benchTitles(set: string, part: TitlePart): void {
  const titles = titlesOf(readEvalSet(set).technologies, part);
  const make = () =>
    fuzzyText(titles.map((title, i) => ({ id: String(i), title: { und: title } })));
  print(`${set}, ${titles.length} ${part}s`, measure(questionsOn(titles), make));
}

function benchTransliteration(): void {
  const { technologies, demands } = readEvalSet('names-ru');
  const matcher = createFuzzyMatcher(technologies);
  const seconds = cpuSeconds(() => {
    for (const demand of demands) matcher.best(demand, 10);
  });
  console.log(`names-ru: ${Math.round(demands.length / seconds)} queries / CPU s`);
}

function benchAll(): void {
  compareOnNames(MADE);
  if (hasEvalSet('sbir')) compareOnNames(OPENINGS);
  console.log('titles:');
  for (const [set, part] of TITLE_SETS) {
    if (hasEvalSet(set)) benchTitles(set, part);
  }
  if (hasEvalSet('names-ru')) benchTransliteration();
}

const [list, engine] = process.argv.slice(2);
if (list !== undefined && engine !== undefined) {
  console.log(JSON.stringify(measureNames(list, engine)));
} else benchAll();
