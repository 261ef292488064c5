import type { Demand } from '../model/demand.ts';
import type { Side } from '../model/evidence.ts';
import { recordDigest } from '../model/record-digest.ts';
import type { Technology } from '../model/technology.ts';
import { accountFor } from './account.ts';
import { openedDemand } from './demand-book.ts';
import { engineFingerprint, type Fingerprint, resultFingerprint } from './fingerprint.ts';
import type { Holdings } from './holdings.ts';
import { rankDemands } from './rank-demands.ts';
import { type Ranking, rankTechnologies, type Wanted } from './rank-technologies.ts';
import { resolveDemand, resolveTechnology, technologyAt } from './resolve.ts';
import type { MatchResult } from './result.ts';

/** Ranks the technologies for a demand: gate → retrieve → score → couple → rank, then explain. */
export function matchDemand(
  holdings: Holdings,
  query: string | Demand,
  wanted: Wanted,
): MatchResult {
  const demand = resolveDemand(holdings, query);
  const ranking = rankTechnologies(holdings, demand, wanted);
  const question = { side: 'demand', record: demand.record, wanted } as const;
  return resultOf(holdings, question, ranking, (slot, values) =>
    accountFor(holdings, demand, technologyAt(holdings, slot), { values, ...wanted }),
  );
}

/** Ranks the demands for a technology, the same way. */
export function matchTechnology(
  holdings: Holdings,
  query: string | Technology,
  wanted: Wanted,
): MatchResult {
  const technology = resolveTechnology(holdings, query);
  const ranking = rankDemands(holdings, technology, wanted);
  const { book, index } = holdings;
  const question = { side: 'technology', record: technology.record, wanted } as const;
  return resultOf(holdings, question, ranking, (slot, values) =>
    accountFor(holdings, openedDemand(book, index, slot), technology, { values, ...wanted }),
  );
}

/** What was asked. */
interface Question {
  readonly side: Side;
  readonly record: Demand | Technology;
  readonly wanted: Wanted;
}

function resultOf(
  holdings: Holdings,
  question: Question,
  { hits, considered, vetoed, values }: Ranking,
  account: (slot: number, values: readonly number[]) => MatchResult['matches'][number],
): MatchResult {
  const fingerprint = fingerprintOf(holdings, question);
  return Object.freeze({
    query: Object.freeze({ side: question.side, id: question.record.id }),
    matches: Object.freeze(
      hits.map(({ slot }, i) => account(slot, values[i] as readonly number[])),
    ),
    exact: true,
    considered,
    vetoed,
    asOf: holdings.reader.asOf,
    get fingerprint() {
      return fingerprint();
    },
  });
}

/** The fingerprint of a result, made when it is first asked for. */
function fingerprintOf(
  { pipeline, reader, corpus }: Holdings,
  { side, record, wanted: { top, least } }: Question,
): () => Fingerprint {
  const digest = corpus.now();
  let made: Fingerprint | undefined;
  return () => {
    made ??= resultFingerprint(engineFingerprint(pipeline, reader.asOf, digest()), {
      record: recordDigest(side, record),
      top: top === Number.POSITIVE_INFINITY ? 'all' : top,
      minScore: least,
    });
    return made;
  };
}
