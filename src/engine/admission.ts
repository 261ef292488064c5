import type { Demand } from '../model/demand.ts';
import { SilkmatchError } from '../model/error.ts';
import type { Organization } from '../model/organization.ts';
import {
  type ParseResult,
  parseDemands,
  parseOrganizations,
  parseTechnologies,
} from '../model/parse.ts';
import { formatProblem } from '../model/problem.ts';
import type { Technology } from '../model/technology.ts';

/** Records for an engine, by kind. */
export interface RecordSets {
  /** Offers. */
  readonly technologies?: Iterable<Technology>;
  /** Requests. */
  readonly demands?: Iterable<Demand>;
  /** Those to whom they belong. */
  readonly organizations?: Iterable<Organization>;
}

/** Records that have passed the door. */
export interface AdmittedRecords {
  /** Offers. */
  readonly technologies: readonly Technology[];
  /** Requests. */
  readonly demands: readonly Demand[];
  /** Those to whom they belong. */
  readonly organizations: readonly Organization[];
}

/** How many problems an error message spells out. */
const SPELT_OUT = 10;

/**
 * Parses records at the door of the engine. The engine takes good records only: whoever wants to skip
 * bad rows parses first and passes on what is good.
 *
 * @throws A {@link SilkmatchError} with code `invalid-record` that lists the problems; `details` has all.
 */
export function admit(sets: RecordSets): AdmittedRecords {
  return {
    technologies: admitted(parseTechnologies([...(sets.technologies ?? [])]), 'technologies'),
    demands: admitted(parseDemands([...(sets.demands ?? [])]), 'demands'),
    organizations: admitted(parseOrganizations([...(sets.organizations ?? [])]), 'organizations'),
  };
}

function admitted<Item>({ records, problems }: ParseResult<Item>, kind: string): readonly Item[] {
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length === 0) return records;
  const lines = errors.slice(0, SPELT_OUT).map((problem) => `- ${formatProblem(problem)}`);
  if (errors.length > SPELT_OUT)
    lines.push(`- and ${errors.length - SPELT_OUT} more in \`details\``);
  throw new SilkmatchError(
    errors.every((problem) => problem.code === 'duplicate-id') ? 'duplicate-id' : 'invalid-record',
    `Refused ${kind} with ${errors.length} problem${errors.length === 1 ? '' : 's'}:\n${lines.join('\n')}\nMend them, or parse the input first and pass on only the good records.`,
    { details: errors },
  );
}
