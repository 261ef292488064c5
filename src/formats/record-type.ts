import type { Demand } from '../model/demand.ts';
import { demandShape } from '../model/demand.ts';
import type { Hub } from '../model/hub.ts';
import { hubShape } from '../model/hub.ts';
import type { Organization } from '../model/organization.ts';
import {
  type ParseOptions,
  type ParseResult,
  parseDemands,
  parseOrganizations,
  parseTechnologies,
} from '../model/parse.ts';
import { type Technology, technologyShape } from '../model/technology.ts';

/** The record of each record type, by the name of the type. */
export interface RecordTypes {
  /** See {@link Technology}. */
  readonly technologies: Technology;
  /** See {@link Demand}. */
  readonly demands: Demand;
  /** See {@link Organization} and {@link Hub}. */
  readonly organizations: Organization | Hub;
}

/** What a file holds. */
export type RecordType = keyof RecordTypes;

type Parsers = {
  readonly [Type in RecordType]: (
    input: unknown,
    options: ParseOptions,
  ) => ParseResult<RecordTypes[Type]>;
};

/** The parser of each record type. */
export const parsers: Parsers = {
  technologies: parseTechnologies,
  demands: parseDemands,
  organizations: parseOrganizations,
};

/** The names of the fields of each record type. */
export const fieldsByType: Readonly<Record<RecordType, ReadonlySet<string>>> = {
  technologies: new Set(Object.keys(technologyShape)),
  demands: new Set(Object.keys(demandShape)),
  organizations: new Set(Object.keys(hubShape)),
};

/** The names of the fields of all record types. */
export const allFields: ReadonlySet<string> = new Set(
  Object.values(fieldsByType).flatMap((fields) => [...fields]),
);

/** Every record type. */
export const recordTypes: readonly RecordType[] = ['technologies', 'demands', 'organizations'];
