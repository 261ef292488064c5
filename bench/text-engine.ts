import {
  createEngine,
  definePipeline,
  type Engine,
  fuzzyText,
  type Pipeline,
  tfidf,
} from '../src/index.ts';
import type { Scored } from './eval-measures.ts';
import type { EvalRecord } from './eval-sets.ts';

/** The scorers of the default pipeline that read text, with their weights there. */
export const TEXT_PART: Pipeline = definePipeline({
  name: 'text',
  scorers: [
    { use: tfidf, as: 'text', weight: 0.3 },
    { use: fuzzyText, weight: { demand: 0.08, technology: 0 } },
  ],
});

/** Its scorer of words alone. */
export const WORDS_ALONE: Pipeline = definePipeline({
  name: 'words',
  scorers: [{ use: tfidf, as: 'text', weight: 1 }],
});

/** Its scorer of titles alone. */
export const FUZZY_ALONE: Pipeline = definePipeline({
  name: 'fuzzy',
  scorers: [{ use: fuzzyText, weight: 1 }],
});

/** An engine that holds technologies. */
export function createTextEngine(technologies: readonly EvalRecord[], pipeline: Pipeline): Engine {
  return createEngine({ technologies: [...technologies], pipeline, asOf: '2026-01-01' });
}

/** The best technologies of a demand, those left out that have nothing in common with it. */
export function rankWith(engine: Engine, demand: EvalRecord, top: number): readonly Scored[] {
  return engine
    .match(demand, { from: 'demands', top, evidence: false })
    .matches.filter(({ score }) => score > 0)
    .map(({ technology, score }) => ({ id: technology, score }));
}
