import { create, insertMultiple, search } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import bm25 from 'wink-bm25-text-search';
import { createEngine } from '../src/engine/create-engine.ts';
import type { Demand } from '../src/model/demand.ts';
import { createRecordMaker } from './records.ts';
import { createTextRanker } from './text-ranker.ts';

const TOP = 10;
const NEVER_ASKED = 1_000_000; // Orama splits long work into batches; one batch is all of it

/** Answers a query with the ids of the best ten, as numbers; may answer later. */
export type Ask = (query: string) => readonly number[] | Promise<readonly number[]>;

/** A search engine of the comparison. */
export interface BenchEngine {
  /** The npm package; none for silkmatch. */
  readonly npm?: string;
  /** What to know about how it is used. */
  readonly note: string;
  /** Whether it gets plain tokens: lower-case words without function words, parted by single blanks. */
  readonly isGivenTokens: boolean;
  /** Builds an index. */
  readonly build: (texts: readonly string[]) => Ask | Promise<Ask>;
}

const words = (text: string): string[] => text.split(' ');

/** The default pipeline over records; demands are handed in each time, or held by the engine after they are first asked. */
function wholePipeline(
  texts: readonly string[],
  { evidence, isHeld }: { readonly evidence: boolean; readonly isHeld: boolean },
): Ask {
  const maker = createRecordMaker(texts.length);
  const engine = createEngine({
    technologies: texts.map(maker.technology),
    organizations: maker.organizations,
    asOf: '2026-11-01',
  });
  const demands = new Map<string, Demand>();
  const demandOf = (query: string): Demand => {
    const known = demands.get(query);
    if (known) return known;
    const demand = maker.demand(query, demands.size);
    demands.set(query, demand);
    if (isHeld) engine.add({ demands: [demand] });
    return demand;
  };
  return (query) => {
    const demand = demandOf(query);
    const { matches } = engine.match(isHeld ? demand.id : demand, { top: TOP, evidence });
    return matches.map(({ technology }) => Number(technology.slice(technology.indexOf('-') + 1)));
  };
}

function bestOf(index: MiniSearch): Ask {
  return (query) =>
    index
      .search(query)
      .slice(0, TOP)
      .map(({ id }) => id as number);
}

/** All engines by name, silkmatch first. */
export const benchEngines: Readonly<Record<string, BenchEngine>> = {
  silkmatch: {
    note: 'text scorer alone, with its full analysis and stemming',
    isGivenTokens: false,
    build(texts) {
      const ranker = createTextRanker();
      texts.forEach((text, slot) => {
        ranker.add(slot, { id: String(slot), description: { en: text } });
      });
      return (query) => ranker.byRaw({ id: 'q', description: { en: query } }, TOP);
    },
  },
  'silkmatch, pipeline': {
    note: 'whole default pipeline, exact; records and demands have structured fields besides (`bench/records.ts`); demands are held by the engine, which reads them when they are first asked, as the peers got their tokens beforehand; no evidence',
    isGivenTokens: false,
    build: (texts) => wholePipeline(texts, { evidence: false, isHeld: true }),
  },
  'silkmatch, from outside': {
    note: 'the same with demands from outside, parsed, read and opened each time',
    isGivenTokens: false,
    build: (texts) => wholePipeline(texts, { evidence: false, isHeld: false }),
  },
  'silkmatch, explained': {
    note: 'demands from outside, with the evidence of the ten',
    isGivenTokens: false,
    build: (texts) => wholePipeline(texts, { evidence: true, isHeld: false }),
  },
  flexsearch: {
    npm: 'flexsearch',
    note: 'any term (`suggest`); orders by place in the text, not by BM25',
    isGivenTokens: true,
    build(texts) {
      const index = new FlexSearch.Index({ tokenize: 'strict', encode: words });
      texts.forEach((text, id) => {
        index.add(id, text);
      });
      return (query) => index.search(query, { limit: TOP, suggest: true }) as number[];
    },
  },
  wink: {
    npm: 'wink-bm25-text-search',
    note: 'BM25',
    isGivenTokens: true,
    build(texts) {
      const index = bm25();
      index.defineConfig({ fldWeights: { text: 1 } });
      index.definePrepTasks([words]);
      texts.forEach((text, id) => {
        index.addDoc({ text }, String(id));
      });
      index.consolidate();
      return (query) => index.search(query, TOP).map(([id]) => Number(id));
    },
  },
  minisearch: {
    npm: 'minisearch',
    note: 'BM25+, any term',
    isGivenTokens: true,
    build(texts) {
      const index = new MiniSearch({
        fields: ['text'],
        tokenize: words,
        processTerm: (term) => term,
      });
      index.addAll(texts.map((text, id) => ({ id, text })));
      return bestOf(index);
    },
  },
  'minisearch, own reading': {
    npm: 'minisearch',
    note: 'the same with texts instead of tokens, cut by its own tokenizer, as it is used when nothing is set',
    isGivenTokens: false,
    build(texts) {
      const index = new MiniSearch({ fields: ['text'] });
      index.addAll(texts.map((text, id) => ({ id, text })));
      return bestOf(index);
    },
  },
  fuse: {
    npm: 'fuse.js',
    note: 'compares spellings, near the start of the text only (its defaults)',
    isGivenTokens: true,
    build(texts) {
      const index = new Fuse(texts);
      return (query) => index.search(query, { limit: TOP }).map(({ refIndex }) => refIndex);
    },
  },
  lunr: {
    npm: 'lunr',
    note: 'BM25, any term, no stemmer',
    isGivenTokens: true,
    build(texts) {
      const index = lunr(function build() {
        this.pipeline.reset();
        this.searchPipeline.reset();
        this.ref('id');
        this.field('text');
        texts.forEach((text, id) => {
          this.add({ id: String(id), text });
        });
      });
      return (query) =>
        index
          .query((terms) => {
            for (const word of words(query)) terms.term(word, {});
          })
          .slice(0, TOP)
          .map(({ ref }) => Number(ref));
    },
  },
  orama: {
    npm: '@orama/orama',
    note: 'BM25, any term, whole words (`exact`)',
    isGivenTokens: true,
    async build(texts) {
      const db = create({ schema: { text: 'string' } as const });
      await insertMultiple(
        db,
        texts.map((text, id) => ({ id: String(id), text })),
        NEVER_ASKED,
      );
      return async (query) => {
        const { hits } = await search(db, { term: query, limit: TOP, threshold: 1, exact: true });
        return hits.map(({ id }) => Number(id));
      };
    },
  },
};
