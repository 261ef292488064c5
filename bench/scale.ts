/**
 * How far it goes; process CPU time, prints JSON:
 *
 *   node --expose-gc --import tsx bench/scale.ts text [documents] [queries]
 *   npx tsx bench/scale.ts pairs [technologies] [demands]
 *
 * `text`: the text index alone, asked at an eighth, a quarter, a half and all of the documents, which are generated;
 * memory and size as sections. `pairs`: the whole default pipeline, top 10 for every demand, each asked once, one
 * thread, without evidence, once the index is finished; the records are those of `records.ts`, their texts the real
 * ones mixed to so many, or generated where there are none.
 */
import { createEngine } from '../src/engine/create-engine.ts';
import { tfidf } from '../src/scoring/tfidf.ts';
import type { TfidfIndex } from '../src/scoring/tfidf-index.ts';
import { tfidfOptionsSchema } from '../src/scoring/tfidf-options.ts';
import { corpusOf, generateCorpus, mixedTo } from './corpus.ts';
import { cpuMs, median } from './cpu-time.ts';
import { liveMemory } from './live-memory.ts';
import { createRecordMaker } from './records.ts';
import { storeDebian, storedLines } from './stored-corpus.ts';

const [mode = 'text', ...numbers] = process.argv.slice(2);
const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);

async function text(size = 1_000_000, queries = 100) {
  const corpus = generateCorpus(size, queries);
  const context = {
    options: tfidfOptionsSchema.parse({}),
    asOf: '2026-11-01',
    organization: () => undefined,
  };
  let index = tfidf.index?.(context) as TfidfIndex;
  const askAll = (texts: readonly string[]) =>
    median(
      texts.map((description) =>
        cpuMs(() => {
          const query = tfidf.readDemand({ id: 'q', description: { en: description } }, context);
          if (query) index.query(query.terms, query.emphases).top(10);
        }),
      ),
    );
  const steps: object[] = [];
  let built = 0;
  let buildMs = 0;
  for (const share of [8, 4, 2, 1]) {
    buildMs += cpuMs(() => {
      for (; built < Math.floor(size / share); built++) {
        const record = {
          id: String(built),
          description: { en: corpus.documents[built] as string },
        };
        const feature = tfidf.readTechnology(record, context);
        if (feature) index.add(built, feature);
      }
      index.query(['ready'], [1]).top(1);
    });
    askAll(corpus.long);
    steps.push({
      documents: built,
      buildCpuSeconds: buildMs / 1000,
      longMilliseconds: askAll(corpus.long),
      shortMilliseconds: askAll(corpus.short),
    });
  }
  const { rss } = process.memoryUsage();
  const before = await liveMemory();
  const sections = Object.values(index.save(Uint32Array.from({ length: built }, (_, i) => i)));
  const stored = sections.reduce((sum, { byteLength }) => sum + byteLength, 0);
  index = tfidf.index?.(context) as TfidfIndex;
  const inMemory = before + stored - (await liveMemory());
  return {
    steps,
    residentMegabytes: megabytes(rss),
    indexMegabytes: megabytes(inMemory),
    storedMegabytes: megabytes(sections.reduce((sum, { byteLength }) => sum + byteLength, 0)),
    memoryPerStored: inMemory / stored,
  };
}

function pairs(size = 100_000, queries = 1000) {
  const isReal = storeDebian('debian');
  const corpus = isReal
    ? mixedTo(size, corpusOf(storedLines('debian', 'documents'), queries))
    : generateCorpus(size, queries);
  const maker = createRecordMaker(size);
  const technologies = corpus.documents.map(maker.technology);
  const demands = corpus.long.map(maker.demand);
  const { organizations } = maker;
  let engine = createEngine({ asOf: '2026-11-01' });
  const buildMs = cpuMs(() => {
    engine = createEngine({ technologies, demands, organizations, asOf: '2026-11-01' });
    engine.match({ id: 'first', title: 'first', kind: 'technology_request' }); // the index is finished when it is first asked
  });
  let matches = 0;
  const matchMs = cpuMs(() => {
    for (const result of engine.matchAll({ evidence: false })) matches += result.matches.length;
  });
  return {
    technologies: size,
    demands: queries,
    texts: isReal ? 'of Debian packages, mixed' : 'generated',
    matches,
    buildCpuSeconds: buildMs / 1000,
    matchCpuSeconds: matchMs / 1000,
    residentMegabytes: megabytes(process.memoryUsage().rss),
  };
}

const [size, queries] = numbers.map(Number);
console.log(JSON.stringify(await (mode === 'pairs' ? pairs : text)(size, queries), null, 2));
