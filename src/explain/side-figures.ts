import type { Side } from '../model/evidence.ts';
import type { Component, Match } from '../model/match.ts';
import { toMillionths } from '../scoring/millionths.ts';

/** The numbers of a match from one point of view, integers of millionths: `baseline` plus the contributions is `score`. */
export interface SideFigures {
  /** What a pair gets of which nothing is known. */
  readonly baseline: number;
  /** The score, or how good the match is for the side. */
  readonly score: number;
  /** Parts of `score − baseline`, by name of the entry. */
  readonly contributions: ReadonlyMap<string, number>;
}

/** The numbers of a match as a whole, or for one side. */
export function sideFigures(match: Match, side: Side | undefined): SideFigures {
  const key = side === undefined ? 'score' : keys[side];
  return {
    baseline: toMillionths(match.baseline[key]),
    score: toMillionths(match[key]),
    contributions: new Map(
      match.components.map((component) => [component.name, contribution(component, side)]),
    ),
  };
}

const keys = { demand: 'forDemand', technology: 'forTechnology' } as const;

/** What a component contributes to the score, or to how good the match is for a side, in millionths. */
export function contribution(component: Component, side: Side | undefined): number {
  return toMillionths(side === undefined ? component.contribution : component[keys[side]]);
}
