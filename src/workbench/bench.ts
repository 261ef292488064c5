import type { RecordSets } from '../engine/admission.ts';
import { createEngine } from '../engine/create-engine.ts';
import type { Engine } from '../engine/engine.ts';
import type { From } from '../engine/query-side.ts';
import type { MatchResult } from '../engine/result.ts';
import { builtInCatalogue } from '../explain/catalogue.ts';
import { explainMatch } from '../explain/explain-match.ts';
import { explainExclusions, explainSearch } from '../explain/explain-search.ts';
import { explainGaps } from '../explain/gaps/explain-gap.ts';
import { findGaps } from '../explain/gaps/find-gaps.ts';
import { waterfall } from '../explain/waterfall.ts';
import { builtInPlugins, defaultPipeline } from '../scoring/built-in.ts';
import { createPipeline } from '../scoring/define-pipeline.ts';
import type { PipelineSpec } from '../scoring/pipeline-spec.ts';
import { knobsOf } from './knobs.ts';
import { measure } from './measure.ts';
import type { PageLanguage, Query, Questions, RankedRow, RecordLists } from './protocol.ts';
import { listed, paragraphsOf } from './record-lists.ts';

/** Answers the questions of the page about one catalogue. */
export interface Bench {
  /** See {@link Questions}. */
  list(ask: Questions['list']['ask']): RecordLists;
  /** See {@link Questions}. */
  rank(ask: Questions['rank']['ask']): Questions['rank']['answer'];
  /** See {@link Questions}. */
  explain(ask: Questions['explain']['ask']): Questions['explain']['answer'];
  /** See {@link Questions}. */
  gaps(ask: Questions['gaps']['ask']): Questions['gaps']['answer'];
  /**
   * See {@link Questions}. Goes on after a pause between demands, so that other questions can be answered.
   *
   * @param pause - Says whether to go on.
   */
  measure(
    ask: Questions['measure']['ask'],
    pause: () => Promise<boolean>,
  ): Promise<Questions['measure']['answer']>;
}

/** Ranks are compared among so many first places. */
const COMPARED = 200;

/**
 * Makes a bench: reads and indexes the records.
 *
 * @param records - The records.
 * @param asOf - The date that rankings are computed for.
 */
export function createBench(records: RecordSets, asOf: string): Bench {
  let current = createEngine({ ...records, asOf });
  let reference = current;
  let known = { key: '', places: new Map() as ReadonlyMap<string, Place> };
  const idsOf = { demand: idList(records.demands), technology: idList(records.technologies) };

  const demands = new Set(idsOf.demand);

  /** The engine under a specification; what is indexed is kept. */
  function under(spec: PipelineSpec): Engine {
    if (isSame(current, spec)) return current;
    if (isSame(reference, spec)) return reference;
    current = current.withPipeline(createPipeline(spec, { plugins: builtInPlugins }));
    return current;
  }

  function referenceUnder(spec: PipelineSpec): Engine {
    if (!isSame(reference, spec)) reference = under(spec);
    return reference;
  }

  /** The first places under the reference; the same for every move of a slider. */
  function placesBefore(query: Query, compared: PipelineSpec): ReadonlyMap<string, Place> {
    const key = JSON.stringify([query, compared]);
    if (key !== known.key) {
      const result = matchQuery(referenceUnder(compared), query, COMPARED, false);
      known = { key, places: places(result, query) };
    }
    return known.places;
  }

  return {
    list({ language }) {
      const speech = builtInCatalogue().speak(language);
      const side = <Item extends Parameters<typeof listed>[0]>(
        ids: readonly string[],
        recordOf: (id: string) => Item | undefined,
      ) => ids.map((id) => listed(recordOf(id) as Item, current, speech));
      return {
        demand: side(idsOf.demand, current.demand),
        technology: side(idsOf.technology, current.technology),
      };
    },
    rank({ query, spec, reference: compared, top, language }) {
      const before = placesBefore(query, compared);
      const start = performance.now();
      const engine = under(spec);
      const result = matchQuery(engine, query, top, true);
      const milliseconds = performance.now() - start;
      return {
        rows: result.matches.map((match, i) =>
          rankedRow(engine, { match, i, query, before, language }),
        ),
        note: [explainSearch(result, language), explainExclusions(result, engine, language)]
          .filter((part) => part !== '')
          .join(builtInCatalogue().speak(language).grammar.sentenceGap),
        total: result.considered - result.vetoed,
        milliseconds,
      };
    },
    explain({ query, target, spec, language }) {
      const engine = under(spec);
      const [demandId, technologyId] = pairOf(query, target);
      const match = engine.score(demandId, technologyId);
      const demand = engine.demand(demandId);
      const technology = engine.technology(technologyId);
      const speech = builtInCatalogue().speak(language);
      const record = query.side === 'demand' ? technology : demand;
      return {
        explanation: explainMatch(match, language),
        chart: waterfall(match, language, {
          ...(demand ? { demandName: listed(demand, engine, speech).label } : {}),
          ...(technology ? { technologyName: listed(technology, engine, speech).label } : {}),
        }),
        coverage: match.coverage,
        forDemand: match.forDemand,
        forTechnology: match.forTechnology,
        texts: record ? paragraphsOf(record, language) : [],
      };
    },
    gaps({ query, target, spec, language }) {
      const [demand, technology] = pairOf(query, target);
      const found = findGaps(under(spec), demand, technology, { from: sideOf(query) });
      return explainGaps(found, language);
    },
    measure: ({ judgements, spec, reference: compared }, pause) =>
      measure(
        judgements.filter(({ query }) => demands.has(query)),
        [() => under(spec), () => referenceUnder(compared)],
        pause,
      ),
  };
}

/**
 * Checks a specification and says what can be tuned of it.
 *
 * @throws A `SilkmatchError` with code `invalid-pipeline` that lists everything wrong.
 */
export function readSpec({
  spec,
  language,
}: Questions['knobs']['ask']): Questions['knobs']['answer'] {
  const pipeline = createPipeline(spec, { plugins: builtInPlugins });
  return { spec: pipeline.spec, entries: knobsOf(pipeline, builtInCatalogue().speak(language)) };
}

/** The specification that a bench begins with. */
export const firstSpec: PipelineSpec = defaultPipeline.spec;

function idList(records: Iterable<{ readonly id: string }> = []): readonly string[] {
  return Array.from(records, ({ id }) => id).sort();
}

function isSame(engine: Engine, spec: PipelineSpec): boolean {
  return JSON.stringify(engine.pipeline.spec) === JSON.stringify(spec);
}

function matchQuery(engine: Engine, query: Query, top: number, evidence: boolean): MatchResult {
  return engine.match(query.id, { top, from: sideOf(query), evidence });
}

function sideOf({ side }: Query): From {
  return side === 'demand' ? 'demands' : 'technologies';
}

function pairOf(
  { side, id }: Query,
  target: string,
): readonly [demand: string, technology: string] {
  return side === 'demand' ? [id, target] : [target, id];
}

interface Place {
  readonly rank: number;
  readonly score: number;
}

function places({ matches }: MatchResult, query: Query): ReadonlyMap<string, Place> {
  return new Map(
    matches.map((match, i) => [targetOf(match, query), { rank: i + 1, score: match.score }]),
  );
}

function targetOf(
  match: { readonly demand: string; readonly technology: string },
  query: Query,
): string {
  return query.side === 'demand' ? match.technology : match.demand;
}

function rankedRow(
  engine: Engine,
  row: {
    readonly match: MatchResult['matches'][number];
    readonly i: number;
    readonly query: Query;
    readonly before: ReadonlyMap<string, Place>;
    readonly language: PageLanguage;
  },
): RankedRow {
  const { match, i, query, before, language } = row;
  const id = targetOf(match, query);
  const record = query.side === 'demand' ? engine.technology(id) : engine.demand(id);
  const { band, summary } = explainMatch(match, language);
  const place = before.get(id);
  return {
    ...(record
      ? listed(record, engine, builtInCatalogue().speak(language))
      : { id, label: id, country: '' }),
    rank: i + 1,
    before: place?.rank,
    score: match.score,
    scoreBefore: place?.score,
    band: match.band,
    bandName: band,
    summary,
  };
}
