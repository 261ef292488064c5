import type { Technology } from '../model/technology.ts';
import { absenceOf } from '../scoring/missing-policy.ts';
import type { Pipeline } from '../scoring/pipeline.ts';
import { scoreOf } from '../scoring/utility.ts';
import { openedDemand } from './demand-book.ts';
import { askGates } from './gatekeeping.ts';
import type { Holdings } from './holdings.ts';
import { pairValues } from './opened-demand.ts';
import type { Ranking, Wanted } from './rank-technologies.ts';
import type { Reading } from './reading.ts';
import { offer, ranked, type TopList } from './top-list.ts';

/**
 * The demands that score best against a technology. Demands are few: each is opened once and kept open,
 * and every pair is scored, with the same numbers as from the demand's side.
 */
export function rankDemands(
  holdings: Holdings,
  technology: { readonly record: Technology; readonly reading: Reading },
  wanted: Wanted,
): Ranking {
  const { pipeline, index, book } = holdings;
  const list: TopList = { capacity: wanted.top, least: wanted.least, heap: [] };
  const features = technology.reading.scorers;
  const { id } = technology.record;
  const valuesAt = (slot: number) =>
    pairValues(index, openedDemand(book, index, slot), { id, features });
  let vetoed = 0;
  book.slots.ids.forEach((demandId, slot) => {
    if (demandId === undefined) return;
    const demand = openedDemand(book, index, slot);
    const readings = { demand: demand.reading, technology: technology.reading };
    const subject = () => ({ demand: demandId, technology: id });
    if (askGates(holdings, readings, subject).vetoes.length > 0) {
      vetoed++;
      return;
    }
    const values = valuesAt(slot);
    if (lackingEvidence(pipeline, values).length > 0) {
      vetoed++;
      return;
    }
    const score = scoreOf(pipeline.scorers, values, pipeline.coupling);
    offer(list, { slot, id: demandId, score });
  });
  const hits = ranked(list);
  return {
    hits,
    considered: book.slots.slotOf.size,
    vetoed,
    values: hits.map(({ slot }) => valuesAt(slot)),
  };
}

/** Numbers of the entries whose evidence is required but absent. */
export function lackingEvidence(pipeline: Pipeline, values: readonly number[]): readonly number[] {
  return pipeline.scorers.flatMap((entry, i) => {
    const value = values[i] as number;
    return value < 0 && entry.missing[absenceOf(value)] === 'require' ? [i] : [];
  });
}
