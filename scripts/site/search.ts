import { createEngine, definePipeline, fuzzyText, tfidf } from 'silkmatch';

/** A part of a page. */
export interface SitePart {
  /** Its address in the site. */
  readonly url: string;
  /** Its heading. */
  readonly title: string;
  /** The title of its page. */
  readonly page: string;
  /** Its text. */
  readonly text: string;
}

declare const SITE_PARTS: readonly SitePart[];

/** How many results are given. */
const SHOWN = 12;

const parts = new Map(SITE_PARTS.map((part) => [part.url, part]));
const engine = createEngine({
  technologies: SITE_PARTS.map(({ url, title, page, text }) => ({
    id: url,
    title: `${title} ${page}`,
    description: text,
  })),
  pipeline: definePipeline({
    scorers: [
      { use: tfidf, weight: 0.8 },
      { use: fuzzyText, weight: { demand: 0.2, technology: 0 } },
    ],
  }),
  asOf: '2026-01-01',
});

/** A part answers if a scorer gives it more than this. */
const LEAST = 0.1;

/** The parts that answer a query best. */
function search(text: string): readonly SitePart[] {
  const { matches } = engine.match(
    { id: 'query', kind: 'technology_request', title: text },
    { top: SHOWN, from: 'demands', evidence: false },
  );
  return matches
    .filter(({ components }) => components.some(({ value = 0 }) => value > LEAST))
    .map(({ technology }) => parts.get(technology) as SitePart);
}

Object.assign(globalThis, { silkmatchSearch: search });
