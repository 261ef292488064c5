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
import { listOf } from './given.ts';

/** Records for an engine, by kind. */
export interface RecordSets {
  /** Offers. */
  readonly technologies?: Iterable<Technology>;
  /** Requests. */
  readonly demands?: Iterable<Demand>;
  /** Those to whom they belong. */
  readonly organizations?: Iterable<Organization>;
}

/** The kinds of records, as {@link RecordSets} names them. */
export const recordKinds: readonly (keyof RecordSets)[] = [
  'technologies',
  'demands',
  'organizations',
];

/** Records that have passed the door. */
export interface AdmittedRecords {
  /** Offers. */
  readonly technologies: readonly Technology[];
  /** Requests. */
  readonly demands: readonly Demand[];
  /** Those to whom they belong. */
  readonly organizations: readonly Organization[];
}

/** Receives what is odd about records that are admitted all the same, one line each. */
export type Remark = (message: string) => void;

/** How many problems an error message spells out. */
const SPELT_OUT = 10;

/**
 * Parses records at the door of the engine. The engine takes good records only: whoever wants to skip
 * bad rows parses first and passes on what is good.
 *
 * @param sets - The records.
 * @param remark - See {@link Remark}; for example of a field that the model does not have.
 * @throws A {@link SilkmatchError} with code `invalid-record` that lists the problems, `details` has all; with code
 * `invalid-input` for what is no list.
 */
export function admit(sets: RecordSets, remark: Remark = () => undefined): AdmittedRecords {
  const [technologies, demands, organizations] = [
    parseTechnologies(listOf(sets.technologies, 'technologies')),
    parseDemands(listOf(sets.demands, 'demands')),
    parseOrganizations(listOf(sets.organizations, 'organizations')),
  ];
  return {
    technologies: admitted(technologies, 'technologies', remark),
    demands: admitted(demands, 'demands', remark),
    organizations: admitted(organizations, 'organizations', remark),
  };
}

function admitted<Item>(
  { records, problems }: ParseResult<Item>,
  kind: string,
  remark: Remark,
): readonly Item[] {
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length === 0) {
    for (const problem of problems) remark(formatProblem(problem));
    return records;
  }
  const rows = new Set(errors.map((problem) => problem.row));
  const told = problems.filter((problem) => rows.has(problem.row));
  const lines = told.slice(0, SPELT_OUT).map((problem) => `- ${formatProblem(problem)}`);
  if (told.length > SPELT_OUT) lines.push(`- and ${told.length - SPELT_OUT} more in \`details\``);
  throw new SilkmatchError(
    errors.every((problem) => problem.code === 'duplicate-id') ? 'duplicate-id' : 'invalid-record',
    `Refused ${kind} with ${errors.length} problem${errors.length === 1 ? '' : 's'}:\n${lines.join('\n')}\nMend them, or parse the input first and pass on only the good records.`,
    { details: told },
  );
}
