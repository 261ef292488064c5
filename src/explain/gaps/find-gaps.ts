import type { Engine } from '../../engine/engine.ts';
import type { From } from '../../engine/query-side.ts';
import type { Demand } from '../../model/demand.ts';
import { SilkmatchError } from '../../model/error.ts';
import type { Side } from '../../model/evidence.ts';
import type { Match } from '../../model/match.ts';
import { showValue } from '../../model/show-value.ts';
import type { Technology } from '../../model/technology.ts';
import { countryWishes, recordCountry } from '../../scoring/record-country.ts';
import { countryChanges } from './country-changes.ts';
import { type Change, type Gap, type GapPair, otherSide, type Standing } from './gap.ts';
import { cooperationChanges, languageChanges, sectorChanges } from './list-changes.ts';
import { moneyChanges } from './money-changes.ts';
import { termChanges } from './term-changes.ts';
import { trlChanges } from './trl-changes.ts';

/** How {@link findGaps} looks. */
export interface GapOptions {
  /**
   * Whose list the rank is of: that of the demand, or that of the technology.
   * @defaultValue 'demands'
   */
  readonly from?: From;
  /** Only changes of this side's record; of either if absent. */
  readonly side?: Side;
  /**
   * How many gaps at most.
   * @defaultValue 3
   */
  readonly most?: number;
}

/** What {@link findGaps} needs of an engine. */
export type GapEngine = Pick<
  Engine,
  'asOf' | 'demand' | 'match' | 'organization' | 'pipeline' | 'score' | 'technology'
>;

/**
 * Finds the single changes of either record that would move a match most, each worked out by scoring and ranking again:
 * make the change, and the pair has exactly this rank and score.
 *
 * Changes are read off the two records: readiness, forms of cooperation, languages, budget and price, codes, territories,
 * wishes about countries, a country that is not stated, a record that has expired or is closed. What is not for an editor
 * to change is never suggested: a stated country, ids, owners, dates of the past. Texts are left alone, too: new words
 * change the statistics of all records. A change is a suggestion to state what is true, not to state it untruly.
 *
 * Of changes of one kind and side the best is taken. A change that makes a hard rule exclude the pair, or does not raise
 * its score, or raises others more so that its rank falls, is no gap; one that lifts the exclusion is. A field of the technology that a scorer with `statistics` reads
 * is not changed. Costs one score for each change tried, at most about 50, and one ranking for each one kept.
 *
 * @param engine - The engine; both records are in it.
 * @param demand - Id of the demand.
 * @param technology - Id of the technology.
 * @param options - See {@link GapOptions}.
 * @returns The gaps, the one with the best rank first. None for a match whose account is held back.
 * @throws A {@link silkmatch!SilkmatchError} with code `unknown-record` if one of the two is not in the engine.
 * @example
 * ```ts
 * const [gap] = findGaps(engine, 'orchard', 'pump');
 * if (gap) console.log(explainGap(gap, 'en'));
 * ```
 */
export function findGaps(
  engine: GapEngine,
  demand: string,
  technology: string,
  options: GapOptions = {},
): readonly Gap[] {
  const { from = 'demands', side, most = 3 } = options;
  const now = engine.score(demand, technology);
  if (now.withheld !== undefined) return [];
  const pair = pairOf(engine, demand, technology);
  const better = changesOf(pair)
    .filter((change) => (side ?? change.side) === change.side && !touchesStatistics(change, engine))
    .map((change) => ({ change, match: scoreChanged(engine, pair, change) }))
    .filter(({ match }) => match.vetoes.length === 0 && gains(match, now));
  const kept = bestOfEachKind(better).slice(0, most * 2);
  if (kept.length === 0) return [];
  const ranking = rankingOf(engine, pair, from);
  const before = standing(now, () => ranking.now(now));
  return kept
    .map(({ change, match }): Gap => {
      const after = standing(match, () => ranking.after(change, match));
      return { ...change, before, after };
    })
    .filter(({ before: { rank = Number.POSITIVE_INFINITY }, after }) => (after.rank ?? 0) <= rank)
    .sort(byStanding)
    .slice(0, most);
}

/** The change made to the record that it is about. */
export function applyChange<Item extends Technology | Demand>(record: Item, change: Change): Item {
  return { ...record, ...change.fields } as Item;
}

interface Tried {
  readonly change: Change;
  readonly match: Match;
}

function pairOf(engine: GapEngine, demandId: string, technologyId: string): GapPair {
  const demand = engine.demand(demandId);
  const technology = engine.technology(technologyId);
  if (!demand || !technology) {
    throw new SilkmatchError(
      'unknown-record',
      `Expected a demand and a technology of the engine, got ${showValue(demandId)} and ${showValue(technologyId)}.`,
    );
  }
  const organization = (id: string | undefined) =>
    id === undefined ? undefined : engine.organization(id);
  const context = { organization };
  const bothOf = <Value>(read: (record: Technology | Demand) => Value) => ({
    demand: read(demand),
    technology: read(technology),
  });
  return {
    demand,
    technology,
    country: bothOf((record) => recordCountry(record, context)),
    languages: bothOf((record) =>
      record.languages?.length
        ? record.languages
        : (organization(record.organization)?.languages ?? []),
    ),
    wishes: bothOf((record) => countryWishes(record, context)),
    asOf: engine.asOf,
  };
}

function changesOf(pair: GapPair): readonly Change[] {
  return [
    trlChanges,
    cooperationChanges,
    languageChanges,
    moneyChanges,
    sectorChanges,
    countryChanges,
    termChanges,
  ].flatMap((changes) => changes(pair));
}

/** Counts over the technologies would change with the record, and with them every other score. */
function touchesStatistics({ side, fields }: Change, { pipeline }: GapEngine): boolean {
  if (side === 'demand') return false;
  return pipeline.scorers.some(
    ({ scorer }) =>
      scorer.statistics !== undefined &&
      Object.keys(fields).some(
        (field) => scorer.reads?.technology.some((read) => read === field) ?? true,
      ),
  );
}

function scoreChanged(engine: GapEngine, pair: GapPair, change: Change): Match {
  return change.side === 'demand'
    ? engine.score(applyChange(pair.demand, change), pair.technology.id)
    : engine.score(pair.demand.id, applyChange(pair.technology, change));
}

function gains(match: Match, now: Match): boolean {
  return now.vetoes.length > 0 || match.score > now.score;
}

function bestOfEachKind(tried: readonly Tried[]): readonly Tried[] {
  const best = new Map<string, Tried>();
  for (const one of [...tried].sort((a, b) => b.match.score - a.match.score)) {
    const kind = `${one.change.code} ${one.change.side}`;
    if (!best.has(kind)) best.set(kind, one);
  }
  return [...best.values()];
}

function standing({ vetoes, score }: Match, rank: () => number): Standing {
  return vetoes.length > 0 ? { score } : { rank: rank(), score };
}

function byStanding(a: Gap, b: Gap): number {
  return (
    (a.after.rank ?? 0) - (b.after.rank ?? 0) ||
    b.after.score - a.after.score ||
    (a.code < b.code ? -1 : Number(a.code > b.code)) ||
    (a.side < b.side ? -1 : Number(a.side > b.side))
  );
}

interface GapRanking {
  /** The rank of the pair as it is. */
  readonly now: (match: Match) => number;
  /** Its rank after a change. */
  readonly after: (change: Change, match: Match) => number;
}

/** A change of the record asked from makes a new list; one of the record found moves it in the list as it is. */
function rankingOf(engine: GapEngine, pair: GapPair, from: From): GapRanking {
  const querySide: Side = from === 'demands' ? 'demand' : 'technology';
  const targetSide = otherSide(querySide);
  const target = pair[targetSide].id;
  const ahead = (query: string | Demand | Technology, { score }: Match) =>
    engine
      .match(query, { from, top: Number.POSITIVE_INFINITY, minScore: score, evidence: false })
      .matches.filter(
        (other) =>
          other[targetSide] !== target && (other.score > score || other[targetSide] < target),
      ).length;
  const query = pair[querySide];
  return {
    now: (match) => ahead(query.id, match) + 1,
    after: (change, match) =>
      ahead(change.side === querySide ? applyChange(query, change) : query.id, match) + 1,
  };
}
