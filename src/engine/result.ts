import type { Block, Side } from '../model/evidence.ts';
import type { Match } from '../model/match.ts';
import type { Fingerprint } from './fingerprint.ts';

/** The ranked counterparts of one record. */
export interface MatchResult {
  /** The record matched from. */
  readonly query: {
    /** Its side. */
    readonly side: Side;
    /** Its id. */
    readonly id: string;
  };
  /** The best counterparts: by score descending, then by id in the order of code units. */
  readonly matches: readonly Match[];
  /** The list is what scoring every pair would give. */
  readonly exact: true;
  /** How many counterparts there are. */
  readonly considered: number;
  /** How many of them are excluded by a hard rule. */
  readonly vetoed: number;
  /** The date the run was computed for, `YYYY-MM-DD`. */
  readonly asOf: string;
  /**
   * Everything the ranking depends on, and its digest: results with equal digests have equal rankings, on every
   * machine. Computed when it is first looked at, for the records of the time of the match.
   */
  readonly fingerprint: Fingerprint;
}

/** Why a technology is, or is not, in the list of a demand. */
export type WhyNot =
  | {
      /** It is in the list. */
      readonly outcome: 'listed';
      /** Its rank, from 1. */
      readonly rank: number;
      /** The account of the pair. */
      readonly match: Match;
    }
  | {
      /** A hard rule excludes it. */
      readonly outcome: 'vetoed';
      /** The rules. */
      readonly vetoes: readonly Block[];
      /** The account of the pair. */
      readonly match: Match;
    }
  | {
      /** Others come before it, or it scores too little. */
      readonly outcome: 'below';
      /** Its rank, from 1. */
      readonly rank: number;
      /** What it lacks to the last place of the list or to the least score, 0 to 1. */
      readonly gap: number;
      /** The account of the pair. */
      readonly match: Match;
    };
