import type { Demand } from '../../model/demand.ts';
import type { Side } from '../../model/evidence.ts';
import type { Technology } from '../../model/technology.ts';
import type { AnyFields } from '../any-fields.ts';

/** A change that whoever edits a record could make, if it is true. */
export interface Change {
  /** Stable code, `gap.what`. */
  readonly code: string;
  /** Whose record is to be changed. */
  readonly side: Side;
  /** The fields that change, with their new values; the others stay. */
  readonly fields: AnyFields;
  /** Parameters of the sentence. */
  readonly params: Readonly<Record<string, string | number | boolean>>;
}

/** Where a pair stands in a list. */
export interface Standing {
  /** Its rank, from 1; left out if a hard rule excludes it. */
  readonly rank?: number;
  /** Its score, 0 to 1. */
  readonly score: number;
}

/** A change with what it moves, worked out by scoring the pair again. */
export interface Gap extends Change {
  /** Where the pair stands now. */
  readonly before: Standing;
  /** Where it stands once the change is made. */
  readonly after: Standing;
}

/** The two records of a pair, and what is known of their owners. */
export interface GapPair {
  /** The request. */
  readonly demand: Demand;
  /** The offer. */
  readonly technology: Technology;
  /** The countries of the two, where known. */
  readonly country: Readonly<Record<Side, string | undefined>>;
  /** The languages of the two, of the record or of its owner. */
  readonly languages: Readonly<Record<Side, readonly string[]>>;
  /** The wishes of the two about countries, of the record or of its owner. */
  readonly wishes: Readonly<Record<Side, NonNullable<Demand['countryPreferences']>>>;
  /** The date of the run, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** The other side. */
export function otherSide(side: Side): Side {
  return side === 'demand' ? 'technology' : 'demand';
}

/** Both sides, the technology first: offers are edited more often than requests. */
export const sides: readonly Side[] = ['technology', 'demand'];
