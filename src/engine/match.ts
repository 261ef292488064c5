import type { Demand } from '../model/demand.ts';
import type { Side } from '../model/evidence.ts';
import type { Technology } from '../model/technology.ts';
import { accountFor } from './account.ts';
import { openedDemand } from './demand-book.ts';
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
  return resultOf(holdings, { side: 'demand', id: demand.record.id }, ranking, (slot) =>
    accountFor(holdings, demand, technologyAt(holdings, slot), wanted.evidence),
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
  return resultOf(holdings, { side: 'technology', id: technology.record.id }, ranking, (slot) =>
    accountFor(holdings, openedDemand(book, index, slot), technology, wanted.evidence),
  );
}

function resultOf(
  { reader }: Holdings,
  query: { readonly side: Side; readonly id: string },
  { hits, considered, vetoed }: Ranking,
  account: (slot: number) => MatchResult['matches'][number],
): MatchResult {
  return Object.freeze({
    query: Object.freeze(query),
    matches: Object.freeze(hits.map(({ slot }) => account(slot))),
    exact: true,
    considered,
    vetoed,
    asOf: reader.asOf,
  });
}
