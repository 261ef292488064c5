import type { ListOptions } from '../engine/engine.ts';
import type { WhyNot } from '../engine/result.ts';
import { wantedOf } from '../engine/wanted.ts';
import type { Demand } from '../model/demand.ts';
import { fromMillionths, toMillionths } from '../scoring/millionths.ts';
import { matchAs } from './match-as.ts';
import { type Disclosed, givenRecord, scoreAs } from './score-as.ts';

/** {@link Engine.whyNot} for a viewer: rank and gap are those of the list that the viewer sees. */
export function whyNotAs(
  disclosed: Disclosed,
  { demand, technology }: { readonly demand: string | Demand; readonly technology: string },
  options: ListOptions,
): WhyNot {
  wantedOf(options);
  const { engine, roster } = disclosed;
  const asked = givenRecord('demand', roster.demand, demand);
  const { masked, hidden } = roster.technology;
  if (!asked.isMasked && masked.size + hidden.size === 0) {
    return engine.whyNot(asked.real, technology, options);
  }
  const match = scoreAs(disclosed, demand, technology);
  if (match.vetoes.length > 0) return { outcome: 'vetoed', vetoes: match.vetoes, match };
  const { top = 10, minScore = 0 } = options;
  const { matches } = matchAs(disclosed, demand, {
    from: 'demands',
    top: Number.POSITIVE_INFINITY,
    evidence: false,
  });
  const rank = matches.findIndex((one) => one.technology === technology) + 1;
  if (rank <= top && match.score >= minScore) return { outcome: 'listed', rank, match };
  const last = toMillionths(matches[top - 1]?.score ?? 0);
  const gap = Math.max(toMillionths(minScore), last) - toMillionths(match.score);
  return { outcome: 'below', rank, gap: fromMillionths(Math.max(0, gap)), match };
}
