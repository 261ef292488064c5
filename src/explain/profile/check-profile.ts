import type { Demand } from '../../model/demand.ts';
import type { Side } from '../../model/evidence.ts';
import type { Technology } from '../../model/technology.ts';
import type { AnyFields } from '../any-fields.ts';
import { type ProfileCriterion, pointsOf, profileCriteria } from './criteria.ts';
import { findLeaks, type Leak, type LeakOptions } from './find-leaks.ts';

/** Something that a record should say and does not. */
export interface ProfileRemark {
  /** Stable code, `profile.what`. */
  readonly code: string;
  /** The field to fill or to mend. */
  readonly field: string;
}

/** How a record does on one criterion. */
export interface CriterionReport {
  /** The criterion. */
  readonly criterion: ProfileCriterion;
  /** 0 to 5. */
  readonly points: number;
  /** What the missing points are lost for. */
  readonly remarks: readonly ProfileRemark[];
}

/** Whether a record is fit to be published. */
export type ProfileVerdict = 'publish' | 'hold' | 'reject' | 'blocked';

/** What {@link checkProfile} found. */
export interface ProfileReport {
  /** The four criteria. */
  readonly criteria: readonly CriterionReport[];
  /** Their sum, 0 to 20. */
  readonly points: number;
  /** `blocked` where a criterion has 0; else `publish` from 10 points, `hold` from 5, `reject` below. */
  readonly verdict: ProfileVerdict;
  /** What gives the owner of an anonymous record away; always empty for a named one. */
  readonly leaks: readonly Leak[];
}

/** How {@link checkProfile} judges. */
export interface ProfileOptions extends LeakOptions {
  /** Which side the record is on. */
  readonly side: Side;
}

/**
 * Judges how complete and clear a record is, before it is published.
 *
 * Four criteria of 0 to 5 points: what the technology does better, or what the demand needs (`advantages`), how clearly
 * the record says it (`clarity`), what cooperation it seeks (`cooperation`), and whether it states what rules ask for
 * (`compliance`). Each point is one thing that a record should say. An anonymous record that gives its owner away has 0
 * for compliance.
 *
 * It counts what is said; whether it is true and convincing is for a person to judge.
 *
 * @param record - A technology or a demand.
 * @param options - See {@link ProfileOptions}.
 * @see The review of partnering profiles in the Enterprise Europe Network: four criteria of 0 to 5 points, 10 or more to
 * publish, 5 to 9 to hold, 4 or fewer to reject, a 0 blocks. The points inside a criterion are this project's own.
 * @example
 * ```ts
 * checkProfile({ id: 't1', title: 'Pump' }, { side: 'technology' }).verdict; // => 'blocked'
 * ```
 */
export function checkProfile(
  record: Technology | Demand,
  { side, ...options }: ProfileOptions,
): ProfileReport {
  const isAnonymous = (record.anonymity ?? 'named') !== 'named';
  const leaks = isAnonymous ? findLeaks(record, options) : [];
  const criteria = profileCriteria.map((criterion) => reportOf(record, { side, criterion, leaks }));
  const points = criteria.reduce((sum, one) => sum + one.points, 0);
  return { criteria, points, verdict: verdictOf(criteria, points), leaks };
}

function reportOf(
  record: Technology | Demand,
  {
    side,
    criterion,
    leaks,
  }: {
    readonly side: Side;
    readonly criterion: ProfileCriterion;
    readonly leaks: readonly Leak[];
  },
): CriterionReport {
  const all = pointsOf(side, criterion);
  const missing = all
    .filter(({ isMet }) => !isMet(record as AnyFields))
    .map(({ code, field }) => ({ code, field }));
  if (criterion !== 'compliance') {
    return { criterion, points: all.length - missing.length, remarks: missing };
  }
  return leaks.length === 0
    ? { criterion, points: all.length - missing.length + 1, remarks: missing }
    : {
        criterion,
        points: 0,
        remarks: [...missing, { code: 'profile.leaks', field: 'anonymity' }],
      };
}

function verdictOf(criteria: readonly CriterionReport[], points: number): ProfileVerdict {
  if (criteria.some((one) => one.points === 0)) return 'blocked';
  if (points >= 10) return 'publish';
  return points >= 5 ? 'hold' : 'reject';
}
