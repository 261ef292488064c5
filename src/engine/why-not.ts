import type { Demand } from '../model/demand.ts';
import { fromMillionths, toMillionths } from '../scoring/millionths.ts';
import { accountFor } from './account.ts';
import type { Holdings } from './holdings.ts';
import { rankTechnologies, type Wanted } from './rank-technologies.ts';
import { resolveDemand, resolveTechnology } from './resolve.ts';
import type { WhyNot } from './result.ts';

/** What keeps a technology out of a list, or its place in it. */
export function whyNot(
  holdings: Holdings,
  query: string | Demand,
  technology: string,
  wanted: Wanted,
): WhyNot {
  const demand = resolveDemand(holdings, query);
  const match = accountFor(holdings, demand, resolveTechnology(holdings, technology));
  if (match.vetoes.length > 0) return { outcome: 'vetoed', vetoes: match.vetoes, match };
  const score = toMillionths(match.score);
  const { hits } = rankTechnologies(holdings, demand, {
    top: Number.POSITIVE_INFINITY,
    least: score,
    evidence: false,
  });
  const rank = hits.findIndex(({ id }) => id === technology) + 1;
  if (rank <= wanted.top && score >= wanted.least) return { outcome: 'listed', rank, match };
  const last = hits[wanted.top - 1]?.score ?? 0;
  const gap = fromMillionths(Math.max(score, wanted.least, last) - score);
  return { outcome: 'below', rank, gap, match };
}
