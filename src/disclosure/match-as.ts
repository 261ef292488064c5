import type { Engine, MatchOptions } from '../engine/engine.ts';
import { type Fingerprint, resultFingerprint } from '../engine/fingerprint.ts';
import { sideOfQuery } from '../engine/query-side.ts';
import type { MatchResult } from '../engine/result.ts';
import { wantedOf } from '../engine/wanted.ts';
import type { Demand } from '../model/demand.ts';
import type { Side } from '../model/evidence.ts';
import type { Match } from '../model/match.ts';
import { recordDigest } from '../model/record-digest.ts';
import type { Technology } from '../model/technology.ts';
import type { Roster, SideRoster } from './roster.ts';
import { anonymousSide, type Disclosed, type Given, givenRecord } from './score-as.ts';
import { isVetoedByVisibility } from './visibility-gate.ts';
import { withholdAccount } from './withhold-account.ts';

type Query = Given<Demand | Technology>;

/** A search as it goes on: what is asked, and what stands on the other side. */
interface Search {
  readonly engine: Engine;
  readonly roster: Roster;
  readonly side: Side;
  readonly query: Query;
  readonly others: SideRoster<Demand | Technology>;
  readonly options: MatchOptions;
}

/** {@link Engine.match} for a viewer. */
export function matchAs(
  { engine, roster }: Disclosed,
  given: string | Demand | Technology,
  options: MatchOptions,
): MatchResult {
  wantedOf(options);
  const side = sideOfQuery(given, options.from, {
    demand: (id) => roster.demand.realIdOf.has(id),
    technology: (id) => roster.technology.realIdOf.has(id),
  });
  const query: Query = givenRecord(side, roster[side], given);
  const others = roster[side === 'demand' ? 'technology' : 'demand'];
  const from = side === 'demand' ? ('demands' as const) : ('technologies' as const);
  const search = { engine, roster, side, query, others, options: { ...options, from } };
  if (!query.isMasked && others.masked.size + others.hidden.size === 0) {
    return engine.match(query.real, search.options);
  }
  return query.isMasked ? fromAnonymous(search) : amongAnonymous(search);
}

/** Every match is held back, so the place of each depends on its band alone. */
function fromAnonymous(search: Search): MatchResult {
  const { engine, query, others, options } = search;
  const all = engine.match(query.real, {
    ...options,
    top: Number.POSITIVE_INFINITY,
    minScore: 0,
    evidence: false,
  });
  const shown = all.matches
    .filter((match) => !others.hidden.has(targetOf(match, search)))
    .map((match) => shownMatch(match, search));
  return resultOf(search, all, shown);
}

/** The matches with named records are as the engine gives them; the others are put among them by their bands. */
function amongAnonymous(search: Search): MatchResult {
  const { engine, query, others, options } = search;
  const { top = usualTop } = options;
  const spare = others.masked.size + others.hidden.size;
  const result = engine.match(query.real, { ...options, top: top + spare });
  const named = result.matches.filter((match) => {
    const id = targetOf(match, search);
    return !others.hidden.has(id) && !others.masked.has(id);
  });
  const masked = [...others.masked]
    .map((id) => pairWith(id, search))
    .filter(({ vetoes }) => vetoes.length === 0)
    .map((match) => shownMatch(match, search));
  return resultOf(search, result, [...named, ...masked]);
}

const usualTop = 10;

function resultOf(search: Search, all: MatchResult, shown: readonly Match[]): MatchResult {
  const { query, side, roster, others, options } = search;
  const mask = query.isMasked ? roster[side].record(query.shownId) : undefined;
  const { top = usualTop, minScore = 0 } = options;
  return Object.freeze({
    query: Object.freeze({ side, id: query.shownId }),
    matches: Object.freeze(
      shown
        .filter(({ score }) => score >= minScore)
        .sort((a, b) => b.score - a.score || byId(shownTarget(a, side), shownTarget(b, side)))
        .slice(0, top),
    ),
    exact: true,
    considered: all.considered - others.hidden.size,
    vetoed: all.vetoed - [...others.hidden].filter((id) => isVetoed(id, search)).length,
    asOf: all.asOf,
    get fingerprint() {
      return fingerprintOf(all, search, mask);
    },
  });
}

/** Stands for the question of the viewer; an anonymous record is digested as it is shown, so that none can be guessed. */
function fingerprintOf(
  { fingerprint }: MatchResult,
  { side, options, roster }: Search,
  mask: Demand | Technology | undefined,
): Fingerprint {
  const { digest: _digest, query: asked, ...engine } = fingerprint;
  const { top, least } = wantedOf(options);
  return resultFingerprint(engine, {
    record: mask === undefined ? asked.record : recordDigest(side, mask),
    top: top === Number.POSITIVE_INFINITY ? 'all' : top,
    minScore: least,
    viewer: roster.viewer,
  });
}

function byId(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function shownMatch(match: Match, { engine, side, query, others }: Search): Match {
  const target = side === 'demand' ? match.technology : match.demand;
  const shownId = others.shownIdOf.get(target) ?? '';
  const isTargetMasked = others.masked.has(target);
  const [isDemandMasked, isTechnologyMasked] =
    side === 'demand' ? [query.isMasked, isTargetMasked] : [isTargetMasked, query.isMasked];
  const withheld = anonymousSide(isDemandMasked, isTechnologyMasked);
  if (withheld === undefined) return match;
  const ids =
    side === 'demand'
      ? { demand: query.shownId, technology: shownId }
      : { demand: shownId, technology: query.shownId };
  return withholdAccount(match, { ...ids, side: withheld }, engine.pipeline);
}

function targetOf(match: Match, { side }: Search): string {
  return shownTarget(match, side);
}

function shownTarget(match: Match, side: Side): string {
  return side === 'demand' ? match.technology : match.demand;
}

function pairWith(id: string, { engine, query, side }: Search): Match {
  return side === 'demand'
    ? engine.score(query.real as string | Demand, id)
    : engine.score(id, query.real as string | Technology);
}

/** Whether a hidden record is among those that a rule excludes. */
function isVetoed(id: string, search: Search): boolean {
  const { engine, side } = search;
  const record = side === 'demand' ? engine.technology(id) : engine.demand(id);
  return isVetoedByVisibility(record, engine.pipeline) || pairWith(id, search).vetoes.length > 0;
}
