import type { Demand } from '../model/demand.ts';
import type { Hub } from '../model/hub.ts';
import type { Organization } from '../model/organization.ts';
import {
  type ParseResult,
  parseDemands,
  parseOrganizations,
  parseTechnologies,
} from '../model/parse.ts';
import type { Problem } from '../model/problem.ts';
import type { Technology } from '../model/technology.ts';
import type { Replica } from './replica.ts';
import type { SharedKind, SharedRecord } from './shared-record.ts';

/** A problem of a shared record, with the hub that shared it. */
export interface SharedProblem {
  /** The hub. */
  readonly hub: string;
  /** What the record is. */
  readonly kind: SharedKind;
  /** The problem; its `row` counts the records of the kind over all hubs. */
  readonly problem: Problem;
}

/** The records of a replica, ready for an engine. */
export interface SharedRecords {
  /** Offers. */
  readonly technologies: readonly Technology[];
  /** Requests. */
  readonly demands: readonly Demand[];
  /** Those to whom they belong. */
  readonly organizations: readonly (Organization | Hub)[];
  /** What is wrong with records of any hub; one bad record loses no other. */
  readonly problems: readonly SharedProblem[];
}

/**
 * The records that all hubs share now, checked against the record model. Equal replicas give equal records in the same
 * order. Where two hubs share records of one id, that of the hub whose id comes first by code units is taken and the
 * other is reported: ids that begin with the hub's own cannot collide.
 *
 * @param replica - What is known.
 * @example
 * ```ts
 * const { technologies, demands, organizations } = sharedRecords(replica);
 * const engine = createEngine({ technologies, demands, organizations, asOf: '2026-11-01' });
 * ```
 */
export function sharedRecords(replica: Replica): SharedRecords {
  const problems: SharedProblem[] = [];
  const read = <T>(kind: SharedKind, parse: (input: unknown) => ParseResult<T>): readonly T[] => {
    const rows = rowsOf(replica, kind);
    const result = parse(rows.map(({ record }) => record));
    for (const problem of result.problems) {
      problems.push({ hub: rows[problem.row]?.hub ?? '', kind, problem });
    }
    return result.records;
  };
  return {
    technologies: read('technology', parseTechnologies),
    demands: read('demand', parseDemands),
    organizations: read('organization', parseOrganizations),
    problems,
  };
}

interface Row {
  readonly hub: string;
  readonly record: SharedRecord;
}

function rowsOf({ hubs }: Replica, wanted: SharedKind): readonly Row[] {
  return [...hubs.keys()].sort().flatMap((hub) => {
    const entries = hubs.get(hub)?.entries ?? new Map();
    return [...entries.keys()].sort().flatMap((key) => {
      const entry = entries.get(key);
      return entry?.kind === wanted && entry.record ? [{ hub, record: entry.record }] : [];
    });
  });
}
